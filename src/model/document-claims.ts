/** Floor 0. Counts, positions, measures, origins and discrepancies of the document. */
import { z } from 'zod'
import { chain, date, id, marks, span, spanIn, text } from './document-basics.ts'
import {
  CONTACT_KINDS,
  DISCREPANCY_KINDS,
  FIRMNESSES,
  MEASURE_KINDS,
  MEASURE_STATES,
  POSITION_CHANGES,
  POSITION_KINDS,
  VERDICTS,
} from './words.ts'

export const count = z.object({
  id,
  of: z.enum(CONTACT_KINDS),
  participants: z.array(id),
  place: id.nullable(),
  value: text,
  asOf: date,
  report: id,
  vouchedBy: chain,
  evidence: z.array(span),
  ...marks,
})

export const position = z.object({
  id,
  holder: id.nullable(),
  kind: z.enum(POSITION_KINDS),
  addressees: z.array(id),
  firmness: z.enum(FIRMNESSES).nullable(),
  deadline: date,
  /** Why its deadline counts as past; only where it is. */
  past: text.exactOptional(),
  tellings: z.array(
    z.object({
      id,
      report: id,
      change: z.enum(POSITION_CHANGES),
      what: z.array(span),
      condition: span.nullable(),
      consequence: span.nullable(),
      deadline: date.exactOptional(),
      vouchedBy: chain,
      statement: id.nullable(),
      ...marks,
    }),
  ),
  reasons: z.array(text).exactOptional(),
  ...marks,
})

export const measure = z.object({
  id,
  kind: z.enum(MEASURE_KINDS),
  by: id.nullable(),
  targets: z.array(id),
  life: z.array(
    z.object({
      id,
      report: id,
      state: z.enum(MEASURE_STATES),
      when: date,
      vouchedBy: chain,
      statement: id.nullable().exactOptional(),
      evidence: z.array(span),
      ...marks,
    }),
  ),
  suspends: id.nullable(),
  serves: id.nullable(),
  until: date,
  reasons: z.array(text).exactOptional(),
  ...marks,
})

export const origin = z.object({
  id,
  about: id,
  claim: text,
  chains: z.array(z.object({ report: id, chain, origin: id.nullable(), copyOf: id.nullable() })),
  atLeast: z.int().min(0),
  atMost: z.int().min(0),
  why: text,
})

export const discrepancy = z.object({
  id,
  kind: z.enum(DISCREPANCY_KINDS),
  verdict: z.enum(VERDICTS),
  about: id,
  between: z.array(spanIn.extend({ says: text })),
  why: text,
  ...marks,
})

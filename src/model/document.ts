/** Floor 0. The record as JSON, format `dragoman/1`: zod schemas, from which types and the JSON Schema come. */
import { z } from 'zod'
import { chain, date, id, marks, span, spanIn, text } from './document-basics.ts'
import { count, discrepancy, measure, origin, position } from './document-claims.ts'
import {
  ACTOR_KINDS,
  BASES,
  CERTAINTIES,
  CONTACT_KINDS,
  CONTACT_STATES,
  MENTION_FORMS,
  MODES,
  NOISE_KINDS,
  OUTCOMES,
  PARTS,
  POLARITIES,
  REVIEW_VERBS,
  STATEMENT_KINDS,
} from './words.ts'

const report = z.object({
  id,
  file: text,
  item: z.union([z.int(), text]).nullable(),
  text: z.string(),
  language: text,
  outlet: z.object({ actor: id, name: text, basis: z.enum(BASES), span: span.nullable() }).nullable(),
  title: z.object({ text, span: span.nullable() }).nullable(),
  byline: z.array(text),
  url: text.nullable(),
  published: z.object({
    edtf: text.nullable(),
    basis: z.enum(BASES),
    bounds: text.nullable(),
    why: text.exactOptional(),
  }),
  read: text.nullable(),
  copyOf: id.nullable(),
  echoOf: id.nullable(),
  noise: z.array(span.extend({ kind: z.enum(NOISE_KINDS) })),
  notes: z.array(span.extend({ code: text, level: z.enum(['info', 'doubt', 'lost']), text })),
  ...marks,
})

const actor = z.object({
  id,
  kind: z.enum(ACTOR_KINDS),
  name: text,
  aliases: z.array(text),
  mentions: z.array(spanIn.extend({ form: z.enum(MENTION_FORMS) })),
  roles: z.array(spanIn.extend({ title: text, of: id.nullable(), asOf: text.nullable() })),
  source: z
    .object({
      description: text,
      report: id,
      number: z.enum(['one', 'several', 'unknown']),
      toldTo: id.nullable(),
      terms: text.nullable(),
    })
    .nullable(),
  reasons: z.array(text).exactOptional(),
  ...marks,
})

const statement = z.object({
  id,
  report: id,
  content: z.array(span),
  quoted: z.array(span),
  cue: span.nullable(),
  source: id.nullable(),
  sourceSpan: span.nullable(),
  candidates: z.array(id),
  chain,
  addressee: id.nullable(),
  channel: text.nullable(),
  said: date,
  mode: z.enum(MODES),
  kind: z.enum(STATEMENT_KINDS),
  modality: z.object({ certainty: z.enum(CERTAINTIES), polarity: z.enum(POLARITIES), hedges: z.array(span) }),
  ...marks,
})

const step = z.object({
  id,
  report: id,
  state: z.enum(CONTACT_STATES),
  when: date,
  place: id.nullable(),
  vouchedBy: chain,
  /** Whether the voucher is a participant, host or mediator, or speaks for one. */
  principal: z.boolean().exactOptional(),
  statement: id.nullable(),
  evidence: z.array(span),
  ...marks,
})

const contact = z.object({
  id,
  kind: z.enum(CONTACT_KINDS),
  title: text,
  participants: z.array(z.object({ actor: id, part: z.enum(PARTS), basis: z.enum(['stated', 'implied']) })),
  open: z.boolean(),
  place: z.object({ actor: id, basis: z.enum(['stated', 'implied']) }).nullable(),
  when: date,
  steps: z.array(step),
  headline: z.object({ state: z.enum(CONTACT_STATES), step: id }),
  outcome: z.enum(OUTCOMES),
  outcomeOf: id.nullable(),
  partOf: id.nullable(),
  candidates: z.array(id),
  reasons: z.array(text),
  ...marks,
})

const review = z.object({
  id,
  verb: z.enum(REVIEW_VERBS),
  on: z.array(id),
  value: z.json(),
  anchor: spanIn.extend({ quote: z.string() }).nullable(),
  author: text,
  at: text,
  reason: z.string(),
  orphaned: z.boolean(),
})

/** The whole document. Every id it names is in it; every span slices the `text` of its report. */
export const documentSchema = z.object({
  format: z.literal('dragoman/1'),
  engine: text,
  asOf: z.object({ published: text.nullable(), onFile: text.nullable() }),
  reports: z.array(report),
  actors: z.array(actor),
  statements: z.array(statement),
  contacts: z.array(contact),
  counts: z.array(count),
  positions: z.array(position),
  measures: z.array(measure),
  origins: z.array(origin),
  discrepancies: z.array(discrepancy),
  reviews: z.array(review),
  redirects: z.record(z.string(), id),
})

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

export type RecordDocument = DeepReadonly<z.infer<typeof documentSchema>>
export type DocReport = RecordDocument['reports'][number]
export type DocActor = RecordDocument['actors'][number]
export type DocStatement = RecordDocument['statements'][number]
export type DocContact = RecordDocument['contacts'][number]
export type DocStep = DocContact['steps'][number]
export type DocCount = RecordDocument['counts'][number]
export type DocPosition = RecordDocument['positions'][number]
export type DocMeasure = RecordDocument['measures'][number]
export type DocOrigin = RecordDocument['origins'][number]
export type DocDiscrepancy = RecordDocument['discrepancies'][number]
export type DocReview = RecordDocument['reviews'][number]

/** Floor 3, record, reviews. What the value of an act may be, by verb. Actors are named by ids of the record. */
import { z } from 'zod'
import {
  ACTOR_KINDS,
  CONTACT_KINDS,
  CONTACT_STATES,
  FIRMNESSES,
  isEdtf,
  MEASURE_KINDS,
  MEASURE_STATES,
  OUTCOMES,
  PARTS,
  POSITION_KINDS,
  type ReviewVerb,
  STATEMENT_KINDS,
} from '../../model/index.ts'

const id = z.string().min(1)
const text = z.string().min(1)
const edtf = z.string().refine(isEdtf, 'no EDTF date').nullable()

/** `split`: the steps that belong together, group by group; those of no group stay with the first. */
export const splitValue = z.object({ groups: z.array(z.array(id).min(1)).min(1) })

/** `set`: one field of one thing. Fields of a step, and of a contact, are those of the document. */
export const setValue = z.discriminatedUnion('field', [
  z.object({ field: z.literal('state'), to: z.enum(CONTACT_STATES) }),
  z.object({ field: z.literal('when'), to: edtf }),
  z.object({ field: z.literal('place'), to: id.nullable() }),
  z.object({
    field: z.literal('kind'),
    to: z.enum([
      ...new Set([...ACTOR_KINDS, ...CONTACT_KINDS, ...POSITION_KINDS, ...MEASURE_KINDS, ...STATEMENT_KINDS]),
    ]),
  }),
  z.object({ field: z.literal('title'), to: text }),
  z.object({ field: z.literal('name'), to: text }),
  z.object({ field: z.literal('outcome'), to: z.enum(OUTCOMES) }),
  z.object({ field: z.literal('holder'), to: id.nullable() }),
  z.object({ field: z.literal('by'), to: id.nullable() }),
  z.object({ field: z.literal('deadline'), to: edtf }),
  z.object({ field: z.literal('until'), to: edtf }),
  z.object({ field: z.literal('firmness'), to: z.enum(FIRMNESSES).nullable() }),
  z.object({ field: z.literal('suspends'), to: id.nullable() }),
  z.object({ field: z.literal('serves'), to: id.nullable() }),
  z.object({ field: z.literal('partOf'), to: id.nullable() }),
  z.object({ field: z.literal('source'), to: id.nullable() }),
  // Applied before reading: told here, so that it is no act without effect.
  z.object({ field: z.literal('outlet'), to: text.nullable() }),
  z.object({ field: z.literal('published'), to: edtf }),
])

export type SetValue = z.infer<typeof setValue>

/** `add`: something reading did not find, on the words of the anchor or of the citation. */
export const addValue = z.discriminatedUnion('section', [
  z.object({
    section: z.literal('steps'),
    /** The contact it is a step of; null for one of its own. */
    contact: id.nullable().default(null),
    kind: z.enum(CONTACT_KINDS),
    title: text.optional(),
    participants: z.array(z.object({ actor: id, part: z.enum(PARTS).default('party') })),
    place: id.nullable().default(null),
    when: edtf.default(null),
    state: z.enum(CONTACT_STATES),
    vouchedBy: z.array(id).default([]),
  }),
  z.object({
    section: z.literal('statements'),
    kind: z.enum(STATEMENT_KINDS),
    source: id.nullable(),
    chain: z.array(id).default([]),
  }),
  z.object({
    section: z.literal('positions'),
    position: id.nullable().default(null),
    kind: z.enum(POSITION_KINDS),
    holder: id.nullable(),
    addressees: z.array(id).default([]),
    deadline: edtf.default(null),
    vouchedBy: z.array(id).default([]),
  }),
  z.object({
    section: z.literal('measures'),
    measure: id.nullable().default(null),
    kind: z.enum(MEASURE_KINDS),
    by: id.nullable(),
    targets: z.array(id).default([]),
    state: z.enum(MEASURE_STATES),
    when: edtf.default(null),
    vouchedBy: z.array(id).default([]),
  }),
  z.object({
    section: z.literal('counts'),
    of: z.enum(CONTACT_KINDS),
    participants: z.array(id),
    value: text,
    asOf: edtf.default(null),
    vouchedBy: z.array(id).default([]),
  }),
  z.object({ section: z.literal('actors'), kind: z.enum(ACTOR_KINDS), name: text }),
])

export type AddValue = z.infer<typeof addValue>

/** What is wrong with the value of an act, in words; null where nothing is. Notes, tags, links and questions hold what they like. */
export function valueProblem(verb: ReviewVerb, value: unknown): string | null {
  const schema = verb === 'set' ? setValue : verb === 'add' ? addValue : verb === 'split' ? splitValue : null
  const parsed = schema?.safeParse(value)
  return parsed === undefined || parsed.success ? null : z.prettifyError(parsed.error)
}

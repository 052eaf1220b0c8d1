/** Floor 4. The part of a record a reader asks for. Filtering hides; it changes no state, no count of origins and no outcome. */
import { CONTACT_STATES, type ContactState, type RecordDocument } from '../model/index.ts'
import {
  contactFields,
  countFields,
  type FilterFields,
  measureFields,
  positionFields,
  statementFields,
} from './filter-fields.ts'
import { indexRecord, type RecordIndex } from './index-record.ts'
import type { VoucherLetter } from './marks.ts'

export interface RecordFilter {
  /** Part of a name, in any case and without accents, or an actor's id. */
  readonly actor?: string
  readonly place?: string
  /** First and last day asked for; a contact without a day is shown only where neither is given. */
  readonly from?: string
  readonly to?: string
  readonly state?: ContactState
  /** On whose word the headline stands. */
  readonly voucher?: VoucherLetter
  /** Part of the name of somebody in a chain. */
  readonly source?: string
  readonly tag?: string
  /** Only what cannot be shown to rest on more than one origin. */
  readonly singleOrigin?: true
}

const FIELDS = ['actor', 'place', 'from', 'to', 'state', 'voucher', 'source', 'tag', 'singleOrigin'] as const

export const isContactState = (word: string): word is ContactState =>
  (CONTACT_STATES as readonly string[]).includes(word)

/** What the filter does not fit is left out: a position has no place, so `place` leaves none. Reports and actors all stay, since the rest names them. */
export function filterRecord(record: RecordDocument, filter: RecordFilter): RecordDocument {
  if (FIELDS.every((field) => filter[field] === undefined)) return record
  const index = indexRecord(record)
  const contacts = record.contacts.filter((c) => passes(index, filter, contactFields(index, c)))
  const positions = record.positions.filter((p) => passes(index, filter, positionFields(p)))
  const measures = record.measures.filter((m) => passes(index, filter, measureFields(m)))
  const counts = record.counts.filter((c) => passes(index, filter, countFields(c)))
  const kept = new Set([...contacts, ...positions, ...measures, ...counts].map((thing) => thing.id))
  return {
    ...record,
    contacts,
    positions,
    measures,
    counts,
    origins: record.origins.filter((o) => kept.has(o.about)),
    discrepancies: record.discrepancies.filter((d) => kept.has(d.about)),
  }
}

/** Statements that the filter fits, for a list of them alone: the record's other parts may name those left out. */
export function filterStatements(record: RecordDocument, filter: RecordFilter): RecordDocument {
  const index = indexRecord(record)
  return { ...record, statements: record.statements.filter((s) => passes(index, filter, statementFields(s))) }
}

function passes(index: RecordIndex, filter: RecordFilter, thing: FilterFields): boolean {
  const { actor, place, from, to, state, voucher, source, tag, singleOrigin } = filter
  const anyNamed = (ids: readonly string[] | null, words: string): boolean =>
    ids?.some((id) => isNamed(index, id, words)) ?? false
  return (
    (actor === undefined || anyNamed(thing.actors, actor)) &&
    (place === undefined || anyNamed(thing.places, place)) &&
    ((from === undefined && to === undefined) ||
      thing.days.some(({ first, last }) => last >= (from ?? '') && first <= (to ?? '9999'))) &&
    (state === undefined || thing.state === state) &&
    (voucher === undefined || thing.voucher === voucher) &&
    (source === undefined || anyNamed(thing.sources, source)) &&
    (tag === undefined || isTagged(index, thing.id, tag)) &&
    (!singleOrigin || isSingleOrigin(index, thing.id))
  )
}

/** One that was traced to no more than one origin for certain; a contact, position or measure told once is one too. */
const isSingleOrigin = (index: RecordIndex, id: string): boolean =>
  index.record.origins.filter((o) => o.about === id).every((o) => o.atLeast <= 1)

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isNamed(index: RecordIndex, id: string, words: string): boolean {
  if (id === words) return true
  const { name, aliases } = index.actor(id)
  return [name, ...aliases].some((n) => plain(n).includes(plain(words)))
}

const isTagged = (index: RecordIndex, id: string, tag: string): boolean =>
  index.record.reviews.some(
    (r) =>
      r.verb === 'tag' &&
      r.value === tag &&
      !isUndone(index, r.id) &&
      r.on.some((on) => (index.record.redirects[on] ?? on) === id),
  )

const isUndone = (index: RecordIndex, review: string): boolean =>
  index.record.reviews.some((r) => r.verb === 'undo' && r.on.includes(review))

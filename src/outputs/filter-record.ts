/** Floor 4. The part of a record a reader asks for. Filtering hides; it changes no state, no count of origins and no outcome. */
import {
  CONTACT_STATES,
  type ContactState,
  type DocContact,
  firstDay,
  lastDay,
  type RecordDocument,
} from '../model/index.ts'
import { indexRecord, type RecordIndex, voucherLetter } from './index-record.ts'
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

export const isContactState = (word: string): word is ContactState =>
  (CONTACT_STATES as readonly string[]).includes(word)

export function filterRecord(record: RecordDocument, filter: RecordFilter): RecordDocument {
  const index = indexRecord(record)
  const tests = testsOf(index, filter)
  return tests.length === 0
    ? record
    : { ...record, contacts: record.contacts.filter((c) => tests.every((passes) => passes(c))) }
}

type Test = (contact: DocContact) => boolean

function testsOf(index: RecordIndex, filter: RecordFilter): Test[] {
  const { actor, place, from, to, state, voucher, source, tag, singleOrigin } = filter
  const headline = (c: DocContact) => c.steps.find((s) => s.id === c.headline.step)
  return [
    actor === undefined ? null : (c: DocContact) => c.participants.some((p) => isNamed(index, p.actor, actor)),
    place === undefined
      ? null
      : (c: DocContact) =>
          [c.place?.actor, ...c.steps.map((s) => s.place)].some(
            (id) => typeof id === 'string' && isNamed(index, id, place),
          ),
    from === undefined && to === undefined ? null : (c: DocContact) => isWithin(c, from, to),
    state === undefined ? null : (c: DocContact) => c.headline.state === state,
    voucher === undefined
      ? null
      : (c: DocContact) => {
          const step = headline(c)
          return step !== undefined && voucherLetter(index, step) === voucher
        },
    source === undefined
      ? null
      : (c: DocContact) => c.steps.some((s) => s.vouchedBy.some((id) => isNamed(index, id, source))),
    tag === undefined ? null : (c: DocContact) => isTagged(index, c.id, tag),
    singleOrigin ? (c: DocContact) => (index.record.origins.find((o) => o.about === c.id)?.atLeast ?? 1) <= 1 : null,
  ].filter((test) => test !== null)
}

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isNamed(index: RecordIndex, id: string, words: string): boolean {
  if (id === words) return true
  const { name, aliases } = index.actor(id)
  return [name, ...aliases].some((n) => plain(n).includes(plain(words)))
}

function isWithin({ when }: DocContact, from: string | undefined, to: string | undefined): boolean {
  if (when.edtf === null) return false
  return (lastDay(when.edtf) ?? '9999') >= (from ?? '') && (firstDay(when.edtf) ?? '') <= (to ?? '9999')
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

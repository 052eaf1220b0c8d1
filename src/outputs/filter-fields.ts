/** Floor 4. What the things of a record may be filtered by; a field that a kind of thing has not got is null. */
import {
  type ContactState,
  type DateValue,
  type DocContact,
  type DocCount,
  type DocMeasure,
  type DocPosition,
  type DocStatement,
  firstDay,
  lastDay,
} from '../model/index.ts'
import { type RecordIndex, voucherLetter } from './index-record.ts'
import type { VoucherLetter } from './marks.ts'

export interface FilterFields {
  readonly id: string
  /** Who takes part, holds, imposes, is meant; for a statement who speaks and to whom. */
  readonly actors: readonly string[]
  readonly places: readonly string[] | null
  /** Days it may lie on; empty where none is known. */
  readonly days: readonly { readonly first: string; readonly last: string }[]
  readonly state: ContactState | null
  readonly voucher: VoucherLetter | null
  /** Everybody in its chains. */
  readonly sources: readonly string[]
}

const daysOf = (dates: readonly DateValue[]): FilterFields['days'] =>
  dates.flatMap(({ edtf }) => (edtf === null ? [] : [{ first: firstDay(edtf) ?? '', last: lastDay(edtf) ?? '9999' }]))

const some = (...ids: readonly (string | null | undefined)[]): string[] => ids.flatMap((id) => id ?? [])

export function contactFields(index: RecordIndex, contact: DocContact): FilterFields {
  const headline = contact.steps.find((s) => s.id === contact.headline.step)
  return {
    id: contact.id,
    actors: contact.participants.map((p) => p.actor),
    places: some(contact.place?.actor, ...contact.steps.map((s) => s.place)),
    days: daysOf([contact.when]),
    state: contact.headline.state,
    voucher: headline === undefined ? null : voucherLetter(index, headline),
    sources: contact.steps.flatMap((s) => s.vouchedBy),
  }
}

const NOT_A_CONTACT = { places: null, state: null, voucher: null } as const

/** Of a position the day is its deadline. */
export const positionFields = (position: DocPosition): FilterFields => ({
  ...NOT_A_CONTACT,
  id: position.id,
  actors: some(position.holder, ...position.addressees),
  days: daysOf([position.deadline]),
  sources: position.tellings.flatMap((t) => t.vouchedBy),
})

export const measureFields = (measure: DocMeasure): FilterFields => ({
  ...NOT_A_CONTACT,
  id: measure.id,
  actors: some(measure.by, ...measure.targets),
  days: daysOf([...measure.life.map((entry) => entry.when), measure.until]),
  sources: measure.life.flatMap((entry) => entry.vouchedBy),
})

export const countFields = (count: DocCount): FilterFields => ({
  ...NOT_A_CONTACT,
  id: count.id,
  actors: count.participants,
  places: some(count.place),
  days: daysOf([count.asOf]),
  sources: count.vouchedBy,
})

export const statementFields = (statement: DocStatement): FilterFields => ({
  ...NOT_A_CONTACT,
  id: statement.id,
  actors: some(statement.source, statement.addressee),
  days: daysOf([statement.said]),
  sources: statement.chain,
})

/** Floor 4. A record made easy to look things up in, and its parts in words. Every view reads through this; it adds nothing. */
import type {
  DateValue,
  DocActor,
  DocContact,
  DocOrigin,
  DocReport,
  DocStatement,
  DocStep,
  RecordDocument,
  Span,
} from '../model/index.ts'
import { InternalError, inWords } from '../model/index.ts'
import type { VoucherLetter } from './marks.ts'

export interface RecordIndex {
  readonly record: RecordDocument
  readonly report: (id: string) => DocReport
  readonly actor: (id: string) => DocActor
  readonly statement: (id: string | null) => DocStatement | null
  readonly contact: (id: string) => DocContact | null
  /** Number of a report from 1, in the record's order: how people cite it ("report 3"). */
  readonly number: (report: string) => number
  /** The dossier's short label of a thing ("c12"), empty where it has none. */
  readonly label: (id: string) => string
}

/** `labels`: the dossier's short labels by id; a record in memory has none. */
export function indexRecord(record: RecordDocument, labels: ReadonlyMap<string, string> = new Map()): RecordIndex {
  const reports = byId(record.reports)
  const actors = byId(record.actors)
  const statements = byId(record.statements)
  const contacts = byId(record.contacts)
  const numbers = new Map(record.reports.map((r, i) => [r.id, i + 1]))
  return {
    record,
    report: (id) => need(reports, id),
    actor: (id) => need(actors, id),
    statement: (id) => (id === null ? null : (statements.get(id) ?? null)),
    contact: (id) => contacts.get(id) ?? null,
    number: (id) => numbers.get(id) ?? 0,
    label: (id) => labels.get(id) ?? '',
  }
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((t) => [t.id, t]))

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id)
  if (found === undefined) throw new InternalError(`the record names ${id}, which it does not hold`)
  return found
}

/** How people cite a report: by its label in a dossier, else by its number in the record. */
export const reportRef = (index: RecordIndex, report: string): string =>
  index.label(report) || `report ${index.number(report)}`

export const nameOf = (index: RecordIndex, id: string | null): string =>
  id === null ? 'unknown' : index.actor(id).name

/** "Harbour Post <- Meridian Agency <- a source close to the talks": from the outlet down to the origin. */
export function chainWords(index: RecordIndex, report: string, chain: readonly string[]): string {
  const outlet = index.report(report).outlet?.name ?? 'an outlet unknown'
  return [outlet, ...chain.map((id) => nameOf(index, id))].join(' <- ')
}

/** The words a span marks, on one line, cut at a word near `most` characters. */
export function quote(index: RecordIndex, report: string, spans: readonly Span[], most = 160): string {
  const { text } = index.report(report)
  const words = spans
    .map((s) => text.slice(s.start, s.end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`
}

/** "11 April 2025", "\"later this week\" (one day between ...)", or "unknown (no report says)". */
export function dateWords(date: DateValue, nobody = 'no day given'): string {
  if (date.edtf !== null) return inWords(date.edtf)
  return date.words ? `“${date.words.replace(/\s+/g, ' ')}”` : nobody
}

export function voucherLetter(index: RecordIndex, step: DocStep): VoucherLetter {
  const origin = step.vouchedBy.at(-1)
  if (step.principal) return 'P'
  if (origin === undefined) return step.statement !== null && index.statement(step.statement)?.cue ? 'U' : 'O'
  return index.actor(origin).kind === 'source' ? 'U' : 'N'
}

export function headlineStep(contact: DocContact): DocStep {
  const step = contact.steps.find((s) => s.id === contact.headline.step)
  if (step === undefined) throw new InternalError(`contact ${contact.id} has no step ${contact.headline.step}`)
  return step
}

/** "3 reports, at least 1, at most 2 independent origins", or just the number of reports where no claim was traced. */
export function originWords(index: RecordIndex, about: string, reports: number): string {
  const traced = index.record.origins.find((o) => o.about === about)
  const count = `${reports} report${reports === 1 ? '' : 's'}`
  if (!traced) return count
  const range = traced.atLeast === traced.atMost ? `${traced.atLeast}` : `${traced.atLeast}-${traced.atMost}`
  return `${count}, origins ${range}`
}

/** Contacts by day; those without one first, since they are the ones most easily lost. */
export function inTimeOrder(contacts: readonly DocContact[], dayOf: (date: DateValue) => string | null): DocContact[] {
  const keyed = contacts.map((contact, i) => ({ contact, key: dayOf(contact.when) ?? '', i }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i)).map((k) => k.contact)
}

/** A claim worth asking where it comes from: more than one report, or more than one chain, tells it. */
export const isCarriedByMany = (origin: DocOrigin): boolean => new Set(origin.chains.map(chainKey)).size > 1

/** The same for chains that run through the same relays from the same report. */
export const chainKey = (c: { readonly report: string; readonly chain: readonly string[] }): string =>
  [c.report, ...c.chain].join(' ')

/** The contact's day; where no report gives one, when it was first told, so that the row still has its place in time. */
export function whenWords(index: RecordIndex, contact: DocContact, nobody = 'no day given'): string {
  if (contact.when.edtf !== null) return dateWords(contact.when)
  const told = contact.steps.flatMap((s) => index.report(s.report).published.edtf?.replace(/T.*$/, '') ?? []).sort()[0]
  if (told === undefined) return dateWords(contact.when)
  return [dateWords(contact.when, nobody), `told ${inWords(told)}`].filter((words) => words !== '').join(', ')
}

/** Floor 3, record, diff. What the earlier record held and the later one does not: reports removed or corrected, things gone, and those that are one with others now. */
import type { RecordDocument } from '../../model/index.ts'
import type { Compared, Found } from './diff.ts'
import { type ListedThing, type ThingSection, thingsOf } from './things.ts'

/** Why a report is no longer in the record, as only the dossier knows. */
export type ReportFate =
  | { readonly fate: 'removed' }
  /** `by`: the report whose text counts now. */
  | { readonly fate: 'corrected'; readonly by: string }

export type Fates = ReadonlyMap<string, ReportFate>

export const goneReports = ({ before, after }: Compared, fates: Fates): readonly Found[] => {
  const here = new Set(after.reports.map((report) => report.id))
  return before.reports
    .filter((report) => !here.has(report.id))
    .map((report): Found => {
      const fate = fates.get(report.id)
      const from = [report.outlet?.name, report.published.edtf].filter((word) => word)
      const what = `report ${report.file}${report.item === null ? '' : ` item ${report.item}`}${from.length === 0 ? '' : ` (${from.join(', ')})`}`
      const line = { what, before: 'in the record', evidence: [] }
      return fate?.fate === 'corrected'
        ? { ...line, group: 'changed', about: here.has(fate.by) ? fate.by : report.id, after: 'corrected' }
        : { ...line, group: 'lapsed', about: report.id, after: fate?.fate ?? 'not in the record' }
    })
}

/** Statements and actors come and go with these: they are not told of one by one. */
const TOLD: ReadonlySet<ThingSection> = new Set<ThingSection>(['contact', 'position', 'measure', 'count'])

export function goneThings(compared: Compared): readonly Found[] {
  const { before, after, follow, nameOf } = compared
  const now = new Map(listed(after, nameOf).map((thing) => [thing.id, thing]))
  const old = listed(before, (id) => nameOf(follow(id)))
  const standing = new Set(old.flatMap(({ id }) => (now.has(id) ? id : [])))
  const reports = new Set(after.reports.map((report) => report.id))
  const restsOn = supports(before)
  const heirs = new Map<string, string>()
  return old.flatMap((thing): readonly Found[] => {
    const into = now.get(follow(thing.id))
    const line = { what: thing.what, before: 'on record', evidence: [] }
    if (into === undefined) {
      const silenced = (restsOn.get(thing.id) ?? []).every((report) => !reports.has(report))
      const why = silenced ? 'gone with what told of it' : 'no longer read'
      return [{ ...line, group: 'lapsed', about: thing.id, after: why }]
    }
    // The first to lead to a thing that is new under its id is that thing; any other was joined to it.
    if (into.id === thing.id) return []
    if (!standing.has(into.id) && !heirs.has(into.id)) {
      heirs.set(into.id, thing.id)
      return []
    }
    const what = `${thing.what} into ${into.what === thing.what ? 'another told alike' : into.what}`
    return [{ ...line, group: 'changed', about: into.id, what, before: 'by itself', after: 'merged' }]
  })
}

const listed = (record: RecordDocument, name: (id: string) => string): readonly ListedThing[] =>
  thingsOf(record, name).filter(({ section }) => TOLD.has(section))

/** By thing: the reports that tell of it. */
const supports = ({ contacts, positions, measures, counts }: RecordDocument): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...contacts.map((c) => [c.id, c.steps.map((step) => step.report)] as const),
    ...positions.map((p) => [p.id, p.tellings.map((telling) => telling.report)] as const),
    ...measures.map((m) => [m.id, m.life.map((entry) => entry.report)] as const),
    ...counts.map((count) => [count.id, [count.report]] as const),
  ])

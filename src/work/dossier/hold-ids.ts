/** Floor 5. Ids that were shown once keep leading somewhere: to the one thing whose evidence overlaps, or they are listed as orphaned. */
import type { RecordDocument, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import type { KnownId, Section } from '../../store/index.ts'
import type { Corrections, Place } from './follow-corrections.ts'

export interface Standing {
  readonly id: string
  readonly section: Section
  readonly evidence: readonly Place[]
}

/** The ids known before brought up to the record at hand, and those that are new in it. */
export function holdIds(known: readonly KnownId[], record: RecordDocument, corrections: Corrections): KnownId[] {
  const standing = standingIn(record)
  const here = new Set(standing.map((s) => s.id))
  const byReport = new Map<string, Stands[]>()
  for (const thing of standing)
    for (const place of thing.evidence) {
      const there = byReport.get(place.report)
      if (there) there.push({ thing, place })
      else byReport.set(place.report, [{ thing, place }])
    }
  const leadOn = leaderOn(byReport, record.redirects, corrections)
  const before = known.filter((k) => !here.has(k.id)).map(leadOn)
  return [...before, ...standing.map((s): KnownId => ({ ...s, leadsTo: null, orphaned: false }))]
}

/** Those of them that are not kept yet as they are now. */
export function changedIds(known: readonly KnownId[], held: readonly KnownId[]): readonly KnownId[] {
  const asKept = new Map(known.map((k) => [k.id, inOneLine(k)]))
  return held.filter((k) => asKept.get(k.id) !== inOneLine(k))
}

const inOneLine = ({ section, evidence, leadsTo, orphaned }: KnownId): string =>
  `${section} ${leadsTo} ${orphaned} ${evidence.map((e) => `${e.report} ${e.start} ${e.end}`).join(' ')}`

/** The document with every id ever shown among its redirects. */
export const withHeldIds = (record: RecordDocument, held: readonly KnownId[]): RecordDocument => ({
  ...record,
  redirects: {
    ...record.redirects,
    ...Object.fromEntries(held.flatMap((k) => (k.leadsTo === null ? [] : [[k.id, k.leadsTo]]))),
  },
})

interface Stands {
  readonly thing: Standing
  readonly place: Place
}

const leaderOn =
  (
    byReport: ReadonlyMap<string, readonly Stands[]>,
    redirects: Readonly<Record<string, string>>,
    corrections: Corrections,
  ) =>
  (known: KnownId): KnownId => {
    const redirected = redirects[known.id]
    if (redirected !== undefined) return { ...known, leadsTo: redirected, orphaned: false }
    const now = known.evidence.flatMap((place) => corrections.place(place) ?? [])
    const restingOn = (how: (a: Place, b: Place) => boolean): ReadonlySet<string> =>
      new Set(
        now.flatMap((mine) =>
          (byReport.get(mine.report) ?? [])
            .filter(({ thing, place }) => thing.section === known.section && how(mine, place))
            .map(({ thing }) => thing.id),
        ),
      )
    // A country's name stands within the names of its ministers: what rests on the very same words comes first.
    const same = restingOn(isSame)
    const [only, ...others] = same.size > 0 ? same : restingOn(meets)
    const found = others.length === 0 ? only : undefined
    return { ...known, leadsTo: found ?? null, orphaned: found === undefined }
  }

const meets = (a: Place, b: Place): boolean => a.report === b.report && overlaps(a, b)

const isSame = (a: Place, b: Place): boolean => a.report === b.report && a.start === b.start && a.end === b.end

/** Every thing of a record with the places it rests on. */
export function standingIn(record: RecordDocument): Standing[] {
  const at = (report: string, spans: readonly Span[]): Place[] =>
    spans.map(({ start, end }) => ({ report, start, end }))
  return [
    ...record.actors.map(
      (a): Standing => ({ id: a.id, section: 'actor', evidence: a.mentions.flatMap((m) => at(m.report, [m])) }),
    ),
    ...record.statements.map(
      (s): Standing => ({
        id: s.id,
        section: 'statement',
        evidence: at(s.report, s.content.length > 0 ? s.content : s.cue ? [s.cue] : []),
      }),
    ),
    ...record.contacts.map(
      (c): Standing => ({ id: c.id, section: 'contact', evidence: c.steps.flatMap((s) => at(s.report, s.evidence)) }),
    ),
    ...record.counts.map((n): Standing => ({ id: n.id, section: 'count', evidence: at(n.report, n.evidence) })),
    ...record.positions.map(
      (p): Standing => ({ id: p.id, section: 'position', evidence: p.tellings.flatMap((t) => at(t.report, t.what)) }),
    ),
    ...record.measures.map(
      (m): Standing => ({ id: m.id, section: 'measure', evidence: m.life.flatMap((l) => at(l.report, l.evidence)) }),
    ),
  ]
}

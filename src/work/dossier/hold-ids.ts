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
  const here = new Map(standing.map((s) => [s.id, s]))
  const before = known.filter((k) => !here.has(k.id)).map((k) => leadOn(k, standing, record.redirects, corrections))
  return [...before, ...standing.map((s): KnownId => ({ ...s, leadsTo: null, orphaned: false }))]
}

/** The document with every id ever shown among its redirects. */
export const withHeldIds = (record: RecordDocument, held: readonly KnownId[]): RecordDocument => ({
  ...record,
  redirects: {
    ...record.redirects,
    ...Object.fromEntries(held.flatMap((k) => (k.leadsTo === null ? [] : [[k.id, k.leadsTo]]))),
  },
})

function leadOn(
  known: KnownId,
  standing: readonly Standing[],
  redirects: Readonly<Record<string, string>>,
  corrections: Corrections,
): KnownId {
  const redirected = redirects[known.id]
  if (redirected !== undefined) return { ...known, leadsTo: redirected, orphaned: false }
  const now = known.evidence.flatMap((place) => corrections.place(place) ?? [])
  const mine = standing.filter((s) => s.section === known.section)
  const restsOn = (how: (a: Place, b: Place) => boolean) =>
    mine.filter((s) => s.evidence.some((e) => now.some((place) => how(place, e))))
  // A country's name stands within the names of its ministers: what rests on the very same words comes first.
  const same = restsOn(isSame)
  const [only, ...others] = same.length > 0 ? same : restsOn(meets)
  const found = others.length === 0 ? only : undefined
  return { ...known, leadsTo: found?.id ?? null, orphaned: found === undefined }
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

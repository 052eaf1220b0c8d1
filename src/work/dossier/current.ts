/** Floor 5. Which revision of each report counts, now or at a moment of the past. */
import type { Fates, ReportFate } from '../../record/index.ts'
import type { Store, StoredReport } from '../../store/index.ts'

/** Reports taken in by the moment, neither corrected nor removed by then. Moments are ISO 8601 in UTC, so they compare as text. */
export function currentReports(all: readonly StoredReport[], moment: string | null): readonly StoredReport[] {
  const by = (at: string | null): boolean => at !== null && (moment === null || at <= moment)
  const known = all.filter((r) => by(r.received))
  const corrected = new Set(known.flatMap((r) => r.corrects ?? []))
  return known.filter((r) => !corrected.has(r.report.id) && !by(r.removed))
}

/** Of every report that was corrected or removed: what became of it. */
export async function fatesOf(store: Store): Promise<Fates> {
  const all = await store.reports()
  const corrected = new Map(all.flatMap((r) => (r.corrects === null ? [] : [[r.corrects, r.report.id] as const])))
  // A circle of corrections, which only a damaged file has, ends where it began.
  const newest = (id: string, from: string): string => {
    const by = corrected.get(id)
    return by === undefined || by === from ? id : newest(by, from)
  }
  return new Map<string, ReportFate>([
    ...all.flatMap((r) => (r.removed === null ? [] : [[r.report.id, { fate: 'removed' as const }] as const])),
    ...[...corrected.keys()].map((id) => [id, { fate: 'corrected' as const, by: newest(id, id) }] as const),
  ])
}

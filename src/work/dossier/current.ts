/** Floor 5. Which revision of each report counts, now or at a moment of the past. */
import type { StoredReport } from '../../store/index.ts'

/** Reports taken in by the moment, neither corrected nor removed by then. Moments are ISO 8601 in UTC, so they compare as text. */
export function currentReports(all: readonly StoredReport[], moment: string | null): readonly StoredReport[] {
  const by = (at: string | null): boolean => at !== null && (moment === null || at <= moment)
  const known = all.filter((r) => by(r.received))
  const corrected = new Set(known.flatMap((r) => r.corrects ?? []))
  return known.filter((r) => !corrected.has(r.report.id) && !by(r.removed))
}

/** Floor 3, record. The id of anything read: its section, its report and its spans; things on the same spans are numbered in order. */
import { makeId, type Span } from '../model/index.ts'

/** `taken` counts, for one report and section, how often the same evidence has been given an id. */
export function evidenceId(
  prefix: string,
  report: string,
  spans: readonly Span[],
  taken: Map<string, number>,
  ...more: readonly string[]
): string {
  const key = [prefix, ...spans.map((s) => `${s.start}-${s.end}`), ...more].join(' ')
  const n = taken.get(key) ?? 0
  taken.set(key, n + 1)
  return n === 0 ? makeId(prefix, report, key) : makeId(prefix, report, key, n)
}

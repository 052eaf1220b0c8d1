/** Floor 3, record, claims. How far two claims say the same, by the words they stand in. */
import type { Span } from '../../model/index.ts'
import type { Cast } from '../actors/resolve.ts'
import type { Filed } from '../filed.ts'
import { contentWords, jaccard, sharedCount } from '../words.ts'

export const wordsOfSpans = (filed: Filed, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.flatMap((span) => contentWords(filed.report.text.slice(span.start, span.end))))

/** 0 to 1: the mean of the shared part of both and of the shorter, for one report may tell at length what another names. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : (jaccard(a, b) + sharedCount(a, b) / least) / 2
}

/** One is, or speaks for, the other. */
export const sameSide = (a: string, b: string, cast: Cast): boolean =>
  a === b || cast.sideOf(a).has(b) || cast.sideOf(b).has(a)

/** Floor 3, record, claims. How far two claims say the same, by the words they stand in. */
import type { Span } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { namesakes } from '../actors/namesakes.ts'
import type { Filed } from '../filed.ts'
import { contentWords, jaccard, sharedCount } from '../words.ts'

export const textOfSpans = (filed: Filed, spans: readonly Span[]): string =>
  spans.map((span) => filed.report.text.slice(span.start, span.end)).join(' ')

export const wordsOfSpans = (filed: Filed, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(contentWords(textOfSpans(filed, spans)))

/** 0 to 1: the mean of the shared part of both and of the shorter, for one report may tell at length what another names. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : (jaccard(a, b) + sharedCount(a, b) / least) / 2
}

/** One is, or speaks for, the other, or their sides may be one by name. */
export function sameSide(a: string, b: string, cast: Cast): boolean {
  if (a === b || cast.sideOf(a).has(b) || cast.sideOf(b).has(a)) return true
  const theirs = namesakes(b, cast)
  return theirs.length > 0 && namesakes(a, cast).some((mark) => theirs.includes(mark))
}

/** Under which a claim of an actor is found. */
export const sideKeys = (actor: string, cast: Cast): readonly string[] => [
  ...cast.sideOf(actor),
  ...namesakes(actor, cast),
]

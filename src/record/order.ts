/** Floor 3, record. The one order in which evidence is taken: publication, then id, then place in the text. */
import type { Report, Span } from '../model/index.ts'
import { stretchOf } from './days.ts'

/** What a report's publication sorts by. Undated reports come last: nothing says that they were early. */
export interface PublicationKey {
  /** Latest possible day of publication; infinite where none is stated. */
  readonly day: number
  /** Milliseconds of the stated instant; infinite where none is. */
  readonly instant: number
  readonly id: string
}

export function publicationKey(report: Report): PublicationKey {
  const { edtf, instant } = report.published
  const at = instant === null ? Number.NaN : Date.parse(instant)
  return {
    day: stretchOf(edtf)?.last ?? Infinity,
    instant: Number.isNaN(at) ? Infinity : at,
    id: report.id,
  }
}

export const byPublication = (a: PublicationKey, b: PublicationKey): number =>
  compareNumbers(a.day, b.day) || compareNumbers(a.instant, b.instant) || compareText(a.id, b.id)

/** Infinity equals itself, which subtraction would not say. */
export const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** By UTF-16 code unit, the same on every machine whatever its locale. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** First value that is most frequent; null of an empty list. Ties go to the one that came first. */
export function mostFrequent<T>(items: readonly T[], keyOf: (item: T) => string = String): T | null {
  const seen = new Map<string, { readonly item: T; n: number }>()
  for (const item of items) {
    const entry = seen.get(keyOf(item))
    if (entry) entry.n++
    else seen.set(keyOf(item), { item, n: 1 })
  }
  let best: { readonly item: T; n: number } | null = null
  for (const entry of seen.values()) if (best === null || entry.n > best.n) best = entry
  return best?.item ?? null
}

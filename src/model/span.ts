/** Floor 0. A stretch of a report's text; everything the record holds points at one. */

/** Half-open range in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanOf = (start: number, end: number): Span => ({ start, end })

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The smallest span that covers all of them. Throws on an empty list: there is no such span. */
export function covering(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('covering() needs at least one span')
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** Text order; of two that start together the longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

const EDGE = /[\s"“”„‟«»‹›‘’']/u

/**
 * Without white space and outer quotation marks at its edges, as the record promises of every span.
 * An apostrophe that belongs to the last word (`the ministers'`) is kept.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1)) && !isPossessive(text, end - 1, start)) end--
  return { start, end }
}

function isPossessive(text: string, at: number, start: number): boolean {
  const mark = text.charAt(at)
  if (mark !== "'" && mark !== '’') return false
  const opener = mark === "'" ? "'" : '‘'
  const inside = text.slice(start, at)
  return /s$/i.test(inside) && !inside.includes(opener) && !EDGE.test(text.charAt(start - 1))
}

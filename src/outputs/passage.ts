/** Floor 4. A stretch of a report's text around some words, and those words marked in it. */
import { covering, type Span } from '../model/index.ts'

/** The paragraphs the words stand in. */
export function passageAround(text: string, spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 }
  const { start, end } = covering(spans)
  const before = text.lastIndexOf('\n', start - 1) + 1
  const after = text.indexOf('\n', end)
  return { start: start === 0 ? 0 : before, end: after < 0 ? text.length : after }
}

export interface Marking {
  readonly spans: readonly Span[]
  readonly open: string
  readonly close: string
}

/** The passage with marks put in; of marks at one place those of the first marking stand outside. */
export function markPassage(text: string, passage: Span, markings: readonly Marking[]): string {
  const edges = markings.flatMap(({ spans, open, close }, rank) =>
    merged(spans).flatMap(({ start, end }) => [
      { at: start, order: rank, words: open },
      { at: end, order: -1 - rank, words: close },
    ]),
  )
  // Where one ends and another begins, the end comes first.
  const sorted = [...edges].sort((a, b) => a.at - b.at || a.order - b.order)
  let out = ''
  let at = passage.start
  for (const edge of sorted) {
    out += text.slice(at, edge.at) + edge.words
    at = edge.at
  }
  return out + text.slice(at, passage.end)
}

/** Spans that overlap or touch are marked as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const done: Span[] = []
  for (const span of [...spans].filter((s) => s.end > s.start).sort((a, b) => a.start - b.start)) {
    const last = done.at(-1)
    if (last && span.start <= last.end) done.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    else done.push(span)
  }
  return done
}

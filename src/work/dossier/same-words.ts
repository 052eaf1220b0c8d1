/** Floor 5. Words of a report that a correction left as they were: where they stand in the corrected text. */
import type { Span } from '../../model/index.ts'

/** How much of what stands beside it tells a passage from its lookalikes; the least first. */
const BESIDE = [16, 32, 64, 128] as const

/** Null where the correction changed them, or where it cannot be told which of several lookalikes they are. */
export function sameWords(before: string, after: string, span: Span): Span | null {
  if (span.start >= span.end) return null
  if (span.end <= sharedStart(before, after)) return { start: span.start, end: span.end }
  const moved = after.length - before.length
  if (span.start >= before.length - sharedEnd(before, after))
    return { start: span.start + moved, end: span.end + moved }
  for (const beside of BESIDE)
    for (const [left, right] of [[beside, beside] as const, [beside, 0] as const, [0, beside] as const]) {
      const from = Math.max(0, span.start - left)
      const passage = before.slice(from, span.end + right)
      if (!isOnly(passage, before) || !isOnly(passage, after)) continue
      const start = after.indexOf(passage) + span.start - from
      return { start, end: start + span.end - span.start }
    }
  return null
}

/** The same for a passage of which a correction changed a part: what is left of it, at least half, at either end. */
export function partOfSameWords(before: string, after: string, { start, end }: Span): Span | null {
  for (const share of SHARES) {
    const length = Math.ceil((end - start) * share)
    const left =
      sameWords(before, after, { start, end: start + length }) ?? sameWords(before, after, { start: end - length, end })
    if (left !== null) return left
  }
  return null
}

const SHARES = [1, 0.75, 0.5] as const

const isOnly = (passage: string, text: string): boolean => {
  const at = text.indexOf(passage)
  return at >= 0 && text.indexOf(passage, at + 1) < 0
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

/** Not reaching into what is shared at the start. */
function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length) - sharedStart(a, b)
  let n = 0
  while (n < most && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}

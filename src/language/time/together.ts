/** Floor 1. The ends of a range as one value, and a value as the record holds it. */
import { boundsOf, type DateValue, type Span } from '../../model/index.ts'
import type { Period } from './periods.ts'
import type { Joint } from './ranges.ts'
import type { Resolved } from './resolve/index.ts'

/** The two ends of a range as one value: all days between, or one of two. */
export function together(resolved: readonly Resolved[], joint: Joint | null): Resolved {
  const [a, b] = resolved as readonly [Resolved, Resolved?]
  if (b === undefined || joint === null) return a
  if (a.edtf === null || b.edtf === null) return { ...a, edtf: null, alternatives: [] }
  if (joint === 'or') return { ...a, edtf: listed(a.edtf, b.edtf), alternatives: [] }
  const [first, last] = [boundsOf(a.edtf).first, boundsOf(b.edtf).last]
  if (first === null || last === null || first > last) return a
  const plain = /^\d{4}(?:-\d\d){0,2}$/
  const edtf = plain.test(a.edtf) && plain.test(b.edtf) ? `${a.edtf}/${b.edtf}` : `${first}/${last}`
  return { ...a, edtf: first === last ? first : edtf, alternatives: [] }
}

/** A set of EDTF holds plain dates; of ranges only the whole stretch can be said. */
function listed(a: string, b: string): string {
  if (/^[\dX-]+$/.test(a + b)) return a < b ? `[${a},${b}]` : `[${b},${a}]`
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return `[${x.first ?? ''}..${y.last ?? ''}]`
}

/** As the record holds it: the words, and what they were counted from. */
export function dateValue(text: string, span: Span, resolved: Resolved, told: Period | null): DateValue {
  const anchor = resolved.anchor === 'narrative' ? (told?.edtf ?? null) : resolved.anchor
  return {
    edtf: resolved.edtf,
    basis: resolved.edtf === null ? 'unknown' : resolved.implied ? 'implied' : 'stated',
    span,
    words: text.slice(span.start, span.end),
    anchor,
    ...(resolved.alternatives.length === 0 ? {} : { alternatives: resolved.alternatives }),
  }
}

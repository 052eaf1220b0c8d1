/** Floor 3, record. Dates as stretches of counted days, which is how the record compares them. */
import { boundsOf, countOf } from '../model/index.ts'

/** First and last day counted from 1970-01-01, both included; an open or unknown end is infinite. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

export const ALWAYS: Stretch = { first: -Infinity, last: Infinity }

const known = new Map<string, Stretch>()

/** The days an EDTF date can mean; null for an unknown date and for one whose year is unknown. */
export function stretchOf(edtf: string | null): Stretch | null {
  if (edtf === null) return null
  let stretch = known.get(edtf)
  if (stretch === undefined) {
    const { first, last } = boundsOf(edtf)
    stretch = {
      first: first === null ? -Infinity : countOf(first),
      last: last === null ? Infinity : countOf(last),
    }
    known.set(edtf, stretch)
  }
  return stretch.first === -Infinity && stretch.last === Infinity ? null : stretch
}

/** How many days it spans; infinite when an end is open. */
export const lengthOf = (stretch: Stretch): number => stretch.last - stretch.first + 1

export const meets = (a: Stretch, b: Stretch): boolean => a.first <= b.last && b.first <= a.last

/** Days between the two, 0 where they touch or overlap on a day. */
export const gapBetween = (a: Stretch, b: Stretch): number => Math.max(0, a.first - b.last, b.first - a.last)

/** The days both can mean; null when there are none. */
export function common(a: Stretch, b: Stretch): Stretch | null {
  return meets(a, b) ? { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) } : null
}

/** Floor 0. Two EDTF dates beside each other: what they share, and whether they say the same. */
import { addDays, countOf, type Day, dayOf, isDayOf, partsOf } from './day.ts'
import { type Bounds, boundsOf, formatRange } from './edtf.ts'

/** One range inside another is the same answer when the longer is at most this many times as long. */
const CONTAINED = 3

/** Whether some day can be meant by both. A day of unknown year is compared by month and day. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (!(noLater(x.first, y.last) && noLater(y.first, x.last))) return false
  return fitsPattern(a, y) && fitsPattern(b, x)
}

/** Whether every day that `inner` can mean is one that `outer` can mean. A day of unknown year lies in no bounded date. */
export function within(inner: string, outer: string): boolean {
  const [i, o] = [boundsOf(inner), boundsOf(outer)]
  return (
    (o.first === null || (i.first !== null && o.first <= i.first)) &&
    (o.last === null || (i.last !== null && i.last <= o.last))
  )
}

/** The days both can mean as one date (the narrower one where it lies inside the other, else `[a..b]`); null for none. */
export function intersect(a: string, b: string): string | null {
  if (!overlap(a, b)) return null
  if (within(a, b)) return a
  if (within(b, a)) return b
  const [x, y] = [boundsOf(a), boundsOf(b)]
  const first = x.first === null ? y.first : y.first === null || x.first > y.first ? x.first : y.first
  const last = x.last === null ? y.last : y.last === null || x.last < y.last ? x.last : y.last
  return first === null && last === null ? a : formatRange('one-of', first, last)
}

const noLater = (from: Day | null, to: Day | null): boolean => from === null || to === null || from <= to

/** A day of unknown year can be any day of that month and number; other dates fit what their bounds fit. */
function fitsPattern(edtf: string, other: Bounds): boolean {
  const m = /^XXXX-(\d{2})-(\d{2})/.exec(edtf)
  if (m === null || other.first === null || other.last === null) return true
  const [month, day] = [Number(m[1]), Number(m[2])]
  for (let year = partsOf(other.first).year; year <= partsOf(other.last).year; year++) {
    if (!isDayOf(year, month, day)) continue
    const at = dayOf(year, month, day)
    if (other.first <= at && at <= other.last) return true
  }
  return false
}

/**
 * Whether an editor would say that both give the same day or days: equal bounds, or one inside the other and at most
 * three times as long. Two unknown dates agree; an unknown and a known one do not. `~` and `?` are not compared, and
 * a moment near midnight agrees with either of the days its zone may make of it.
 */
export function compatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  if (a.split('?')[0] === b.split('?')[0]) return true
  return readings(a).some((x) => readings(b).some((y) => sayTheSame(x, y)))
}

function readings(edtf: string): readonly Bounds[] {
  const own = boundsOf(edtf)
  const m = /T(\d{2}):(\d{2}).*?(Z|[+-]\d{2}:\d{2})$/.exec(edtf)
  if (m === null || own.first === null || edtf.includes('/')) return [own]
  const [, hour, minute, zone = ''] = m
  // A clock somewhere else may already, or still, show another day than UTC.
  const shift = zone === 'Z' ? (Number(hour) >= 12 ? 1 : -1) : dayShift(Number(hour) * 60 + Number(minute), zone)
  const other = addDays(own.first, shift)
  return other === own.first ? [own] : [own, { first: other, last: other }]
}

/** By how many days the day in UTC differs from the day on a clock with this offset. */
function dayShift(minutes: number, offset: string): number {
  const away = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return Math.floor((minutes - (offset.startsWith('-') ? -away : away)) / 1440)
}

function sayTheSame(a: Bounds, b: Bounds): boolean {
  if (a.first === null && a.last === null) return false
  if (a.first === b.first && a.last === b.last) return true
  if (a.first === null || a.last === null || b.first === null || b.last === null) return false
  const [a1, a2, b1, b2] = [countOf(a.first), countOf(a.last), countOf(b.first), countOf(b.last)]
  const nested = (a1 <= b1 && b2 <= a2) || (b1 <= a1 && a2 <= b2)
  const [long, short] = [Math.max(a2 - a1, b2 - b1) + 1, Math.min(a2 - a1, b2 - b1) + 1]
  return nested && long <= CONTAINED * short
}

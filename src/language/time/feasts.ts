/** Floor 1. Days with a name and a rule instead of a date. */
import { addDays, type Day, dayOf, daysInMonth, weekdayOf } from '../../model/index.ts'

const WEEKDAYS: Readonly<Record<string, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 }

/**
 * The day of a rule of the lexicon in a year: `easter-2`, `orthodox+0`, `11-thu-4` (fourth Thursday of November),
 * `05-mon-last`, `11-tue-after-mon` (Tuesday after the first Monday), `11-fri-after-thu-4`. Null for `movable`.
 */
export function feastDay(rule: string, year: number): Day | null {
  const church = /^(easter|orthodox)([+-]\d+)$/.exec(rule)
  if (church !== null)
    return addDays(church[1] === 'easter' ? westernEaster(year) : orthodoxEaster(year), Number(church[2]))
  const after = /^(\d\d)-(\w{3})-after-(\w{3})(?:-(\d))?$/.exec(rule)
  if (after !== null) {
    const base = nth(year, Number(after[1]), WEEKDAYS[after[3] ?? ''] ?? 1, Number(after[4] ?? 1))
    return addDays(base, (7 + (WEEKDAYS[after[2] ?? ''] ?? 1) - weekdayOf(base)) % 7)
  }
  const counted = /^(\d\d)-(\w{3})-(\d|last)$/.exec(rule)
  if (counted === null) return null
  const weekday = WEEKDAYS[counted[2] ?? ''] ?? 1
  return counted[3] === 'last'
    ? last(year, Number(counted[1]), weekday)
    : nth(year, Number(counted[1]), weekday, Number(counted[3]))
}

function nth(year: number, month: number, weekday: number, n: number): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((7 + weekday - weekdayOf(first)) % 7) + 7 * (n - 1))
}

function last(year: number, month: number, weekday: number): Day {
  const end = dayOf(year, month, daysInMonth(year, month))
  return addDays(end, -((7 + weekdayOf(end) - weekday) % 7))
}

/** Anonymous Gregorian algorithm (J. Meeus, Astronomical Algorithms, chapter 8). */
function westernEaster(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Julian Easter (Meeus, as above) moved to the Gregorian calendar. */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return addDays(dayOf(year, Math.floor(n / 31), (n % 31) + 1), behind)
}

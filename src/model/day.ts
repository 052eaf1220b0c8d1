/**
 * Floor 0. Calendar days, proleptic Gregorian, counted without clocks or time zones.
 *
 * A day is its ISO spelling, `2025-04-11`; the count behind it is days since 1970-01-01
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days).
 */

/** ISO 8601 calendar day, `YYYY-MM-DD`, year 0000 to 9999. Such strings compare in calendar order. */
export type Day = string

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface DayParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** 28 to 31; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar has this day. */
export const isDayOf = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year + month + day) &&
  year >= 0 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month)

/** Throws RangeError for a day that the calendar does not have. */
export function dayOf(year: number, month: number, day: number): Day {
  if (!isDayOf(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Whether the text spells a day that exists. */
export function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return m !== null && isDayOf(Number(m[1]), Number(m[2]), Number(m[3]))
}

/** Throws RangeError when the text is no day. */
export function partsOf(day: Day): DayParts {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** Days since 1970-01-01. */
export function countOf(day: Day): number {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Inverse of `countOf`; throws RangeError outside the years 0 to 9999. */
export function dayAt(count: number): Day {
  const z = count + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1)
}

export const addDays = (day: Day, days: number): Day => dayAt(countOf(day) + days)

/** From `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => countOf(to) - countOf(from)

export const weekdayOf = (day: Day): Weekday => (((((countOf(day) + 3) % 7) + 7) % 7) + 1) as Weekday

/** Same day of the month, or the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12)

/** The Monday on or before. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** ISO 8601 week: its year (that of its Thursday) and number, 1 to 53. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3)
  const { year } = partsOf(thursday)
  return { year, week: Math.floor(daysBetween(dayOf(year, 1, 1), thursday) / 7) + 1 }
}

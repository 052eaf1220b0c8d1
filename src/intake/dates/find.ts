/** Floor 2, intake. Finds calendar dates with a year in one line of words: the forms that mastheads, datelines and metadata use. */
import { type Day, dayOf, isDayOf, type Span } from '../../model/index.ts'
import { type ClockTime, instantOf, readTime } from './clock.ts'
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, weekdayOf } from './months.ts'

/** Both days that figures can mean. */
export interface Readings {
  readonly dayFirst: Day
  readonly monthFirst: Day
}

export interface FoundDate {
  /** The day as EDTF; `[a,b]` where day and month may stand either way round. */
  readonly edtf: string
  /** With the weekday before it and the time after it, if they stand there. */
  readonly span: Span
  readonly time: ClockTime | null
  readonly instant: string | null
  /** Null where only one day can be meant. */
  readonly readings: Readings | null
  /** A weekday is named that does not fall on that day. */
  readonly weekdayOff: boolean
}

const WEEKDAY = `(?:(?<weekday>${WEEKDAY_PATTERN})\\.?,?\\s+(?:the\\s+|den\\s+)?)?`
/** Pages set the time right behind the year without a space: "May 4, 20252:14 PM". */
const END = '(?:(?!\\d)|(?=(?:[1-9]|1[0-2]):[0-5]\\d))'
const YEAR = '(?<year>(?:19|20)\\d{2})'
const ORDINAL = '(?:st|nd|rd|th|º|er|\\.)?'
const MONTH = `(?<month>${MONTH_PATTERN})`

const FORMS: readonly RegExp[] = [
  `${YEAR}(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)`,
  `${YEAR}\\s*年\\s*(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*日`,
  `(?<d>\\d{1,2})${ORDINAL}[\\s-]*(?:of\\s+|de\\s+)?${MONTH}\\.?(?:,|\\s+(?:de|of)\\b|-)?[\\s-]*${YEAR}${END}`,
  `${MONTH}\\.?[\\s-]+(?<d>\\d{1,2})${ORDINAL}(?:\\s*,|,?\\s+|-)\\s*${YEAR}${END}`,
  `(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<year>(?:(?:19|20)\\d{2}|[012]\\d(?![.:/-]?\\d)))(?!\\d)`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${WEEKDAY}${form}(?![-./]\\d)`, 'giu'))

/** All dates of the line, in text order, with spans relative to it. */
export function findDates(line: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const form of FORMS) {
    for (const match of line.matchAll(form)) {
      const date = dateOf(match, line)
      if (date !== null && !found.some((other) => other.span.start < date.span.end && date.span.start < other.span.end))
        found.push(date)
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function dateOf(match: RegExpExecArray, line: string): FoundDate | null {
  const { weekday, year: written = '', month, m, d, a, b, sep } = match.groups ?? {}
  const year = written.length === 2 ? `20${written}` : written
  const days =
    a !== undefined && b !== undefined
      ? numericDays(Number(year), Number(a), Number(b), sep === '.')
      : [real(Number(year), month === undefined ? Number(m) : (monthOf(month) ?? 0), Number(d))].filter(
          (day) => day !== null,
        )
  const named = weekday === undefined ? undefined : weekdayOf(weekday)
  const fitting = named === undefined ? days : days.filter((day) => weekdayIs(day, named))
  const chosen = fitting.length > 0 ? fitting : days
  const [first, second] = chosen
  if (first === undefined) return null
  const end = match.index + match[0].length
  const time = readTime(line.slice(end)) ?? readTimeBefore(line.slice(0, match.index))
  return {
    edtf: second === undefined ? first : `[${[first, second].sort().join(',')}]`,
    span: { start: match.index, end: end + (time !== null && readTime(line.slice(end)) !== null ? time.length : 0) },
    time,
    instant: second === undefined ? instantOf(first, time) : null,
    readings: second === undefined ? null : { dayFirst: first, monthFirst: second },
    weekdayOff: named !== undefined && fitting.length === 0,
  }
}

/** Dots with the year last mean day first everywhere; slashes and dashes mean either. */
function numericDays(year: number, a: number, b: number, dots: boolean): Day[] {
  const dayFirst = real(year, b, a)
  const monthFirst = real(year, a, b)
  if (dots && dayFirst !== null) return [dayFirst]
  return [...new Set([dayFirst, monthFirst])].filter((day) => day !== null)
}

const real = (year: number, month: number, day: number): Day | null =>
  isDayOf(year, month, day) ? dayOf(year, month, day) : null

const weekdayIs = (day: Day, weekday: number): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === weekday

/** "16:41 GMT, 2 April 2026": the time stands before the day. */
function readTimeBefore(before: string): ClockTime | null {
  const at = before.search(/(?:[01]?\d|2[0-4])[:.h][0-5]\d[^\d]{0,24}$/i)
  if (at === -1) return null
  const time = readTime(before.slice(at))
  return time !== null && /^[\s,)|·–—-]*(?:on\s+)?$/.test(before.slice(at + time.length)) ? time : null
}

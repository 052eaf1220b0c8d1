/**
 * Floor 0. Dates in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/): checked by the `edtf` library,
 * calculated with here by civil day, since the library turns days into moments in UTC.
 *
 * Allowed is level 1, and of level 2 `[a..b]`, `[..b]`, `[a..]`, `[a,b]` and X; qualifiers stand at the end.
 */
import { parse } from 'edtf'
import { type Day, dayOf, daysInMonth, isDay, isDayOf } from './day.ts'

/** First and last day a date can mean; null is open or, where both are null, a year that is not known. */
export interface Bounds {
  readonly first: Day | null
  readonly last: Day | null
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/
const CALENDAR = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/
/** Northern meteorological seasons by first month and length; winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }
const OPEN: Bounds = { first: null, last: null }

/** Whether the text is EDTF in the forms allowed here, of days that exist and in order. */
export function isEdtf(text: string): boolean {
  try {
    boundsOf(text)
    return true
  } catch {
    return false
  }
}

/** Throws RangeError when the text is not EDTF in the forms allowed. A moment's day is the one on its own clock. */
export function boundsOf(edtf: string): Bounds {
  const one = /^\[(.+)\]$/.exec(edtf)?.[1]
  if (one !== undefined) return hull(one.split(',').map((part) => boundsOfPart(part.trim())))
  const ends = edtf.split('/')
  if (ends.length === 2)
    return fromTo(ends[0] === '..' ? '' : (ends[0] ?? ''), ends[1] === '..' ? '' : (ends[1] ?? ''), edtf)
  return simple(edtf)
}

function boundsOfPart(part: string): Bounds {
  const ends = part.split('..')
  if (ends.length === 1) return simple(part)
  if (ends.length > 2) throw notEdtf(part)
  return fromTo(ends[0] ?? '', ends[1] ?? '', part)
}

function fromTo(from: string, to: string, whole: string): Bounds {
  if (from === '' && to === '') throw notEdtf(whole)
  const first = from === '' ? null : simple(from).first
  const last = to === '' ? null : simple(to).last
  if (first !== null && last !== null && first > last) throw notEdtf(whole)
  return { first, last }
}

function hull(parts: readonly Bounds[]): Bounds {
  return parts.reduce((a, b) => ({
    first: a.first === null || b.first === null ? null : earlier(a.first, b.first),
    last: a.last === null || b.last === null ? null : later(a.last, b.last),
  }))
}

/** Days compare as strings. */
const earlier = (a: Day, b: Day): Day => [a, b].sort()[0] ?? a
const later = (a: Day, b: Day): Day => [a, b].sort()[1] ?? b

/** A year, month, season, day or moment. */
function simple(text: string): Bounds {
  if (isDay(text)) return { first: text, last: text }
  if (MOMENT.test(text)) return moment(text)
  const m = CALENDAR.exec(text)
  if (m === null || !parses(text.replace(/[?~%]$/, ''))) throw notEdtf(text)
  const [, year = '', month = '', day = ''] = m
  if (year.includes('X')) return unknownYear(year, month, day, text)
  if (month === '' || month.includes('X')) return months(Number(year), 1, 12)
  const season = SEASONS[month]
  if (season !== undefined) return months(Number(year), season, 3)
  if (Number(month) > 12) throw notEdtf(text)
  if (day === '' || day === 'XX') return months(Number(year), Number(month), 1)
  return days(Number(year), Number(month), day, text)
}

function moment(text: string): Bounds {
  const day = text.slice(0, 10)
  if (!isDay(day) || !parses(text)) throw notEdtf(text)
  return { first: day, last: day }
}

function unknownYear(year: string, month: string, day: string, text: string): Bounds {
  if (/^\d{2}$/.test(month) && !isDayOf(2024, Number(month), /^\d{2}$/.test(day) ? Number(day) : 1)) throw notEdtf(text)
  if (year.startsWith('X')) return OPEN
  return {
    first: dayOf(Number(year.replaceAll('X', '0')), 1, 1),
    last: dayOf(Number(year.replaceAll('X', '9')), 12, 31),
  }
}

function months(year: number, first: number, length: number): Bounds {
  const index = year * 12 + first - 1 + length - 1
  const lastYear = Math.floor(index / 12)
  const lastMonth = (index % 12) + 1
  return { first: dayOf(year, first, 1), last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) }
}

function days(year: number, month: number, day: string, text: string): Bounds {
  const pattern = new RegExp(`^${day.replaceAll('X', '\\d')}$`)
  const fitting: Day[] = []
  for (let n = 1; n <= daysInMonth(year, month); n++) {
    if (pattern.test(String(n).padStart(2, '0'))) fitting.push(dayOf(year, month, n))
  }
  const [first] = fitting
  if (first === undefined) throw notEdtf(text)
  return { first, last: fitting.at(-1) ?? first }
}

function parses(text: string): boolean {
  try {
    parse(text, { level: 2 })
    return true
  } catch {
    return false
  }
}

const notEdtf = (text: string): RangeError => new RangeError(`not EDTF in the forms allowed: ${text}`)

/** Null where it is open or the year unknown. */
export const firstDay = (edtf: string): Day | null => boundsOf(edtf).first

/** Null where it is open or the year unknown. */
export const lastDay = (edtf: string): Day | null => boundsOf(edtf).last

/** One day and no other is meant. */
export function isSingleDay(edtf: string): boolean {
  const { first, last } = boundsOf(edtf)
  return first !== null && first === last
}

/** `one-of`: one unknown day of a range, `[a..b]`; `span`: all its days, `a/b`. A null end is open. One day stays itself. */
export function formatRange(kind: 'one-of' | 'span', first: Day | null, last: Day | null): string {
  if (first === null && last === null) throw new RangeError('a range needs one end')
  if (first !== null && first === last) return first
  return kind === 'one-of' ? `[${first ?? ''}..${last ?? ''}]` : `${first ?? '..'}/${last ?? '..'}`
}

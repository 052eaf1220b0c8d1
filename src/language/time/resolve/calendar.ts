/** Floor 1. Dates of the calendar whose year, month or century the context has to give. */
import { addMonths, type Day, dayOf, daysBetween, isDayOf, partsOf, weekdayOf } from '../../../model/index.ts'
import { feastDay } from '../feasts.ts'
import type { CalendarMeaning } from '../meaning.ts'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from '../periods.ts'
import type { AnchorKind, Found, TimeContext } from './context.ts'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export function resolveCalendar(meaning: CalendarMeaning, context: TimeContext): Found {
  const unknown = unknownCode(meaning)
  if (meaning.bc === true) return { periods: [], anchor: null, unknown }
  if (meaning.century !== undefined) return { periods: [centuryPeriod(meaning.century)], anchor: null, unknown }
  if (meaning.decade !== undefined) return { periods: [decadePeriod(meaning.decade)], anchor: null, unknown }
  if (meaning.year !== undefined) return { periods: inYear(meaning, meaning.year), anchor: null, unknown }
  if (meaning.month === undefined && meaning.day !== undefined) return dayOfMonth(meaning.day, context, unknown)
  if (meaning.yearBy !== undefined) return countedYear(meaning, context, unknown)
  return meaning.which === undefined
    ? openYear(meaning, context, unknown)
    : whichOne(meaning, meaning.which, context, unknown)
}

/** "last June" is the June before, "next June" the one to come, "this June" that of the year. */
function whichOne(
  m: CalendarMeaning,
  { by, from }: NonNullable<CalendarMeaning['which']>,
  context: TimeContext,
  unknown: string,
): Found {
  const narrative = (from === 'narrative' || context.style === 'narrative') && context.narrative !== null
  const day = narrative ? (context.narrative?.first ?? null) : context.now
  const anchor: AnchorKind = narrative ? 'narrative' : 'publication'
  if (day === null) return { periods: [], anchor, unknown }
  const { year } = partsOf(day)
  const candidates = [year - 1, year, year + 1].flatMap((y) => inYear(m, y))
  if (by === 0) return { periods: inYear(m, year), anchor, unknown }
  const sided = by < 0 ? candidates.filter((p) => p.last < day).reverse() : candidates.filter((p) => p.first > day)
  return { periods: sided.slice(0, 1), anchor, unknown }
}

/** As TIMEX3 writes what is not known. */
function unknownCode(m: CalendarMeaning): string {
  const year = m.year === undefined ? 'XXXX' : pad(m.year, 4)
  const era = m.bc === true ? 'BC' : ''
  if (m.century !== undefined) return `${era}${pad(m.century)}`
  if (m.decade !== undefined) return `${era}${pad(Math.floor(m.decade / 10), 3)}`
  const rest = m.season ?? (m.quarter === undefined ? undefined : `Q${m.quarter}`)
  if (rest !== undefined) return `${era}${year}-${rest}`
  if (m.month === undefined) return m.day === undefined ? `${era}${year}` : `${era}${year}-XX-${pad(m.day)}`
  return `${era}${year}-${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}`
}

/** The period in a given year; two where month and day may be swapped; none where the day does not exist in it. */
function inYear(m: CalendarMeaning, year: number): readonly Period[] {
  if (m.feast !== undefined) {
    const day = feastDay(m.feast, year)
    return day === null ? [] : [dayPeriod(day)]
  }
  if (m.season !== undefined) return [seasonPeriod(year, m.season)]
  if (m.quarter !== undefined) return [quarterPeriod(year, m.quarter)]
  if (m.half !== undefined) return [halfPeriod(year, m.half)]
  if (m.month === undefined) return [yearPeriod(year)]
  if (m.day === undefined) return [monthPeriod(year, m.month)]
  const days = isDayOf(year, m.month, m.day) ? [dayPeriod(dayOf(year, m.month, m.day))] : []
  return m.swapped === undefined ? days : [...days, dayPeriod(dayOf(year, m.swapped.month, m.swapped.day))]
}

/** "March of last year", "Christmas next year". */
function countedYear(m: CalendarMeaning, context: TimeContext, unknown: string): Found {
  const { by, from } = m.yearBy as { by: number; from: 'now' | 'narrative' }
  const told = context.narrative
  const narrative = (from === 'narrative' || context.style === 'narrative') && told !== null
  const day = narrative ? told.first : context.now
  const anchor: AnchorKind = narrative ? 'narrative' : 'publication'
  if (day === null) return { periods: [], anchor, unknown }
  return { periods: inYear(m, partsOf(day).year + by), anchor, unknown }
}

/** A month, season or day without a year: the one nearest the anchor on the side the tense tells. */
function openYear(m: CalendarMeaning, context: TimeContext, unknown: string): Found {
  const told = context.narrative
  const fromStory = context.style === 'narrative' && told !== null
  const base = fromStory ? told.first : context.now
  if (base === null) return { periods: [], anchor: 'publication', unknown }
  const { year } = partsOf(base)
  const candidates = [year - 1, year, year + 1].flatMap((y) => (y < 1 || y > 9998 ? [] : inYear(m, y)))
  const fitting = m.weekday === undefined ? candidates : candidates.filter((p) => weekdayOf(p.first) === m.weekday)
  const from = fitting.length > 0 ? fitting : candidates
  const ordered = fromStory ? inStory(from, told) : byTense(from, base, context)
  return {
    periods: ordered
      .slice(0, context.direction === null && !fromStory ? 2 : 1)
      .filter((p, i) => i === 0 || isNearAlso(p, ordered[0], base)),
    anchor: fromStory ? 'narrative' : 'publication',
    unknown,
  }
}

/** A story goes on from where it is: to the nearest such time, or within the year it last named. */
function inStory(candidates: readonly Period[], told: Period): readonly Period[] {
  if (told.grain === 'day' || told.grain === 'month' || told.grain === 'week') {
    return [...candidates].sort((a, b) => storyDistance(a, told) - storyDistance(b, told))
  }
  const { year } = partsOf(told.first)
  return [...candidates].sort((a, b) => Math.abs(partsOf(a.first).year - year) - Math.abs(partsOf(b.first).year - year))
}

/** Stories go forward more often than back: a step back weighs more. */
function storyDistance(period: Period, told: Period): number {
  const away = daysBetween(told.first, period.first)
  return away >= 0 ? away : -away * BACKWARDS
}

const BACKWARDS = 1.5

/**
 * The nearest on the side the tense tells. A day is believed against the tense where it is very near and the other
 * would be most of a year away: plans are told in the past tense, and papers give the year of what is long past.
 */
function byTense(candidates: readonly Period[], now: Day, context: TimeContext): readonly Period[] {
  const against = (p: Period): boolean =>
    (context.direction === 'past' && p.first > now) || (context.direction === 'future' && p.last < now)
  const cost = (p: Period): number =>
    distance(p, now) * (against(p) ? (p.grain === 'day' ? AGAINST_TENSE : Number.MAX_SAFE_INTEGER) : 1)
  return [...candidates].sort((a, b) => cost(a) - cost(b))
}

const AGAINST_TENSE = 10

function distance(period: Period, now: Day): number {
  if (period.first <= now && now <= period.last) return 0
  return period.last < now ? daysBetween(period.last, now) : daysBetween(now, period.first)
}

/** The second nearest is kept as another reading only where it is nearly as near. */
const isNearAlso = (other: Period, first: Period | undefined, now: Day): boolean =>
  first !== undefined && distance(other, now) < 2 * distance(first, now) && distance(first, now) > 60

/** "the 11th": in news the nearest such day on the side the tense tells, in a story that of the month spoken of. */
function dayOfMonth(day: number, context: TimeContext, unknown: string): Found {
  const told = context.narrative
  const story = context.style === 'narrative'
  const base = story
    ? told !== null && (told.grain === 'day' || told.grain === 'month')
      ? told.first
      : null
    : context.now
  const anchor: AnchorKind = story ? 'narrative' : 'publication'
  if (base === null) return { periods: [], anchor, unknown }
  const months = story ? [0] : [-1, 0, 1]
  const periods = months.flatMap((by) => {
    const { year, month } = partsOf(addMonths(dayOf(partsOf(base).year, partsOf(base).month, 1), by))
    return isDayOf(year, month, day) ? [dayPeriod(dayOf(year, month, day))] : []
  })
  const sided = periods.filter((p) =>
    context.direction === 'past' ? p.first <= base : context.direction === 'future' ? p.first >= base : true,
  )
  return {
    periods: [...(sided.length > 0 ? sided : periods)]
      .sort((a, b) => distance(a, base) - distance(b, base))
      .slice(0, 1),
    anchor,
    unknown,
  }
}

/** Floor 1. Stretches of the calendar of one grain: a day, a week, a month ..., with their TIMEX3 value and EDTF. */
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  formatRange,
  isoWeekOf,
  mondayOf,
  partsOf,
} from '../../model/index.ts'
import type { Season, Unit } from './meaning.ts'

export interface Period {
  readonly grain: Exclude<Unit, 'second' | 'minute' | 'hour'>
  readonly first: Day
  readonly last: Day
  /** TIMEX3 value (TimeML 1.2.1): 2025-W15, 2025-Q1, 2025-SU. */
  readonly timex: string
  readonly edtf: string
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const dayPeriod = (day: Day): Period => ({ grain: 'day', first: day, last: day, timex: day, edtf: day })

/** ISO 8601 week. */
export function weekPeriod(day: Day): Period {
  const first = mondayOf(day)
  const { year, week } = isoWeekOf(day)
  return stretch('week', first, addDays(first, 6), `${pad(year, 4)}-W${pad(week)}`)
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day)
  return stretch('weekend', addDays(week.first, 5), week.last, `${week.timex}-WE`)
}

export function monthPeriod(year: number, month: number): Period {
  const edtf = `${pad(year, 4)}-${pad(month)}`
  return {
    grain: 'month',
    first: dayOf(year, month, 1),
    last: dayOf(year, month, daysInMonth(year, month)),
    timex: edtf,
    edtf,
  }
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months('quarter', year, quarter * 3 - 2, 3, `${pad(year, 4)}-Q${quarter}`)
}

export function halfPeriod(year: number, half: number): Period {
  return months('half', year, half * 6 - 5, 6, `${pad(year, 4)}-H${half}`)
}

const SEASON_STARTS: Readonly<Record<Season, readonly [number, string]>> = {
  SP: [3, '21'],
  SU: [6, '22'],
  FA: [9, '23'],
  WI: [12, '24'],
}

/** Northern meteorological season; a winter bears the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  const [month, code] = SEASON_STARTS[season]
  return { ...months('season', year, month, 3, `${pad(year, 4)}-${season}`), edtf: `${pad(year, 4)}-${code}` }
}

export function yearPeriod(year: number): Period {
  const edtf = pad(year, 4)
  return { grain: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), timex: edtf, edtf }
}

/** `start` is the decade's first year. */
export function decadePeriod(start: number): Period {
  const digits = pad(Math.floor(start / 10), 3)
  return {
    grain: 'decade',
    first: dayOf(start, 1, 1),
    last: dayOf(start + 9, 12, 31),
    timex: digits,
    edtf: `${digits}X`,
  }
}

/** `digits` are those of TIMEX3 and EDTF: 19 for the twentieth century. */
export function centuryPeriod(digits: number): Period {
  return {
    grain: 'century',
    first: dayOf(digits * 100, 1, 1),
    last: dayOf(digits * 100 + 99, 12, 31),
    timex: pad(digits),
    edtf: `${pad(digits)}XX`,
  }
}

/** The period of that grain which the day lies in. */
export function periodAround(grain: Period['grain'], day: Day): Period {
  const { year, month } = partsOf(day)
  switch (grain) {
    case 'day':
      return dayPeriod(day)
    case 'week':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6))
    case 'season':
      return seasonAround(year, month)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10)
    case 'century':
      return centuryPeriod(Math.floor(year / 100))
  }
}

function seasonAround(year: number, month: number): Period {
  if (month <= 2) return seasonPeriod(year - 1, 'WI')
  const season = month <= 5 ? 'SP' : month <= 8 ? 'SU' : month <= 11 ? 'FA' : 'WI'
  return seasonPeriod(year, season)
}

const MONTHS_IN: Readonly<Partial<Record<Period['grain'], number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** So many periods of the same grain on. Throws RangeError outside the years 0 to 9999. */
export function shiftPeriod(period: Period, by: number): Period {
  const length = MONTHS_IN[period.grain]
  if (length === undefined)
    return periodAround(period.grain, addDays(period.first, by * (period.grain === 'day' ? 1 : 7)))
  return periodAround(period.grain, addMonths(period.first, by * length))
}

function stretch(grain: Period['grain'], first: Day, last: Day, timex: string): Period {
  return { grain, first, last, timex, edtf: formatRange('one-of', first, last) }
}

function months(grain: Period['grain'], year: number, month: number, length: number, timex: string): Period {
  const first = dayOf(year, month, 1)
  return stretch(grain, first, addDays(addMonths(first, length), -1), timex)
}

/** Floor 1. From the groups of a match to a calendar meaning; shared by the rules of dates and of longer times. */
import { isDayOf } from '../../../model/index.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { monthNumber } from '../vocabulary.ts'
import { type Groups, whichOf } from './rule.ts'

/** "of that year", "last year": after a month, season or day. */
export const OF_YEAR = '(?:,? (?:of |in )?{WHICH} year)'

/** A leap year stands for a year that is not given, so that 29 February is a day. */
export function calendar(g: Groups, rest: Partial<CalendarMeaning> = {}): CalendarMeaning | null {
  const month = g.month === undefined ? undefined : monthNumber(g.month)
  const day = g.day === undefined ? undefined : Number(g.day)
  const year = g.year === undefined ? undefined : Number(g.year)
  if (day !== undefined && month !== undefined && !isDayOf(year ?? 2024, month, day)) return null
  const by = whichOf(g.which)
  return {
    kind: 'calendar',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(by === undefined ? {} : { yearBy: by }),
    ...rest,
  }
}

/** "last June" is a June, not one of last year. */
export function whichOne(g: Groups, rest: Partial<CalendarMeaning> = {}): CalendarMeaning | null {
  const { which: words, ...others } = g
  const by = whichOf(words)
  return by === undefined ? null : calendar(others, { ...rest, which: by })
}

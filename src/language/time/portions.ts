/** Floor 1. "early", "mid-", "the end of", "later this ...": which days of a period are meant. */
import { addDays, type Day, daysBetween, formatRange } from '../../model/index.ts'
import type { Portion } from './meaning.ts'
import type { Period } from './periods.ts'

/** The part of a period, with a TIMEX3 value as annotators give it: the period's own, but for halves of a year. */
export function withPortion(period: Period, portion: Portion, now: Day | null): Period {
  if (portion === 'all' || period.grain === 'day') return period
  const [first, last] = daysOf(period, portion, now)
  const half =
    period.grain === 'year' && portion.startsWith('half-') ? `${period.timex}-H${portion.slice(-1)}` : period.timex
  return { ...period, first, last, timex: half, edtf: formatRange('one-of', first, last) }
}

/** Thirds by day: the words are no sharper than that. `earlier` and `later` stop short of the day of writing if it lies within. */
function daysOf(period: Period, portion: Portion, now: Day | null): readonly [Day, Day] {
  const length = daysBetween(period.first, period.last) + 1
  const third = Math.floor(length / 3)
  const inside = now !== null && period.first <= now && now <= period.last
  switch (portion) {
    case 'early':
    case 'start':
      return [period.first, addDays(period.first, third - 1)]
    case 'mid':
      return [addDays(period.first, third), addDays(period.last, -third - (length % 3 === 2 ? 1 : 0))]
    case 'late':
    case 'end':
      return [addDays(period.first, length - Math.ceil(length / 3)), period.last]
    case 'half-1':
      return [period.first, halfEnd(period, length)]
    case 'half-2':
      return [addDays(halfEnd(period, length), 1), period.last]
    case 'earlier':
      return [period.first, inside ? notBefore(addDays(now, -1), period.first) : period.last]
    case 'later':
      return [inside ? notAfter(addDays(now, 1), period.last) : period.first, period.last]
    case 'all':
      return [period.first, period.last]
  }
}

const notBefore = (day: Day, floor: Day): Day => (day < floor ? floor : day)
const notAfter = (day: Day, ceiling: Day): Day => (day > ceiling ? ceiling : day)

/** A month's first half ends on the 15th, a year's on 30 June. */
function halfEnd(period: Period, length: number): Day {
  if (period.grain === 'month') return addDays(period.first, 14)
  if (period.grain === 'year') return `${period.first.slice(0, 4)}-06-30`
  return addDays(period.first, Math.floor(length / 2) - 1)
}

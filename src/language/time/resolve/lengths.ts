/** Floor 1. Lengths and vague times: their TIMEX3 values, and the days they reach over where that can be said. */
import { addDays, addMonths, type Day, formatRange, isDayOf, partsOf } from '../../../model/index.ts'
import { durationCode } from '../durations.ts'
import type { DurationMeaning, ReferenceMeaning, Unit } from '../meaning.ts'
import { nothing, type Resolved, type TimeContext } from './context.ts'

export function duration(meaning: DurationMeaning, context: TimeContext): Resolved {
  const code = durationCode(meaning.amount, meaning.unit)
  const reach =
    meaning.side === undefined || meaning.amount === null || context.now === null ? null : reachOf(meaning, context.now)
  return { ...nothing(code, 'DURATION', meaning.side === undefined ? null : 'publication'), edtf: reach }
}

function reachOf(meaning: DurationMeaning, now: Day): string | null {
  const back = meaning.side === 'past'
  const end = endOf(now, meaning.unit, Math.round(meaning.amount ?? 0) * (back ? -1 : 1))
  if (end === null) return null
  return back ? formatRange('span', end, now) : formatRange('span', now, end)
}

const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 }
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 }

function endOf(now: Day, unit: Unit, amount: number): Day | null {
  const days = DAYS[unit]
  if (days !== undefined) return addDays(now, amount * days)
  const months = MONTHS[unit]
  if (months === undefined) return null
  const year = partsOf(now).year + Math.ceil((amount * months) / 12)
  return isDayOf(year, 1, 1) && year > 0 ? addMonths(now, amount * months) : null
}

/** How far back "recent days" reach: a week or so; weeks and months correspondingly. */
const RECENT: Readonly<Partial<Record<string, number>>> = { hour: 1, day: 7, week: 35, month: 180 }

export function reference(meaning: ReferenceMeaning, context: TimeContext): Resolved {
  const reach = meaning.timex === 'PAST_REF' && meaning.within !== undefined ? RECENT[meaning.within] : undefined
  const edtf =
    reach === undefined || context.now === null
      ? null
      : formatRange('one-of', addDays(context.now, -reach), context.now)
  return { ...nothing(meaning.timex, 'DATE', 'publication'), edtf }
}

/** Floor 1. Times counted from the moment of writing or from the story: days, weekdays, distances. */
import { addDays, addMonths, type Day, daysBetween, partsOf, weekdayOf } from '../../../model/index.ts'
import type { DeicticMeaning, ShiftMeaning, WeekdayMeaning } from '../meaning.ts'
import { dayPeriod, type Period, periodAround, shiftPeriod } from '../periods.ts'
import { anchorOf, type Found, missing, nothing, type Resolved, type TimeContext, unknownOf } from './context.ts'

export function deictic(meaning: DeicticMeaning, context: TimeContext): Found {
  const grain = meaning.unit as Period['grain']
  // "today" in a history is the present at large.
  if (
    context.style === 'narrative' &&
    grain === 'day' &&
    meaning.by === 0 &&
    meaning.from === 'now' &&
    meaning.part === undefined
  )
    return { periods: [], anchor: null, unknown: 'PRESENT_REF' }
  const anchor = anchorOf(meaning.from, grain, context)
  if (anchor === null) return { periods: [], anchor: missing(meaning.from), unknown: unknownOf(grain) }
  const base = periodAround(grain, anchor.period.first)
  const by = grain === 'weekend' ? weekendBy(meaning.by, anchor.period.first, context) : meaning.by
  const period = shiftPeriod(base, by)
  const periods = meaning.weekday === undefined ? [period] : [dayPeriod(addDays(period.first, meaning.weekday - 1))]
  return { periods, anchor: anchor.kind, unknown: unknownOf(grain) }
}

/** On a weekday "the weekend" is the last one with a past tense, else the coming one. */
function weekendBy(by: number, day: Day, context: TimeContext): number {
  const own = periodAround('weekend', day)
  if (day >= own.first) return by
  if (by === 0) return context.direction === 'past' ? -1 : 0
  return by
}

export function weekday(meaning: WeekdayMeaning, context: TimeContext): Found {
  const unknown = `XXXX-WXX-${meaning.weekday}`
  const anchor = anchorOf(meaning.from, 'day', context)
  if (anchor === null) return { periods: [], anchor: missing(meaning.from), unknown }
  const day = anchor.period.first
  const before = addDays(day, -((7 + weekdayOf(day) - meaning.weekday) % 7))
  const candidates =
    meaning.day === undefined
      ? []
      : [-14, -7, 0, 7, 14].map((n) => addDays(before, n)).filter((d) => partsOf(d).day === meaning.day)
  const [stated] = candidates
  if (stated !== undefined) return { periods: [dayPeriod(stated)], anchor: anchor.kind, unknown }
  return { periods: pickWeekday(meaning, day, before, context).map(dayPeriod), anchor: anchor.kind, unknown }
}

/** `before` is the last such day up to and with `day`. The first of the answer is the likeliest. */
function pickWeekday(meaning: WeekdayMeaning, day: Day, before: Day, context: TimeContext): readonly Day[] {
  const after = before === day ? day : addDays(before, 7)
  const strictlyBefore = before === day ? addDays(day, -7) : before
  const strictlyAfter = addDays(before, 7)
  const monday = periodAround('week', day).first
  const inWeek = (by: number): Day => addDays(monday, 7 * by + meaning.weekday - 1)
  if (meaning.from === 'narrative')
    return [meaning.which === -1 ? strictlyBefore : meaning.which === 1 ? strictlyAfter : after]
  if (meaning.nearest === true) return [meaning.which === 1 ? strictlyAfter : strictlyBefore]
  if (meaning.which === 0) {
    // "this Sunday" is the one the tense tells, where a week's own would be on the other side.
    const own = inWeek(0)
    if (own > day && context.direction === 'past') return [before]
    return [own < day && context.direction === 'future' ? after : own]
  }
  if (meaning.which === -1) return [strictlyBefore, ...(strictlyBefore === inWeek(0) ? [inWeek(-1)] : [])]
  if (meaning.which === 1) return [inWeek(1), ...(inWeek(0) > day ? [inWeek(0)] : [])]
  if (before === day) return [day]
  if (context.direction === 'past') return [before]
  if (context.direction === 'future' || context.direction === 'present') return [after]
  // No verb tells: the nearer of the two, and the other kept.
  const nearer = daysBetween(before, day) <= daysBetween(day, after)
  return nearer ? [before, after] : [after, before]
}

/** "two weeks ago": the unit that lies so far away, for a week or a month is all such words say. */
export function shift(meaning: ShiftMeaning, context: TimeContext): Resolved {
  const { unit, amount } = meaning
  if (amount === null) return nothing(meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'DATE', missing(meaning.from))
  const clocked = unit === 'second' || unit === 'minute' || unit === 'hour'
  const grain: Period['grain'] = clocked ? 'day' : unit
  const anchor = anchorOf(meaning.from, grain, context)
  if (anchor === null) return nothing(unknownOf(grain), 'DATE', missing(meaning.from))
  const whole = clocked ? 0 : Math.round(amount)
  const months = unit === 'year' ? Math.round(amount * 12) : 0
  const period =
    months !== 0 && !Number.isInteger(amount)
      ? periodAround('month', addMonths(anchor.period.first, meaning.sign * months))
      : shiftPeriod(periodAround(grain, anchor.period.first), meaning.sign * whole)
  return { type: 'DATE', timex: period.timex, edtf: period.edtf, anchor: anchor.kind, alternatives: [], period }
}

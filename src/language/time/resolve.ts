/**
 * Floor 1. A meaning and what is known of the moment of writing become days.
 *
 * Nothing is guessed: what the context does not give stays out (`days` null), and what fits twice is kept twice.
 */
import { addDays, addMonths, type Day, formatRange, isDayOf, partsOf } from '../../model/index.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { durationCode } from './durations.ts'
import type { ClockTime, DurationMeaning, Meaning, PartOfDay, Portion, ShiftMeaning, WeekdayMeaning, DeicticMeaning } from './meaning.ts'
import { dayPeriod, type Period, periodAround, shiftPeriod } from './periods.ts'
import { withPortion } from './portions.ts'
import type { Direction } from './tense.ts'

export interface TimeContext {
  /** The day of writing; null where it is not known. */
  readonly now: Day | null
  /** The time the text last spoke of; null before the first. */
  readonly narrative: Period | null
  /** Whether times without a year belong to the story told (history) or to the day of writing (news). */
  readonly style: 'news' | 'narrative'
  readonly direction: Direction | null
}

/** What an expression was counted from. */
export type AnchorKind = 'publication' | 'narrative' | null

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value, TimeML 1.2.1. */
  readonly timex: string
  /** EDTF, null where no day can be said. */
  readonly edtf: string | null
  readonly anchor: AnchorKind
  /** Other EDTF readings of the same words. */
  readonly alternatives: readonly string[]
  /** What later words can be counted from; null where it is nothing to count from. */
  readonly period: Period | null
}

const nothing = (timex: string, type: Resolved['type'] = 'DATE', anchor: AnchorKind = null): Resolved => ({
  type, timex, edtf: null, anchor, alternatives: [], period: null,
})

export function resolve(meaning: Meaning, context: TimeContext): Resolved {
  switch (meaning.kind) {
    case 'calendar': return refine(resolveCalendar(meaning, context), meaning, context)
    case 'deictic': return refine(deictic(meaning, context), meaning, context)
    case 'weekday': return refine(weekday(meaning, context), meaning, context)
    case 'shift': return shift(meaning, context)
    case 'duration': return duration(meaning, context)
    case 'set': return nothing(meaning.timex, 'SET')
    case 'clock': return clockOnly(meaning, context)
    case 'reference': return reference(meaning, context)
  }
}

/** The period something is counted from, and what kind of anchor that is. */
function anchorOf(from: 'now' | 'narrative', grain: Period['grain'], context: TimeContext): { readonly period: Period; readonly kind: AnchorKind } | null {
  const told = context.narrative
  if (from === 'narrative' || context.style === 'narrative') {
    if (told !== null && isAsFine(told.grain, grain)) return { period: told, kind: 'narrative' }
    if (told !== null && context.style === 'narrative') return null
  }
  return context.now === null ? null : { period: dayPeriod(context.now), kind: 'publication' }
}

const FINENESS: readonly Period['grain'][] = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century']

/** A day can be counted from a day, a month from a day or a month. */
const isAsFine = (anchor: Period['grain'], wanted: Period['grain']): boolean => FINENESS.indexOf(anchor) <= FINENESS.indexOf(wanted)

export type Found = { readonly periods: readonly Period[]; readonly anchor: AnchorKind; readonly unknown: string }

const UNKNOWN_UNITS: Readonly<Partial<Record<Period['grain'], string>>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' }
export const unknownOf = (grain: Period['grain']): string => UNKNOWN_UNITS[grain] ?? 'XXXX'

function deictic(meaning: DeicticMeaning, context: TimeContext): Found {
  const grain = meaning.unit as Period['grain']
  // "today" in a history is the present at large.
  if (context.style === 'narrative' && grain === 'day' && meaning.by === 0 && meaning.from === 'now' && meaning.part === undefined) return { periods: [], anchor: null, unknown: 'PRESENT_REF' }
  const anchor = anchorOf(meaning.from, grain, context)
  if (anchor === null) return { periods: [], anchor: meaning.from === 'now' ? 'publication' : 'narrative', unknown: unknownOf(grain) }
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

function weekday(meaning: WeekdayMeaning, context: TimeContext): Found {
  const unknown = `XXXX-WXX-${meaning.weekday}`
  const anchor = anchorOf(meaning.from, 'day', context)
  if (anchor === null) return { periods: [], anchor: meaning.from === 'now' ? 'publication' : 'narrative', unknown }
  const day = anchor.period.first
  const before = addDays(day, -((7 + weekdayNumberOf(day) - meaning.weekday) % 7))
  const candidates = meaning.day === undefined ? [] : [-14, -7, 0, 7, 14].map((n) => addDays(before, n)).filter((d) => partsOf(d).day === meaning.day)
  const [stated] = candidates
  if (stated !== undefined) return { periods: [dayPeriod(stated)], anchor: anchor.kind, unknown }
  return { periods: pickWeekday(meaning, day, before, context).map(dayPeriod), anchor: anchor.kind, unknown }
}

const weekdayNumberOf = (day: Day): number => {
  const monday = periodAround('week', day).first
  return 1 + [0, 1, 2, 3, 4, 5, 6].findIndex((n) => addDays(monday, n) === day)
}

/** `before` is the last such day up to and with `day`. The first of the answer is the likeliest. */
function pickWeekday(meaning: WeekdayMeaning, day: Day, before: Day, context: TimeContext): readonly Day[] {
  const after = before === day ? day : addDays(before, 7)
  const monday = periodAround('week', day).first
  const inWeek = (by: number): Day => addDays(monday, 7 * by + meaning.weekday - 1)
  if (meaning.from === 'narrative') return [meaning.which === -1 ? (before === day ? addDays(day, -7) : before) : meaning.which === 1 ? (after === day ? addDays(day, 7) : after) : after]
  if (meaning.nearest === true) return [meaning.which === 1 ? addDays(before, 7) : before === day ? addDays(day, -7) : before]
  if (meaning.which === 0) return [inWeek(0)]
  if (meaning.which === -1) {
    const last = before === day ? addDays(day, -7) : before
    return [last, ...(last === inWeek(0) ? [inWeek(-1)] : [])]
  }
  if (meaning.which === 1) return [inWeek(1), ...(inWeek(0) > day ? [inWeek(0)] : [])]
  if (before === day) return [day]
  if (context.direction === 'past') return [before]
  if (context.direction === 'future' || context.direction === 'present') return [after]
  // No verb tells: the nearer of the two, and the other kept.
  const nearer = weekdayDistance(before, day) <= weekdayDistance(day, after)
  return nearer ? [before, after] : [after, before]
}

const weekdayDistance = (from: Day, to: Day): number => [0, 1, 2, 3, 4, 5, 6, 7].findIndex((n) => addDays(from, n) === to)

/** Periods, portion, part of day and clock to values. */
function refine(found: Found, meaning: { readonly portion?: Portion; readonly part?: PartOfDay; readonly clock?: ClockTime; readonly approximate?: boolean }, context: TimeContext): Resolved {
  const [period, ...others] = found.periods
  const timed = meaning.part !== undefined || meaning.clock !== undefined
  if (period === undefined) return unknownYear(found, meaning.portion) ?? nothing(timed ? `${found.unknown}T${clockCode(meaning)}` : found.unknown, timed ? 'TIME' : 'DATE', found.anchor)
  const part = meaning.portion === undefined ? period : withPortion(period, meaning.portion, context.now)
  const edtf = timed && meaning.clock !== undefined && period.grain === 'day' ? moment(period.first, meaning.clock) : part.edtf
  return {
    type: timed ? 'TIME' : 'DATE',
    timex: timed ? `${period.timex}T${clockCode(meaning)}` : part.timex,
    edtf: meaning.approximate === true && /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf,
    anchor: found.anchor,
    alternatives: others.map((other) => other.edtf),
    period,
  }
}

/** A month or day whose year nothing gives is still a date of EDTF. */
function unknownYear({ unknown, anchor }: Found, portion: Portion | undefined): Resolved | null {
  if (anchor === 'narrative' || portion !== undefined || !/^XXXX-\d\d(?:-\d\d)?$/.test(unknown)) return null
  return { ...nothing(unknown, 'DATE', null), edtf: unknown }
}

const pad = (n: number): string => String(n).padStart(2, '0')

const clockCode = (meaning: { readonly part?: PartOfDay; readonly clock?: ClockTime }): string =>
  meaning.clock === undefined ? (meaning.part ?? '') : `${pad(meaning.clock.hour)}:${pad(meaning.clock.minute)}`

/** A clock without a zone is the local one of whoever writes. Midnight on a day is its end, and stays with it. */
function moment(day: Day, clock: ClockTime): string {
  if (clock.hour === 24) return day
  const zone = clock.offset === null ? '' : clock.offset === 0 ? 'Z' : `${clock.offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(clock.offset) / 60))}:${pad(Math.abs(clock.offset) % 60)}`
  return `${day}T${pad(clock.hour)}:${pad(clock.minute)}:00${zone}`
}

function clockOnly(meaning: Extract<Meaning, { kind: 'clock' }>, context: TimeContext): Resolved {
  const day = context.narrative?.grain === 'day' ? context.narrative : context.style === 'news' && context.now !== null ? dayPeriod(context.now) : null
  if (day === null) return nothing(`XXXX-XX-XXT${clockCode(meaning)}`, 'TIME', 'publication')
  if (day === context.narrative) return refine({ periods: [day], anchor: 'narrative', unknown: '' }, meaning, context)
  // TIMEX3 takes the day of writing where the text names none; to the record that would be a guess.
  return { ...refine({ periods: [day], anchor: 'publication', unknown: '' }, meaning, context), edtf: null, period: null }
}

/** "two weeks ago": the unit that lies so far away, for a week or a month is all such words say. */
function shift(meaning: ShiftMeaning, context: TimeContext): Resolved {
  const { unit, amount } = meaning
  if (amount === null) return nothing(meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'DATE', meaning.from === 'now' ? 'publication' : 'narrative')
  const clocked = unit === 'second' || unit === 'minute' || unit === 'hour'
  const grain: Period['grain'] = clocked ? 'day' : unit
  const anchor = anchorOf(meaning.from, grain, context)
  if (anchor === null) return nothing(unknownOf(grain), 'DATE', meaning.from === 'now' ? 'publication' : 'narrative')
  const whole = clocked ? 0 : Math.round(amount)
  const months = unit === 'year' ? Math.round(amount * 12) : 0
  const period = months !== 0 && !Number.isInteger(amount)
    ? periodAround('month', addMonths(anchor.period.first, meaning.sign * months))
    : shiftPeriod(periodAround(grain, anchor.period.first), meaning.sign * whole)
  return { type: 'DATE', timex: period.timex, edtf: period.edtf, anchor: anchor.kind, alternatives: [], period }
}

function duration(meaning: DurationMeaning, context: TimeContext): Resolved {
  const code = durationCode(meaning.amount, meaning.unit)
  const reach = meaning.side === undefined || meaning.amount === null || context.now === null ? null : reachOf(meaning, context.now)
  return { ...nothing(code, 'DURATION', meaning.side === undefined ? null : 'publication'), edtf: reach }
}

function reachOf(meaning: DurationMeaning, now: Day): string | null {
  const back = meaning.side === 'past'
  const amount = Math.round(meaning.amount ?? 0) * (back ? -1 : 1)
  const days = meaning.unit === 'day' ? amount : meaning.unit === 'week' ? amount * 7 : null
  const months = meaning.unit === 'month' ? amount : meaning.unit === 'year' ? amount * 12 : meaning.unit === 'decade' ? amount * 120 : null
  const end = days !== null ? addDays(now, days) : months !== null && isDayOf(partsOf(now).year + Math.ceil(months / 12), 1, 1) ? addMonths(now, months) : null
  return end === null ? null : back ? formatRange('span', end, now) : formatRange('span', now, end)
}

/** How far back "recent days" reach: a week or so; weeks and months correspondingly. */
const RECENT: Readonly<Partial<Record<string, number>>> = { hour: 1, day: 7, week: 35, month: 180 }

function reference(meaning: Extract<Meaning, { kind: 'reference' }>, context: TimeContext): Resolved {
  const reach = meaning.timex === 'PAST_REF' && meaning.within !== undefined ? RECENT[meaning.within] : undefined
  const edtf = reach === undefined || context.now === null ? null : formatRange('one-of', addDays(context.now, -reach), context.now)
  return { ...nothing(meaning.timex, 'DATE', 'publication'), edtf }
}

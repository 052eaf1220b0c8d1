/** Floor 1. From the periods found, the portion, the part of the day and the clock to TIMEX3 and EDTF. */
import { addDays, type Day, formatRange } from '../../../model/index.ts'
import type { ClockMeaning, ClockTime, PartOfDay, Portion, Refined } from '../meaning.ts'
import { dayPeriod, type Period } from '../periods.ts'
import { withPortion } from '../portions.ts'
import { type Found, nothing, type Resolved, type TimeContext } from './context.ts'

/** Periods, portion, part of day and clock to values. */
export function refine(found: Found, meaning: Refined, context: TimeContext): Resolved {
  const [period, ...others] = found.periods
  const timed = meaning.part !== undefined || meaning.clock !== undefined
  if (period === undefined)
    return (
      unknownYear(found, meaning.portion) ??
      nothing(timed ? `${found.unknown}T${clockCode(meaning)}` : found.unknown, timed ? 'TIME' : 'DATE', found.anchor)
    )
  const part =
    meaning.portion === undefined ? untilOrFromNow(period, context) : withPortion(period, meaning.portion, context.now)
  const edtf =
    timed && meaning.clock !== undefined && period.grain === 'day' ? moment(period.first, meaning.clock) : part.edtf
  return {
    type: timed ? 'TIME' : 'DATE',
    timex: timed ? `${period.timex}T${clockCode(meaning)}` : part.timex,
    edtf: meaning.approximate === true && /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf,
    anchor: found.anchor,
    alternatives: others.map((other) => other.edtf),
    period,
  }
}

/** "will meet this week" leaves only the rest of it, "met this week" what has gone. */
function untilOrFromNow(period: Period, { now, direction }: TimeContext): Period {
  if (period.grain !== 'week' || now === null || now < period.first || period.last < now) return period
  if (direction === 'future') return { ...period, edtf: formatRange('one-of', now, period.last) }
  return direction === 'past' ? { ...period, edtf: formatRange('one-of', period.first, now) } : period
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
  return `${day}T${pad(clock.hour)}:${pad(clock.minute)}:00${clock.offset === null ? '' : zoneCode(clock.offset)}`
}

function zoneCode(offset: number): string {
  const away = Math.abs(offset)
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${pad(Math.floor(away / 60))}:${pad(away % 60)}`
}

export function clockOnly(meaning: ClockMeaning, context: TimeContext): Resolved {
  const told = context.narrative?.grain === 'day' ? context.narrative : null
  const day = told ?? (context.style === 'news' && context.now !== null ? dayPeriod(context.now) : null)
  if (day === null) return nothing(`XXXX-XX-XXT${clockCode(meaning)}`, 'TIME', 'publication')
  if (told !== null) return refine({ periods: [day], anchor: 'narrative', unknown: '' }, meaning, context)
  // TIMEX3 takes the day of writing where the text names none. To the record that would be a guess, but for what has
  // happened in a text that speaks of no other day.
  const today = context.onlyToday && context.direction === 'past'
  const resolved = refine({ periods: [day], anchor: 'publication', unknown: '' }, meaning, context)
  if (!today) return { ...resolved, edtf: null, period: null }
  return {
    ...resolved,
    edtf: meaning.overnight === true ? nightTo(day.first) : resolved.edtf,
    implied: true,
    period: null,
  }
}

/** "overnight": the night that ended on the day. */
const nightTo = (day: Day): string => formatRange('span', addDays(day, -1), day)

/** Floor 1. Where a text's story is: what "the next day" is counted from, and which year a bare month belongs to. */
import { type Day, daysBetween, partsOf } from '../../model/index.ts'
import type { Meaning } from './meaning.ts'
import type { Period } from './periods.ts'
import type { Resolved, TimeContext } from './resolve/index.ts'
import type { Direction } from './tense.ts'

/** The time last spoken of, and the last year written out, each with the line it stood in. */
export interface Story {
  readonly period: Period | null
  readonly periodAt: number
  /** The last one that was not still to come. */
  readonly past: Period | null
  readonly year: number | null
  readonly yearAt: number
  /** The last one that was a single day, for times of day. */
  readonly day: Period | null
  readonly dayAt: number
  /** All days spoken of, while they are one. */
  readonly only: Day | null
  readonly several: boolean
}

export const UNTOLD: Story = {
  period: null,
  periodAt: -1,
  past: null,
  year: null,
  yearAt: -1,
  day: null,
  dayAt: -1,
  only: null,
  several: false,
}

/** After a time in line `at` was read: `period` is what later words can be counted from, if anything. */
export function goOn(
  story: Story,
  at: number,
  meanings: readonly Meaning[],
  period: Period | null,
  now: Day | null,
): Story {
  const written = meanings
    .flatMap((meaning) =>
      meaning.kind === 'calendar' && meaning.year !== undefined && meaning.bc !== true ? [meaning.year] : [],
    )
    .at(-1)
  const known = written === undefined ? story : { ...story, year: written, yearAt: at }
  if (period === null) return known
  const several = story.several || period.first !== (story.only ?? period.first) || period.first !== period.last
  return {
    ...known,
    ...(period.grain === 'day' ? { day: period, dayAt: at } : {}),
    only: period.first,
    several,
    period,
    periodAt: at,
    past: now !== null && period.first > now ? known.past : period,
  }
}

/**
 * What a time is counted from: a clock time only from a day spoken of just before, and what has happened not from a
 * day still to come.
 */
export function storyFor(meaning: Meaning, story: Story, at: number, direction: Direction | null): Period | null {
  if (meaning.kind === 'clock') return dayBefore(story, at)
  return direction === 'past' ? story.past : story.period
}

/** The day just spoken of; "on 5 June ... in July" leaves it behind, a look back ("a truce signed in May") does not. */
function dayBefore({ period, periodAt, day, dayAt }: Story, at: number): Period | null {
  if (period?.grain === 'day') return at - periodAt > 1 ? null : period
  const movedOn = day !== null && period !== null && period.last > day.last
  return at - dayAt > 1 || movedOn ? null : day
}

/** Nothing but the day of writing, or no day at all. */
export const speaksOnlyOf = ({ only, several }: Story, now: Day | null): boolean =>
  now !== null && !several && (only === null || only === now)

/** Papers give no year with what is this near. */
const NEAR_DAYS = 45

/** In news too, a month or day beside an older year that was just written out belongs to that year. */
export function belongsToStory(
  meaning: Meaning,
  news: Resolved,
  story: Story,
  at: number,
  { now, style, direction }: TimeContext,
): boolean {
  if (style === 'narrative' || !isOpen(meaning) || now === null || direction !== 'past') return false
  if (story.year === null || story.year >= partsOf(now).year || at - story.yearAt > 1) return false
  return !hasDay(meaning) || news.period === null || Math.abs(daysBetween(news.period.first, now)) > NEAR_DAYS
}

const hasDay = (meaning: Meaning): boolean => meaning.kind === 'calendar' && meaning.day !== undefined

/** A month or a day of a month, of which nothing says the year. */
const isOpen = (m: Meaning): boolean =>
  m.kind === 'calendar' &&
  m.month !== undefined &&
  m.year === undefined &&
  m.which === undefined &&
  m.yearBy === undefined

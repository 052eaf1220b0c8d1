/**
 * Floor 1. What the words of a time expression say by themselves, before it is known when they were written.
 * Rules make meanings; `resolve` makes days of them.
 */
import type { Weekday } from '../../model/index.ts'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Letters of TIMEX3: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** Letters of TIMEX3. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Which stretch of a longer time is meant. `earlier` and `later` are counted from the anchor, the others from its ends. */
export type Portion = 'early' | 'mid' | 'late' | 'start' | 'end' | 'half-1' | 'half-2' | 'earlier' | 'later' | 'all'

/** What a relative time is counted from: the moment of writing, or the time the text last spoke of. */
export type From = 'now' | 'narrative'

export interface ClockTime {
  /** 0 to 24. */
  readonly hour: number
  readonly minute: number
  /** Minutes from UTC; null where no zone, or only "local time", is given. */
  readonly offset: number | null
}

/** What can be said more closely of a day or a period. */
export interface Refined {
  readonly portion?: Portion
  readonly part?: PartOfDay
  readonly clock?: ClockTime
  readonly approximate?: boolean
}

/** A calendar time, whole or in part: what is absent is to be filled from the context. */
export interface CalendarMeaning extends Refined {
  readonly kind: 'calendar'
  readonly year?: number
  readonly bc?: boolean
  /** "March of last year": the year relative to an anchor. */
  readonly yearBy?: { readonly by: number; readonly from: From }
  /** "last June", "next winter", "that April": which of them, by the anchor. */
  readonly which?: { readonly by: number; readonly from: From }
  readonly month?: number
  readonly day?: number
  readonly weekday?: Weekday
  readonly season?: Season
  readonly quarter?: number
  readonly half?: number
  /** First year of the decade, 1990. */
  readonly decade?: number
  /** Century as its first two digits in TIMEX3: the 20th is 19. */
  readonly century?: number
  /** A day with a name and no fixed date, by its rule. */
  readonly feast?: string
  /** "04/05/2025": month and day could be the other way round. */
  readonly swapped?: { readonly month: number; readonly day: number }
}

/** "yesterday", "last week", "the following month", "that day". */
export interface DeicticMeaning extends Refined {
  readonly kind: 'deictic'
  readonly unit: Unit
  readonly by: number
  readonly from: From
  /** A weekday within the unit: "Friday of last week". */
  readonly weekday?: Weekday
}

/** "Wednesday", "next Friday". */
export interface WeekdayMeaning extends Refined {
  readonly kind: 'weekday'
  readonly weekday: Weekday
  /** last, this, next; null where only the tense tells. */
  readonly which: -1 | 0 | 1 | null
  readonly from: From
  /** "this coming Saturday", "this past Saturday": the very next or last one. */
  readonly nearest?: boolean
  /** "Wednesday (8)": the day of the month beside it. */
  readonly day?: number
}

/** "two weeks ago", "a day earlier", "three days later". */
export interface ShiftMeaning extends Refined {
  readonly kind: 'shift'
  /** Null where no number is given ("weeks ago"). */
  readonly amount: number | null
  readonly unit: Unit
  readonly sign: -1 | 1
  readonly from: From
}

/** "now", "recently", "in the coming days". */
export interface ReferenceMeaning {
  readonly kind: 'reference'
  readonly timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  /** "recent days": within about so long before now. */
  readonly within?: Unit
  /** `record`: TimeML does not mark the words ("soon"); `timeml`: only TimeML takes them for a time ("recent talks"). */
  readonly only?: 'record' | 'timeml'
}

export interface DurationMeaning {
  readonly kind: 'duration'
  readonly amount: number | null
  readonly unit: Unit
  /** "the past three years", "the next six months": the stretch that ends or begins at the moment of writing. */
  readonly side?: 'past' | 'future'
}

/** "every Tuesday", "daily". */
export interface SetMeaning {
  readonly kind: 'set'
  readonly timex: string
}

/** "at 10:00 GMT", "at noon", "in the evening": a time of a day that the context names. */
export interface ClockMeaning {
  readonly kind: 'clock'
  readonly clock?: ClockTime
  readonly part?: PartOfDay
  /** The night before the day of writing rather than the one after it. */
  readonly overnight?: true
}

export type Meaning =
  | CalendarMeaning
  | DeicticMeaning
  | WeekdayMeaning
  | ShiftMeaning
  | ReferenceMeaning
  | DurationMeaning
  | SetMeaning
  | ClockMeaning

const UNIT_OF_LETTERS: Readonly<Record<string, Unit>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  '2W': 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
}

/** The unit behind the note of the lexicon; millennia count as centuries do, ten at a time. */
export const unitOf = (letters: string): Unit => UNIT_OF_LETTERS[letters] ?? 'century'

/** Floor 1. What a meaning is resolved against, and what comes of it. */
import type { Day } from '../../../model/index.ts'
import { dayPeriod, type Period } from '../periods.ts'
import type { Direction } from '../tense.ts'

export interface TimeContext {
  /** The day of writing; null where it is not known. */
  readonly now: Day | null
  /** The time the text last spoke of; null before the first. */
  readonly narrative: Period | null
  /** The text has spoken of no other day than that of writing. */
  readonly onlyToday: boolean
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
  /** No word gives the day: it follows from the text about it. */
  readonly implied?: true
}

export const nothing = (timex: string, type: Resolved['type'] = 'DATE', anchor: AnchorKind = null): Resolved => ({
  type,
  timex,
  edtf: null,
  anchor,
  alternatives: [],
  period: null,
})

/** The period something is counted from, and what kind of anchor that is. */
export function anchorOf(
  from: 'now' | 'narrative',
  grain: Period['grain'],
  context: TimeContext,
): { readonly period: Period; readonly kind: AnchorKind } | null {
  const told = context.narrative
  if (from === 'narrative' || context.style === 'narrative') {
    if (told !== null && isAsFine(told.grain, grain)) return { period: told, kind: 'narrative' }
    if (told !== null && context.style === 'narrative') return null
  }
  return context.now === null ? null : { period: dayPeriod(context.now), kind: 'publication' }
}

const FINENESS: readonly Period['grain'][] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
]

/** A day can be counted from a day, a month from a day or a month. */
const isAsFine = (anchor: Period['grain'], wanted: Period['grain']): boolean =>
  FINENESS.indexOf(anchor) <= FINENESS.indexOf(wanted)

/** The likeliest period first; none where the context does not give it: then `unknown` is what TIMEX3 writes. */
export interface Found {
  readonly periods: readonly Period[]
  readonly anchor: AnchorKind
  readonly unknown: string
}

const UNKNOWN_UNITS: Readonly<Partial<Record<Period['grain'], string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}
export const unknownOf = (grain: Period['grain']): string => UNKNOWN_UNITS[grain] ?? 'XXXX'

/** What an expression would be counted from, were it known. */
export const missing = (from: 'now' | 'narrative'): AnchorKind => (from === 'now' ? 'publication' : 'narrative')

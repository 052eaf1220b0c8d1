/** Floor 1. What a rule of time expressions is: a record with its reason, and text it must and must not match. */
import type { From, Meaning } from '../meaning.ts'
import { pattern } from '../vocabulary.ts'

/** Named groups of a match, folded. */
export type Groups = Readonly<Record<string, string | undefined>>

/**
 * What must hold around a match beside its words. Each is defined, with its reason, in `guards/`.
 * The parse is asked where there is one.
 */
export type Guard =
  | 'month-name'
  | 'year-number'
  | 'day-number'
  | 'season-noun'
  | 'day-of-month'
  | 'day-in-words'
  | 'portioned'
  | 'shift-ends'
  | 'stated-future'
  | 'unit-noun'
  | 'bare-plural'
  | 'rate'
  | 'day-word'
  | 'adverb'
  | 'adjective'
  | 'clock-cue'
  | 'part-cue'
  | 'weekday-name'
  | 'weekday-plural'
  | 'decade-number'
  | 'feast'

export interface TimeRule {
  readonly id: string
  /** Why it is read so. */
  readonly reason: string
  readonly pattern: RegExp
  readonly guard?: Guard
  /** Null where the words do not make a time after all (`31 June`). */
  readonly read: (groups: Groups) => Meaning | null
  /** Texts in which this rule reads something. */
  readonly matches: readonly string[]
  /** Texts in which it must not. */
  readonly not: readonly string[]
}

/** Words before a unit, month or weekday that say which one, longest first. */
const WHICH: Readonly<Record<string, { readonly by: -1 | 0 | 1; readonly from: From }>> = {
  'this past': { by: -1, from: 'now' },
  'this coming': { by: 1, from: 'now' },
  'this same': { by: 0, from: 'narrative' },
  'the very same': { by: 0, from: 'narrative' },
  'that same': { by: 0, from: 'narrative' },
  'that very': { by: 0, from: 'narrative' },
  'the same': { by: 0, from: 'narrative' },
  'the current': { by: 0, from: 'now' },
  'the following': { by: 1, from: 'narrative' },
  'the previous': { by: -1, from: 'narrative' },
  'the preceding': { by: -1, from: 'narrative' },
  'the prior': { by: -1, from: 'narrative' },
  'the subsequent': { by: 1, from: 'narrative' },
  'the next': { by: 1, from: 'narrative' },
  'the coming': { by: 1, from: 'now' },
  'the upcoming': { by: 1, from: 'now' },
  'the last': { by: -1, from: 'narrative' },
  'the past': { by: -1, from: 'now' },
  following: { by: 1, from: 'narrative' },
  previous: { by: -1, from: 'narrative' },
  current: { by: 0, from: 'now' },
  upcoming: { by: 1, from: 'now' },
  coming: { by: 1, from: 'now' },
  next: { by: 1, from: 'now' },
  last: { by: -1, from: 'now' },
  past: { by: -1, from: 'now' },
  this: { by: 0, from: 'now' },
  that: { by: 0, from: 'narrative' },
}

const which = `(?<which>${Object.keys(WHICH).join('|')})`

/** As `pattern`, and `{WHICH}` is the group `which`. */
export const times = (source: string): RegExp => pattern(source.replaceAll('{WHICH}', which))

export const whichOf = (words: string | undefined): { readonly by: -1 | 0 | 1; readonly from: From } | undefined =>
  words === undefined ? undefined : WHICH[words.replace(/ +/g, ' ')]

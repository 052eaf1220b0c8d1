/** Floor 1. What is said of one time expression, and what is asked with. */
import type { DateValue, Day, Span } from '../../model/index.ts'
import type { Sentence } from '../types.ts'
import type { Meaning } from './meaning.ts'
import type { Relation } from './relations.ts'
import type { Resolved } from './resolve/index.ts'
import type { Direction } from './tense.ts'

/** A time as TimeML marks it: offsets in the text, TIMEX3 type and value. */
export interface Timex extends Span {
  readonly type: Resolved['type']
  readonly value: string
}

export interface TimeExpression extends Span {
  /** Place of its sentence in the list given. */
  readonly sentence: number
  /** First and last token, inclusive; -1 without a parse. */
  readonly first: number
  readonly last: number
  /** The token it dates; null where it stands free, or without a parse. */
  readonly dates: number | null
  readonly type: Resolved['type']
  readonly value: DateValue
  /** One, or one for each end of a range. */
  readonly timexes: readonly Timex[]
  readonly direction: Direction | null
  /** The preposition before it, where it says more than "at". */
  readonly relation: Relation | null
  /** Id of the rule that read it, for `--explain`. */
  readonly rule: string
  readonly meanings: readonly Meaning[]
}

/** A sentence, or a line without a parse (a dateline, a time stamp). */
export interface TimedLine {
  readonly span: Span
  readonly sentence: Sentence | null
  /** The day its words count from; null where that is not known. */
  readonly now: Day | null
  /** True where nothing said before is counted from any more: a new entry, an interview's turn. */
  readonly afresh: boolean
}

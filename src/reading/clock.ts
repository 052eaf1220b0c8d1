/** Floor 2, reading. Time expressions of a page, resolved, and what each one dates. */
import type { DateValue, Span } from '../model/index.ts'

export interface PageTime extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly value: DateValue
  /** TimeML's type; only DATE and TIME date a contact or a telling, DURATION and SET do not. */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The token (same sentence) of the verb or noun it modifies in the parse; null where it stands free. */
  readonly dates: number | null
}

export interface Clock {
  readonly times: readonly PageTime[]
  /** Times attached to this token or, where none is, to the nearest governing clause; in text order. */
  readonly of: (sentence: number, token: number) => readonly PageTime[]
}

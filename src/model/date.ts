/** Floor 0. A date as the record holds it: EDTF or unknown, with the words it was read from. Calculations are in edtf.ts. */
import type { Span } from './span.ts'
import type { Basis } from './words.ts'

export interface DateValue {
  /** EDTF level 1, and of level 2 `[a..b]`, `[..b]`, `[a..]`, `[a,b]` and X; null is unknown. */
  readonly edtf: string | null
  readonly basis: Basis
  readonly span?: Span
  readonly words?: string
  /** What a relative expression was counted from: `publication`, an EDTF day given in the text, or null for none. */
  readonly anchor?: string | null
  /** Other readings of the same words that are possible. */
  readonly alternatives?: readonly string[]
}

export const UNKNOWN_DATE: DateValue = { edtf: null, basis: 'unknown' }

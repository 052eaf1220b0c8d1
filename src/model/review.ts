/** Floor 0. An analyst's act, append-only. It is anchored by report, quotation and the words around it, not by offset alone. */
import type { Span } from './span.ts'
import type { ReviewVerb } from './words.ts'

export interface Anchor extends Span {
  readonly report: string
  readonly quote: string
  /** Up to 32 characters before and after the quotation. */
  readonly before: string
  readonly after: string
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export interface Review {
  readonly id: string
  readonly verb: ReviewVerb
  /** Ids of the record's things it speaks of; for `undo` the id of a review. */
  readonly on: readonly string[]
  readonly value: JsonValue
  readonly anchor: Anchor | null
  /** For what comes from outside the pile: where it is to be found, and its day (EDTF) if it has one. */
  readonly citation: { readonly text: string; readonly published: string | null } | null
  readonly author: string
  /** Moment it was made, ISO 8601 with zone. */
  readonly at: string
  readonly reason: string
}

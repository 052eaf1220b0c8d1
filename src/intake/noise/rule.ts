/**
 * Floor 2, intake. A rule that knows a line of noise by its words. Rules are data: each has a reason,
 * lines it must match and lines it must not; the tests run them all.
 */
import type { NoiseKind } from '../../model/index.ts'

export interface LineRule {
  readonly id: string
  readonly kind: NoiseKind
  readonly reason: string
  /** Matched against one line, trimmed. */
  readonly pattern: RegExp
  /** Lines with more words than this are prose, whatever they begin with. */
  readonly longest: number
  /** A heading of this kind makes the short lines under it noise too. */
  readonly opens?: boolean
  readonly match: readonly string[]
  readonly not: readonly string[]
}

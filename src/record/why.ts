/** Floor 3, record. Why each part of a record was read: the rule and the words it matched on, or the analyst's act it comes from. */
import type { Review, Span } from '../model/index.ts'
import { evidenceOf } from './evidence.ts'
import type { CompileOptions, Input } from './input.ts'
import { makeMemo } from './memo.ts'
import { readReviews } from './reviews/read.ts'
import { select } from './select.ts'

export interface Traced {
  readonly report: string
  readonly rule: string
  /** What the rule matched on. */
  readonly spans: readonly Span[]
}

/** By id of a statement, count, step, telling or entry of a life. The same inputs and reviews as for `compile`. */
export function traceParts(
  inputs: readonly Input[],
  reviews: readonly Review[],
  options: CompileOptions,
): ReadonlyMap<string, Traced> {
  const selection = select(inputs, reviews, options)
  const { reports } = readReviews(selection.reviews, selection.reports, makeMemo()).amended
  return new Map(
    reports.flatMap((filed) => {
      const { statements, tellings, counts, positions, measures } = evidenceOf(filed)
      return [statements, tellings, counts, positions, measures]
        .flat()
        .map(({ id, read: { why } }) => [id, { report: filed.report.id, rule: why.rule, spans: why.spans }] as const)
    }),
  )
}

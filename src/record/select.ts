/** Floor 3, record, first stage. Which reports and reviews count: all of them, or those known on one or both clocks. */
import { boundsOf, type Review, RunAborted } from '../model/index.ts'
import { stretchOf } from './days.ts'
import { type Filed, fileInput } from './filed.ts'
import type { CompileOptions, Input } from './input.ts'
import { byPublication, compareText } from './order.ts'

export interface Selection {
  /** In order of publication; each report once. */
  readonly reports: readonly Filed[]
  readonly reviews: readonly Review[]
}

/**
 * A report counts from its latest possible day of publication, so one without such a day is in no record as of a day. A review counts when
 * every report it is anchored in does; an addition from outside the pile from its citation's day.
 *
 * Throws RunAborted when an as-of option is no date.
 */
export function select(inputs: readonly Input[], reviews: readonly Review[], options: CompileOptions): Selection {
  const counts = inputFilter(options)
  const kept = new Map<string, Filed>()
  for (const input of inputs) {
    const other = kept.get(input.report.id)
    if (counts(input) && (other === undefined || isReadLater(input, other.input)))
      kept.set(input.report.id, fileInput(input))
  }
  const reports = [...kept.values()].sort(inPublication)
  return { reports, reviews: selectReviews(reviews, kept, options) }
}

export const inPublication = (a: Filed, b: Filed): number => byPublication(a.key, b.key)

/** Of one report read twice the later reading counts. */
export const isReadLater = (a: Input, b: Input): boolean =>
  a.read !== null && b.read !== null && momentOf(a.read) > momentOf(b.read)

/** Whether a report is known on the clocks given. */
export function inputFilter(options: CompileOptions): (input: Input) => boolean {
  const limit = lastDayOf(options)
  const moment = options.onFile === undefined ? Infinity : momentOf(options.onFile)
  return (input) =>
    (limit === Infinity || fileInput(input).key.day <= limit) &&
    (moment === Infinity || (input.read !== null && momentOf(input.read) <= moment))
}

/** In the order in which they were made. */
export function selectReviews(
  reviews: readonly Review[],
  kept: ReadonlyMap<string, unknown>,
  options: CompileOptions,
): readonly Review[] {
  const limit = lastDayOf(options)
  const moment = options.onFile === undefined ? Infinity : momentOf(options.onFile)
  const counts = (review: Review): boolean => {
    if (momentOf(review.at) > moment) return false
    if (review.anchor !== null && limit !== Infinity && !kept.has(review.anchor.report)) return false
    if (review.citation === null || limit === Infinity) return true
    const day = review.citation.published
    return day !== null && (stretchOf(day)?.last ?? Infinity) <= limit
  }
  const once = new Map(reviews.filter(counts).map((review) => [review.id, review]))
  return [...once.values()].sort((a, b) => momentOf(a.at) - momentOf(b.at) || compareText(a.id, b.id))
}

function lastDayOf({ published: edtf }: CompileOptions): number {
  if (edtf === undefined) return Infinity
  try {
    const { last } = boundsOf(edtf)
    if (last !== null) return stretchOf(last)?.last ?? Infinity
  } catch {
    // told below, in the words of the person who asked
  }
  throw new RunAborted(`"${edtf}" is no day to look back from; write it as 2025-04-02`)
}

function momentOf(iso: string): number {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) throw new RunAborted(`"${iso}" is no moment; write it as 2025-04-02T10:00:00Z`)
  return at
}

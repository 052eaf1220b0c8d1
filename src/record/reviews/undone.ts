/** Floor 3, record, reviews. Acts that were taken back. */
import type { Review } from '../../model/index.ts'

/** An undo may itself be undone: the later act decides. */
export function undoneOf(reviews: readonly Review[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const review of [...reviews].reverse())
    if (review.verb === 'undo' && !undone.has(review.id)) for (const id of review.on) undone.add(id)
  return undone
}

/** Floor 3, record, reviews. What the analysts' acts, in the order they were made, come to; an act undone counts no more. */
import type { Review } from '../../model/index.ts'
import type { Pile } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { placeOf } from './anchor.ts'
import { type Constraints, type Judgement, makeConstraints } from './constraints.ts'

export interface Judged {
  /** All acts, in the order they were made. */
  readonly reviews: readonly Review[]
  readonly undone: ReadonlySet<string>
  /** Acts whose quotation no longer stands in the report. */
  readonly unanchored: ReadonlySet<string>
  readonly constraints: Constraints
  /** Ids of things judged wrong and not, by a later act, right. */
  readonly wrong: ReadonlySet<string>
}

interface Bearing {
  readonly constraints: Constraints
  readonly wrong: ReadonlySet<string>
}

const BEARING: Slot<{ valid: readonly Review[]; bearing: Bearing }> = {
  empty: () => ({ valid: [], bearing: bearingOf([]) }),
}

export function readReviews(reviews: readonly Review[], pile: Pile, memo: Memo): Judged {
  const undone = undoneOf(reviews)
  const unanchored = new Set(reviews.filter((review) => !isAnchored(review, pile)).map((review) => review.id))
  const valid = reviews.filter((review) => !undone.has(review.id) && !unanchored.has(review.id))
  const last = memo.of(BEARING)
  if (!sameItems(last.valid, valid)) {
    last.valid = valid
    last.bearing = bearingOf(valid)
  }
  return { reviews, undone, unanchored, ...last.bearing }
}

function bearingOf(valid: readonly Review[]): Bearing {
  const pairs = (verb: 'same' | 'different'): readonly Judgement[] =>
    valid.filter((review) => review.verb === verb).flatMap((review) => pairsOf(review))
  return { constraints: makeConstraints(pairs('same'), pairs('different')), wrong: wrongOf(valid) }
}

/** An undo may itself be undone: the later act decides. */
function undoneOf(reviews: readonly Review[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const review of [...reviews].reverse())
    if (review.verb === 'undo' && !undone.has(review.id)) for (const id of review.on) undone.add(id)
  return undone
}

function isAnchored(review: Review, pile: Pile): boolean {
  if (review.anchor === null) return true
  const filed = pile.byId.get(review.anchor.report)
  return filed !== undefined && placeOf(review.anchor, filed.report.text) !== null
}

function pairsOf(review: Review): readonly Judgement[] {
  const why = `judged by ${review.author}${review.reason === '' ? '' : `: ${review.reason}`}`
  return review.on.flatMap((a, i) => review.on.slice(i + 1).map((b) => ({ a, b, why })))
}

function wrongOf(reviews: readonly Review[]): ReadonlySet<string> {
  const wrong = new Set<string>()
  for (const { verb, on } of reviews)
    for (const id of on) {
      if (verb === 'wrong') wrong.add(id)
      else if (verb === 'right') wrong.delete(id)
    }
  return wrong
}

/** Floor 3, record, reviews. What the analysts' acts, in the order they were made, come to; an act undone counts no more. */
import type { Review } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { inPublication } from '../select.ts'
import { type Amended, amendReports } from './amend.ts'
import { placeOf } from './anchor.ts'
import { type Constraints, makeConstraints, type Ruling } from './constraints.ts'
import { type Locator, makeLocator } from './locate.ts'
import { undoneOf } from './undone.ts'
import { splitValue } from './values.ts'

export interface Judged {
  /** All acts, in the order they were made. */
  readonly reviews: readonly Review[]
  readonly undone: ReadonlySet<string>
  /** Acts whose quotation no longer stands in its report, or that speak of something no longer read. */
  readonly lost: ReadonlySet<string>
  /** Of every act that counts: the ids it speaks of, as they are now. */
  readonly on: ReadonlyMap<Review, readonly string[]>
  readonly constraints: Constraints
  /** Ids of things judged wrong and not, by a later act, right. */
  readonly wrong: ReadonlySet<string>
  readonly amended: Amended
}

interface Bearing {
  readonly constraints: Constraints
  readonly wrong: ReadonlySet<string>
}

interface Past {
  uses: readonly unknown[]
  bearing: Bearing
}

const BEARING: Slot<Past> = {
  empty: () => ({ uses: [], bearing: { constraints: makeConstraints([]), wrong: new Set() } }),
}

/** `reports` in the order of publication; so are those given back, with the analysts' acts in them. */
export function readReviews(reviews: readonly Review[], reports: readonly Filed[], memo: Memo): Judged {
  if (reviews.length === 0) return untouched(reports, memo)
  const undone = undoneOf(reviews)
  const byId = new Map(reports.map((filed) => [filed.report.id, filed]))
  const locator = makeLocator(reports)
  const anchored = reviews.filter((review) => !undone.has(review.id) && isAnchored(review, byId))
  const on = new Map(anchored.flatMap((review) => found(review, locator)))
  const lost = new Set(reviews.filter((review) => !undone.has(review.id) && !on.has(review)).map((review) => review.id))
  const valid = [...on.keys()]
  const amended = amendReports(reports, valid, locator, memo)
  const last = memo.of(BEARING)
  const uses = [...valid, ...[...on.values()].flat(), ...amended.joined.flatMap(({ part, whole }) => [part, whole])]
  if (!sameItems(last.uses, uses)) {
    last.uses = uses
    last.bearing = { constraints: constraintsOf(on, amended), wrong: wrongOf(on) }
  }
  const sorted = [...amended.reports].sort(inPublication)
  return { reviews, undone, lost, on, ...last.bearing, amended: { ...amended, reports: sorted } }
}

function untouched(reports: readonly Filed[], memo: Memo): Judged {
  const last = memo.of(BEARING)
  if (last.uses.length > 0) Object.assign(last, BEARING.empty())
  const amended = { reports, joined: [], added: NONE, judged: NONE }
  return { reviews: [], undone: NONE, lost: NONE, on: new Map(), ...last.bearing, amended }
}

const NONE: ReadonlySet<string> = new Set()

/** An addition speaks of nothing known; an undo of another act. */
function found(review: Review, locator: Locator): readonly (readonly [Review, readonly string[]])[] {
  if (review.verb === 'add' || review.verb === 'undo') return [[review, review.on]]
  const ids = locator.all(review)
  return ids === null ? [] : [[review, ids]]
}

function isAnchored({ anchor }: Review, reports: ReadonlyMap<string, Filed>): boolean {
  if (anchor === null) return true
  const filed = reports.get(anchor.report)
  return filed !== undefined && placeOf(anchor, filed.report.text) !== null
}

/** In the order of the acts; what an addition belongs to is judged with it. */
function constraintsOf(on: Judged['on'], { joined }: Amended): Constraints {
  const rulings: Ruling[] = []
  for (const [review, ids] of on) {
    const why = `judged by ${review.author}${review.reason === '' ? '' : `: ${review.reason}`}`
    const { verb } = review
    if (verb === 'same' || verb === 'different') rulings.push({ verb, ids, why })
    if (verb === 'split') {
      const value = splitValue.safeParse(review.value)
      if (value.success) rulings.push({ verb, groups: value.data.groups, why })
    }
    for (const { part, whole } of verb === 'add' ? joined.filter((one) => one.review === review) : [])
      rulings.push({ verb: 'same', ids: [part, whole], why })
  }
  return makeConstraints(rulings)
}

function wrongOf(on: Judged['on']): ReadonlySet<string> {
  const wrong = new Set<string>()
  for (const [{ verb }, ids] of on)
    for (const id of ids) {
      if (verb === 'wrong') wrong.add(id)
      else if (verb === 'right') wrong.delete(id)
    }
  return wrong
}

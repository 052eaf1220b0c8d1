/** Floor 3, record, reviews. What the analysts' acts, in the order they were made, come to; an act undone counts no more. */
import type { Review } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { inPublication } from '../select.ts'
import { type Amended, amendReports } from './amend.ts'
import { placeOf } from './anchor.ts'
import { type Constraints, type Judgement, makeConstraints } from './constraints.ts'
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
  empty: () => ({ uses: [], bearing: { constraints: makeConstraints([], []), wrong: new Set() } }),
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

/** Of two acts on one pair the later counts. */
function constraintsOf(on: Judged['on'], { joined }: Amended): Constraints {
  const pairs = new Map<string, Judgement & { readonly same: boolean }>()
  const judge = (a: string, b: string, same: boolean, review: Review): void => {
    const why = `judged by ${review.author}${review.reason === '' ? '' : `: ${review.reason}`}`
    pairs.set([a, b].sort().join(' '), { a, b, why, same })
  }
  for (const [review, ids] of on) {
    if (review.verb === 'same' || review.verb === 'different')
      for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) judge(a, b, review.verb === 'same', review)
    if (review.verb === 'split') splitPairs(review, ids, judge)
  }
  for (const { review, part, whole } of joined) judge(part, whole, true, review)
  const all = [...pairs.values()]
  return makeConstraints(
    all.filter((pair) => pair.same),
    all.filter((pair) => !pair.same),
  )
}

/** Steps of one group stay together, and apart from the other groups and from what is left of the contact. */
function splitPairs(
  review: Review,
  [contact]: readonly string[],
  judge: (a: string, b: string, same: boolean, review: Review) => void,
): void {
  const value = splitValue.safeParse(review.value)
  const groups = value.success ? value.data.groups : []
  for (const [i, group] of groups.entries()) {
    for (const [j, a] of group.entries()) for (const b of group.slice(j + 1)) judge(a, b, true, review)
    const others = [...groups.slice(i + 1).flat(), ...(contact === undefined ? [] : [contact])]
    for (const a of group) for (const b of others) judge(a, b, false, review)
  }
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

/** Floor 3, record, discrepancies. Which other reports one is compared with, saying by saying: the near ones in time, so that a long dossier costs no more than its length. */
import type { Cast } from '../actors/cast.ts'
import type { Copies } from '../copies/link.ts'
import { gapBetween } from '../days.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Memo, remember, type Slot, type Store } from '../memo.ts'
import type { Statements } from '../statements.ts'
import type { Saying } from './sayings.ts'

export interface Told {
  readonly pile: Pile
  readonly cast: Cast
  readonly statements: Statements
  readonly copies: Copies
  /** Ids of what an analyst judged wrong. */
  readonly wrong: ReadonlySet<string>
  /** In the order of the pile, as the tokens are. */
  readonly sayings: readonly (readonly Saying[])[]
  /** One object for each report, the same as long as all that is known of it and of those it names stays the same. */
  readonly tokens: readonly object[]
  /** In that order: what each copies, and the first of those that tell the same text. */
  readonly copied: readonly (Filed | null)[]
  readonly roots: readonly Filed[]
}

/** No more than so many on either side. */
const REPORTS = 40

/** The places in the pile that a report at this one is compared with, and its own. */
export const windowOf = <T>(all: readonly T[], at: number): readonly T[] =>
  all.slice(Math.max(0, at - REPORTS), at + REPORTS + 1)

/** All that a comparison of the report at this place with those around it rests on. */
export const usesAround = (at: number, { tokens, copied, roots, wrong }: Told): readonly unknown[] => [
  wrong,
  ...windowOf(tokens, at),
  ...windowOf(copied, at),
  ...windowOf(roots, at),
]

/** Reports published within so many days of it that do not copy or retell the same text. `at` is its place in the pile. */
export function around(filed: Filed, at: number, days: number, { pile, copies }: Told): readonly Filed[] {
  const root = copies.rootOf(filed)
  return windowOf(pile.reports, at).filter(
    (other) => other !== filed && gapBetween(other.bounds, filed.bounds) <= days && copies.rootOf(other) !== root,
  )
}

const TOKENS: Slot<Store<Filed, object>> = { empty: () => new WeakMap() }

export function makeTokens({ reports }: Pile, cast: Cast, memo: Memo): readonly object[] {
  const store = memo.of(TOKENS)
  return reports.map((filed) =>
    remember(
      store,
      filed,
      cast.epoch,
      () => usesOf(filed, cast),
      () => ({ filed }),
    ),
  )
}

/** All that a comparison of this report rests on. */
function usesOf(filed: Filed, cast: Cast): readonly unknown[] {
  const resolved = cast.resolved(filed)
  return [resolved, ...[...resolved.ids.values()].map(cast.profileOf)]
}

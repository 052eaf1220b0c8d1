/** Floor 3, record, discrepancies. Which other reports one is compared with, saying by saying: the near ones in time, so that a long dossier costs no more than its length. */
import type { Cast } from '../actors/cast.ts'
import type { Copies } from '../copies/link.ts'
import { gapBetween } from '../days.ts'
import type { Filed, Pile } from '../filed.ts'
import type { Statements } from '../statements.ts'

export interface Told {
  readonly pile: Pile
  readonly cast: Cast
  readonly statements: Statements
  readonly copies: Copies
}

/** No more than so many on either side. */
const REPORTS = 40

/** Reports published within so many days of it that do not copy or retell the same text. `at` is its place in the pile. */
export function around(filed: Filed, at: number, days: number, { pile, copies }: Told): readonly Filed[] {
  const root = copies.rootOf(filed)
  return pile.reports
    .slice(Math.max(0, at - REPORTS), at + REPORTS + 1)
    .filter(
      (other) => other !== filed && gapBetween(other.bounds, filed.bounds) <= days && copies.rootOf(other) !== root,
    )
}

/** All that a comparison of these reports rests on. */
export const usesOf = (reports: readonly Filed[], { cast }: Told): readonly unknown[] =>
  reports.flatMap((filed) => {
    const resolved = cast.resolved(filed)
    return [resolved, ...[...resolved.ids.values()].map(cast.profileOf)]
  })

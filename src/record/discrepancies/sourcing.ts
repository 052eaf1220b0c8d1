/** Floor 3, record, discrepancies. What lost its source on the way, and what nobody followed up. */
import type { Telling } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import { type Difference, sidesOf } from './find.ts'

/** A telling somebody vouched for comes back, in a later report that retells it, in the outlet's own voice. */
export function lostSourcing(about: string, life: readonly Telling[], copies: Copies): readonly Difference[] {
  for (const bare of life.filter((t) => t.vouchers.length === 0)) {
    if (life.some((t) => t.filed === bare.filed && t.axis === bare.axis && t.vouchers.length > 0)) continue
    const original = copies.echoOf(bare.filed) ?? copies.copyOf(bare.filed)
    const sourced = life.find((t) => t.filed === original && t.axis === bare.axis && t.vouchers.length > 0)
    const alsoBare = life.some((t) => t.filed === original && t.axis === bare.axis && t.vouchers.length === 0)
    if (sourced && !alsoBare)
      return [
        {
          kind: 'attribution',
          verdict: 'lost-sourcing',
          about,
          sides: sidesOf([sourced, bare]),
          why: 'told on somebody’s word first, and retold without it',
        },
      ]
  }
  return []
}

/** Of a contact whose day is past. */
export const leftUnfollowed = (about: string, life: readonly Telling[]): readonly Difference[] => [
  {
    kind: 'status',
    verdict: 'unfollowed',
    about,
    sides: sidesOf(life.slice(0, 1)),
    why: 'its day is past and no report says whether it happened',
  },
]

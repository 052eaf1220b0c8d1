/** Floor 3, record, discrepancies. What lost its source on the way, and what nobody followed up. */
import type { DocMeasure } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Telling } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import { gapBetween } from '../days.ts'
import type { Filed, Pile } from '../filed.ts'
import { byPublication } from '../order.ts'
import { wordsIn } from '../words.ts'
import { type Difference, type Side, sideOf, sidesOf } from './find.ts'

/** One telling of a thing, as its sourcing is compared. */
interface Sourced {
  readonly filed: Filed
  /** What is claimed of the thing: that it was, will be, is in force ... */
  readonly claim: string
  readonly vouchers: readonly string[]
  readonly side: Side | null
}

/** A claim somebody vouched for comes back, in a later report, in the outlet's own voice. */
export function lostSourcing(
  about: string,
  life: readonly Telling[],
  cast: Cast,
  copies: Copies,
): readonly Difference[] {
  const told = life.map((t): Sourced => ({ filed: t.filed, claim: t.axis, vouchers: t.vouchers, side: sideOf(t) }))
  return lostIn(about, told, cast, copies)
}

export function lostForMeasure(measure: DocMeasure, pile: Pile, cast: Cast, copies: Copies): readonly Difference[] {
  const told = measure.life.flatMap((entry): readonly Sourced[] => {
    const [filed, span] = [pile.byId.get(entry.report), entry.evidence[0]]
    if (filed === undefined || span === undefined) return []
    const claim = FACTS.includes(entry.state) ? 'fact' : entry.state
    return [{ filed, claim, vouchers: entry.vouchedBy, side: { filed, span } }]
  })
  return lostIn(measure.id, told, cast, copies)
}

const FACTS: readonly string[] = ['agreed', 'imposed', 'in-force', 'suspended', 'lifted', 'expired']

function lostIn(about: string, told: readonly Sourced[], cast: Cast, copies: Copies): readonly Difference[] {
  for (const bare of told.filter((t) => t.vouchers.length === 0)) {
    const same = told.filter((t) => t.claim === bare.claim)
    if (same.some((t) => t.filed === bare.filed && t.vouchers.length > 0)) continue
    const before = same.filter((t) => byPublication(t.filed.key, bare.filed.key) < 0)
    const sourced = before.find((t) => isFrom(bare, t, cast, copies))
    if (sourced === undefined || before.some((t) => t.vouchers.length === 0)) continue
    const sides = [sourced.side, bare.side].flatMap((side) => side ?? [])
    const why = 'told on somebody’s word first, and later without it'
    return [{ kind: 'attribution', verdict: 'lost-sourcing', about, sides, why }]
  }
  return []
}

/** Later than this an outlet may know for itself. */
const DAYS = 7

/**
 * It retells that report; or nobody with a name stood behind it there, and it comes back within days. What a named side
 * has said may be known otherwise since, and a body's own read-out is its word.
 */
function isFrom(bare: Sourced, sourced: Sourced, cast: Cast, copies: Copies): boolean {
  const last = sourced.vouchers.at(-1)
  if (last === undefined || !tells(bare) || !tells(sourced)) return false
  if ((copies.echoOf(bare.filed) ?? copies.copyOf(bare.filed)) === sourced.filed) return true
  const outlet = cast.outletOf(bare.filed)
  const press = outlet === null || cast.profileOf(outlet).kind === 'outlet'
  const soon = gapBetween(sourced.filed.bounds, bare.filed.bounds) <= DAYS
  return press && soon && cast.profileOf(last).kind === 'source'
}

/** More than a mention in passing ("the sanctions"). */
const tells = ({ filed, side }: Sourced): boolean =>
  side !== null && wordsIn(filed.report.text.slice(side.span.start, side.span.end)).length >= 3

/** Of a contact whose day is past. */
export function leftUnfollowed(about: string, life: readonly Telling[]): readonly Difference[] {
  // Nobody owes an answer to a wish: what is demanded is a position, and has a life of its own.
  const plans = life.filter((t) => t.read.state !== 'wished')
  const why = 'its day is past and no report says whether it happened'
  return plans.length === 0
    ? []
    : [{ kind: 'status', verdict: 'unfollowed', about, sides: sidesOf(plans.slice(0, 1)), why }]
}

/** Floor 3, record, contacts. Who vouches, and whether it is a principal: one who takes part, hosts or mediates, or speaks for one who does. */
import type { Cast } from '../actors/cast.ts'
import type { Telling } from './tellings.ts'

/** The last link of a telling's chain; null for the outlet's own voice. */
export const voucherOf = (telling: Telling): string | null => telling.vouchers.at(-1) ?? null

/** Whether the voucher speaks for one of the contact's people: as reading says, or because the record knows whom he acts for. */
export function isPrincipal(telling: Telling, people: ReadonlySet<string>, cast: Cast): boolean {
  const voucher = voucherOf(telling)
  if (voucher === null) return false
  if (telling.read.byPrincipal) return true
  return [...cast.sideOf(voucher)].some((side) => people.has(side) || [...people].some((p) => cast.sideOf(p).has(side)))
}

const HOUSE = /^(?:the )?(?:foreign )?(?:ministry|presidency|palace|chancellery|embassy|government)$/i

/** "The Ministry", with whose it is left to the outlet: it speaks for one who takes part, or it would not be asked. */
export function isSomeMinistry(telling: Telling, cast: Cast): boolean {
  const voucher = voucherOf(telling)
  if (voucher === null || cast.sideOf(voucher).size > 1) return false
  return cast.byId.get(voucher)?.nodes.every((node) => HOUSE.test(node.name)) ?? false
}

/** Whether two vouchers speak for one side; what is not known to be two sides is one. */
export function oneSide(a: string | null, b: string | null, cast: Cast): boolean {
  if (a === null || b === null) return a === b
  const other = cast.sideOf(b)
  return [...cast.sideOf(a)].some((side) => other.has(side))
}

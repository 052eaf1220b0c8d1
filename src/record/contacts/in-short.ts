/** Floor 3, record, contacts. Tellings that name one side alone or name it otherwise, and mean what is told beside or just before: a report's own headline, a denial by the other side. */
import type { Cast } from '../actors/cast.ts'
import { gapBetween } from '../days.ts'
import { sharedCount } from '../words.ts'
import { compareDays, PINNED } from './agree-days.ts'
import { comparePlaces } from './places.ts'
import { voucherOf } from './principals.ts'
import type { Telling } from './tellings.ts'

/** Told in the title of its report alone. */
export function isHeadline({ filed, read }: Telling): boolean {
  const title = filed.report.title?.span ?? null
  return (
    title !== null &&
    read.evidence.length > 0 &&
    read.evidence.every((s) => title.start <= s.start && s.end <= title.end)
  )
}

/** Looks for what the same report tells in full, or what was told just before. */
export const looksAround = (t: Telling): boolean => t.when === null && (isHeadline(t) || isLoneDenial(t))

/** "Norland, Sudmark officials said to have met" over "an adviser of Norland met the deputy minister of Sudmark on Thursday". */
export function tellsInShort(a: Telling, b: Telling, cast: Cast): boolean {
  if (a.filed !== b.filed || a.axis !== b.axis || isHeadline(a) === isHeadline(b)) return false
  const [short, full] = isHeadline(a) ? [a, b] : [b, a]
  if (compareDays(a, b) === 'apart' || comparePlaces(a.place, b.place, cast) === 'other') return false
  return areAllMeant(short, full, cast)
}

/** Whom the headline names takes part in the other, is of the side of one who does, or is a group that may be any of them. */
function areAllMeant(short: Telling, full: Telling, cast: Cast): boolean {
  const meant = (id: string): boolean =>
    [...full.people].some((other) => id === other || (!areTwoPeople(id, other, cast) && onOneSide(id, other, cast)))
  const vague = (id: string): boolean => cast.sideOf(id).size === 1 && cast.profileOf(id).kind === 'group'
  return [...short.core].some(meant) && [...short.core].every((id) => meant(id) || vague(id))
}

const onOneSide = (a: string, b: string, cast: Cast): boolean => sharedCount(cast.sideOf(a), cast.sideOf(b)) > 0

const areTwoPeople = (a: string, b: string, cast: Cast): boolean =>
  [a, b].every((id) => cast.profileOf(id).kind === 'person' && !cast.profileOf(id).described)

/** Of a contact that its words do not date, one side says that it never was, and names the other side alone. */
export const isLoneDenial = (t: Telling): boolean =>
  t.kind === 'meeting' && t.read.state === 'denied' && t.when === null && t.core.size === 1 && voucherOf(t) !== null

/** "The ministry of Sudmark says there was no call with Norland", days after a call of their ministers was told. */
export function deniesJustTold(a: Telling, b: Telling, cast: Cast): boolean {
  const [denial, held] = isLoneDenial(a) ? [a, b] : [b, a]
  const told = denial.filed.published
  if (!isLoneDenial(denial) || held.axis !== 'happened' || held.when === null || told === null) return false
  if (held.when.first > told.last || gapBetween(held.when, told) > PINNED) return false
  const [other = ''] = denial.core
  const rest = [...held.core].filter((id) => !onOneSide(id, other, cast))
  return rest.length > 0 && rest.length < held.core.size && rest.every((id) => isDenier(id, denial, cast))
}

/** Whose word the denial is; or the report names him and nobody says whose spokesman it was. */
function isDenier(id: string, denial: Telling, cast: Cast): boolean {
  const voucher = voucherOf(denial)
  if (voucher === null) return false
  if (cast.sideOf(voucher).size > 1) return onOneSide(id, voucher, cast)
  return onOneSide(id, voucher, cast) || [...cast.resolved(denial.filed).ids.values()].includes(id)
}

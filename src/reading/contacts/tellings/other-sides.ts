/**
 * Floor 2, reading, contacts. A definite noun does not point back at a contact of other people: "Lind met the Dane. The summit with Peru did
 * not take place." Nor does a voice that has told of a contact as past then say of that very one that there was none.
 */
import type { LocalId, ReadTelling } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { speaksForOne } from '../sides/principal.ts'
import { hasHappened, type Reality } from '../status/status.ts'
import type { Comparable } from './same.ts'

/** The words name a side that was not there, or a gathering of others than those who were. */
export function isWithOthers(cast: Cast, before: ReadTelling, now: Comparable): boolean {
  const sides = before.participants.map((p) => p.actor)
  if (now.kind === 'summit' && before.kind !== 'summit' && sides.some((id) => isBelowTheTop(cast, id))) return true
  if (now.owned && now.kind !== before.kind && now.named.length === 0) return true
  if (before.open || sides.length < 2 || sides.some((id) => !isNamed(cast, id))) return false
  return now.named.some((id) => isNamed(cast, id) && !sides.some((side) => isOneOf(cast, id, side)))
}

const isOneOf = (cast: Cast, id: LocalId, side: LocalId): boolean =>
  speaksForOne(cast, id, new Set([side])) || speaksForOne(cast, side, new Set([id]))

/** A state, or somebody or something called by name. */
const isNamed = (cast: Cast, id: LocalId): boolean => {
  const { kind, mentions } = cast.actor(id)
  return kind === 'state' || (kind !== 'group' && mentions.some((m) => m.form === 'name'))
}

const TOP = /\b(?:prime|president|premier|chancellor|king|queen|emir|sultan|head)/i

const BELOW = /\b(?:minister|envoy|ambassador|negotiator|secretary|consul|deputy)\b/i

/** A minister or envoy: where he meets somebody, that is no summit. */
function isBelowTheTop(cast: Cast, id: LocalId): boolean {
  const titles = cast.roles.filter((r) => r.actor === id).map((r) => r.title)
  return cast.actor(id).kind === 'person' && titles.some((t) => BELOW.test(t)) && !titles.some((t) => TOP.test(t))
}

const UNDONE: ReadonlySet<Reality> = new Set<Reality>(['denied', 'cancelled', 'postponed', 'ruled-out', 'not-planned'])

/** Whoever has told that it took place does not call the same one off by merely pointing at it. */
export const isAgainstOneself = (before: ReadTelling, now: Comparable): boolean =>
  now.refers &&
  now.state !== null &&
  UNDONE.has(now.state) &&
  hasHappened(before.state) &&
  before.state !== 'under-way' &&
  (before.vouchedBy.at(-1) ?? null) === now.speaker

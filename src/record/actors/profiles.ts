/** Floor 3, record, actors. What other stages ask of an actor: what it is, for whom it speaks, and whether any report names it. */
import type { ActorKind } from '../../model/index.ts'
import type { Memo, Slot } from '../memo.ts'
import type { Actor } from './actors.ts'
import { kindOf } from './kind.ts'

export interface Profile {
  readonly kind: ActorKind
  /** Itself and all it acts for, directly or through others. */
  readonly side: ReadonlySet<string>
  /** A person whom no report names. */
  readonly described: boolean
}

/** The same object as long as it says the same. */
export type Profiles = (actor: string) => Profile

const PROFILES: Slot<{ last: Map<string, Profile> }> = { empty: () => ({ last: new Map() }) }

export function makeProfiles(byId: ReadonlyMap<string, Actor>, memo: Memo): Profiles {
  const slot = memo.of(PROFILES)
  const before = slot.last
  const profiles = new Map<string, Profile>()
  slot.last = profiles
  return (actor) => {
    const done = profiles.get(actor)
    if (done) return done
    const fresh = profileOf(actor, byId)
    const old = before.get(actor)
    const profile =
      old && old.kind === fresh.kind && old.described === fresh.described && sameMembers(old.side, fresh.side)
        ? old
        : fresh
    profiles.set(actor, profile)
    return profile
  }
}

function profileOf(actor: string, byId: ReadonlyMap<string, Actor>): Profile {
  const side = new Set([actor])
  for (const id of side) for (const other of byId.get(id)?.actsFor ?? []) side.add(other)
  const found = byId.get(actor)
  const kind = found === undefined ? 'source' : kindOf(found)
  return { kind, side, described: kind === 'person' && found !== undefined && !found.nodes.some((node) => node.named) }
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const item of a) if (!b.has(item)) return false
  return true
}

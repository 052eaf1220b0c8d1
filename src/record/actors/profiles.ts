/** Floor 3, record, actors. What other stages ask of an actor: what it is, for whom it speaks, and whether any report names it. */
import type { ActorKind } from '../../model/index.ts'
import { type Epoch, type Memo, type Slot, sameItems } from '../memo.ts'
import type { Actor } from './cast.ts'
import { kindOf } from './kind.ts'
import { tellingNames } from './namesakes.ts'
import { officeIn, titleWords } from './titles.ts'

export interface Profile {
  readonly kind: ActorKind
  /** Itself and all it acts for, directly or through others. */
  readonly side: ReadonlySet<string>
  /** A person whom no report names. */
  readonly described: boolean
  /** Not just some group or source ("leaders", "both sides"), which tells no contact from another. */
  readonly definite: boolean
  /** The telling words in the names of the bodies and states on its side. */
  readonly names: readonly string[]
  /** The words of a person's titles, in order. */
  readonly titles: readonly string[]
}

/** The same object as long as it says the same. */
export type Profiles = (actor: string) => Profile

interface Past {
  epoch: Epoch | null
  known: Map<string, Profile>
}

const PAST: Slot<Past> = { empty: () => ({ epoch: null, known: new Map() }) }

/** Within one epoch nobody's profile changes; in a new one, each is looked at again when it is asked for. */
export function keepProfiles(byId: ReadonlyMap<string, Actor>, epoch: Epoch, memo: Memo): Profiles {
  const past = memo.of(PAST)
  const before = past.epoch === epoch ? null : past.known
  if (before !== null) past.known = new Map()
  past.epoch = epoch
  const { known } = past
  return (actor) => {
    const done = known.get(actor)
    if (done) return done
    const [fresh, old] = [profile(actor, byId), before?.get(actor)]
    const kept =
      old &&
      old.kind === fresh.kind &&
      old.described === fresh.described &&
      old.definite === fresh.definite &&
      sameItems(old.names, fresh.names) &&
      sameItems(old.titles, fresh.titles) &&
      sameMembers(old.side, fresh.side)
        ? old
        : fresh
    known.set(actor, kept)
    return kept
  }
}

const names = new WeakMap<Actor, readonly string[]>()

function namesOf(actor: Actor | undefined): readonly string[] {
  if (actor === undefined) return []
  const known = names.get(actor) ?? (['body', 'state'].includes(kindOf(actor)) ? tellingNames(actor) : [])
  names.set(actor, known)
  return known
}

const titles = new WeakMap<Actor, readonly string[]>()

function titlesOf(actor: Actor): readonly string[] {
  const known = titles.get(actor)
  if (known) return known
  const told = new Set(actor.nodes.flatMap(titleWords))
  const words = [...(told.size > 0 ? told : officeIn(actor.nodes[0]?.name ?? ''))].sort()
  titles.set(actor, words)
  return words
}

const isDefinite = (actor: Actor): boolean =>
  !['group', 'source'].includes(kindOf(actor)) || actor.nodes.some((node) => node.form !== null)

const isDescribed = (actor: Actor): boolean => kindOf(actor) === 'person' && !actor.nodes.some((node) => node.named)

export const saysTheSame = (a: Actor, b: Actor): boolean =>
  kindOf(a) === kindOf(b) &&
  isDescribed(a) === isDescribed(b) &&
  isDefinite(a) === isDefinite(b) &&
  sameItems(namesOf(a), namesOf(b)) &&
  sameItems(titlesOf(a), titlesOf(b)) &&
  sameItems(a.actsFor, b.actsFor)

function profile(id: string, byId: ReadonlyMap<string, Actor>): Profile {
  const side = new Set([id])
  for (const one of side) for (const other of byId.get(one)?.actsFor ?? []) side.add(other)
  const actor = byId.get(id)
  return {
    kind: actor === undefined ? 'source' : kindOf(actor),
    side,
    described: actor !== undefined && isDescribed(actor),
    definite: actor !== undefined && isDefinite(actor),
    names: [...side].flatMap((one) => namesOf(byId.get(one))),
    titles: actor !== undefined && kindOf(actor) === 'person' ? titlesOf(actor) : [],
  }
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const item of a) if (!b.has(item)) return false
  return true
}

/**
 * Floor 3, record, origins. How many independent origins a claim has, as bounds.
 *
 * Two tellings are independent only if their chains end in different origins AND share no relay; each report's outlet
 * stands at the head of its chain. All who speak for one body or state are one origin. Unknown is not independent: an
 * unnamed source, a person of whom no side is told, and an outlet's own voice raise the most only.
 */

/** One telling's way to its origin. */
export interface Path {
  readonly voice: Voice
  /** Everybody it ran through, the report's outlet first. */
  readonly relays: ReadonlySet<string>
}

export type Voice =
  /** Somebody who speaks for a body or state: itself and all it acts for. */
  | { readonly sort: 'side'; readonly side: ReadonlySet<string> }
  /** Credited, but it is not known for whom he speaks. */
  | { readonly sort: 'unplaced'; readonly key: string }
  /** An outlet that credits nobody. */
  | { readonly sort: 'own'; readonly key: string }

export interface OriginCount {
  readonly atLeast: number
  readonly atMost: number
  /** Ids of each distinct side, those who were grouped as one together. */
  readonly sides: readonly ReadonlySet<string>[]
  readonly unplaced: number
  readonly own: number
}

export function countOrigins(paths: readonly Path[]): OriginCount {
  const sides = groupSides(paths)
  const unplaced = new Set(paths.flatMap(({ voice }) => (voice.sort === 'unplaced' ? [voice.key] : [])))
  const passedOn = new Set(paths.filter((p) => p.voice.sort !== 'own').flatMap((p) => [...p.relays].slice(1)))
  const own = new Set(
    paths.flatMap(({ voice }) => (voice.sort === 'own' && !passedOn.has(voice.key) ? [voice.key] : [])),
  )
  const all = sides.length + unplaced.size + own.size
  const independent = mostIndependent(sides.map((side) => side.relays))
  return {
    atLeast: Math.min(paths.length, Math.max(1, independent)),
    atMost: Math.max(1, all),
    sides: sides.map((side) => side.members),
    unplaced: unplaced.size,
    own: own.size,
  }
}

interface Side {
  readonly members: Set<string>
  /** The sets of relays by which it is told. */
  readonly relays: ReadonlySet<string>[]
}

/** Sides that share a body, a state or a person are one. */
function groupSides(paths: readonly Path[]): readonly Side[] {
  let sides: Side[] = []
  for (const { voice, relays } of paths) {
    if (voice.sort !== 'side') continue
    const touching = sides.filter((side) => [...voice.side].some((id) => side.members.has(id)))
    const merged: Side = {
      members: new Set([...voice.side, ...touching.flatMap((side) => [...side.members])]),
      relays: [...touching.flatMap((side) => side.relays), relays],
    }
    sides = [...sides.filter((side) => !touching.includes(side)), merged]
  }
  return sides
}

/** Sides looked at together; beyond it the rest can only be left out, never added. */
const LIMIT = 10

/** The most sides for each of which a path can be chosen so that no two chosen paths share a relay. */
function mostIndependent(options: readonly (readonly ReadonlySet<string>[])[]): number {
  const few = options.slice(0, LIMIT).map((relays) => distinctSets(relays).slice(0, LIMIT))
  const search = (at: number, used: ReadonlySet<string>): number => {
    const choices = few[at]
    if (choices === undefined) return 0
    let best = search(at + 1, used)
    for (const relays of choices) {
      if (best === few.length - at) return best
      if ([...relays].some((relay) => used.has(relay))) continue
      best = Math.max(best, 1 + search(at + 1, new Set([...used, ...relays])))
    }
    return best
  }
  return search(0, new Set())
}

function distinctSets(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const seen = new Map(sets.map((set) => [[...set].sort().join(' '), set]))
  return [...seen.values()].sort((a, b) => a.size - b.size)
}

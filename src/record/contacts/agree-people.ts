/** Floor 3, record, contacts. Whether those who take part in two tellings can be the same. */
import type { Cast } from '../actors/cast.ts'
import { titlesFit } from '../actors/titles.ts'
import { sharedCount } from '../words.ts'
import type { Telling } from './tellings.ts'

/**
 * `some`: all of the shorter list stand in the longer; `partly`: some of them as a side or by description, or nearly all of a long list;
 * `loosely`: the same, and the longer list names others besides;
 * `delegates`: nobody is named by both, yet each of the one is a side of which the other names a delegate, or the other
 * way round; `one`: the one participant that one telling names is among the other's.
 */
export type People = 'same' | 'some' | 'partly' | 'loosely' | 'delegates' | 'one' | 'unknown' | 'other'

export function comparePeople(a: Telling, b: Telling, cast: Cast): People {
  if (a.kind === 'visit') return compareVisitors(a, b, cast)
  const [x, y] = a.core.size <= b.core.size ? [a.core, b.core] : [b.core, a.core]
  if (x.size === 0) return 'unknown'
  const shared = sharedCount(x, y)
  if (shared === x.size) return x.size > 1 ? (x.size === y.size ? 'same' : 'some') : y.size === 1 ? 'same' : 'one'
  const stands = shared + standIns(x, y, cast)
  if (stands < x.size) return x.size >= 4 && stands >= 0.75 * x.size ? 'partly' : 'other'
  if (x.size === 1) return speaksForOne(x, y, cast) ? 'one' : 'other'
  if (shared === 0) return 'delegates'
  return x.size === y.size ? 'partly' : 'loosely'
}

/** One alone is told from others by a side and its delegate, never by a mere description. */
function speaksForOne(x: ReadonlySet<string>, y: ReadonlySet<string>, cast: Cast): boolean {
  const named = (id: string): boolean => !isDescribed(id, cast)
  return [...x].some(
    (a) => named(a) && [...y].some((b) => named(b) && (standsFor(a, b, cast) || standsFor(b, a, cast))),
  )
}

/** How many of the one list, not themselves in the other, have somebody there who can stand for them. */
export function standIns(x: ReadonlySet<string>, y: ReadonlySet<string>, cast: Cast): number {
  const free = new Set([...y].filter((actor) => !x.has(actor)))
  let n = 0
  for (const actor of x) {
    if (y.has(actor)) continue
    const fitting = [...free].filter(
      (candidate) => standsFor(candidate, actor, cast) || standsFor(actor, candidate, cast),
    )
    const other = fitting.find((candidate) => sharedCount(cast.sideOf(candidate), cast.sideOf(actor)) > 0) ?? fitting[0]
    if (other === undefined) continue
    free.delete(other)
    n++
  }
  return n
}

/** A delegate for the body or state he acts for; somebody only described for a named person whom the description does not exclude. */
export function standsFor(delegate: string, other: string, cast: Cast): boolean {
  if (delegate === other) return false
  if (isDescribed(delegate, cast))
    return isPerson(other, cast) && !isDescribed(other, cast) && mayBe(delegate, other, cast)
  return cast.sideOf(delegate).has(other) && !isPerson(other, cast)
}

export const isPerson = (id: string, cast: Cast): boolean => cast.profileOf(id).kind === 'person'

/** A person whom no report names. */
export const isDescribed = (id: string, cast: Cast): boolean => cast.profileOf(id).described

/** The description tells no side, or one that the named person is on too; and no office that is not his. */
function mayBe(described: string, named: string, cast: Cast): boolean {
  const [x, y] = [cast.sideOf(described), cast.sideOf(named)]
  if (!titlesFit(cast.profileOf(described).titles, cast.profileOf(named).titles)) return false
  return x.size === 1 || y.size === 1 || sharedCount(x, y) > 0
}

/** A visit is its visitors'; the host is compared only where both name one. */
function compareVisitors(a: Telling, b: Telling, cast: Cast): People {
  const [x, y] = [travellers(a), travellers(b)]
  if (x.size === 0 || y.size === 0) return 'unknown'
  const shared = sharedCount(x, y)
  if (shared === 0) return x.size === 1 && y.size === 1 && standIns(x, y, cast) === 1 ? 'delegates' : 'other'
  if (a.hosts.size > 0 && b.hosts.size > 0 && sharedCount(a.hosts, b.hosts) + standIns(a.hosts, b.hosts, cast) === 0)
    return 'other'
  return shared === x.size && shared === y.size ? 'same' : 'some'
}

const travellers = (t: Telling): ReadonlySet<string> => (t.visitors.size > 0 ? t.visitors : t.core)

const namedIn = (t: Telling, cast: Cast): ReadonlySet<string> =>
  new Set([...t.core].filter((id) => isPerson(id, cast) && !isDescribed(id, cast)))

/** Both name persons, two at least, and not the same ones: then no third telling makes them one. */
export function namesOthers(a: Telling, b: Telling, cast: Cast): boolean {
  if (a.kind === 'visit' || comparePeople(a, b, cast) !== 'other') return false
  const [x, y] = [namedIn(a, cast), namedIn(b, cast)]
  return x.size >= 2 && y.size >= 2 && sharedCount(x, y) < Math.min(x.size, y.size, 2)
}

/**
 * One report tells of two as having happened, and of the one it names more persons: whoever met aside of a round is not the round. Told by
 * two reports they can be one, of which the one names fewer.
 */
export function isWiderCircle(a: Telling, b: Telling, cast: Cast): boolean {
  if (a.filed !== b.filed || a.kind !== 'meeting' || a.axis !== 'happened' || b.axis !== 'happened') return false
  const [few, many] = [namedIn(a, cast), namedIn(b, cast)].sort((x, y) => x.size - y.size)
  return (
    few !== undefined &&
    many !== undefined &&
    few.size >= 2 &&
    many.size > few.size &&
    sharedCount(few, many) === few.size
  )
}

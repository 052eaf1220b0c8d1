/** Floor 3, record, second stage. Who is who over the reports: every local actor becomes one of the record's. */
import { InternalError } from '../../model/index.ts'
import { makeClusters } from '../cluster.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { type Actor, makeActors } from './actors.ts'
import { joinBodies } from './bodies.ts'
import { gatherForms } from './forms.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import { joinDescribed } from './offices.ts'
import { joinPeople } from './people.ts'
import { makeProfiles, type Profiles } from './profiles.ts'

/** A report with its local actors resolved; the same object as long as nothing in it resolves otherwise. */
export interface Resolved {
  readonly filed: Filed
  /** The record's id of each local actor. */
  readonly ids: ReadonlyMap<string, string>
  /** The actor of its own outlet; null where that is unknown. */
  readonly outlet: string | null
}

export interface Cast {
  /** In the order of evidence. */
  readonly actors: readonly Actor[]
  readonly byId: ReadonlyMap<string, Actor>
  readonly resolved: (filed: Filed) => Resolved
  /** The actor behind a local id of a report's reading. */
  readonly idOf: (filed: Filed, local: string) => string
  readonly outletOf: (filed: Filed) => string | null
  readonly profileOf: Profiles
  /** Itself and all it acts for, directly or through others. */
  readonly sideOf: (actor: string) => ReadonlySet<string>
}

const RESOLVED: Slot<{ last: ReadonlyMap<Filed, Resolved> }> = { empty: () => ({ last: new Map() }) }

export function resolveActors(pile: Pile, constraints: Constraints, memo: Memo): Cast {
  const { nodes, offsets } = concatenate(pile)
  const clusters = constraints.guard(makeClusters(nodes.length), () => nodes.map((node) => node.id))
  const placeOf = (beside: number, local: string): number | null => {
    const filed = nodes[beside]?.filed
    const place = filed === undefined ? undefined : nodesOf(filed).places.get(local)
    return filed === undefined || place === undefined ? null : (offsets.get(filed) ?? 0) + place
  }
  const forms = gatherForms(nodes, clusters)
  joinBodies(forms.bodies, nodes, clusters)
  joinPeople(forms.persons, nodes, clusters)
  joinDescribed(nodes, clusters, placeOf)
  const leaderOf = (place: number): string => nodes[clusters.find(place)]?.id ?? ''
  const resolved = resolveReports(pile, offsets, leaderOf, memo)
  const actors = makeActors(nodes, clusters, resolved, memo)
  return castOf(actors, resolved, memo)
}

/** All nodes in the order of evidence, and where those of each report begin. */
function concatenate(pile: Pile): {
  readonly nodes: readonly ActorNode[]
  readonly offsets: ReadonlyMap<Filed, number>
} {
  const nodes: ActorNode[] = []
  const offsets = new Map<Filed, number>()
  for (const filed of pile.reports) {
    offsets.set(filed, nodes.length)
    for (const node of nodesOf(filed).all) nodes.push(node)
  }
  return { nodes, offsets }
}

function resolveReports(
  pile: Pile,
  offsets: ReadonlyMap<Filed, number>,
  leaderOf: (place: number) => string,
  memo: Memo,
): ReadonlyMap<Filed, Resolved> {
  const slot = memo.of(RESOLVED)
  const resolved = new Map<Filed, Resolved>()
  for (const filed of pile.reports) {
    const from = offsets.get(filed) ?? 0
    const before = slot.last.get(filed)
    const ids = nodesOf(filed).all.map((_, i) => leaderOf(from + i))
    resolved.set(filed, before && sameItems([...before.ids.values()], ids) ? before : resolve(filed, ids))
  }
  slot.last = resolved
  return resolved
}

function resolve(filed: Filed, leaders: readonly string[]): Resolved {
  const all = nodesOf(filed).all
  // An outlet that only the head names has no local id; it stands under the empty one, last.
  const ids = new Map(all.map((node, i) => [node.local ?? '', leaders[i] ?? '']))
  const outlet = filed.reading.outlet === null ? (ids.get('') ?? null) : (ids.get(filed.reading.outlet) ?? null)
  return { filed, ids, outlet }
}

function castOf(actors: readonly Actor[], resolved: ReadonlyMap<Filed, Resolved>, memo: Memo): Cast {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const of = (filed: Filed): Resolved => {
    const found = resolved.get(filed)
    if (found === undefined) throw new InternalError(`report ${filed.report.id} is not in the pile`)
    return found
  }
  const idOf = (filed: Filed, local: string): string => {
    return of(filed).ids.get(local) ?? unknownActor(filed, local)
  }
  const profileOf = makeProfiles(byId, memo)
  return {
    actors,
    byId,
    resolved: of,
    idOf,
    outletOf: (filed) => of(filed).outlet,
    profileOf,
    sideOf: (actor) => profileOf(actor).side,
  }
}

/** A reading that names an actor it does not have is broken: our bug. */
export function unknownActor(filed: Filed, local: string): never {
  throw new InternalError(`report ${filed.report.id}: no actor ${local} in its reading`)
}

/** Floor 3, record, second stage. Who is who over the reports: every local actor becomes one of the record's. */
import { type Clusters, makeClusters } from '../cluster.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Filed, Pile } from '../pile.ts'
import { joinBodies } from './bodies.ts'
import { type ActorNode, gatherActors } from './nodes.ts'
import { joinDescribed } from './offices.ts'
import { joinPeople } from './people.ts'

/** One actor of the record: its nodes in the order of evidence, the first giving the id. */
export interface Actor {
  readonly id: string
  readonly nodes: readonly ActorNode[]
  readonly reasons: readonly string[]
  /** Ids of the bodies, states and persons it is told to act for. */
  readonly actsFor: readonly string[]
  readonly members: readonly string[]
}

export interface Cast {
  readonly actors: readonly Actor[]
  readonly byId: ReadonlyMap<string, Actor>
  /** The actor behind a local id of a report's reading. */
  readonly idOf: (filed: Filed, local: string) => string
  /** The actor of the report's own outlet; null where it is unknown. */
  readonly outletOf: (filed: Filed) => string | null
  /** Itself and all it acts for, directly or through others. */
  readonly sideOf: (actor: string) => ReadonlySet<string>
}

export function resolveActors(pile: Pile, constraints: Constraints): Cast {
  const nodes = gatherActors(pile)
  const clusters = constraints.guard(makeClusters(nodes.length), nodes.map((node) => node.id))
  const places = new Map(nodes.filter((node) => node.local !== null).map((node) => [placeKey(node.filed, node.local ?? ''), node]))
  const nodeOf = (filed: Filed, local: string): ActorNode | null => places.get(placeKey(filed, local)) ?? null
  joinBodies(nodes, clusters)
  joinPeople(nodes, clusters)
  joinDescribed(nodes, clusters, (beside, local) => nodeOf(beside.filed, local))
  return castOf(nodes, clusters, nodeOf)
}

const placeKey = (filed: Filed, local: string): string => `${filed.rank} ${local}`

function castOf(
  nodes: readonly ActorNode[],
  clusters: Clusters,
  nodeOf: (filed: Filed, local: string) => ActorNode | null,
): Cast {
  const leaderId = (node: ActorNode): string => nodes[clusters.find(node.index)]?.id ?? node.id
  const idOf = (filed: Filed, local: string): string => {
    const node = nodeOf(filed, local)
    if (node === null) throw new RangeError(`report ${filed.report.id}: no actor ${local} in its reading`)
    return leaderId(node)
  }
  const actors = clusters.groups().map((indices): Actor => {
    const members = indices.flatMap((i) => nodes[i] ?? [])
    const first = indices[0] ?? 0
    const linked = (pick: (node: ActorNode) => readonly string[]): readonly string[] => [
      ...new Set(members.flatMap((node) => pick(node).map((local) => idOf(node.filed, local)))),
    ]
    const id = nodes[first]?.id ?? ''
    return {
      id,
      nodes: members,
      reasons: clusters.reasons(first),
      actsFor: linked((node) => node.read?.actsFor ?? []).filter((other) => other !== id),
      members: linked((node) => node.read?.members ?? []).filter((other) => other !== id),
    }
  })
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const outlets = new Map(nodes.filter((node) => node.local === null).map((node) => [node.filed.rank, leaderId(node)]))
  const outletOf = (filed: Filed): string | null =>
    filed.reading.outlet === null ? (outlets.get(filed.rank) ?? null) : idOf(filed, filed.reading.outlet)
  return { actors, byId, idOf, outletOf, sideOf: makeSides(byId) }
}

function makeSides(byId: ReadonlyMap<string, Actor>): (actor: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (actor) => {
    const done = known.get(actor)
    if (done) return done
    const side = new Set([actor])
    for (const id of side) for (const other of byId.get(id)?.actsFor ?? []) side.add(other)
    known.set(actor, side)
    return side
  }
}

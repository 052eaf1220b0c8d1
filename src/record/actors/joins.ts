/** Floor 3, record, actors. What the joining rules work on: names, and single nodes that no name holds together; joined with the reason. */
import { makeClusters } from '../cluster.ts'
import { addTo } from '../multimap.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { ActorNode } from './nodes.ts'
import type { Form } from './registry.ts'

/** A name with all its bearers, or one node by itself. */
export type Entity = Form | ActorNode

export const isForm = (entity: Entity): entity is Form => 'nodes' in entity

/** `apart` are nodes taken out of their names, to be judged by themselves. */
export function nodesIn(entity: Entity, apart: ReadonlySet<ActorNode>): readonly ActorNode[] {
  if (!isForm(entity)) return [entity]
  return apart.size === 0 ? entity.nodes : entity.nodes.filter((node) => !apart.has(node))
}

export interface Joins {
  readonly join: (a: Entity, b: Entity, reason: string) => void
  /** The same number for those that are one. */
  readonly find: (entity: Entity) => number
  /** Entities to which nothing was joined. */
  readonly alone: () => readonly Entity[]
  /** Those of several that are one, with the reasons. */
  readonly groups: () => readonly {
    readonly entities: readonly Entity[]
    readonly reasons: readonly string[]
  }[]
}

export function makeJoins(entities: readonly Entity[], apart: ReadonlySet<ActorNode>, constraints: Constraints): Joins {
  const places = new Map(entities.map((entity, i) => [entity, i]))
  const place = (entity: Entity): number => places.get(entity) ?? 0
  const clusters = constraints.guard(makeClusters(entities.length), () =>
    entities.flatMap((entity, i) => nodesIn(entity, apart).map((node) => [node.id, i] as const)),
  )
  return {
    join: (a, b, reason) => clusters.join(place(a), place(b), reason),
    find: (entity) => clusters.find(place(entity)),
    alone: () => entities.filter((_, i) => clusters.isAlone(i)),
    groups: () => {
      const sets = new Map<number, Entity[]>()
      entities.forEach((entity, i) => {
        if (!clusters.isAlone(i)) addTo(sets, clusters.find(i), entity)
      })
      return [...sets].map(([first, members]) => ({
        entities: members,
        reasons: clusters.reasons(first),
      }))
    },
  }
}

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

interface Group {
  readonly entities: readonly Entity[]
  readonly reasons: readonly string[]
}

export interface Joins {
  readonly join: (a: Entity, b: Entity, reason: string) => void
  /** The same number for those that are one. */
  readonly find: (entity: Entity) => number
  /** Those of several that are one, with the reasons. */
  readonly groups: () => readonly Group[]
}

/**
 * Entities are numbered as the rules come to them: most are never joined, and cost nothing. `size` is how many there
 * are; `all` lists them, for judgements.
 */
export function makeJoins(
  size: number,
  all: () => readonly Entity[],
  apart: ReadonlySet<ActorNode>,
  constraints: Constraints,
): Joins {
  const places = new Map<Entity, number>()
  const place = (entity: Entity): number => {
    const known = places.get(entity)
    if (known !== undefined) return known
    places.set(entity, places.size)
    return places.size - 1
  }
  const clusters = constraints.guard(makeClusters(size), () =>
    all().flatMap((entity) => nodesIn(entity, apart).map((node) => [node.id, place(entity)] as const)),
  )
  return {
    join: (a, b, reason) => clusters.join(place(a), place(b), reason),
    find: (entity) => clusters.find(place(entity)),
    groups: () => {
      const sets = new Map<number, Entity[]>()
      for (const [entity, at] of places) if (!clusters.isAlone(at)) addTo(sets, clusters.find(at), entity)
      return [...sets].map(([first, members]) => ({
        entities: members,
        reasons: clusters.reasons(first),
      }))
    },
  }
}

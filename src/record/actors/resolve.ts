/** Floor 3, record, second stage. Who is who over the reports: every local actor becomes one of the record's. */
import type { Pile } from '../filed.ts'
import type { Memo } from '../memo.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { joinBodies } from './bodies.ts'
import { type Cast, castOf } from './cast.ts'
import { gatherClusters } from './clusters.ts'
import { type Entity, type Joins, makeJoins } from './joins.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import { joinDescribed } from './offices.ts'
import { joinPeople } from './people.ts'
import { isShort, type Registry, register } from './registry.ts'

export function resolveActors(pile: Pile, constraints: Constraints, memo: Memo): Cast {
  const registered = register(pile.reports, memo)
  const { registry } = registered
  const apart = judgedApart(pile, constraints)
  const singles = new Set([...registry.shortNames.flatMap((form) => form.nodes), ...registry.described, ...apart])
  const entityOf = (node: ActorNode): Entity | null =>
    singles.has(node) ? node : node.form === null ? null : (registry.forms.get(node.form) ?? null)
  const joins = makeJoins(
    [...registry.bodies, ...registry.places, ...registry.fullNames, ...singles],
    apart,
    constraints,
  )
  joinJudged(apart, registry, joins)
  joinBodies(registry, joins)
  joinPeople(registry, joins)
  joinDescribed(registry, joins, entityOf)
  const clustered = gatherClusters(joins, apart, memo)
  return castOf(pile, registered, clustered, entityOf, apart, memo)
}

/** What a judgement names is looked at by itself, not with all who bear its name. */
function judgedApart({ reports }: Pile, { named }: Constraints): ReadonlySet<ActorNode> {
  return new Set(
    named.size === 0 ? [] : reports.flatMap((filed) => nodesOf(filed).all.filter((node) => named.has(node.id))),
  )
}

/** It joins them again, unless it is judged another. */
function joinJudged(apart: ReadonlySet<ActorNode>, { forms }: Registry, joins: Joins): void {
  for (const node of apart) {
    const form = node.form === null ? undefined : forms.get(node.form)
    if (form !== undefined && !isShort(form.person)) joins.join(form, node, '')
  }
}

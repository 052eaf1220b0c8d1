/** Floor 3, record, second stage. Who is who over the reports: every local actor becomes one of the record's. */
import type { Pile } from '../filed.ts'
import type { Memo } from '../memo.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { joinBodies } from './bodies.ts'
import { type Cast, castOf } from './cast.ts'
import { type Entities, gatherClusters } from './clusters.ts'
import { type Entity, isForm, type Joins, makeJoins, nodesIn } from './joins.ts'
import { isShort } from './names.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import { joinDescribed } from './offices.ts'
import { joinPeople } from './people.ts'
import { type Registered, type Registry, register } from './registry.ts'

export function resolveActors(pile: Pile, constraints: Constraints, memo: Memo): Cast {
  const registered = register(pile.reports, memo)
  const { registry } = registered
  const apart = judgedApart(pile, constraints)
  const entityOf = (node: ActorNode): Entity | null =>
    node.single || apart.has(node) ? node : node.form === null ? null : (registry.forms.get(node.form) ?? null)
  const entities = entitiesOf(registered, apart, entityOf)
  const joins = makeJoins(countEntities(registry) + apart.size, entities.all, apart, constraints)
  joinJudged(apart, registry, joins)
  joinBodies(registry, joins)
  joinPeople(registry, joins)
  joinDescribed(registry, joins, entityOf)
  return castOf(pile, registered, gatherClusters(joins, entities, memo), entityOf, apart, memo)
}

/** Names that hold their bearers together, and the nodes that stand by themselves. */
function entitiesOf(
  { registry, come, gone }: Registered,
  apart: ReadonlySet<ActorNode>,
  entityOf: (node: ActorNode) => Entity | null,
): Entities {
  const { bodies, places, fullNames, shortNames, described, small, struck } = registry
  return {
    touched: () => [
      ...struck,
      ...[...come, ...gone].flatMap((filed) => nodesOf(filed).all.flatMap((node) => entityOf(node) ?? [])),
    ],
    all: () => [
      ...new Set([
        ...bodies,
        ...places,
        ...fullNames,
        ...shortNames.flatMap((form) => form.nodes),
        ...described,
        ...small,
        ...apart,
      ]),
    ],
    isThere: (entity) =>
      isForm(entity)
        ? nodesIn(entity, apart).length > 0
        : registry.filed.has(entity.filed) && (entity.single || apart.has(entity)),
    apart,
  }
}

const countEntities = ({ bodies, places, fullNames, shortNames, described, small }: Registry): number =>
  bodies.length +
  places.length +
  fullNames.length +
  described.length +
  small.length +
  shortNames.reduce((n, form) => n + form.nodes.length, 0)

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

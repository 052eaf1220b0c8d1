/** Floor 3, record, actors. What was joined, as other stages ask for it: reports with their actors resolved, actors, sides; kept from the compilation before where nothing in it has changed. */
import { InternalError } from '../../model/index.ts'
import type { Filed, Pile } from '../filed.ts'
import type { Epoch, Memo, Slot } from '../memo.ts'
import type { Cluster, Clustered } from './clusters.ts'
import { type Entity, nodesIn } from './joins.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import { keepProfiles, type Profiles, saysTheSame } from './profiles.ts'
import type { Registered, Registry } from './registry.ts'

/** A report with its local actors resolved; the same object as long as nothing in it resolves otherwise. */
export interface Resolved {
  readonly filed: Filed
  /** The record's id of each local actor. */
  readonly ids: ReadonlyMap<string, string>
  /** The actor of its own outlet; null where that is unknown. */
  readonly outlet: string | null
  /** Actors of this report alone, that nothing joins: unnamed sources and the like. */
  readonly alone: readonly Actor[]
}

/** One actor of the record: its nodes in the order of evidence, the first giving the id. */
export interface Actor {
  readonly id: string
  readonly nodes: readonly ActorNode[]
  /** The record's ids of whom its nodes' reports name, report by report. */
  readonly links: readonly ReadonlyMap<string, string>[]
  readonly reasons: readonly string[]
  /** Ids of the bodies, states and persons it is told to act for. */
  readonly actsFor: readonly string[]
}

export interface Cast {
  /** Report by report, whoever is first told of in it. The same list as long as those are the same. */
  readonly begun: readonly (readonly Actor[])[]
  readonly byId: ReadonlyMap<string, Actor>
  readonly resolved: (filed: Filed) => Resolved
  /** The actor behind a local id of a report's reading. */
  readonly idOf: (filed: Filed, local: string) => string
  readonly outletOf: (filed: Filed) => string | null
  readonly profileOf: Profiles
  /** Itself and all it acts for, directly or through others. */
  readonly sideOf: (actor: string) => ReadonlySet<string>
  /** The same as long as nobody known before resolves or is otherwise. */
  readonly epoch: Epoch
}

interface Past {
  readonly resolved: Map<Filed, Resolved>
  readonly actors: Map<Cluster, Actor>
  readonly byId: Map<string, Actor>
  /** By the report in which they are first told of. */
  readonly begun: Map<Filed, Set<Cluster>>
  /** Of each report, whoever is first told of in it, in the order of the text. */
  readonly first: Map<Filed, readonly Actor[]>
  epoch: Epoch
}

const PAST: Slot<Past> = {
  empty: () => ({
    resolved: new Map(),
    actors: new Map(),
    byId: new Map(),
    begun: new Map(),
    first: new Map(),
    epoch: {},
  }),
}

/** `entityOf` finds under what a node was joined, null where nothing joins it; `apart` are nodes judged by themselves. */
export function castOf(
  pile: Pile,
  { registry, come, gone }: Registered,
  clustered: Clustered,
  entityOf: (node: ActorNode) => Entity | null,
  apart: ReadonlySet<ActorNode>,
  memo: Memo,
): Cast {
  const past = memo.of(PAST)
  const clusterOf = (node: ActorNode): Cluster | null => {
    const entity = entityOf(node)
    return entity === null ? null : clustered.clusterOf(entity)
  }
  const idOfNode = (node: ActorNode): string => clusterOf(node)?.id ?? node.id
  const left: Actor[] = gone.flatMap((filed) => past.resolved.get(filed)?.alone ?? [])
  for (const filed of gone) past.resolved.delete(filed)
  const renewed = new Set<Filed>()
  for (const filed of [...come, ...renamedIn(clustered, registry, apart)]) {
    const [old, fresh] = [past.resolved.get(filed), resolve(filed, idOfNode, entityOf)]
    if (old && resolvesAlike(old, fresh)) continue
    left.push(...(old?.alone ?? []))
    past.resolved.set(filed, fresh)
    renewed.add(filed)
  }
  const changed = keepActors(clustered, left, renewed, clusterOf, past)
  for (const filed of gone) past.first.delete(filed)
  if (changed || gone.length > 0 || renewed.size > come.length) past.epoch = {}
  return faceOf(pile, past, keepProfiles(past.byId, past.epoch, memo))
}

/** Reports in which somebody known before is called otherwise now. */
function renamedIn({ renamed }: Clustered, { filed }: Registry, apart: ReadonlySet<ActorNode>): ReadonlySet<Filed> {
  const nodes = renamed.flatMap((entity) => nodesIn(entity, apart))
  return new Set(nodes.map((node) => node.filed).filter((report) => filed.has(report)))
}

function resolve(
  filed: Filed,
  idOfNode: (node: ActorNode) => string,
  entityOf: (node: ActorNode) => Entity | null,
): Resolved {
  const { all } = nodesOf(filed)
  // An outlet that only the head names has no local id; it stands under the empty one.
  const ids = new Map(all.map((node) => [node.local ?? '', idOfNode(node)]))
  const outlet = ids.get(filed.reading.outlet ?? '') ?? null
  const alone = all.filter((node) => entityOf(node) === null).map((node) => makeActor(node.id, [node], [], [ids]))
  return { filed, ids, outlet, alone }
}

/** Each local actor the same, and the same ones alone. */
const resolvesAlike = (a: Resolved, b: Resolved): boolean =>
  a.ids.size === b.ids.size &&
  [...a.ids].every(([local, id]) => b.ids.get(local) === id) &&
  a.alone.length === b.alone.length &&
  a.alone.every((actor, i) => actor.id === b.alone[i]?.id)

/** An actor none of whose reports resolves otherwise is the same object. Gives whether somebody known before is otherwise now. */
function keepActors(
  { come, gone }: Clustered,
  left: readonly Actor[],
  renewed: ReadonlySet<Filed>,
  clusterOf: (node: ActorNode) => Cluster | null,
  past: Past,
): boolean {
  const unsettled = new Set(renewed)
  const touched = new Set(come)
  for (const filed of renewed)
    for (const node of nodesOf(filed).all) {
      const cluster = clusterOf(node)
      if (cluster !== null) touched.add(cluster)
    }
  const made = [...touched].map((cluster) => ({ cluster, actor: actorOf(cluster, past.resolved) }))
  const changed = made.some(({ cluster, actor }) => {
    const before = past.byId.get(cluster.id)
    return before !== undefined && !saysTheSame(before, actor)
  })
  for (const actor of left) past.byId.delete(actor.id)
  for (const cluster of gone) strike(cluster, unsettled, past)
  for (const { cluster, actor } of made) enter(cluster, actor, unsettled, past)
  for (const filed of unsettled) settle(filed, past)
  return changed
}

function strike(cluster: Cluster, unsettled: Set<Filed>, { actors, byId, begun }: Past): void {
  actors.delete(cluster)
  byId.delete(cluster.id)
  const filed = cluster.nodes[0]?.filed
  if (filed === undefined) return
  begun.get(filed)?.delete(cluster)
  unsettled.add(filed)
}

function enter(cluster: Cluster, actor: Actor, unsettled: Set<Filed>, { actors, byId, begun }: Past): void {
  actors.set(cluster, actor)
  byId.set(cluster.id, actor)
  const filed = cluster.nodes[0]?.filed
  if (filed === undefined) return
  const known = begun.get(filed)
  if (known) known.add(cluster)
  else begun.set(filed, new Set([cluster]))
  unsettled.add(filed)
}

/** Puts in order whoever is first told of in a report. */
function settle(filed: Filed, { actors, begun, byId, first, resolved }: Past): void {
  const alone = resolved.get(filed)?.alone ?? []
  for (const actor of alone) byId.set(actor.id, actor)
  const joined = [...(begun.get(filed) ?? [])].flatMap((cluster) => actors.get(cluster) ?? [])
  first.set(filed, [...joined, ...alone].sort(byPlace))
  if (joined.length === 0) begun.delete(filed)
}

const actorOf = ({ id, nodes, reasons }: Cluster, resolved: ReadonlyMap<Filed, Resolved>): Actor =>
  makeActor(
    id,
    nodes,
    reasons,
    nodes.map((node) => resolved.get(node.filed)?.ids ?? NONE),
  )

const NONE: ReadonlyMap<string, string> = new Map()

function makeActor(
  id: string,
  nodes: readonly ActorNode[],
  reasons: readonly string[],
  links: readonly ReadonlyMap<string, string>[],
): Actor {
  const actsFor = new Set<string>()
  nodes.forEach((node, i) => {
    for (const local of node.read?.actsFor ?? []) actsFor.add(links[i]?.get(local) ?? unknownActor(node.filed, local))
  })
  actsFor.delete(id)
  return { id, nodes, links, reasons, actsFor: [...actsFor] }
}

const byPlace = (a: Actor, b: Actor): number => (a.nodes[0]?.order ?? 0) - (b.nodes[0]?.order ?? 0)

function faceOf({ reports }: Pile, { byId, first, resolved, epoch }: Past, profileOf: Profiles): Cast {
  const of = (filed: Filed): Resolved => {
    const found = resolved.get(filed)
    if (found === undefined) throw new InternalError(`report ${filed.report.id} is not in the pile`)
    return found
  }
  return {
    begun: reports.map((filed) => first.get(filed) ?? NOBODY),
    byId,
    resolved: of,
    idOf: (filed, local) => of(filed).ids.get(local) ?? unknownActor(filed, local),
    outletOf: (filed) => of(filed).outlet,
    profileOf,
    sideOf: (actor) => profileOf(actor).side,
    epoch,
  }
}

const NOBODY: readonly Actor[] = []

/** A reading that names an actor it does not have is broken: our bug. */
export function unknownActor(filed: Filed, local: string): never {
  throw new InternalError(`report ${filed.report.id}: no actor ${local} in its reading`)
}

/** Floor 3, record, actors. What was joined, as other stages ask for it: reports with their actors resolved, actors, sides; kept from the compilation before where nothing in it has changed. */
import { InternalError } from '../../model/index.ts'
import type { Filed, Pile } from '../filed.ts'
import { type Epoch, type Memo, type Slot, sameItems } from '../memo.ts'
import { addTo } from '../multimap.ts'
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
  /** The same as long as nobody known before resolves or is otherwise. */
  readonly epoch: Epoch
}

interface Past {
  resolved: Map<Filed, Resolved>
  actors: ReadonlyMap<Cluster, Actor>
  /** In the order of evidence. */
  all: readonly Actor[]
  byId: Map<string, Actor>
  epoch: Epoch
  /** Of each report, whoever is first told of in it. */
  first: WeakMap<Filed, First>
}

interface First {
  readonly begun: readonly Actor[]
  readonly alone: readonly Actor[]
  readonly ordered: readonly Actor[]
}

const PAST: Slot<Past> = {
  empty: () => ({
    resolved: new Map(),
    actors: new Map(),
    all: [],
    byId: new Map(),
    epoch: {},
    first: new WeakMap(),
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
    return entity === null ? null : (clustered.clusterOf.get(entity) ?? null)
  }
  const idOfNode = (node: ActorNode): string => clusterOf(node)?.id ?? node.id
  for (const filed of gone) past.resolved.delete(filed)
  const renewed = new Set<Filed>()
  for (const filed of [...come, ...renamedIn(clustered, registry, apart)]) {
    const [old, fresh] = [past.resolved.get(filed), resolve(filed, idOfNode, entityOf)]
    if (old && resolvesAlike(old, fresh)) continue
    past.resolved.set(filed, fresh)
    renewed.add(filed)
  }
  const { actors, changed } = keepActors(clustered.clusters, renewed, clusterOf, past)
  const all = inOrder(pile, actors, past)
  const settled = !changed && gone.length === 0 && renewed.size === come.length
  if (!settled) past.epoch = {}
  const byId = indexById(all, past)
  return faceOf(all, byId, past, keepProfiles(byId, past.epoch, memo))
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

/** An actor none of whose reports resolves otherwise is the same object. `changed`: somebody known before is otherwise now. */
function keepActors(
  clusters: readonly Cluster[],
  renewed: ReadonlySet<Filed>,
  clusterOf: (node: ActorNode) => Cluster | null,
  past: Past,
): { readonly actors: readonly Actor[]; readonly changed: boolean } {
  const touched = new Set([...renewed].flatMap((filed) => nodesOf(filed).all.map(clusterOf)))
  const actors = new Map<Cluster, Actor>()
  const listed: Actor[] = []
  let changed = false
  for (const cluster of clusters) {
    const old = touched.has(cluster) ? undefined : past.actors.get(cluster)
    const actor = old ?? actorOf(cluster, past.resolved)
    const before = old === undefined ? past.byId.get(cluster.id) : undefined
    if (before !== undefined && !saysTheSame(before, actor)) changed = true
    actors.set(cluster, actor)
    listed.push(actor)
  }
  past.actors = actors
  return { actors: listed, changed }
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

/** By first evidence. */
function inOrder(pile: Pile, actors: readonly Actor[], past: Past): readonly Actor[] {
  const first = new Map<Filed, Actor[]>()
  for (const actor of actors) if (actor.nodes[0]) addTo(first, actor.nodes[0].filed, actor)
  const all: Actor[] = []
  for (const filed of pile.reports) for (const actor of orderedIn(filed, first.get(filed) ?? [], past)) all.push(actor)
  return all
}

/** Where actors have only come or been told more of, the index is the one before with these set. */
function indexById(all: readonly Actor[], past: Past): ReadonlyMap<string, Actor> {
  const set: Actor[] = []
  let met = 0
  for (const actor of all) {
    const old = past.all[met]
    if (old !== actor) set.push(actor)
    if (old?.id === actor.id) met++
  }
  const whole = met < past.all.length
  if (whole) past.byId = new Map()
  for (const actor of whole ? all : set) past.byId.set(actor.id, actor)
  past.all = all
  return past.byId
}

function orderedIn(filed: Filed, begun: readonly Actor[], past: Past): readonly Actor[] {
  const alone = past.resolved.get(filed)?.alone ?? []
  const known = past.first.get(filed)
  if (known && known.alone === alone && sameItems(known.begun, begun)) return known.ordered
  const ordered = begun.concat(alone).sort(byPlace)
  past.first.set(filed, { begun, alone, ordered })
  return ordered
}

function faceOf(
  actors: readonly Actor[],
  byId: ReadonlyMap<string, Actor>,
  { resolved, epoch }: Past,
  profileOf: Profiles,
): Cast {
  const of = (filed: Filed): Resolved => {
    const found = resolved.get(filed)
    if (found === undefined) throw new InternalError(`report ${filed.report.id} is not in the pile`)
    return found
  }
  return {
    actors,
    byId,
    resolved: of,
    idOf: (filed, local) => of(filed).ids.get(local) ?? unknownActor(filed, local),
    outletOf: (filed) => of(filed).outlet,
    profileOf,
    sideOf: (actor) => profileOf(actor).side,
    epoch,
  }
}

/** A reading that names an actor it does not have is broken: our bug. */
export function unknownActor(filed: Filed, local: string): never {
  throw new InternalError(`report ${filed.report.id}: no actor ${local} in its reading`)
}

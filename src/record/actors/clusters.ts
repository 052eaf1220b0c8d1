/** Floor 3, record, actors. Those found to be one as actors of the record, each with what links it to others. */
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { addTo } from '../multimap.ts'
import { type Entity, isForm, type Joins, nodesIn } from './joins.ts'
import { type ActorNode, byEvidence } from './nodes.ts'

/** Entities that are one. The same object as long as its nodes and reasons are the same. */
export interface Cluster {
  readonly id: string
  readonly entities: readonly Entity[]
  /** In the order of evidence; the first gives the id. */
  readonly nodes: readonly ActorNode[]
  readonly reasons: readonly string[]
  /** How many of the reasons, the last, come from joining names. */
  readonly joins: number
}

interface Entry {
  readonly versions: readonly number[]
  readonly cluster: Cluster
}

interface Past {
  entries: ReadonlyMap<Entity, Entry>
  apart: ReadonlySet<ActorNode>
}

const PAST: Slot<Past> = {
  empty: () => ({ entries: new Map(), apart: new Set() }),
}

export interface Clustered {
  readonly clusters: readonly Cluster[]
  readonly clusterOf: ReadonlyMap<Entity, Cluster>
  /** Entities that are called otherwise than before, are new, or are no more. */
  readonly renamed: readonly Entity[]
}

export function gatherClusters(joins: Joins, apart: ReadonlySet<ActorNode>, memo: Memo): Clustered {
  const past = memo.of(PAST)
  const before =
    past.apart === apart || sameItems([...past.apart], [...apart]) ? past.entries : new Map<Entity, Entry>()
  const [entries, clusterOf, clusters, renamed] = [
    new Map<Entity, Entry>(),
    new Map<Entity, Cluster>(),
    [] as Cluster[],
    [] as Entity[],
  ]
  const keep = (entry: Entry): void => {
    clusters.push(entry.cluster)
    for (const entity of entry.cluster.entities) {
      const id = past.entries.get(entity)?.cluster.id
      if (id !== entry.cluster.id) renamed.push(entity)
      entries.set(entity, entry)
      clusterOf.set(entity, entry.cluster)
    }
  }
  for (const entity of joins.alone()) {
    const old = before.get(entity)
    const same = old !== undefined && old.cluster.entities.length === 1 && old.versions[0] === versionOf(entity)
    if (same && old.cluster.joins === 0) keep(old)
    else if (nodesIn(entity, apart).length > 0) keep(makeEntry([entity], [], apart))
  }
  for (const { entities, reasons } of joins.groups()) {
    const old = entities[0] === undefined ? undefined : before.get(entities[0])
    if (old && isSame(old, entities, reasons)) keep(old)
    else if (entities.some((entity) => nodesIn(entity, apart).length > 0)) keep(makeEntry(entities, reasons, apart))
  }
  // Where names have gone, or nodes been taken out of them, what is left of them is called otherwise too.
  for (const entity of past.entries.keys()) if (!entries.has(entity)) renamed.push(entity)
  past.entries = entries
  past.apart = apart
  return { clusters, clusterOf, renamed }
}

const versionOf = (entity: Entity): number => (isForm(entity) ? entity.version : 0)

const isSame = ({ cluster, versions }: Entry, entities: readonly Entity[], joins: readonly string[]): boolean =>
  sameItems(cluster.entities, entities) &&
  entities.every((entity, i) => versions[i] === versionOf(entity)) &&
  sameItems(cluster.reasons.slice(cluster.reasons.length - cluster.joins), joins)

function makeEntry(entities: readonly Entity[], joins: readonly string[], apart: ReadonlySet<ActorNode>): Entry {
  const nodes = entities.flatMap((entity) => nodesIn(entity, apart))
  if (entities.length > 1) nodes.sort(byEvidence)
  const shared = new Map<string, ActorNode[]>()
  for (const node of nodes) if (node.form !== null) addTo(shared, node.form, node)
  const names = [...shared.values()]
    .filter((bearers) => bearers.length > 1)
    .map((bearers) => `same name: ${bearers[0]?.name}`)
  const cluster = {
    id: nodes[0]?.id ?? '',
    entities,
    nodes,
    reasons: [...names, ...joins],
    joins: joins.length,
  }
  return { versions: entities.map(versionOf), cluster }
}

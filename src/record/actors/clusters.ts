/** Floor 3, record, actors. Those found to be one as actors of the record, each with what links it to others; only what a change touches is looked at anew. */
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
  readonly entries: Map<Entity, Entry>
  /** Entities that stood in a cluster with others. */
  joined: readonly Entity[]
  apart: ReadonlySet<ActorNode>
}

const PAST: Slot<Past> = {
  empty: () => ({ entries: new Map(), joined: [], apart: new Set() }),
}

/** What there is to put into clusters. */
export interface Entities {
  /** Those that have come, gone, or changed since the compilation before. */
  readonly touched: () => readonly Entity[]
  readonly all: () => readonly Entity[]
  readonly isThere: (entity: Entity) => boolean
  /** Nodes taken out of their names, to be judged by themselves. */
  readonly apart: ReadonlySet<ActorNode>
}

export interface Clustered {
  readonly clusterOf: (entity: Entity) => Cluster | null
  /** Clusters that were not there before, and those that are no more. */
  readonly come: ReadonlySet<Cluster>
  readonly gone: ReadonlySet<Cluster>
  /** Entities that are called otherwise than before, are new, or are no more. */
  readonly renamed: readonly Entity[]
}

export function gatherClusters(joins: Joins, entities: Entities, memo: Memo): Clustered {
  const { apart, isThere } = entities
  const past = memo.of(PAST)
  const afresh = past.apart !== apart && !sameItems([...past.apart], [...apart])
  const groups = joins.groups()
  const joined = groups.flatMap((group) => group.entities)
  const doubtful = afresh ? [...past.entries.keys(), ...entities.all()] : [...entities.touched(), ...past.joined]
  const now = new Map<Entity, Entry | null>(doubtful.map((entity) => [entity, null]))
  const before = (entity: Entity | undefined): Entry | undefined =>
    afresh || entity === undefined ? undefined : past.entries.get(entity)
  for (const group of groups) {
    const old = before(group.entities[0])
    const entry = old && isSame(old, group.entities, group.reasons) ? old : makeEntry(group, apart)
    for (const entity of group.entities) now.set(entity, entry.cluster.nodes.length > 0 ? entry : null)
  }
  const inGroup = new Set(joined)
  for (const entity of now.keys()) {
    if (inGroup.has(entity) || !isThere(entity)) continue
    const old = before(entity)
    now.set(entity, old && isSame(old, [entity], []) ? old : makeEntry({ entities: [entity], reasons: [] }, apart))
  }
  past.joined = joined
  past.apart = apart
  return settle(now, past)
}

/** Takes over what has changed, and tells it. */
function settle(now: ReadonlyMap<Entity, Entry | null>, { entries }: Past): Clustered {
  const [come, gone, renamed] = [new Set<Cluster>(), new Set<Cluster>(), [] as Entity[]]
  for (const [entity, entry] of now) {
    const old = entries.get(entity)
    if (old?.cluster !== entry?.cluster) {
      if (old) gone.add(old.cluster)
      if (entry) come.add(entry.cluster)
      if (old?.cluster.id !== entry?.cluster.id) renamed.push(entity)
    }
    if (entry) entries.set(entity, entry)
    else entries.delete(entity)
  }
  return { clusterOf: (entity) => entries.get(entity)?.cluster ?? null, come, gone, renamed }
}

const versionOf = (entity: Entity): number => (isForm(entity) ? entity.version : 0)

const isSame = ({ cluster, versions }: Entry, entities: readonly Entity[], joins: readonly string[]): boolean =>
  sameItems(cluster.entities, entities) &&
  entities.every((entity, i) => versions[i] === versionOf(entity)) &&
  cluster.joins === joins.length &&
  sameItems(cluster.reasons.slice(cluster.reasons.length - cluster.joins), joins)

function makeEntry(
  group: { readonly entities: readonly Entity[]; readonly reasons: readonly string[] },
  apart: ReadonlySet<ActorNode>,
): Entry {
  const { entities, reasons: joins } = group
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

/** Floor 3, record, actors. Clusters of nodes as actors of the record, with what links them to each other. */
import type { Clusters } from '../cluster.ts'
import type { Filed } from '../filed.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import type { ActorNode } from './nodes.ts'
import type { Resolved } from './resolve.ts'

/** One actor of the record: its nodes in the order of evidence, the first giving the id. */
export interface Actor {
  readonly id: string
  readonly nodes: readonly ActorNode[]
  /** The reports of the nodes, resolved: with them the actor's links change. */
  readonly reports: readonly Resolved[]
  readonly reasons: readonly string[]
  /** Ids of the bodies, states and persons it is told to act for. */
  readonly actsFor: readonly string[]
}

const ACTORS: Slot<{ last: ReadonlyMap<string, Actor> }> = { empty: () => ({ last: new Map() }) }

export function makeActors(
  nodes: readonly ActorNode[],
  clusters: Clusters,
  resolved: ReadonlyMap<Filed, Resolved>,
  memo: Memo,
): readonly Actor[] {
  const slot = memo.of(ACTORS)
  const actors = clusters.groups().map((places) => {
    const members = places.flatMap((i) => nodes[i] ?? [])
    const reports = members.flatMap((node) => resolved.get(node.filed) ?? [])
    const before = slot.last.get(members[0]?.id ?? '')
    const joins = clusters.reasons(places[0] ?? 0)
    const same =
      before &&
      sameItems(before.nodes, members) &&
      sameItems(before.reports, reports) &&
      endsWith(before.reasons, joins)
    return same ? before : makeActor(members, reports, joins)
  })
  slot.last = new Map(actors.map((actor) => [actor.id, actor]))
  return actors
}

const endsWith = (all: readonly string[], end: readonly string[]): boolean =>
  sameItems(all.slice(all.length - end.length), end)

function makeActor(nodes: readonly ActorNode[], reports: readonly Resolved[], joins: readonly string[]): Actor {
  const id = nodes[0]?.id ?? ''
  const forms = new Map<string, number>()
  for (const node of nodes) if (node.form !== null) forms.set(node.form, (forms.get(node.form) ?? 0) + 1)
  const shared = new Set(
    nodes.filter((node) => node.form !== null && (forms.get(node.form) ?? 0) > 1).map((node) => node.form),
  )
  const names = [...shared].flatMap((form) => nodes.find((node) => node.form === form)?.name ?? [])
  const actsFor = nodes.flatMap((node, i) =>
    (node.read?.actsFor ?? []).flatMap((local) => reports[i]?.ids.get(local) ?? []),
  )
  return {
    id,
    nodes,
    reports,
    reasons: [...names.map((name) => `same name: ${name}`), ...joins],
    actsFor: [...new Set(actsFor)].filter((other) => other !== id),
  }
}

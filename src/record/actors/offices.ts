/** Floor 3, record, actors. Persons whom a report only describes, joined to the one person of the pile who holds that office. */
import type { Clusters } from '../cluster.ts'
import { contentWords } from '../words.ts'
import type { ActorNode } from './nodes.ts'

interface Holder {
  readonly node: ActorNode
  readonly title: ReadonlySet<string>
}

/** Office: the cluster of the body or state it is held in. `nodeOf` finds the node of a local id in the report of a node. */
export function joinDescribed(
  nodes: readonly ActorNode[],
  clusters: Clusters,
  nodeOf: (beside: ActorNode, local: string) => ActorNode | null,
): void {
  const holders = new Map<number, Holder[]>()
  for (const node of nodes) {
    if (node.kind !== 'person' || !node.named) continue
    for (const { office, title } of officesOf(node, clusters, nodeOf))
      holders.set(office, [...(holders.get(office) ?? []), { node, title }])
  }
  for (const node of nodes) {
    if (node.kind !== 'person' || node.named) continue
    const fitting = new Map<number, ActorNode>()
    for (const { office, title } of officesOf(node, clusters, nodeOf))
      for (const holder of holders.get(office) ?? [])
        if (sameTitle(title, holder.title)) fitting.set(clusters.find(holder.node.index), holder.node)
    const [holder] = fitting.values()
    if (holder && fitting.size === 1)
      clusters.join(holder.index, node.index, `${node.name}: only ${holder.name} is told to hold that office`)
  }
}

function officesOf(
  node: ActorNode,
  clusters: Clusters,
  nodeOf: (beside: ActorNode, local: string) => ActorNode | null,
): readonly { readonly office: number; readonly title: ReadonlySet<string> }[] {
  return node.roles.flatMap((role) => {
    const body = role.of === null || role.former ? null : nodeOf(node, role.of)
    return body === null ? [] : [{ office: clusters.find(body.index), title: new Set(contentWords(role.title)) }]
  })
}

/** Equal titles; "minister" and "foreign minister" are not, for a government has many. */
const sameTitle = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word))

/** Floor 3, record, actors. Persons whom a report only describes, joined to the one person of the pile who holds that office. */
import type { Clusters } from '../cluster.ts'
import { addTo } from '../multimap.ts'
import { contentWords } from '../words.ts'
import type { ActorNode } from './nodes.ts'

interface Holder {
  readonly node: number
  readonly title: string
}

/** `placeOf` finds, beside a node, the node of a local id of the same report. */
export function joinDescribed(
  nodes: readonly ActorNode[],
  clusters: Clusters,
  placeOf: (beside: number, local: string) => number | null,
): void {
  const holders = new Map<number, Holder[]>()
  const described: number[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.kind !== 'person' || node.roles.length === 0) continue
    if (!node.named) described.push(i)
    else for (const { body, title } of officesOf(node, i, clusters, placeOf)) addTo(holders, body, { node: i, title })
  }
  for (const i of described) {
    const fitting = new Map<number, number>()
    for (const { body, title } of officesOf(nodes[i], i, clusters, placeOf))
      for (const holder of holders.get(body) ?? [])
        if (holder.title === title) fitting.set(clusters.find(holder.node), holder.node)
    const [holder] = fitting.values()
    if (holder !== undefined && fitting.size === 1)
      clusters.join(holder, i, `${nodes[i]?.name}: only ${nodes[holder]?.name} is told to hold that office`)
  }
}

/** Offices held: the cluster of the body or state, and the title. "Minister" is not "foreign minister": a government has many. */
function officesOf(
  node: ActorNode | undefined,
  place: number,
  clusters: Clusters,
  placeOf: (beside: number, local: string) => number | null,
): readonly { readonly body: number; readonly title: string }[] {
  return (node?.roles ?? []).flatMap((role) => {
    const body = role.of === null || role.former ? null : placeOf(place, role.of)
    const title = [...new Set(contentWords(role.title))].sort().join(' ')
    return body === null || title === '' ? [] : [{ body: clusters.find(body), title }]
  })
}

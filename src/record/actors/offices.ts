/** Floor 3, record, actors. Persons whom a report only describes, joined to the one person of the pile who holds that office. */
import { facingOffice } from '../../language/offices.ts'
import { addTo } from '../multimap.ts'
import { contentWords } from '../words.ts'
import type { Entity, Joins } from './joins.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import type { Registry } from './registry.ts'

interface Office {
  readonly title: string
  /** The body or state it is held in, as the report's own node. */
  readonly body: ActorNode
}

/** `entityOf` finds what a node is joined under. */
export function joinDescribed(registry: Registry, joins: Joins, entityOf: (node: ActorNode) => Entity | null): void {
  if (registry.described.length === 0) return
  const key = ({ title, body }: Office): string | null => {
    const entity = entityOf(body)
    return entity === null ? null : `${title} of ${joins.find(entity)}`
  }
  const wanted = new Set(registry.described.flatMap(officesOf).map(({ title }) => title))
  const holders = new Map<string, Entity[]>()
  for (const form of [...registry.fullNames, ...registry.shortNames])
    for (const node of form.nodes)
      for (const office of officesOf(node)) {
        const [at, holder] = wanted.has(office.title) ? [key(office), entityOf(node)] : [null, null]
        if (at !== null && holder !== null && holders.get(at)?.at(-1) !== holder) addTo(holders, at, holder)
      }
  for (const node of registry.described) {
    const fitting = new Map<number, Entity>()
    for (const office of officesOf(node))
      for (const holder of holders.get(key(office) ?? '') ?? []) fitting.set(joins.find(holder), holder)
    const [holder] = fitting.values()
    if (holder && fitting.size === 1)
      joins.join(holder, node, `${node.name}: only one person is told to hold that office`)
  }
}

const offices = new WeakMap<ActorNode, readonly Office[]>()

/** "Minister" is not "foreign minister": a government has many. */
function officesOf(node: ActorNode): readonly Office[] {
  const known = offices.get(node)
  if (known) return known
  const found = node.roles.flatMap((role) => {
    const body = role.of === null || role.former ? undefined : nodesOf(node.filed).byLocal.get(role.of)
    const title = [...new Set(contentWords(facingOffice(role.title)))].sort().join(' ')
    return body === undefined || title === '' ? [] : [{ title, body }]
  })
  offices.set(node, found)
  return found
}

/** Floor 3, record, actors. Persons whom a report only describes, joined to the one person of the pile who holds that office. */
import { facingOffice } from '../../language/offices.ts'
import { addTo } from '../multimap.ts'
import { contentWords } from '../words.ts'
import type { Entity, Joins } from './joins.ts'
import { type ActorNode, nodesOf } from './nodes.ts'
import type { Registry } from './registry.ts'

interface Office {
  readonly title: string
  /** The body or state it is held in, as the report's own node; null where the report does not say, but there is one in every state. */
  readonly body: ActorNode | null
}

type EntityOf = (node: ActorNode) => Entity | null

/** `entityOf` finds what a node is joined under. */
export function joinDescribed(registry: Registry, joins: Joins, entityOf: EntityOf): void {
  if (registry.described.length === 0) return
  const numberOf = (node: ActorNode): number | null => {
    const entity = entityOf(node)
    return entity === null ? null : joins.find(entity)
  }
  const wanted = new Set(registry.described.flatMap(officesOf).map(({ title }) => title))
  const holders = holdersOf(registry, joins, wanted, entityOf)
  for (const node of registry.described) {
    const fitting = new Map<number, Entity>()
    for (const { title, body } of officesOf(node)) {
      const at = body === null ? null : numberOf(body)
      for (const holder of holders.get(`${title} of ${at}`) ?? []) fitting.set(joins.find(holder), holder)
    }
    const [holder] = fitting.values()
    if (holder && fitting.size === 1)
      joins.join(holder, node, `${node.name}: only one person is told to hold that office`)
  }
}

/** Named persons under the offices that are asked for. "President Berg" is president of the one state for which reports say that Berg acts. */
function holdersOf(
  registry: Registry,
  joins: Joins,
  wanted: ReadonlySet<string>,
  entityOf: EntityOf,
): ReadonlyMap<string, readonly Entity[]> {
  const holders = new Map<string, Entity[]>()
  const states = new Map<number, Set<number>>()
  const untold: { readonly title: string; readonly holder: Entity }[] = []
  for (const node of [...registry.fullNames, ...registry.shortNames].flatMap((form) => form.nodes)) {
    const holder = entityOf(node)
    if (holder === null) continue
    for (const state of statesOf(node)) {
      const entity = entityOf(state)
      if (entity !== null) addNumber(states, joins.find(holder), joins.find(entity))
    }
    for (const { title, body } of officesOf(node)) {
      if (!wanted.has(title)) continue
      const at = body === null ? null : entityOf(body)
      if (at !== null) addTo(holders, `${title} of ${joins.find(at)}`, holder)
      else if (body === null) untold.push({ title, holder })
    }
  }
  for (const { title, holder } of untold) {
    const [state, other] = states.get(joins.find(holder)) ?? []
    if (state !== undefined && other === undefined) addTo(holders, `${title} of ${state}`, holder)
  }
  return holders
}

function addNumber(table: Map<number, Set<number>>, key: number, value: number): void {
  const known = table.get(key)
  if (known) known.add(value)
  else table.set(key, new Set([value]))
}

/** The states that a report says somebody acts for. */
const statesOf = (node: ActorNode): readonly ActorNode[] =>
  (node.read?.actsFor ?? []).flatMap((local) => {
    const of = nodesOf(node.filed).byLocal.get(local)
    return of?.kind === 'state' ? [of] : []
  })

const IN_EVERY_STATE =
  /^(?:president|prime minister|king|queen|emir|(?:foreign|defence|interior|finance|trade|energy|transport|economy|agriculture|justice|health|oil|water) minister)$/

const offices = new WeakMap<ActorNode, readonly Office[]>()

/** "Minister" is not "foreign minister": a government has many. */
function officesOf(node: ActorNode): readonly Office[] {
  const known = offices.get(node)
  if (known) return known
  const found = node.roles.flatMap((role): readonly Office[] => {
    const office = facingOffice(role.title)
    const title = [...new Set(contentWords(office))].sort().join(' ')
    if (title === '' || role.former) return []
    if (role.of === null) return IN_EVERY_STATE.test(office) ? [{ title, body: null }] : []
    const body = nodesOf(node.filed).byLocal.get(role.of)
    return body === undefined ? [] : [{ title, body }]
  })
  offices.set(node, found)
  return found
}

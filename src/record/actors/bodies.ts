/** Floor 3, record, actors. Which bodies, states, groups, outlets and places of several reports are one. */
import type { ActorKind } from '../../model/index.ts'
import type { Clusters } from '../cluster.ts'
import { countryNamed } from './countries.ts'
import { acronymsOf, bodyKey, looksLikeAcronym } from './names.ts'
import type { ActorNode } from './nodes.ts'

/** Kinds whose names are compared with each other. A place is never a body: a capital is told apart mention by mention. */
const ORGANISED: readonly ActorKind[] = ['body', 'state', 'group', 'outlet']

interface Named {
  readonly key: string
  readonly first: ActorNode
  readonly nodes: ActorNode[]
}

export function joinBodies(nodes: readonly ActorNode[], clusters: Clusters): void {
  const bodies = nodes.filter((node) => ORGANISED.includes(node.kind) && node.named)
  const named = joinEqualNames(bodies, clusters)
  joinStates(bodies, clusters)
  joinAcronyms(named, clusters)
  joinAliases(bodies, named, clusters)
  joinShortOutlets(named, clusters)
  joinEqualNames(nodes.filter((node) => node.kind === 'place' && node.named), clusters)
}

/** A group told only by number or pronoun ("the two") is a group of its report; one with a proper name is the same everywhere. */
const hasProperName = (node: ActorNode): boolean => node.kind !== 'group' || /\p{Lu}/u.test(node.name.replace(/^The\b/, ''))

function joinEqualNames(nodes: readonly ActorNode[], clusters: Clusters): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  for (const node of nodes) {
    const key = bodyKey(node.name)
    if (key === '' || !hasProperName(node)) continue
    const same = named.get(key)
    if (same === undefined) named.set(key, { key, first: node, nodes: [node] })
    else {
      clusters.join(same.first.index, node.index, `same name: ${node.name}`)
      same.nodes.push(node)
    }
  }
  return named
}

function joinStates(bodies: readonly ActorNode[], clusters: Clusters): void {
  const states = new Map<string, ActorNode>()
  for (const node of bodies) {
    if (node.kind !== 'state') continue
    const country = countryNamed(bodyKey(node.name))
    if (country === null) continue
    const first = states.get(country)
    if (first === undefined) states.set(country, node)
    else clusters.join(first.index, node.index, `names of one government: ${first.name}, ${node.name}`)
  }
}

/** Initials join the one full name in the pile that they fit. */
function joinAcronyms(named: ReadonlyMap<string, Named>, clusters: Clusters): void {
  const byInitials = new Map<string, Named[]>()
  for (const entry of named.values())
    for (const initials of acronymsOf(entry.key)) byInitials.set(initials, [...(byInitials.get(initials) ?? []), entry])
  for (const entry of named.values()) {
    if (!looksLikeAcronym(entry.first.name)) continue
    const full = distinct(byInitials.get(entry.key) ?? [], clusters)
    if (full.length === 1 && full[0])
      clusters.join(full[0].first.index, entry.first.index, `${entry.first.name} are the initials of ${full[0].first.name}`)
  }
}

/** Where a report itself gives a body two proper names, the second leads to the one body of the pile that bears it. */
function joinAliases(bodies: readonly ActorNode[], named: ReadonlyMap<string, Named>, clusters: Clusters): void {
  const claims = new Map<string, ActorNode[]>()
  for (const node of bodies)
    for (const alias of node.read?.aliases ?? []) {
      if (!/^(?:the )?\p{Lu}/u.test(alias) || countryNamed(bodyKey(alias)) !== null) continue
      const key = bodyKey(alias)
      if (key !== '' && key !== bodyKey(node.name)) claims.set(key, [...(claims.get(key) ?? []), node])
    }
  for (const [key, claimants] of claims) {
    const bearer = named.get(key)
    const owners = new Set(claimants.map((node) => clusters.find(node.index)))
    const first = claimants[0]
    if (bearer && first && owners.size === 1 && kindsAgree(bearer.first, first))
      clusters.join(first.index, bearer.first.index, `${first.name} is also called ${bearer.first.name}`)
  }
}

/** "Courier" and "Courier English": an outlet's name that begins exactly one longer outlet's name. */
function joinShortOutlets(named: ReadonlyMap<string, Named>, clusters: Clusters): void {
  const outlets = [...named.values()].filter((entry) => entry.nodes.some((node) => node.kind === 'outlet'))
  for (const entry of outlets) {
    const longer = distinct(outlets.filter((other) => other.key.startsWith(`${entry.key} `)), clusters)
    if (longer.length === 1 && longer[0])
      clusters.join(longer[0].first.index, entry.first.index, `${entry.first.name} is short for ${longer[0].first.name}`)
  }
}

const kindsAgree = (a: ActorNode, b: ActorNode): boolean => a.kind === b.kind || a.kind === 'outlet' || b.kind === 'outlet'

function distinct(entries: readonly Named[], clusters: Clusters): readonly Named[] {
  const seen = new Map(entries.map((entry) => [clusters.find(entry.first.index), entry]))
  return [...seen.values()]
}

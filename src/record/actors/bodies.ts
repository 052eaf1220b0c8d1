/** Floor 3, record, actors. Which names of bodies, states, groups and outlets name one and the same. */
import type { Clusters } from '../cluster.ts'
import { addTo } from '../multimap.ts'
import { countryNamed } from './countries.ts'
import type { Form } from './forms.ts'
import { acronymsOf, looksLikeAcronym } from './names.ts'
import type { ActorNode } from './nodes.ts'

export function joinBodies(bodies: ReadonlyMap<string, Form>, nodes: readonly ActorNode[], clusters: Clusters): void {
  joinStates(bodies, clusters)
  joinAcronyms(bodies, clusters)
  joinAliases(bodies, nodes, clusters)
  joinShortOutlets(bodies, clusters)
}

function joinStates(bodies: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const states = new Map<string, Form>()
  for (const form of bodies.values()) {
    const country = form.kinds.has('state') ? countryNamed(form.key) : null
    if (country === null) continue
    const first = states.get(country)
    if (first === undefined) states.set(country, form)
    else clusters.join(first.first, form.first, `names of one government: ${first.name}, ${form.name}`)
  }
}

/** Initials join the one full name in the pile that they fit. */
function joinAcronyms(bodies: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const byInitials = new Map<string, Form[]>()
  for (const form of bodies.values()) for (const initials of acronymsOf(form.key)) addTo(byInitials, initials, form)
  for (const form of bodies.values()) {
    if (!looksLikeAcronym(form.name)) continue
    const [full, other] = distinct(byInitials.get(form.key) ?? [], clusters)
    if (full && !other) clusters.join(full.first, form.first, `${form.name} are the initials of ${full.name}`)
  }
}

/** Where a report itself gives a body two proper names, the second leads to the one body of the pile that bears it. */
function joinAliases(bodies: ReadonlyMap<string, Form>, nodes: readonly ActorNode[], clusters: Clusters): void {
  const claims = new Map<string, number[]>()
  for (let i = 0; i < nodes.length; i++)
    for (const alias of nodes[i]?.aliasForms ?? []) if (bodies.has(alias)) addTo(claims, alias, i)
  for (const [alias, claimants] of claims) {
    const [bearer, first] = [bodies.get(alias), claimants[0]]
    const owner = first === undefined ? undefined : nodes[first]
    if (!bearer || first === undefined || !owner || countryNamed(bearer.key) !== null) continue
    const owners = new Set(claimants.map((i) => clusters.find(i)))
    const kindsAgree = bearer.kinds.has(owner.kind) || bearer.kinds.has('outlet') || owner.kind === 'outlet'
    if (owners.size === 1 && kindsAgree)
      clusters.join(first, bearer.first, `${owner.name} is also called ${bearer.name}`)
  }
}

/** "Courier" and "Courier English": an outlet's name that begins exactly one longer outlet's name. */
function joinShortOutlets(bodies: ReadonlyMap<string, Form>, clusters: Clusters): void {
  const longer = new Map<string, Form[]>()
  const outlets = [...bodies.values()].filter((form) => form.kinds.has('outlet'))
  for (const form of outlets) {
    const words = form.key.split(' ')
    for (let n = 1; n < words.length; n++) addTo(longer, words.slice(0, n).join(' '), form)
  }
  for (const form of outlets) {
    const [full, other] = distinct(longer.get(form.key) ?? [], clusters)
    if (full && !other) clusters.join(full.first, form.first, `${form.name} is short for ${full.name}`)
  }
}

/** One form of each cluster. */
function distinct(forms: readonly Form[], clusters: Clusters): readonly Form[] {
  return forms.length < 2 ? forms : [...new Map(forms.map((form) => [clusters.find(form.first), form])).values()]
}

/** Floor 3, record, actors. Which names of bodies, states, groups and outlets name one and the same. */
import { addTo } from '../multimap.ts'
import type { Joins } from './joins.ts'
import { looksLikeAcronym } from './names.ts'
import { isOwnName } from './namesakes.ts'
import type { ActorNode } from './nodes.ts'
import { ANY_STATE } from './official.ts'
import { type Form, nameOf, type Registry } from './registry.ts'

export function joinBodies(registry: Registry, joins: Joins): void {
  joinStates(registry.bodies, joins)
  joinAcronyms(registry.bodies, joins)
  joinAbbreviated(registry, joins)
  joinAliases(registry, joins)
  joinShortOutlets(registry, joins)
  joinShortBodies(registry, joins)
  joinSmall(registry, joins)
  joinOfficial(registry, joins)
}

function joinStates(bodies: readonly Form[], joins: Joins): void {
  const states = new Map<string, Form>()
  for (const form of bodies) {
    const country = form.country
    if (country === null || !form.kinds.has('state')) continue
    const first = states.get(country)
    if (first === undefined) states.set(country, form)
    else joins.join(first, form, `names of one government: ${nameOf(first)}, ${nameOf(form)}`)
  }
}

/** Initials join the one full name in the pile that they fit. */
function joinAcronyms(bodies: readonly Form[], joins: Joins): void {
  const acronyms = new Map<string, Form>()
  for (const form of bodies)
    if (form.words.length === 1 && form.key.length <= LONGEST_ACRONYM && looksLikeAcronym(nameOf(form)))
      acronyms.set(form.key, form)
  const full = new Map<string, Form[]>()
  for (const form of bodies)
    for (const initials of form.initials) if (acronyms.has(initials)) addTo(full, initials, form)
  for (const [initials, forms] of full) {
    const [acronym, [only, other]] = [acronyms.get(initials), distinct(forms, joins)]
    if (acronym && only && !other) joins.join(only, acronym, `${nameOf(acronym)} are the initials of ${nameOf(only)}`)
  }
}

/** "LHB council" and "Lakemouth Harbour Board council": one begins with the initials of what the other begins with. */
function joinAbbreviated(registry: Registry, joins: Joins): void {
  const isAbbreviated = (form: Form): boolean => looksLikeAcronym(nameOf(form).split(' ')[0] ?? '')
  joinShorter(registry, joins, ({ abbreviated }) => abbreviated, isAbbreviated, 'with initials for')
}

/** Joins a name to the one longer name that leads to it. */
function joinShorter(
  { bodies, forms }: Registry,
  joins: Joins,
  leadsTo: (longer: Form) => readonly string[],
  isShort: (form: Form) => boolean,
  why: string,
): void {
  const longer = new Map<Form, Form[]>()
  for (const form of bodies)
    for (const id of leadsTo(form)) {
      const short = forms.get(id)
      if (short !== undefined && isShort(short)) addTo(longer, short, form)
    }
  for (const [short, all] of longer) {
    const [full, other] = distinct(all, joins)
    if (full && !other) joins.join(full, short, `${nameOf(short)} is ${why} ${nameOf(full)}`)
  }
}

const LONGEST_ACRONYM = 6

/** Where a report itself gives a body two proper names, the second leads to the one body of the pile that bears it. */
function joinAliases({ aliases, forms }: Registry, joins: Joins): void {
  for (const id of [...aliases.keys()].sort()) {
    const [bearer, claimants] = [forms.get(id), aliases.get(id) ?? []]
    const owners = claimants.flatMap((node) => (node.form === null ? [] : (forms.get(node.form) ?? [])))
    const [owner, other] = distinct(owners, joins)
    if (!bearer || !owner || other || bearer.country !== null) continue
    const kindsAgree =
      [...owner.kinds.keys()].some((kind) => bearer.kinds.has(kind) || kind === 'outlet') || bearer.kinds.has('outlet')
    if (kindsAgree) joins.join(owner, bearer, `${nameOf(owner)} is also called ${nameOf(bearer)}`)
  }
}

/** "Courier" and "Courier English": an outlet's name that begins exactly one longer outlet's name. */
function joinShortOutlets(registry: Registry, joins: Joins): void {
  const isOutlet = ({ kinds }: Form): boolean => kinds.has('outlet')
  const beginnings = (form: Form): readonly string[] =>
    form.beginnings.length > 0 && isOutlet(form) && isWrittenAsName(nameOf(form)) ? form.beginnings : []
  joinShorter(registry, joins, beginnings, isOutlet, 'short for')
}

/** "Courier account of the palace" is no longer name of the Courier. */
const isWrittenAsName = (name: string): boolean => name.split(' ').every((word) => !/^\p{Ll}{4,}$/u.test(word))

/**
 * "Commission" and "Riverside Commission", "Blue Star" and "Federation of the Blue Star": a body's name that ends exactly
 * one longer body's name; of several words where one of them is its own ("foreign ministry" is everybody's).
 */
function joinShortBodies(registry: Registry, joins: Joins): void {
  const isBody = ({ kinds }: Form): boolean => kinds.has('body')
  const isShort = (form: Form): boolean => isBody(form) && (form.words.length === 1 || isOwnName(form.words))
  joinShorter(registry, joins, (form) => (isBody(form) ? form.endings : []), isShort, 'short for')
}

/** "The harbour board" is the Harbour Board, where the pile has one; what nobody writes as a name is nobody's. */
function joinSmall({ small, forms }: Registry, joins: Joins): void {
  for (const node of small) {
    const form = forms.get(node.smallForm ?? '')
    if (form) joins.join(form, node, `${node.name}: written small, the name of ${nameOf(form)}`)
  }
}

/** A "Foreign Ministry" whose state no report of the pile tells is one; where reports tell of a state, it may be that of another. */
function joinOfficial({ small, bodies }: Registry, joins: Joins): void {
  const official = new Set(
    bodies.flatMap(({ id }) => (id.includes(' | ') ? `${id.split(' | ')[0]} | ${ANY_STATE}` : [])),
  )
  const stateless = new Map<string, ActorNode>()
  for (const node of small) {
    const id = node.smallForm ?? ''
    if (!node.named || !id.endsWith(ANY_STATE) || official.has(id)) continue
    const first = stateless.get(id)
    if (first) joins.join(first, node, '')
    else stateless.set(id, node)
  }
}

/** One form of each that are one. */
function distinct(forms: readonly Form[], joins: Joins): readonly Form[] {
  return forms.length < 2 ? forms : [...new Map(forms.map((form) => [joins.find(form), form])).values()]
}

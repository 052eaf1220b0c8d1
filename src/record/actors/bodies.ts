/** Floor 3, record, actors. Which names of bodies, states, groups and outlets name one and the same. */
import { addTo } from '../multimap.ts'
import { countryNamed } from './countries.ts'
import type { Joins } from './joins.ts'
import { looksLikeAcronym } from './names.ts'
import { isOwnName } from './namesakes.ts'
import { type Form, nameOf, type Registry } from './registry.ts'

export function joinBodies(registry: Registry, joins: Joins): void {
  joinStates(registry.bodies, joins)
  joinAcronyms(registry.bodies, joins)
  joinAbbreviated(registry.bodies, joins)
  joinAliases(registry, joins)
  joinShortOutlets(registry.bodies, joins)
  joinShortBodies(registry.bodies, joins)
  joinSmall(registry, joins)
}

function joinStates(bodies: readonly Form[], joins: Joins): void {
  const states = new Map<string, Form>()
  for (const form of bodies) {
    const country = form.kinds.has('state') ? countryNamed(form.key) : null
    if (country === null) continue
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
function joinAbbreviated(bodies: readonly Form[], joins: Joins): void {
  const full = new Map<string, Form[]>()
  for (const form of bodies) for (const key of form.abbreviated) addTo(full, key, form)
  if (full.size === 0) return
  for (const form of bodies) {
    const [only, other] = distinct(full.get(form.key) ?? [], joins)
    if (only && !other && looksLikeAcronym(nameOf(form).split(' ')[0] ?? ''))
      joins.join(only, form, `${nameOf(form)} is ${nameOf(only)} with the initials`)
  }
}

const LONGEST_ACRONYM = 6

/** Where a report itself gives a body two proper names, the second leads to the one body of the pile that bears it. */
function joinAliases({ aliases, forms }: Registry, joins: Joins): void {
  for (const id of [...aliases.keys()].sort()) {
    const [bearer, claimants] = [forms.get(id), aliases.get(id) ?? []]
    const owners = claimants.flatMap((node) => (node.form === null ? [] : (forms.get(node.form) ?? [])))
    const [owner, other] = distinct(owners, joins)
    if (!bearer || !owner || other || countryNamed(bearer.key) !== null) continue
    const kindsAgree =
      [...owner.kinds.keys()].some((kind) => bearer.kinds.has(kind) || kind === 'outlet') || bearer.kinds.has('outlet')
    if (kindsAgree) joins.join(owner, bearer, `${nameOf(owner)} is also called ${nameOf(bearer)}`)
  }
}

/** "Courier" and "Courier English": an outlet's name that begins exactly one longer outlet's name. */
function joinShortOutlets(bodies: readonly Form[], joins: Joins): void {
  const longer = new Map<string, Form[]>()
  const outlets = bodies.filter((form) => form.kinds.has('outlet'))
  for (const form of outlets.filter((one) => isWrittenAsName(nameOf(one))))
    for (let n = 1; n < form.words.length; n++) addTo(longer, form.words.slice(0, n).join(' '), form)
  for (const form of outlets) {
    const [full, other] = distinct(longer.get(form.key) ?? [], joins)
    if (full && !other) joins.join(full, form, `${nameOf(form)} is short for ${nameOf(full)}`)
  }
}

/** "Courier account of the palace" is no longer name of the Courier. */
const isWrittenAsName = (name: string): boolean => name.split(' ').every((word) => !/^\p{Ll}{4,}$/u.test(word))

/**
 * "Commission" and "Riverside Commission", "Blue Star" and "Federation of the Blue Star": a body's name that ends exactly
 * one longer body's name; of several words where one of them is its own ("foreign ministry" is everybody's).
 */
function joinShortBodies(bodies: readonly Form[], joins: Joins): void {
  const longer = new Map<string, Form[]>()
  const own = bodies.filter((form) => form.kinds.has('body'))
  for (const form of own) for (let n = 1; n < form.words.length; n++) addTo(longer, form.words.slice(n).join(' '), form)
  for (const form of own) {
    if (form.words.length > 1 && !isOwnName(form.words)) continue
    const [full, other] = distinct(longer.get(form.key) ?? [], joins)
    if (full && !other) joins.join(full, form, `${nameOf(form)} is short for ${nameOf(full)}`)
  }
}

/** "The harbour board" is the Harbour Board, where the pile has one; what nobody writes as a name is nobody's. */
function joinSmall({ small, forms }: Registry, joins: Joins): void {
  for (const node of small) {
    const form = forms.get(node.smallForm ?? '')
    if (form) joins.join(form, node, `${node.name}: written small, the name of ${nameOf(form)}`)
  }
}

/** One form of each that are one. */
function distinct(forms: readonly Form[], joins: Joins): readonly Form[] {
  return forms.length < 2 ? forms : [...new Map(forms.map((form) => [joins.find(form), form])).values()]
}

/** Floor 3, record, actors. Which names of persons name one and the same. Two of one surname stay two. */
import { sameItems } from '../memo.ts'
import { addTo } from '../multimap.ts'
import type { Entity, Joins } from './joins.ts'
import { beginsName, initialFits, sameFullName, shortNameFits } from './names.ts'
import { type Form, nameOf, type Registry } from './registry.ts'
import { titleWords } from './titles.ts'

export function joinPeople({ fullNames, shortNames }: Registry, joins: Joins): void {
  joinFullNames(fullNames, joins)
  joinBeginnings(fullNames, joins)
  const initials = shortNames.filter((form) => form.person.length > 1)
  const alone = shortNames.filter((form) => form.person.length === 1)
  attach(initials, blocksOf(fullNames), joins, initialFits)
  attach(alone, blocksOf([...fullNames, ...initials]), joins, (short, full) =>
    shortNameFits(short[0] ?? '', full) ? 'short for the one full name in the pile that it fits' : null,
  )
}

type Blocks = ReadonlyMap<string, readonly Form[]>

function blocksOf(forms: readonly Form[]): Blocks {
  const blocks = new Map<string, Form[]>()
  for (const form of forms) for (const block of form.blocks) addTo(blocks, block, form)
  return blocks
}

function joinFullNames(forms: readonly Form[], joins: Joins): void {
  const blocks = new Map<string, Form[]>()
  for (const form of forms) for (const block of form.fullBlocks) addTo(blocks, block, form)
  for (const [key, block] of blocks)
    for (const { other, form, why } of alikeIn(key, block))
      joins.join(other, form, `${why}: ${nameOf(other)}, ${nameOf(form)}`)
}

/** A name that begins exactly one longer name: "José Luis", which begins two, is neither's. */
function joinBeginnings(forms: readonly Form[], joins: Joins): void {
  const byFirst = new Map<string, Form[]>()
  for (const form of forms) addTo(byFirst, form.blocks[0] ?? '', form)
  for (const form of forms) {
    const longer = (byFirst.get(form.blocks[0] ?? '') ?? []).filter((other) => beginsName(form.person, other.person))
    const persons = new Set(longer.map((other) => joins.find(other)))
    const [only] = longer
    if (only && persons.size === 1) joins.join(only, form, `${nameOf(form)} is the beginning of ${nameOf(only)}`)
  }
}

interface Alike {
  readonly other: Form
  readonly form: Form
  readonly why: string
}

/** What was found in the blocks that begin with a name. */
const alike = new WeakMap<Form, Map<string, { readonly block: readonly Form[]; readonly found: readonly Alike[] }>>()

/** Names in a block that are one person's full name; it depends on how they are spelled alone. */
function alikeIn(key: string, block: readonly Form[]): readonly Alike[] {
  const [first] = block
  if (first === undefined || block.length < 2) return []
  const kept = alike.get(first) ?? new Map()
  const known = kept.get(key)
  if (known && sameItems(known.block, block)) return known.found
  const found = block.flatMap((form, i) =>
    block.slice(0, i).flatMap((other) => {
      const why = sameFullName(other.person, form.person)
      return why === null ? [] : [{ other, form, why }]
    }),
  )
  alike.set(first, kept.set(key, { block, found }))
  return found
}

/** Bearers of a short name are one person, and the one it fits; where it fits several, each is the one who shares his office, else by himself. */
function attach(
  forms: readonly Form[],
  blocks: Blocks,
  joins: Joins,
  fits: (short: Form['person'], full: Form['person']) => string | null,
): void {
  for (const form of forms) {
    const persons = new Map<number, { readonly other: Form; readonly why: string }>()
    for (const block of form.blocks)
      for (const other of blocks.get(block) ?? []) {
        const why = other === form ? null : fits(form.person, other.person)
        const found = why === null ? -1 : joins.find(entityOf(other))
        if (why !== null && !persons.has(found)) persons.set(found, { other, why })
      }
    const [only] = persons.values()
    if (persons.size < 2) for (const node of form.nodes) joins.join(entityOf(form), node, '')
    if (only && persons.size === 1)
      joins.join(entityOf(only.other), entityOf(form), `${only.why}: ${nameOf(only.other)}, ${nameOf(form)}`)
    else if (only)
      attachByOffice(
        form,
        [...persons.values()].map((p) => p.other),
        joins,
      )
  }
}

/** A short name does not hold its bearers together by itself: its first bearer stands for it. */
const entityOf = (form: Form): Entity =>
  form.person.slice(0, -1).some((word) => word.length > 1) ? form : (form.nodes[0] ?? form)

/** Each bearer of the short name by himself: they need not be one person. */
function attachByOffice(form: Form, persons: readonly Form[], joins: Joins): void {
  const offices = persons.map((person) => ({
    person,
    titles: wordsOfTitles(person),
  }))
  for (const node of form.nodes) {
    const mine = titleWords(node)
    const [fitting, other] = offices.filter(({ titles }) => mine.some((word) => titles.has(word)))
    if (fitting && !other)
      joins.join(
        entityOf(fitting.person),
        node,
        `${nameOf(form)}: same surname and same office as ${nameOf(fitting.person)}`,
      )
  }
}

const kept = new WeakMap<Form, { readonly version: number; readonly words: ReadonlySet<string> }>()

/** Of all who bear a name. */
function wordsOfTitles(form: Form): ReadonlySet<string> {
  const known = kept.get(form)
  if (known?.version === form.version) return known.words
  const words = new Set<string>()
  for (const node of form.nodes) for (const word of titleWords(node)) words.add(word)
  kept.set(form, { version: form.version, words })
  return words
}

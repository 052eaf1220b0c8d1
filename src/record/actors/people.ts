/** Floor 3, record, actors. Which names of persons name one and the same. Two of one surname stay two. */
import type { Clusters } from '../cluster.ts'
import { addTo } from '../multimap.ts'
import { contentWords } from '../words.ts'
import { type Form, isShort } from './forms.ts'
import { initialFits, personBlocks, sameFullName, shortNameFits } from './names.ts'
import type { ActorNode } from './nodes.ts'

export function joinPeople(persons: readonly Form[], nodes: readonly ActorNode[], clusters: Clusters): void {
  const short = persons.filter((form) => form.person.length === 1)
  const initials = persons.filter((form) => form.person.length > 1 && isShort(form.person))
  const full = persons.filter((form) => !isShort(form.person))
  const blocks = blocksOf(full)
  joinFullNames(blocks, clusters)
  attach(initials, blocks, nodes, clusters, (form, other) => initialFits(form.person, other.person))
  attach(short, blocksOf([...full, ...initials]), nodes, clusters, (form, other) =>
    shortNameFits(form.person[0] ?? '', other.person) ? 'short for the one full name in the pile that it fits' : null,
  )
}

type Blocks = ReadonlyMap<string, readonly Form[]>

function blocksOf(forms: readonly Form[]): Blocks {
  const blocks = new Map<string, Form[]>()
  for (const form of forms) for (const block of personBlocks(form.person)) addTo(blocks, block, form)
  return blocks
}

function joinFullNames(blocks: Blocks, clusters: Clusters): void {
  for (const block of blocks.values())
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < block.length; j++) {
        const [form, other] = [block[i], block[j]]
        const why = form && other ? sameFullName(form.person, other.person) : null
        if (form && other && why !== null) clusters.join(form.first, other.first, `${why}: ${form.name}, ${other.name}`)
      }
}

/** Short forms join the one person they fit; where they fit several, each bearer joins the one who shares his office, else nobody. */
function attach(
  forms: readonly Form[],
  blocks: Blocks,
  nodes: readonly ActorNode[],
  clusters: Clusters,
  fits: (form: Form, other: Form) => string | null,
): void {
  for (const form of forms) {
    const persons = new Map<number, { readonly other: Form; readonly why: string }>()
    for (const block of personBlocks(form.person))
      for (const other of blocks.get(block) ?? []) {
        const why = fits(form, other)
        if (why !== null && !persons.has(clusters.find(other.first)))
          persons.set(clusters.find(other.first), { other, why })
      }
    const [only] = persons.values()
    if (persons.size < 2) for (const node of form.nodes) clusters.join(form.first, node, '')
    if (only && persons.size === 1)
      clusters.join(only.other.first, form.first, `${only.why}: ${only.other.name}, ${form.name}`)
    else if (only)
      attachByOffice(
        form,
        [...persons.values()].map((p) => p.other),
        nodes,
        clusters,
      )
  }
}

/** Each bearer of the short name by himself: they need not be one person. */
function attachByOffice(form: Form, persons: readonly Form[], nodes: readonly ActorNode[], clusters: Clusters): void {
  const offices = persons.map((person) => ({ person, titles: titleWords(person.nodes, nodes) }))
  for (const node of form.nodes) {
    const mine = titleWords([node], nodes)
    const [fitting, other] = offices.filter(({ titles }) => [...mine].some((word) => titles.has(word)))
    if (fitting && !other)
      clusters.join(fitting.person.first, node, `${form.name}: same surname and same office as ${fitting.person.name}`)
  }
}

const titleWords = (bearers: readonly number[], nodes: readonly ActorNode[]): ReadonlySet<string> =>
  new Set(bearers.flatMap((i) => (nodes[i]?.roles ?? []).flatMap((role) => contentWords(role.title))))

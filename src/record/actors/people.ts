/** Floor 3, record, actors. Which persons of several reports are one: by name, then by office. Two of one surname stay two. */
import type { Clusters } from '../cluster.ts'
import { contentWords } from '../words.ts'
import { initialFits, isInitial, type PersonName, personBlocks, personName, sameFullName, shortNameFits } from './names.ts'
import type { ActorNode } from './nodes.ts'

/** One spelling of a name, with everybody in the pile who bears it. */
interface Form {
  readonly name: PersonName
  readonly nodes: ActorNode[]
}

export function joinPeople(nodes: readonly ActorNode[], clusters: Clusters): void {
  const forms = formsOf(nodes.filter((node) => node.kind === 'person' && node.named))
  const short = forms.filter((form) => form.name.length === 1)
  const initials = forms.filter((form) => form.name.length > 1 && form.name.slice(0, -1).every(isInitial))
  const full = forms.filter((form) => form.name.length > 1 && !initials.includes(form))
  for (const form of full) joinNodes(form, clusters)
  joinFullNames(full, clusters)
  attach(initials, full, clusters, (form, other) => initialFits(form.name, other.name))
  attach(short, [...full, ...initials], clusters, (form, other) =>
    shortNameFits(form.name[0] ?? '', other.name) ? 'short for the one full name in the pile that it fits' : null,
  )
}

function formsOf(nodes: readonly ActorNode[]): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const node of nodes) {
    const name = personName(node.name)
    const key = name.join(' ')
    const form = forms.get(key)
    if (form) form.nodes.push(node)
    else if (key !== '') forms.set(key, { name, nodes: [node] })
  }
  return [...forms.values()]
}

function joinNodes(form: Form, clusters: Clusters): void {
  const first = form.nodes[0]
  for (const node of form.nodes) if (first && node !== first) clusters.join(first.index, node.index, `same name: ${node.name}`)
}

function blocksOf(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const blocks = new Map<string, Form[]>()
  for (const form of forms)
    for (const block of personBlocks(form.name)) {
      const there = blocks.get(block)
      if (there) there.push(form)
      else blocks.set(block, [form])
    }
  return blocks
}

function joinFullNames(full: readonly Form[], clusters: Clusters): void {
  for (const block of blocksOf(full).values())
    block.forEach((form, i) => {
      for (const other of block.slice(i + 1)) {
        const why = sameFullName(form.name, other.name)
        if (why !== null) joinForms(form, other, why, clusters)
      }
    })
}

/** Short forms join the one person they fit; where they fit several, each bearer joins the one who shares his office, else nobody. */
function attach(
  forms: readonly Form[],
  candidates: readonly Form[],
  clusters: Clusters,
  fits: (form: Form, other: Form) => string | null,
): void {
  const blocks = blocksOf(candidates)
  for (const form of forms) {
    const near = new Set(personBlocks(form.name).flatMap((block) => blocks.get(block) ?? []))
    const persons = new Map<number, { readonly form: Form; readonly why: string }>()
    for (const other of near) {
      const [why, leader] = [fits(form, other), clusters.find(other.nodes[0]?.index ?? 0)]
      if (why !== null && !persons.has(leader)) persons.set(leader, { form: other, why })
    }
    const [only] = persons.values()
    if (only === undefined) joinNodes(form, clusters)
    else if (persons.size === 1) {
      joinNodes(form, clusters)
      joinForms(only.form, form, only.why, clusters)
    } else attachByOffice(form, [...persons.values()].map((p) => p.form), clusters)
  }
}

function attachByOffice(form: Form, persons: readonly Form[], clusters: Clusters): void {
  for (const node of form.nodes) {
    const fitting = persons.filter((person) => person.nodes.some((other) => sharesOffice(node, other)))
    const [person] = fitting
    const named = person?.nodes[0]
    if (fitting.length === 1 && named)
      clusters.join(named.index, node.index, `${node.name}: same surname and same office as ${named.name}`)
  }
}

/** Two roles tell of one office when their titles share a word that tells something. */
function sharesOffice(a: ActorNode, b: ActorNode): boolean {
  const mine = new Set(a.roles.flatMap((role) => contentWords(role.title)))
  return b.roles.some((role) => contentWords(role.title).some((word) => mine.has(word)))
}

function joinForms(a: Form, b: Form, why: string, clusters: Clusters): void {
  const [x, y] = [a.nodes[0], b.nodes[0]]
  if (x && y) clusters.join(x.index, y.index, `${why}: ${x.name}, ${y.name}`)
}

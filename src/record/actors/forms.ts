/** Floor 3, record, actors. The names of the pile, each once, with everybody who bears it. */
import type { ActorKind } from '../../model/index.ts'
import type { Clusters } from '../cluster.ts'
import { isInitial, type PersonName } from './names.ts'
import type { ActorNode } from './nodes.ts'

/** One spelling of a name. Numbers are places among all nodes, in the order of evidence. */
export interface Form {
  /** Without the sort in front: a body's key or a person's folded name. */
  readonly key: string
  readonly name: string
  readonly person: PersonName
  readonly first: number
  readonly nodes: number[]
  readonly kinds: Set<ActorKind>
}

export interface Forms {
  readonly persons: readonly Form[]
  readonly bodies: ReadonlyMap<string, Form>
}

/** A name that two persons may well share: a surname alone, or with initials. */
export const isShort = (person: PersonName): boolean => person.length > 0 && person.slice(0, -1).every(isInitial)

/** Bearers of one name are joined at once, unless it is a short one. */
export function gatherForms(nodes: readonly ActorNode[], clusters: Clusters): Forms {
  const all = new Map<string, Form>()
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node === undefined || node.form === null) continue
    const form = all.get(node.form)
    if (form === undefined) {
      const key = node.form.slice(node.form.indexOf(' ') + 1)
      all.set(node.form, {
        key,
        name: node.name,
        person: node.person,
        first: i,
        nodes: [i],
        kinds: new Set([node.kind]),
      })
    } else {
      form.nodes.push(i)
      form.kinds.add(node.kind)
      if (!isShort(node.person)) clusters.join(form.first, i, '')
    }
  }
  const bodies = new Map<string, Form>()
  const persons: Form[] = []
  for (const [key, form] of all) {
    if (key.startsWith('person ')) persons.push(form)
    else if (key.startsWith('body ')) bodies.set(key, form)
  }
  return { persons, bodies }
}

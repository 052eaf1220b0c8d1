/** Floor 3, record, actors. Every actor of a reading as a node, with the id it would bear alone and the form its name is compared by. */
import type { ActorKind, ReadActor, ReadRole, Span } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import { evidenceId } from '../ids.ts'
import { byPublication, compareSpans } from '../order.ts'
import { apposedName, bodyKey, isShort, type PersonName, personName } from './names.ts'
import { isOwnName } from './namesakes.ts'
import { ANY_STATE, officialForm } from './official.ts'

export interface ActorNode {
  readonly id: string
  /** Place among the nodes of its report. */
  readonly order: number
  readonly filed: Filed
  /** Local id in the reading; null for an outlet that only the report's head names. */
  readonly local: string | null
  readonly kind: ActorKind
  readonly name: string
  /** Null where only the report's head names it. */
  readonly read: ReadActor | null
  readonly roles: readonly ReadRole[]
  /** The report names it; otherwise it is only described. */
  readonly named: boolean
  /** Nodes of one form bear one name; null for those that are compared by no name. */
  readonly form: string | null
  /** Stands by itself, not with all who bear its name: only described, or by a name that two may share. */
  readonly single: boolean
  /** Of a body whose name is written like a description ("the harbour board"): the form it would have if it were not; of one that every state has, told without its state: that form without it. */
  readonly smallForm: string | null
  /** A person's name taken apart; empty for all others. */
  readonly person: PersonName
  /** What else a body is called in the report, as forms. */
  readonly aliasForms: readonly string[]
}

export interface Nodes {
  /** In the order of evidence. */
  readonly all: readonly ActorNode[]
  readonly byLocal: ReadonlyMap<string, ActorNode>
}

export const byEvidence = (a: ActorNode, b: ActorNode): number =>
  byPublication(a.filed.key, b.filed.key) || a.order - b.order

const prepared = new WeakMap<Filed, Nodes>()

export function nodesOf(filed: Filed): Nodes {
  const known = prepared.get(filed)
  if (known) return known
  const all = draftNodes(filed)
  const nodes = {
    all,
    byLocal: new Map(all.flatMap((node) => (node.local === null ? [] : [[node.local, node] as const]))),
  }
  prepared.set(filed, nodes)
  return nodes
}

function draftNodes(filed: Filed): readonly ActorNode[] {
  const { reading, report } = filed
  const taken = new Map<string, number>()
  const inOrder = [...reading.actors].sort((a, b) => compareSpans(firstMention(a), firstMention(b)))
  const nodes = inOrder.map((read, order): ActorNode => {
    const roles = reading.roles.filter((role) => role.actor === read.id)
    const id = evidenceId('a', report.id, [firstMention(read, roles)], taken)
    const named = isNamed(read)
    const official = officialForm(read, reading.actors)
    const form = official === null ? formOf(read.kind, read.name, named) : formOfOfficial(official)
    const small = official === null ? (named || read.kind !== 'body' ? null : smallForm(read.name)) : untold(official)
    return {
      id,
      order,
      filed,
      local: read.id,
      kind: read.kind,
      name: read.name,
      read,
      roles,
      named,
      ...form,
      single: isSingle(read.kind, named, form.person, roles) || small !== null,
      smallForm: small,
      aliasForms: aliasForms(read),
    }
  })
  if (reading.outlet !== null || report.outlet === null) return nodes
  const { name, span } = report.outlet
  const id = evidenceId('a', report.id, [span ?? NOWHERE], taken)
  return [
    ...nodes,
    {
      id,
      order: nodes.length,
      filed,
      local: null,
      kind: 'outlet',
      name,
      read: null,
      roles: [],
      named: true,
      ...formOf('outlet', name, true),
      single: false,
      smallForm: null,
      aliasForms: [],
    },
  ]
}

/** "The Commission" names a body, though not by its full name, and a reading knows states and outlets by name; of persons such words only describe. */
function isNamed({ kind, name, mentions }: ReadActor): boolean {
  if (kind === 'source') return false
  // Each of "the foreign ministers of Norland and Sudmark" is told of only by the office.
  if (kind === 'person' && mentions.length === 0) return /^\p{Lu}/u.test(name)
  if (mentions.length === 0 || mentions.some((m) => m.form === 'name')) return true
  if (['body', 'state', 'outlet'].includes(kind)) return /^\p{Lu}/u.test(name)
  return kind === 'person' && apposedName(name) !== null
}

/** Stands for "in the report's head, outside its text" in an id. */
const NOWHERE: Span = { start: -1, end: -1 }

const firstMention = (actor: ReadActor, roles: readonly ReadRole[] = []): Span =>
  [...actor.mentions].sort((a, b) => Number(a.form !== 'name') - Number(b.form !== 'name') || compareSpans(a, b))[0] ??
  roles[0] ??
  NOWHERE

/** Persons, places and bodies are compared among themselves. A place is never a body: a capital is told apart mention by mention. */
function formOf(
  kind: ActorKind,
  name: string,
  named: boolean,
): { readonly form: string | null; readonly person: PersonName } {
  if (!named) return { form: null, person: [] }
  if (kind === 'person') {
    const person = personName(name)
    return {
      form: person.length === 0 ? null : `person ${person.join(' ')}`,
      person,
    }
  }
  const key = bodyKey(name)
  const comparable = key !== '' && (kind !== 'group' || hasProperName(name))
  return {
    form: comparable ? `${kind === 'place' ? 'place' : 'body'} ${key}` : null,
    person: [],
  }
}

function smallForm(name: string): string | null {
  const key = bodyKey(name)
  return isOwnName(key.split(' ')) ? `body ${key}` : null
}

/** Whose a body is that every state has decides who it is. */
const untold = (official: string): string | null => (official.endsWith(ANY_STATE) ? official : null)

const formOfOfficial = (official: string): { readonly form: string | null; readonly person: PersonName } => ({
  form: untold(official) === null ? official : null,
  person: [],
})

/** Somebody only described is compared by his office, so he needs one. */
const isSingle = (kind: ActorKind, named: boolean, person: PersonName, roles: readonly ReadRole[]): boolean =>
  isShort(person) || (kind === 'person' && !named && roles.length > 0)

/** A group told only by number or description ("the two") is a group of its report; one with a proper name is the same everywhere. */
const hasProperName = (name: string): boolean => /\p{Lu}/u.test(name.replace(/^The\b/, ''))

function aliasForms(read: ReadActor): readonly string[] {
  if (!['body', 'state', 'group', 'outlet'].includes(read.kind)) return []
  const keys = read.aliases.filter((alias) => /^(?:the )?\p{Lu}/u.test(alias)).map(bodyKey)
  return [...new Set(keys)].filter((key) => key !== '' && key !== bodyKey(read.name)).map((key) => `body ${key}`)
}

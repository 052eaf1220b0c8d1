/** Floor 3, record, actors. The names of the pile, each once, with everybody who bears it; kept as reports come and go. */
import type { ActorKind } from '../../model/index.ts'
import type { Filed } from '../filed.ts'
import type { Memo, Slot } from '../memo.ts'
import { compareText } from '../order.ts'
import { insertInto, removeFrom } from '../sorted.ts'
import { countryNamed } from './countries.ts'
import { abbreviationsOf, acronymsOf, fullNameBlocks, isShort, nameBlocks, type PersonName } from './names.ts'
import { type ActorNode, byEvidence, nodesOf } from './nodes.ts'

/** One spelling of a name. */
export interface Form {
  /** With its sort in front: "person anna berg". */
  readonly id: string
  /** Without it: a body's key, a person's folded name. */
  readonly key: string
  readonly person: PersonName
  /** Where a short name of a person meets the full one, the first word's first; and where full names of one person meet. */
  readonly blocks: readonly string[]
  readonly fullBlocks: readonly string[]
  /** Initials of a body's name of several words. */
  readonly initials: readonly string[]
  /** Forms that its key would have with the initials of its first words for them. */
  readonly abbreviated: readonly string[]
  /** The words of a body's name. */
  readonly words: readonly string[]
  /** Forms of its key without its last words, and without its first: what shorter names of a body would be. */
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  /** The country that a body's key names. */
  readonly country: string | null
  /** In the order of evidence, never empty. */
  readonly nodes: ActorNode[]
  readonly kinds: Map<ActorKind, number>
  /** Another number whenever its nodes are others. */
  version: number
}

export const nameOf = (form: Form): string => form.nodes[0]?.name ?? form.key

export interface Registry {
  readonly filed: Set<Filed>
  readonly forms: Map<string, Form>
  /** Each in the order of its ids, the same whatever the order in which reports came. */
  readonly bodies: Form[]
  readonly places: Form[]
  readonly fullNames: Form[]
  readonly shortNames: Form[]
  /** Persons only described, in the order of evidence. */
  readonly described: ActorNode[]
  /** Bodies written like descriptions, likewise. */
  readonly small: ActorNode[]
  /** Who calls a body by this form besides its own name. */
  readonly aliases: Map<string, ActorNode[]>
  /** Names that nobody bears any more since the compilation before. */
  readonly struck: Form[]
}

const REGISTRY: Slot<Registry> = {
  empty: () => ({
    filed: new Set(),
    forms: new Map(),
    bodies: [],
    places: [],
    fullNames: [],
    shortNames: [],
    described: [],
    small: [],
    aliases: new Map(),
    struck: [],
  }),
}

export interface Registered {
  readonly registry: Registry
  readonly come: readonly Filed[]
  readonly gone: readonly Filed[]
}

export function register(reports: readonly Filed[], memo: Memo): Registered {
  const registry = memo.of(REGISTRY)
  const come = reports.filter((filed) => !registry.filed.has(filed))
  const gone = reports.length - come.length === registry.filed.size ? [] : missing(registry.filed, reports)
  registry.struck.length = 0
  for (const filed of gone) {
    registry.filed.delete(filed)
    for (const node of nodesOf(filed).all) strike(node, registry)
  }
  for (const filed of come) {
    registry.filed.add(filed)
    for (const node of nodesOf(filed).all) enter(node, registry)
  }
  return { registry, come, gone }
}

function missing(before: ReadonlySet<Filed>, now: readonly Filed[]): readonly Filed[] {
  const present = new Set(now)
  return [...before].filter((filed) => !present.has(filed))
}

const byId = (a: Form, b: Form): number => compareText(a.id, b.id)

function listOf(form: Form, registry: Registry): Form[] {
  if (form.person.length > 0) return isShort(form.person) ? registry.shortNames : registry.fullNames
  return form.id.startsWith('place ') ? registry.places : registry.bodies
}

const listOfNode = (node: ActorNode, { small, described }: Registry): ActorNode[] =>
  node.smallForm === null ? described : small

function enter(node: ActorNode, registry: Registry): void {
  if (node.single && node.form === null) insertInto(listOfNode(node, registry), node, byEvidence)
  for (const alias of node.aliasForms) {
    const claims = registry.aliases.get(alias)
    if (claims) insertInto(claims, node, byEvidence)
    else registry.aliases.set(alias, [node])
  }
  if (node.form === null) return
  const known = registry.forms.get(node.form)
  const form = known ?? newForm(node.form, node)
  if (known === undefined) {
    registry.forms.set(form.id, form)
    insertInto(listOf(form, registry), form, byId)
  }
  insertInto(form.nodes, node, byEvidence)
  form.kinds.set(node.kind, (form.kinds.get(node.kind) ?? 0) + 1)
  form.version++
}

function newForm(id: string, node: ActorNode): Form {
  const [key, person] = [id.slice(id.indexOf(' ') + 1), node.person]
  const isBody = id.startsWith('body ') && !key.includes(' | ')
  const words = isBody ? key.split(' ') : []
  const shorter = words.slice(1).map((_, i) => i + 1)
  return {
    id,
    key,
    person,
    blocks: nameBlocks(person),
    fullBlocks: fullNameBlocks(person),
    initials: isBody ? acronymsOf(key) : [],
    abbreviated: isBody ? abbreviationsOf(key).map((short) => `body ${short}`) : [],
    words,
    beginnings: shorter.map((n) => `body ${words.slice(0, n).join(' ')}`),
    endings: shorter.map((n) => `body ${words.slice(n).join(' ')}`),
    country: isBody ? countryNamed(key) : null,
    nodes: [],
    kinds: new Map(),
    version: 0,
  }
}

function strike(node: ActorNode, registry: Registry): void {
  removeFrom(listOfNode(node, registry), node, byEvidence)
  for (const alias of node.aliasForms) {
    const claims = registry.aliases.get(alias) ?? []
    removeFrom(claims, node, byEvidence)
    if (claims.length === 0) registry.aliases.delete(alias)
  }
  const form = node.form === null ? undefined : registry.forms.get(node.form)
  if (form === undefined) return
  removeFrom(form.nodes, node, byEvidence)
  const left = (form.kinds.get(node.kind) ?? 1) - 1
  if (left > 0) form.kinds.set(node.kind, left)
  else form.kinds.delete(node.kind)
  form.version++
  if (form.nodes.length > 0) return
  registry.forms.delete(form.id)
  registry.struck.push(form)
  removeFrom(listOf(form, registry), form, byId)
}

/** Floor 3, record, actors. An actor as the document shows it: fullest name, other names, mentions, dated roles. */
import type { DocActor } from '../../model/index.ts'
import { compareNumbers, compareSpans, mostFrequent } from '../order.ts'
import type { Actor, Cast } from './cast.ts'
import { kindOf } from './kind.ts'
import { bodyKey, personName } from './names.ts'
import type { ActorNode } from './nodes.ts'

const assembled = new WeakMap<Actor, DocActor>()
const shown = new WeakMap<readonly Actor[], readonly DocActor[]>()

/** In the order of evidence. */
export function assembleActors({ begun }: Cast): readonly DocActor[] {
  const all: DocActor[] = []
  for (const actors of begun) {
    const known = shown.get(actors) ?? actors.map(assembleActor)
    shown.set(actors, known)
    for (const actor of known) all.push(actor)
  }
  return all
}

function assembleActor(actor: Actor): DocActor {
  const known = assembled.get(actor)
  if (known) return known
  const doc = show(actor)
  assembled.set(actor, doc)
  return doc
}

function show(actor: Actor): DocActor {
  const name = fullestName(actor)
  const first = actor.nodes[0]
  const source = first?.kind === 'source' ? sourceOf(first, actor.links[0]) : null
  return {
    id: actor.id,
    kind: kindOf(actor),
    name,
    aliases: aliasesOf(actor, name),
    mentions: actor.nodes.flatMap(mentionsOf),
    roles: actor.nodes.flatMap((node, i) => (node.roles.length === 0 ? NO_ROLES : rolesOf(node, actor.links[i]))),
    source,
    ...(actor.reasons.length > 0 ? { reasons: actor.reasons } : {}),
  }
}

const NO_ROLES: DocActor['roles'] = []

/** Kept by node: a state is told of in thousands of reports, and one more leaves all its other mentions as they are. */
const mentions = new WeakMap<ActorNode, DocActor['mentions']>()

function mentionsOf(node: ActorNode): DocActor['mentions'] {
  const known = mentions.get(node)
  if (known) return known
  const report = node.filed.report.id
  const made = [...(node.read?.mentions ?? [])]
    .sort(compareSpans)
    .map(({ start, end, form }) => ({ report, start, end, form }))
  mentions.set(node, made)
  return made
}

/** Named before described; then the most words (of a person's proper name, of a body's), then the form that most reports use. */
function fullestName(actor: Actor): string {
  const named = actor.nodes.filter((node) => node.named)
  const forms = (named.length > 0 ? named : actor.nodes).map((node) => node.name)
  const isPerson = kindOf(actor) === 'person'
  const words = (form: string): number =>
    isPerson ? personName(form).filter((word) => word.length > 1).length : bodyKey(form).split(' ').length
  const lengths = new Map([...new Set(forms)].map((form) => [form, words(form)]))
  const most = Math.max(...lengths.values())
  return mostFrequent(forms.filter((form) => lengths.get(form) === most)) ?? actor.id
}

function aliasesOf(actor: Actor, name: string): readonly string[] {
  const forms = new Set<string>()
  for (const node of actor.nodes) {
    forms.add(node.name)
    for (const alias of node.read?.aliases ?? []) forms.add(alias)
  }
  return [...new Set([...forms].map((form) => form.trim()).filter((form) => form !== '' && form !== name))]
}

function rolesOf(node: ActorNode, links: ReadonlyMap<string, string> | undefined): DocActor['roles'] {
  return [...node.roles]
    .sort((a, b) => compareNumbers(a.start, b.start) || compareNumbers(a.end, b.end))
    .map((role) => ({
      title: role.former && !/^(?:ex-|former\b)/i.test(role.title) ? `former ${role.title}` : role.title,
      of: role.of === null ? null : (links?.get(role.of) ?? null),
      report: node.filed.report.id,
      start: role.start,
      end: role.end,
      asOf: node.filed.report.published.edtf,
    }))
}

function sourceOf(node: ActorNode, links: ReadonlyMap<string, string> | undefined): DocActor['source'] {
  const terms = node.read?.source ?? null
  return {
    description: terms?.description ?? node.name,
    report: node.filed.report.id,
    number: terms?.number ?? 'unknown',
    toldTo: terms?.toldTo == null ? null : (links?.get(terms.toldTo) ?? null),
    terms: terms?.terms ?? null,
  }
}

/** Floor 3, record, actors. An actor as the document shows it: fullest name, other names, mentions, dated roles. */
import type { DocActor } from '../../model/index.ts'
import { compareNumbers, mostFrequent } from '../order.ts'
import { bodyKey, personName } from './names.ts'
import type { ActorNode } from './nodes.ts'
import type { Actor, Cast } from './resolve.ts'

export function assembleActor(actor: Actor, cast: Cast): DocActor {
  const name = fullestName(actor)
  const first = actor.nodes[0]
  const source = first?.kind === 'source' ? sourceOf(first, cast) : null
  return {
    id: actor.id,
    kind: kindOf(actor),
    name,
    aliases: aliasesOf(actor, name),
    mentions: actor.nodes.flatMap((node) =>
      [...(node.read?.mentions ?? [])]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map(({ start, end, form }) => ({ report: node.filed.report.id, start, end, form })),
    ),
    roles: actor.nodes.flatMap((node) => rolesOf(node, cast)),
    source,
    ...(actor.reasons.length > 0 ? { reasons: actor.reasons } : {}),
  }
}

/** What most reports take it for; that a report's head names an outlet says least. */
export function kindOf(actor: Actor): DocActor['kind'] {
  const read = actor.nodes.filter((node) => node.read !== null)
  return mostFrequent((read.length > 0 ? read : actor.nodes).map((node) => node.kind)) ?? 'body'
}

/** Named before described; then the most words (of a person's proper name, of a body's), then the form that most reports use. */
function fullestName(actor: Actor): string {
  const named = actor.nodes.filter((node) => node.named)
  const forms = (named.length > 0 ? named : actor.nodes).map((node) => node.name)
  const length = (form: string): number => {
    if (kindOf(actor) !== 'person') return bodyKey(form).split(' ').length
    return personName(form).filter((word) => word.length > 1).length
  }
  const most = Math.max(...forms.map(length))
  return mostFrequent(forms.filter((form) => length(form) === most)) ?? actor.id
}

function aliasesOf(actor: Actor, name: string): readonly string[] {
  const forms = actor.nodes.flatMap((node) => [node.name, ...(node.read?.aliases ?? [])])
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== '' && form !== name))]
}

function rolesOf(node: ActorNode, cast: Cast): DocActor['roles'] {
  return [...node.roles]
    .sort((a, b) => compareNumbers(a.start, b.start) || compareNumbers(a.end, b.end))
    .map((role) => ({
      title: role.former && !/^(?:ex-|former\b)/i.test(role.title) ? `former ${role.title}` : role.title,
      of: role.of === null ? null : cast.idOf(node.filed, role.of),
      report: node.filed.report.id,
      start: role.start,
      end: role.end,
      asOf: node.filed.report.published.edtf,
    }))
}

function sourceOf(node: ActorNode, cast: Cast): DocActor['source'] {
  const terms = node.read?.source ?? null
  return {
    description: terms?.description ?? node.name,
    report: node.filed.report.id,
    number: terms?.number ?? 'unknown',
    toldTo: terms?.toldTo == null ? null : cast.idOf(node.filed, terms.toldTo),
    terms: terms?.terms ?? null,
  }
}

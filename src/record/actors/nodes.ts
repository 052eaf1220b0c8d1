/** Floor 3, record, actors. Every actor of every reading as a node, with the id it would bear alone. */
import { type ActorKind, makeId, type ReadActor, type ReadRole, type Span } from '../../model/index.ts'
import { compareSpans } from '../order.ts'
import type { Filed, Pile } from '../pile.ts'

export interface ActorNode {
  /** Place among all nodes, in the order of evidence. */
  readonly index: number
  readonly id: string
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
}

type Draft = Omit<ActorNode, 'index'>

export function gatherActors(pile: Pile): readonly ActorNode[] {
  return pile.reports.flatMap(draftsOf).map((draft, index) => ({ ...draft, index }))
}

function draftsOf(filed: Filed): readonly Draft[] {
  const { reading, report } = filed
  const taken = new Map<string, number>()
  const inOrder = [...reading.actors].sort((a, b) => compareSpans(firstMention(a), firstMention(b)))
  const drafts = inOrder.map((read) => {
    const id = evidenceId('a', report.id, [firstMention(read)], taken)
    const roles = reading.roles.filter((role) => role.actor === read.id)
    const named = read.kind !== 'source' && (read.mentions.length === 0 || read.mentions.some((m) => m.form === 'name'))
    return { id, filed, local: read.id, kind: read.kind, name: read.name, read, roles, named }
  })
  if (reading.outlet !== null || report.outlet === null) return drafts
  const { name, span } = report.outlet
  const id = evidenceId('a', report.id, [span ?? NOWHERE], taken)
  return [...drafts, { id, filed, local: null, kind: 'outlet', name, read: null, roles: [], named: true }]
}

/** Stands for "in the report's head, outside its text" in an id. */
const NOWHERE: Span = { start: -1, end: -1 }

const firstMention = (actor: ReadActor): Span =>
  [...actor.mentions].sort((a, b) => Number(a.form !== 'name') - Number(b.form !== 'name') || compareSpans(a, b))[0] ??
  NOWHERE

/** The id of anything read: its section, its report and its spans; things on the same spans are numbered in order. */
export function evidenceId(
  prefix: string,
  report: string,
  spans: readonly Span[],
  taken: Map<string, number>,
  ...more: readonly string[]
): string {
  const key = [prefix, ...spans.map((s) => `${s.start}-${s.end}`), ...more].join(' ')
  const n = taken.get(key) ?? 0
  taken.set(key, n + 1)
  return n === 0 ? makeId(prefix, report, key) : makeId(prefix, report, key, n)
}

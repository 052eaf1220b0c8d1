/** Floor 3, record, fifth stage. What each side holds: demands, conditions, offers, refusals over reports, and how they change. */
import type { DocPosition, PositionChange, PositionKind, ReadPosition } from '../../model/index.ts'
import { evidenceId } from '../actors/nodes.ts'
import type { Cast } from '../actors/resolve.ts'
import { makeClusters } from '../cluster.ts'
import { meets, type Stretch, stretchOf } from '../days.ts'
import { labelOf } from '../label.ts'
import { addTo } from '../multimap.ts'
import { compareSpans, mostFrequent } from '../order.ts'
import type { Filed, Pile } from '../pile.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { likeness, wordsOfSpans } from './likeness.ts'

/** Kinds that may name one and the same position. */
const FAMILIES: readonly (readonly PositionKind[])[] = [
  ['demand', 'condition', 'ultimatum'],
  ['threat', 'ultimatum'],
  ['offer'],
  ['red-line', 'refusal'],
]

interface Held {
  readonly index: number
  readonly id: string
  readonly positionId: string
  readonly filed: Filed
  readonly read: ReadPosition
  readonly holder: string | null
  readonly addressees: readonly string[]
  readonly words: ReadonlySet<string>
  readonly deadline: Stretch | null
}

export interface Positions {
  readonly all: readonly DocPosition[]
  /** By id of every member: the position it is now part of. */
  readonly redirects: readonly (readonly [string, string])[]
}

export function gatherPositions(pile: Pile, cast: Cast, statements: Statements, constraints: Constraints): Positions {
  const held = pile.reports.flatMap((filed) => heldIn(filed, cast)).map((h, index) => ({ ...h, index }))
  const clusters = constraints.guard(makeClusters(held.length), held.map((h) => h.positionId))
  const shelf = new Map<string, Held[]>()
  for (const one of held) {
    const near = [...new Set(sidesOf(one, cast).flatMap((key) => shelf.get(key) ?? []))]
    const [best] = near
      .map((other) => ({ other, score: agreement(other, one, cast) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.other.index - b.other.index)
    if (best) clusters.join(best.other.index, one.index, `${labelOf([one])}: same holder and kind, ${best.score >= 2 ? 'same deadline' : 'the same said in like words'}`)
    for (const key of sidesOf(one, cast)) addTo(shelf, key, one)
  }
  const groups = clusters.groups().map((indices) => indices.flatMap((i) => held[i] ?? []))
  const all = groups.flatMap((group) => assemble(group, clusters.reasons(group[0]?.index ?? 0), pile, cast, statements))
  const redirects = groups.flatMap((group) => group.slice(1).map((h) => [h.positionId, group[0]?.positionId ?? ''] as const))
  return { all, redirects }
}

function heldIn(filed: Filed, cast: Cast): readonly Omit<Held, 'index'>[] {
  const [tellings, positions] = [new Map<string, number>(), new Map<string, number>()]
  const place = (p: ReadPosition) => p.what[0] ?? p.condition ?? p.consequence ?? { start: 0, end: 0 }
  return [...filed.reading.positions]
    .sort((a, b) => compareSpans(place(a), place(b)))
    .map((read) => ({
      id: evidenceId('q', filed.report.id, spansOf(read), tellings, read.kind),
      positionId: evidenceId('p', filed.report.id, spansOf(read), positions, read.kind),
      filed,
      read,
      holder: read.holder === null ? null : cast.idOf(filed, read.holder),
      addressees: read.addressees.map((local) => cast.idOf(filed, local)),
      words: wordsOfSpans(filed, read.what),
      deadline: stretchOf(read.deadline.edtf),
    }))
}

const spansOf = (p: ReadPosition) => [...p.what, ...[p.condition, p.consequence].flatMap((span) => span ?? [])]

const sidesOf = (held: Held, cast: Cast): readonly string[] => (held.holder === null ? [] : [...cast.sideOf(held.holder)])

/** 0 where they are two positions. */
function agreement(a: Held, b: Held, cast: Cast): number {
  if (!FAMILIES.some((family) => family.includes(a.read.kind) && family.includes(b.read.kind))) return 0
  if (a.holder === null || b.holder === null || !sameSide(a.holder, b.holder, cast)) return 0
  const alike = likeness(a.words, b.words)
  const sameDeadline = a.deadline !== null && b.deadline !== null && meets(a.deadline, b.deadline)
  const addressed = a.addressees.some((x) => b.addressees.some((y) => sameSide(x, y, cast)))
  if (sameDeadline && (addressed || alike >= 0.15)) return 2 + alike
  const enough = a.filed === b.filed ? 0.6 : addressed ? 0.3 : 0.4
  return alike >= enough ? alike : 0
}

const sameSide = (a: string, b: string, cast: Cast): boolean => cast.sideOf(a).has(b) || cast.sideOf(b).has(a)

function assemble(group: readonly Held[], why: readonly string[], pile: Pile, cast: Cast, statements: Statements): readonly DocPosition[] {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return []
  const dated = group.filter((h) => h.read.deadline.edtf !== null)
  const { span: _span, ...deadline } = (dated.at(-1) ?? group.find((h) => h.read.deadline.words !== undefined) ?? first).read.deadline
  const passed = pile.clock !== null && (stretchOf(deadline.edtf)?.last ?? Infinity) < pile.clock
  const reasons = passed ? [...why, `its deadline (${deadline.edtf}) is past on the record's clock`] : why
  return [
    {
      id: first.positionId,
      holder: mostFrequent(group.map((h) => h.holder ?? '').filter((id) => id !== '')),
      kind: kindOf(group),
      addressees: [...new Set(group.flatMap((h) => h.addressees))],
      firmness: group.findLast((h) => h.read.firmness !== null)?.read.firmness ?? null,
      deadline,
      tellings: group.map((h, i) => assembleTelling(h, group.slice(0, i), cast, statements)),
      ...(reasons.length > 0 ? { reasons } : {}),
    },
  ]
}

/** A demand with a deadline and a consequence is an ultimatum once anybody tells both. */
const kindOf = (group: readonly Held[]): PositionKind => {
  const kinds = group.map((h) => h.read.kind)
  return kinds.includes('ultimatum') ? 'ultimatum' : (mostFrequent(kinds) ?? 'demand')
}

function assembleTelling(held: Held, before: readonly Held[], cast: Cast, statements: Statements): DocPosition['tellings'][number] {
  const { read, filed } = held
  return {
    id: held.id,
    report: filed.report.id,
    change: changeOf(held, before),
    what: read.what,
    condition: read.condition,
    consequence: read.consequence,
    deadline: read.deadline,
    vouchedBy: read.vouchedBy.map((local) => cast.idOf(filed, local)),
    statement: statements.idOf(filed, read.statement),
    ...(read.doubt.length > 0 ? { doubt: read.doubt } : {}),
  }
}

/** What the report itself says of its history; else what comparison with the earlier tellings shows. */
function changeOf(held: Held, before: readonly Held[]): PositionChange {
  if (held.read.change !== null) return held.read.change
  if (before.length === 0) return 'new'
  const earlier = before.findLast((h) => h.deadline !== null)?.deadline ?? null
  if (earlier === null) return 'repeated'
  if (held.deadline !== null && !meets(earlier, held.deadline)) return 'deadline-moved'
  return (held.filed.published?.first ?? -Infinity) > earlier.last ? 'deadline-passed' : 'repeated'
}

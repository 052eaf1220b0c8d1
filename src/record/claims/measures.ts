/** Floor 3, record, fifth stage. Sanctions, waivers, tariffs, deals over reports: who, against whom, in what state, and what hangs on what. */
import type { DocMeasure, MeasureKind, ReadMeasure } from '../../model/index.ts'
import { evidenceId } from '../actors/nodes.ts'
import type { Cast } from '../actors/resolve.ts'
import { makeClusters } from '../cluster.ts'
import type { Consolidation } from '../contacts/consolidate.ts'
import { meets, stretchOf } from '../days.ts'
import { labelOf } from '../label.ts'
import { addTo } from '../multimap.ts'
import { compareSpans, mostFrequent } from '../order.ts'
import type { Filed, Pile } from '../pile.ts'
import type { Constraints } from '../reviews/constraints.ts'
import type { Statements } from '../statements.ts'
import { likeness, wordsOfSpans } from './likeness.ts'

/** Kinds that may name one and the same measure. */
const FAMILIES: readonly (readonly MeasureKind[])[] = [
  ['sanction', 'restriction'],
  ['tariff', 'restriction'],
  ['waiver', 'licence', 'lifting'],
  ['truce', 'deal'],
  ['deal', 'plan'],
  ['exchange', 'release'],
]

interface Taken {
  readonly index: number
  readonly id: string
  readonly measureId: string
  readonly filed: Filed
  readonly read: ReadMeasure
  readonly by: string | null
  readonly targets: readonly string[]
  readonly words: ReadonlySet<string>
}

export interface Measures {
  readonly all: readonly DocMeasure[]
  readonly redirects: readonly (readonly [string, string])[]
}

export function gatherMeasures(
  pile: Pile,
  cast: Cast,
  statements: Statements,
  contacts: Consolidation,
  constraints: Constraints,
): Measures {
  const taken = pile.reports.flatMap((filed) => takenIn(filed, cast)).map((t, index) => ({ ...t, index }))
  const inReport = new Map(taken.map((t) => [`${t.filed.rank} ${t.read.id}`, t]))
  const clusters = constraints.guard(makeClusters(taken.length), taken.map((t) => t.measureId))
  for (const one of taken) {
    const same = one.read.sameAs === null ? undefined : inReport.get(`${one.filed.rank} ${one.read.sameAs}`)
    if (same) clusters.join(same.index, one.index, `${labelOf([one])} refers back to it`)
  }
  const shelf = new Map<string, Taken[]>()
  for (const one of taken) {
    const keys = keysOf(one, cast)
    const near = [...new Set(keys.flatMap((key) => shelf.get(key) ?? []))]
    const [best] = near
      .map((other) => ({ other, score: agreement(other, one, cast) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.other.index - b.other.index)
    if (best) clusters.join(best.other.index, one.index, `${labelOf([one])}: same sort of measure, by and against the same, in like words`)
    for (const key of keys) addTo(shelf, key, one)
  }
  const groups = clusters.groups().map((indices) => indices.flatMap((i) => taken[i] ?? []))
  const idOf = (t: Taken): string => taken[clusters.find(t.index)]?.measureId ?? t.measureId
  const links: Links = { inReport, idOf, contacts, cast, statements }
  const drafts = groups.flatMap((group) => assemble(group, clusters.reasons(group[0]?.index ?? 0), links))
  const redirects = groups.flatMap((group) => group.slice(1).map((t) => [t.measureId, group[0]?.measureId ?? ''] as const))
  return { all: drafts.map((draft) => tieWaiver(draft, drafts, cast)), redirects }
}

function takenIn(filed: Filed, cast: Cast): readonly Omit<Taken, 'index'>[] {
  const [life, measures] = [new Map<string, number>(), new Map<string, number>()]
  const place = (m: ReadMeasure) => m.evidence[0] ?? { start: 0, end: 0 }
  return [...filed.reading.measures]
    .sort((a, b) => compareSpans(place(a), place(b)))
    .map((read) => ({
      id: evidenceId('l', filed.report.id, read.evidence, life, read.kind, read.state),
      measureId: evidenceId('m', filed.report.id, read.evidence, measures, read.kind),
      filed,
      read,
      by: read.by === null ? null : cast.idOf(filed, read.by),
      targets: read.targets.map((local) => cast.idOf(filed, local)),
      words: wordsOfSpans(filed, read.evidence),
    }))
}

const keysOf = (t: Taken, cast: Cast): readonly string[] => [
  ...new Set([t.by, ...t.targets].flatMap((id) => (id === null ? [] : [...cast.sideOf(id)]))),
]

/** 0 where they are two measures. */
function agreement(a: Taken, b: Taken, cast: Cast): number {
  const kin = a.read.kind === b.read.kind || FAMILIES.some((f) => f.includes(a.read.kind) && f.includes(b.read.kind))
  if (!kin || (a.filed === b.filed && a.read.suspends !== b.read.suspends)) return 0
  const mutual = ['deal', 'plan', 'truce', 'exchange', 'release'].includes(a.read.kind)
  const parties = (t: Taken): readonly string[] => (mutual ? [t.by ?? [], t.targets].flat() : t.targets)
  const byFits = mutual || a.by === null || b.by === null || sameSide(a.by, b.by, cast)
  if (!byFits) return 0
  const [mine, theirs] = [parties(a), parties(b)]
  const shared = mine.some((x) => theirs.some((y) => sameSide(x, y, cast)))
  if (mine.length > 0 && theirs.length > 0 && !shared) return 0
  const [x, y] = [stretchOf(a.read.when.edtf), stretchOf(b.read.when.edtf)]
  const apart = x !== null && y !== null && !meets(x, y) && a.read.state === b.read.state
  const alike = likeness(a.words, b.words)
  const enough = (a.filed === b.filed ? 0.5 : 0.2) + (shared ? 0 : 0.2) + (apart ? 0.2 : 0)
  return alike >= enough ? alike + (shared ? 1 : 0) : 0
}

const sameSide = (a: string, b: string, cast: Cast): boolean => cast.sideOf(a).has(b) || cast.sideOf(b).has(a)

interface Links {
  readonly inReport: ReadonlyMap<string, Taken>
  readonly idOf: (taken: Taken) => string
  readonly contacts: Consolidation
  readonly cast: Cast
  readonly statements: Statements
}

function assemble(group: readonly Taken[], why: readonly string[], links: Links): readonly DocMeasure[] {
  const first = group[0]
  if (!first) return []
  const suspended = group.flatMap((t) => links.inReport.get(`${t.filed.rank} ${t.read.suspends ?? ''}`) ?? [])
  const served = group.flatMap((t) => (t.read.serves === null ? [] : (links.contacts.inReport(t.filed, t.read.serves) ?? [])))
  const until = group.find((t) => t.read.until.edtf !== null) ?? group.find((t) => t.read.until.words !== undefined) ?? first
  const { span: _span, ...end } = until.read.until
  const suspends = mostFrequent(suspended.map(links.idOf).filter((id) => id !== first.measureId))
  return [
    {
      id: first.measureId,
      kind: mostFrequent(group.map((t) => t.read.kind)) ?? first.read.kind,
      by: mostFrequent(group.flatMap((t) => t.by ?? [])),
      targets: [...new Set(group.flatMap((t) => t.targets))],
      life: group.map((t) => ({
        id: t.id,
        report: t.filed.report.id,
        state: t.read.state,
        when: t.read.when,
        vouchedBy: t.read.vouchedBy.map((local) => links.cast.idOf(t.filed, local)),
        statement: links.statements.idOf(t.filed, t.read.statement),
        evidence: t.read.evidence,
        ...(t.read.doubt.length > 0 ? { doubt: t.read.doubt } : {}),
      })),
      suspends,
      serves: served[0] === undefined ? null : links.contacts.contactIdOf(served[0].index),
      until: end,
      ...(why.length > 0 ? { reasons: why } : {}),
    },
  ]
}

/** A waiver of whose sanction no report says more is tied to the one sanction on record against the same target. */
function tieWaiver(measure: DocMeasure, all: readonly DocMeasure[], cast: Cast): DocMeasure {
  if (measure.suspends !== null || !['waiver', 'lifting'].includes(measure.kind) || measure.targets.length === 0) return measure
  const sanctions = all.filter(
    (other) =>
      ['sanction', 'restriction', 'tariff'].includes(other.kind) &&
      other.targets.some((target) => measure.targets.includes(target)) &&
      (other.by === null || measure.by === null || sameSide(other.by, measure.by, cast)),
  )
  const [sanction] = sanctions
  if (!sanction || sanctions.length !== 1) return measure
  const reasons = [...(measure.reasons ?? []), 'tied to the only measure on record against the same target']
  return { ...measure, suspends: sanction.id, reasons }
}

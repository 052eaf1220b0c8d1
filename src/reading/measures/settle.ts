/** Floor 2, reading, measures. Drafts become measures: actors are looked up, and what points back to one told before is tied to it. */

import type { Token } from '../../language/types.ts'
import {
  type DateValue,
  type LocalId,
  type MeasureKind,
  type MeasureState,
  type ReadMeasure,
  type ReadStatement,
  UNKNOWN_DATE,
} from '../../model/index.ts'
import { coverOf } from '../claims/cover.ts'
import { isPassive } from '../claims/tree.ts'
import { everybody, mayTakeMeasures, sameSide, sideNamed, speakerOf } from '../claims/who.ts'
import type { Draft, Scene } from './draft.ts'
import { holderFor } from './holder.ts'
import { antecedentOf, type Group, isAnother, MUTUAL, type Resolved } from './link.ts'
import { realisationOf } from './realise.ts'
import { servedBy } from './serves.ts'
import { isDefinite } from './state.ts'
import { datesOf } from './times.ts'

function actorsAt(scene: Scene, draft: Draft, tokens: readonly Token[]): LocalId[] {
  const found = tokens
    .flatMap((t) => [...everybody(scene.cast, draft.sentence, t)])
    .map((id) => sideNamed(scene.cast, id))
  return [...new Set(found)].filter(
    (id) => id !== scene.cast.outlet && !['outlet', 'source', 'place'].includes(scene.cast.actor(id).kind),
  )
}

function resolve(scene: Scene, draft: Draft): Resolved {
  const { statement } = coverOf(scene.statements, draft.act)
  const targets = actorsAt(scene, draft, draft.targets)
  const by = actorsAt(scene, draft, draft.by)
    .filter((id) => mayTakeMeasures(scene.cast, id))
    .filter((id) => !targets.includes(id) || MUTUAL.has(draft.kind))
  const spoken = by.length > 0 ? by : speakerAsTaker(scene, draft, statement, targets)
  return { draft, by: spoken.length > 0 ? spoken : holderFor(scene, draft), targets, statement }
}

/** What a side says will come, and nobody else is said to do, is its own: a harm it holds out, a border "to be reopened". */
function speakerAsTaker(
  scene: Scene,
  draft: Draft,
  statement: ReadStatement | null,
  targets: readonly LocalId[],
): LocalId[] {
  if (draft.standing === 'back' || MUTUAL.has(draft.kind)) return []
  const real = realisationOf(draft.sentence, draft.act)
  const ahead = real === 'ahead' && draft.state === 'proposed' && isPassive(draft.sentence, draft.act)
  if (!ahead && (draft.state !== 'threatened' || real === 'conditional')) return []
  const speaker = speakerOf(scene.cast, statement)
  const isSide = speaker !== null && !['source', 'outlet'].includes(speaker.kind)
  return isSide && !targets.some((id) => sameSide(scene.cast, id, speaker.id)) ? [speaker.id] : []
}

/** Named only with an owner who is no side: "the driver's licence". */
const isNobodys = ({ draft, by, targets }: Resolved): boolean =>
  draft.by.length > 0 && by.length === 0 && targets.length === 0 && draft.figures.length === 0

const DEFAULT_STATE: Readonly<Record<MeasureKind, MeasureState>> = {
  sanction: 'in-force',
  tariff: 'in-force',
  restriction: 'in-force',
  licence: 'in-force',
  waiver: 'in-force',
  lifting: 'proposed',
  truce: 'proposed',
  deal: 'agreed',
  plan: 'proposed',
  exchange: 'proposed',
  release: 'proposed',
}

/** A waiver or licence of which only somebody speaks is not yet given. */
function defaultState(draft: Draft): MeasureState {
  if (draft.kind === 'truce' && isDefinite(draft.sentence, draft.head)) return 'agreed'
  const given = draft.kind === 'waiver' || (draft.kind === 'licence' && draft.head.xpos === 'NN')
  return given && isAnother(draft) ? 'proposed' : DEFAULT_STATE[draft.kind]
}

export function settle(scene: Scene, drafts: readonly Draft[]): ReadMeasure[] {
  const groups: Group[] = []
  const measures: ReadMeasure[] = []
  const heads = new Map<Token, LocalId>()
  for (const draft of drafts) {
    const resolved = resolve(scene, draft)
    const at = antecedentOf(scene, resolved, groups)
    const group = groups[at]
    if (!group && (draft.standing === 'back' || isNobodys(resolved))) continue
    const id = `m${measures.length + 1}`
    const known: Group = {
      first: group?.first ?? resolved,
      by: resolved.by.length > 0 ? resolved.by : (group?.by ?? []),
      targets: resolved.targets.length > 0 ? resolved.targets : (group?.targets ?? []),
      state: draft.state ?? group?.state ?? defaultState(draft),
    }
    if (group)
      groups[at] = {
        ...known,
        by: group.by.length > 0 ? group.by : known.by,
        targets: group.targets.length > 0 ? group.targets : known.targets,
      }
    else groups.push(known)
    if (!heads.has(draft.head)) heads.set(draft.head, id)
    measures.push(
      measureOf(
        scene,
        resolved,
        known,
        id,
        group ? idOfHead(heads, group.first) : null,
        idOfToken(heads, draft.suspends),
      ),
    )
  }
  return measures
}

const idOfHead = (heads: ReadonlyMap<Token, LocalId>, first: Resolved): LocalId | null =>
  heads.get(first.draft.head) ?? null
const idOfToken = (heads: ReadonlyMap<Token, LocalId>, token: Token | null): LocalId | null =>
  token ? (heads.get(token) ?? null) : null

function measureOf(
  scene: Scene,
  { draft, statement }: Resolved,
  known: Group,
  id: LocalId,
  sameAs: LocalId | null,
  suspends: LocalId | null,
): ReadMeasure {
  const { when, until }: { when: DateValue; until: DateValue } = datesOf(scene, draft) ?? {
    when: UNKNOWN_DATE,
    until: UNKNOWN_DATE,
  }
  return {
    id,
    kind: draft.standing === 'back' ? known.first.draft.kind : draft.kind,
    by: known.by[0] ?? null,
    targets: known.targets,
    state: known.state,
    when,
    until,
    vouchedBy: statement?.chain ?? [],
    statement: statement?.id ?? null,
    evidence: [draft.evidence],
    suspends,
    serves: servedBy(scene, draft, known.targets),
    sameAs: sameAs === id ? null : sameAs,
    doubt: draft.doubt,
    why: { rule: draft.rule, spans: [{ start: draft.head.start, end: draft.head.end }] },
  }
}

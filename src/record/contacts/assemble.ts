/** Floor 3, record, contacts. One contact as the document shows it, with every step kept. */
import type { DocContact, DocStep } from '../../model/index.ts'
import type { Cast } from '../actors/resolve.ts'
import { stretchOf } from '../days.ts'
import { bestKind, bestPeople, bestPlace, bestWhen } from './best.ts'
import type { Consolidation } from './consolidate.ts'
import type { Statements } from '../statements.ts'
import { headlineOf, outcomeOf } from './outcome.ts'
import type { Telling } from './tellings.ts'

export interface Scene {
  readonly consolidation: Consolidation
  readonly cast: Cast
  readonly clock: number | null
  readonly statements: Statements
  /** Steps that an analyst has judged wrong: kept, but nothing is derived from them. */
  readonly wrong: ReadonlySet<string>
}

export function assembleContact(group: readonly Telling[], scene: Scene): DocContact {
  const { cast, clock, consolidation } = scene
  const valid = group.filter((t) => !scene.wrong.has(t.id))
  const life = valid.length > 0 ? valid : group
  const first = group[0]
  const when = bestWhen(life)
  const headline = headlineOf(life) ?? first
  if (!first || !headline) throw new RangeError('a contact has at least one telling')
  return {
    id: first.contactId,
    kind: bestKind(life),
    title: first.read.title,
    participants: bestPeople(life, cast),
    open: life.some((t) => t.read.open),
    place: bestPlace(life),
    when,
    steps: group.map((t) => assembleStep(t, scene)),
    headline: { state: headline.read.state, step: headline.id },
    outcome: outcomeOf(life, stretchOf(when.edtf), clock, cast),
    outcomeOf: null,
    partOf: partOf(group, scene),
    candidates: candidatesOf(first, scene),
    reasons: consolidation.reasons(first.index),
  }
}

function assembleStep(telling: Telling, scene: Scene): DocStep {
  const { read, filed } = telling
  const doubt = scene.wrong.has(telling.id) ? [...read.doubt, 'review/wrong'] : read.doubt
  return {
    id: telling.id,
    report: filed.report.id,
    state: read.state,
    when: read.when,
    place: telling.place,
    vouchedBy: telling.vouchers,
    statement: scene.statements.idOf(filed, read.statement),
    evidence: read.evidence,
    ...(doubt.length > 0 ? { doubt } : {}),
  }
}

/** The contact that most tellings call it a part of. */
function partOf(group: readonly Telling[], { consolidation }: Scene): string | null {
  const own = group[0]?.contactId
  for (const telling of group) {
    const whole = telling.read.partOf
    if (whole === null) continue
    const target = consolidation.inReport(telling.filed, whole)
    const id = target === null ? undefined : consolidation.contactIdOf(target.index)
    if (id !== undefined && id !== own) return id
  }
  return null
}

function candidatesOf(first: Telling, { consolidation }: Scene): readonly string[] {
  const own = consolidation.leaderOf(first.index)
  const others = (consolidation.candidatesOf.get(own) ?? []).filter((leader) => leader !== own)
  return [...new Set(others)].sort((a, b) => a - b).flatMap((leader) => consolidation.contactIdOf(leader) ?? [])
}

/**
 * Floor 2, reading, stage positions. What each side demands, offers, refuses and threatens: every rule of every kind is tried at every
 * word of the parse; what they see is settled into positions with holder, deadline and the statement they rest on.
 */
import type { Note, ReadMeasure, ReadPosition, ReadStatement, Span } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import { withConditionsOnOffers, withContent } from './continued.ts'
import type { Draft, Scene } from './draft.ts'
import { firmnessOf } from './firmness.ts'
import { withHistory } from './history.ts'
import { POSITION_DEFINITIONS } from './kinds/list.ts'
import { settle } from './settle.ts'
import { isQuestion } from './speech.ts'
import { repeatTold, type Tied, tieSentences } from './tie.ts'

export interface FoundPositions {
  readonly positions: readonly ReadPosition[]
  readonly notes: readonly Note[]
}

export function findPositions(
  page: Page,
  cast: Cast,
  clock: Clock,
  statements: readonly ReadStatement[],
  measures: readonly ReadMeasure[],
): FoundPositions {
  const scene: Scene = { page, cast, clock, statements, measures }
  const { settled, notes } = settle(scene, draftAll(scene))
  const tied = withHistory(scene, withConditionsOnOffers(withContent(scene, tieSentences(scene, settled))))
  return { positions: tied.map(positionOf), notes }
}

const RULES = POSITION_DEFINITIONS.flatMap((definition) => definition.rules)

function draftAll(scene: Scene): Draft[] {
  return scene.page.sentences
    .filter((sentence) => !isQuestion(scene, sentence))
    .flatMap((sentence) =>
      sentence.tokens.flatMap((token) => RULES.flatMap((rule) => rule.match(scene, sentence, token) ?? [])),
    )
}

function positionOf(tied: Tied, index: number): ReadPosition {
  const { draft, statement } = tied
  const seen: Span[] = [{ start: draft.cue.start, end: draft.cue.end }]
  if (draft.holder !== 'speaker') seen.push({ start: draft.holder.start, end: draft.holder.end })
  return {
    id: `p${index + 1}`,
    holder: tied.holder,
    kind: draft.kind,
    addressees: tied.addressees,
    firmness: firmnessOf(draft),
    what: [...draft.what, ...tied.alsoWhat],
    condition: draft.condition,
    consequence: draft.consequence,
    deadline: tied.deadline,
    change: tied.change ?? repeatTold(tied),
    formerDeadline: tied.formerDeadline,
    vouchedBy: statement?.chain ?? [],
    statement: statement?.id ?? null,
    doubt: [...draft.doubt, ...(tied.holder === null ? ['position/holder-open'] : [])],
    why: { rule: draft.rule, spans: seen },
  }
}

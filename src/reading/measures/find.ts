/**
 * Floor 2, reading, stage measures. Sanctions, waivers, tariffs, truces, deals, releases: every rule of every kind is tried at every word of
 * the parse; what they see is settled into measures with who took them, against whom, and how far along they are.
 */
import { type Note, note, type ReadMeasure, type ReadStatement, type ReadTelling } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import type { Draft, Scene } from './draft.ts'
import { MEASURE_DEFINITIONS } from './kinds/list.ts'
import { settle } from './settle.ts'

export interface FoundMeasures {
  readonly measures: readonly ReadMeasure[]
  readonly notes: readonly Note[]
}

export function findMeasures(
  page: Page,
  cast: Cast,
  clock: Clock,
  statements: readonly ReadStatement[],
  tellings: readonly ReadTelling[],
): FoundMeasures {
  const scene: Scene = { page, cast, clock, statements, tellings }
  const measures = settle(scene, draftAll(scene))
  return { measures, notes: measures.flatMap(noteOpen) }
}

/** Told again ("the ban"), a measure is whose it was. */
function noteOpen({ by, sameAs, kind, why }: ReadMeasure): readonly Note[] {
  const named = why.spans[0]
  if (by !== null || sameAs !== null || named === undefined) return []
  return [note('measure/taker-open', 'info', named, `Whose ${kind} this is cannot be told.`)]
}

const RULES = MEASURE_DEFINITIONS.flatMap((definition) => definition.rules)

/** In text order, the measure lifted before the lifting of it. */
function draftAll(scene: Scene): Draft[] {
  const drafts = scene.page.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) => RULES.flatMap((rule) => [...rule.match(scene, sentence, token)])),
  )
  const order = (d: Draft): number => (d.suspends ? d.suspends.start + 0.5 : d.head.start)
  return drafts.sort((a, b) => order(a) - order(b))
}

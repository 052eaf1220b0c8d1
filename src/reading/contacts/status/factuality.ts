/**
 * Floor 2, reading, contacts. Any event word, contact or not: how real its sentence makes it, in the two senses the field measures.
 *
 * *happened* asks whether it took place by the time of writing, as UDS It-Happened does: what is planned did not. *asserted* asks
 * whether the sentence commits itself to it, as FactBank and MEANTIME do: what is planned for sure is asserted, what is possible is
 * not. Both run from -3 (surely not) to 3 (surely). The words above decide what is asserted; for what happened they are asked
 * together with the parser's own estimate, which was trained on readers' answers, save that a negation is never overruled:
 * readers asked whether "did not call" happened were divided about what the question meant.
 */
import type { Sentence } from '../../../language/types.ts'
import { nounStatus } from './noun-status.ts'
import type { Reality, Status } from './status.ts'
import { tokenOf } from './verb-form.ts'
import { verbStatus } from './verb-status.ts'

export interface Factuality {
  readonly state: Reality
  readonly happened: number
  readonly asserted: number
  /** The tokens that made it so, inside out. */
  readonly trail: readonly number[]
}

/** `head`: index of the event's word, a verb, a noun or any predicate. */
export function factualityOf(sentence: Sentence, head: number): Factuality {
  const token = tokenOf(sentence, head)
  const { state, trail }: Status = token.happened === null ? nounStatus(sentence, head) : verbStatus(sentence, head)
  const [happened, asserted] = WEIGHTS[state]
  return { state, trail, happened: settled(state, happened, token.happened), asserted }
}

const settled = (state: Reality, byWords: number, byParser: number | null): number =>
  byParser === null ? byWords : state === 'denied' ? Math.min(byWords, byParser) : byParser

/** What readers make of each state: [happened, asserted]. */
const WEIGHTS: Readonly<Record<Reality, readonly [number, number]>> = {
  occurred: [2.6, 3],
  acknowledged: [2.6, 3],
  'under-way': [1.6, 3],
  present: [1.9, 3],
  bare: [1.2, 3],
  open: [1.2, 3],
  planned: [-1, 3],
  scheduled: [-1.5, 3],
  announced: [-1.5, 3],
  confirmed: [-1.5, 3],
  expected: [-1.9, 1.5],
  floated: [-1, 3],
  wished: [-1, 0.75],
  possible: [-1, 0.75],
  silent: [-1, 0.75],
  none: [-1, -3],
  postponed: [-2, 0],
  cancelled: [-2, -3],
  'not-planned': [-2, -3],
  'ruled-out': [-2, -3],
  denied: [-2, -3],
}

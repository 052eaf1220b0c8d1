/** Floor 2, reading, contacts. Who had a hand in it: "Okoye worked with Lind to free ...", "Lind was involved in talks to release ...". */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { subjectsOf } from './around-verb.ts'
import { prepositionOf } from './prepositions.ts'

const WORKING = /^(involve|involved|take|participate|play|have|work|help|cooperate|co-operate|assist|engage|engaged)$/

/** The word of taking part above the head. */
export const workOver = (sentence: Sentence, head: number): number | undefined =>
  ancestorsOf(sentence, head).find((i) => WORKING.test(tokenOf(sentence, i).lemma.toLowerCase()))

export function workersOf(sentence: Sentence, head: number): readonly number[] {
  const work = workOver(sentence, head)
  if (work === undefined) return []
  const beside = childTokens(sentence, work, ['obl']).filter((t) => prepositionOf(sentence, t.index) === 'with')
  return [...subjectsOf(sentence, work), ...beside.map((t) => t.index)]
}

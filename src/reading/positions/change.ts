/** Floor 2, reading, positions. What a report itself says of a position's history: dropped, softened, hardened, repeated, met. */
import type { Token } from '../../language/types.ts'
import type { PositionChange } from '../../model/index.ts'
import { operatorsOf } from '../claims/operators.ts'
import { bears, parent, verbWithParticle } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { isWord, type WordClass } from './lexicon.ts'

const CHANGES: readonly (readonly [WordClass, PositionChange])[] = [
  ['drop', 'dropped'],
  ['soften', 'softened'],
  ['harden', 'hardened'],
  ['repeat', 'repeated'],
  ['meet', 'met'],
]

/** "dropped its demand", "has softened its conditions", "the demand was met"; nothing where the verb is denied or only thought of. */
export function changeByVerb(sentence: PageSentence, noun: Token): PositionChange | null {
  const verb = parent(sentence, noun)
  if (verb?.upos !== 'VERB' || !bears(noun, 'obj', 'nsubj:pass')) return null
  const { negated, conditional, modal } = operatorsOf(sentence, verb)
  if (negated || conditional || (modal !== null && modal !== 'will')) return null
  const word = verbWithParticle(sentence, verb)
  return CHANGES.find(([wordClass]) => isWord(word, wordClass) || isWord(verb.lemma, wordClass))?.[1] ?? null
}

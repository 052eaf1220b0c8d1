/**
 * Floor 2, reading, contacts. Phrases that say how a contact stands ("is on the cards", "remains in doubt", "has been put on hold"): in the
 * lexicon with their preposition and noun, without an article ("on card").
 */
import type { Sentence } from '../../../language/types.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { stateClass } from '../words.ts'
import { childTokens, tokenOf } from './verb-form.ts'

const STANDING = new Set(['remain', 'stay', 'hang', 'be', 'stand', 'look', 'put', 'place', 'take', 'keep', 'leave'])

/** The phrase as the lexicon has it, where the word is its noun or a verb of standing beside it; null where it has none. */
export function standingPhrase(sentence: Sentence, i: number): string | null {
  const token = tokenOf(sentence, i)
  if (token.upos === 'NOUN') return childTokens(sentence, i, ['cop']).length > 0 ? phraseAt(sentence, i) : null
  if (token.upos !== 'VERB' || !STANDING.has(token.lemma)) return null
  return (
    childTokens(sentence, i, ['obl', 'xcomp', 'ccomp', 'advmod'])
      .map((t) => phraseAt(sentence, t.index))
      .find((p) => p !== null) ?? null
  )
}

function phraseAt(sentence: Sentence, noun: number): string | null {
  const preposition = prepositionOf(sentence, noun)
  const phrase = preposition === null ? null : `${preposition} ${tokenOf(sentence, noun).lemma.toLowerCase()}`
  return phrase !== null && stateClass(phrase, 'a') !== null ? phrase : null
}

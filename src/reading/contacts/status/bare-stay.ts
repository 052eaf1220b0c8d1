/**
 * Floor 2, reading, contacts. A stay without a verb: "while in Lima" is as real as the clause beside it; "on Tuesday she had been in Lima, on
 * Wednesday in Oslo" has the verb of the stay before it.
 */
import { firstConjunct, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isTimeWord } from '../time-words.ts'
import { clauseReality } from './clause-status.ts'
import { namedStay } from './named-stay.ts'
import { type Status, status } from './status.ts'
import { childTokens, tokenOf } from './verb-form.ts'
import { verbStatus } from './verb-status.ts'

export const isBareStay = (sentence: Sentence, token: number): boolean =>
  isWhileIn(sentence, token) ||
  isBackIn(sentence, token) ||
  stayBefore(sentence, token) !== null ||
  namedStay(sentence, token) !== null

/** "will be back in Lima": the parse makes "back" the predicate. */
const isBackIn = (sentence: Sentence, token: number): boolean =>
  tokenOf(sentence, token).rel === 'obl' &&
  /^back$/i.test(tokenOf(sentence, headOf(sentence, token))?.text ?? '') &&
  prepositionOf(sentence, token) === 'in'

function isWhileIn(sentence: Sentence, token: number): boolean {
  if (childTokens(sentence, token, ['cop', 'aux', 'nsubj']).length > 0 || headOf(sentence, token) < 0) return false
  const marks = childTokens(sentence, token, ['mark', 'case']).map((t) => t.text.toLowerCase())
  return marks[0] === 'while' && (marks[1] === 'in' || marks[1] === 'at')
}

/** The stay whose verb is left out here ("..., on Wednesday in Oslo"), or null. */
export function stayBefore(sentence: Sentence, token: number): number | null {
  const { rel, upos } = tokenOf(sentence, token)
  if (upos !== 'PROPN' || !/^(nmod|obl|conj|orphan)/.test(rel) || prepositionOf(sentence, token) !== 'in') return null
  const up = headOf(sentence, token)
  if (up < 0 || !isTimeWord(tokenOf(sentence, up)) || tokenOf(sentence, up - 2)?.text !== ',') return null
  const stay = firstConjunct(sentence, headOf(sentence, up))
  const isOne =
    stay >= 0 && stay < up && prepositionOf(sentence, stay) === 'in' && childTokens(sentence, stay, ['cop']).length > 0
  return isOne ? stay : null
}

export function bareStayStatus(sentence: Sentence, token: number): Status {
  const before = stayBefore(sentence, token)
  if (before !== null) return verbStatus(sentence, before)
  if (namedStay(sentence, token) !== null) return status('under-way', [token])
  if (isBackIn(sentence, token)) {
    const back = headOf(sentence, token)
    return verbStatus(sentence, childTokens(sentence, back, ['aux', 'cop']).length > 0 ? back : token)
  }
  const around = clauseReality(sentence, headOf(sentence, token), 0)
  return status(around.state === 'present' ? 'bare' : around.state, [token, ...around.trail])
}

/** Floor 2, reading, contacts. Conditions on the parse that rules of several kinds share. */
import { findChild } from '../../../language/tree.ts'
import type { HeadView } from '../rule.ts'
import { objectsOf } from '../sides/around-verb.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { childTokens } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { headClasses } from '../words.ts'

/** A clause that says what the object is to do or be: "called him a liar", "saw them leave". */
export function takesClause({ sentence, token }: HeadView): boolean {
  const clauses = childTokens(sentence, token, ['xcomp', 'ccomp']).filter(
    (t) => !/^(anew|again|there|here|back)$/i.test(t.text),
  )
  return clauses.some((t) => t.upos !== 'PROPN' || findChild(sentence, token, ['obj']) !== undefined)
}

/** A phrase with one of these prepositions that says something else than when. */
export const hasPhrase = ({ sentence, token }: HeadView, ...prepositions: readonly string[]): boolean =>
  childTokens(sentence, token, ['obl', 'nmod', 'obj']).some(
    (t) => !isTimeWord(t) && prepositions.includes(prepositionOf(sentence, t.index) ?? ''),
  )

/** Something hangs on the head by this relation. */
export const sentenceHas = ({ sentence, token }: HeadView, relation: string): boolean =>
  findChild(sentence, token, [relation]) !== undefined

export const hasObject = ({ sentence, token }: HeadView): boolean =>
  findChild(sentence, token, ['obj', 'nsubj:pass']) !== undefined || objectsOf(sentence, token).length > 0

export const wordOf = ({ sentence, token }: HeadView): string => sentence.tokens[token]?.text.toLowerCase() ?? ''

export const isPlural = ({ sentence, token }: HeadView): boolean => /^NNP?S$/.test(sentence.tokens[token]?.xpos ?? '')

const LINES = new Set([
  'phone',
  'telephone',
  'video',
  'videolink',
  'videoconference',
  'teleconference',
  'line',
  'hotline',
  'zoom',
  'call',
])

/** "by phone", "on the telephone", "by video link". */
export const byPhone = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'compound', 'amod', 'advmod', 'nmod']).some(
    (t) =>
      LINES.has(t.lemma.toLowerCase()) ||
      childTokens(sentence, t.index, ['compound']).some((c) => LINES.has(c.lemma.toLowerCase())),
  )

/** "over lunch", "over coffee". */
export const overMeal = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl']).some(
    (t) => prepositionOf(sentence, t.index) === 'over' && isMeal(t.lemma.toLowerCase()),
  )

export const isMeal = (lemma: string): boolean =>
  headClasses(lemma, 'n').some((c) => c === 'meal' || c === 'refreshment')

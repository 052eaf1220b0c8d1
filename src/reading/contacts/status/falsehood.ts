/** Floor 2, reading, contacts. What is said to be untrue: "are baseless", "devoid of truth", "have no basis", "there is no truth in". */
import type { Sentence } from '../../../language/types.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { stateClass } from '../words.ts'
import { childTokens, formOf, hasNoneDeterminer, tokenOf } from './verb-form.ts'

const TRUTH = /^(truth|foundation|basis|substance|ground|reality|fact|credence|merit)$/

const EMPTY = /^(devoid|void|bereft|empty|far|short)$/

const WITHOUT = /^(without|beyond|out of|devoid of)$/

const CLAIMS = new Set([
  'report',
  'claim',
  'allegation',
  'rumour',
  'rumor',
  'assertion',
  'account',
  'story',
  'version',
  'news',
  'talk',
  'suggestion',
  'speculation',
])

export const isClaim = (lemma: string): boolean => CLAIMS.has(lemma)

const isTruth = (sentence: Sentence, i: number): boolean => TRUTH.test(tokenOf(sentence, i).lemma.toLowerCase())

/** What the predicate says of its subject is that it is not so. */
export function saysUntrue(sentence: Sentence, carrier: number): boolean {
  const token = tokenOf(sentence, carrier)
  const word = token.text.toLowerCase()
  if (formOf(sentence, carrier).negative)
    return token.lemma === 'have' ? lacksTruth(sentence, carrier) : word === 'true'
  if (token.upos === 'VERB') return lacksTruth(sentence, carrier)
  if (token.upos === 'NOUN')
    return (
      stateClass(token.lemma.toLowerCase(), 'n') === 'deny' ||
      (isTruth(sentence, carrier) && WITHOUT.test(prepositionOf(sentence, carrier) ?? ''))
    )
  return (
    stateClass(word, 'a') === 'deny' ||
    (EMPTY.test(word) && childTokens(sentence, carrier, ['obl', 'nmod']).some((t) => isTruth(sentence, t.index)))
  )
}

/** "have no basis", "lack foundation". */
const lacksTruth = (sentence: Sentence, verb: number): boolean =>
  childTokens(sentence, verb, ['obj']).some(
    (t) =>
      isTruth(sentence, t.index) && (tokenOf(sentence, verb).lemma === 'lack' || hasNoneDeterminer(sentence, t.index)),
  )

/** "no truth in reports": the noun above the claim. */
export const isNoTruth = (sentence: Sentence, noun: number): boolean =>
  isTruth(sentence, noun) && hasNoneDeterminer(sentence, noun)

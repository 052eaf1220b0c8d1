/** Floor 2, reading, counts. What is counted, and by which words: `lexicon/en/counts.tsv`. */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { Sentence, Token } from '../../language/types.ts'
import type { ContactKind } from '../../model/index.ts'
import { childrenBy } from '../claims/tree.ts'

const noteOf = (word: string, cls: string): string | null =>
  readLexicon('counts')
    .get(word.toLowerCase())
    ?.find((e) => e.class === cls)?.note ?? null

export const countedVerb = (lemma: string): ContactKind | null => noteOf(lemma, 'verb') as ContactKind | null
export const countedNoun = (lemma: string): ContactKind | null => noteOf(lemma, 'noun') as ContactKind | null
export const weakNoun = (lemma: string): ContactKind | null => noteOf(lemma, 'weak') as ContactKind | null

/** "2" of "two", "second", "2nd", "2"; null for words that are no number. */
export function numberOf(token: Token): string | null {
  const digits = /^(\d+)(st|nd|rd|th)?$/i.exec(token.text)
  return digits?.[1] ?? noteOf(token.text, 'number')
}

export const vagueNumber = (token: Token): string | null => noteOf(token.text, 'vague')

/** "at least two", "more than three": not fewer. */
const isLeast = (sentence: Sentence, token: Token): boolean =>
  childrenBy(sentence, token.index, 'advmod', 'case', 'nmod').some(
    (t) =>
      readLexicon('counts')
        .get(t.text.toLowerCase())
        ?.some((e) => e.class === 'least') === true,
  )

/** "2", ">=2", "several". */
export function amountOf(sentence: Sentence, token: Token): string | null {
  const number = numberOf(token)
  if (number !== null) return isLeast(sentence, token) ? `>=${number}` : number
  return vagueNumber(token)
}

/** How often a verb says it happened: "twice", "three times", "multiple times". */
export function timesOf(sentence: Sentence, verb: Token): { readonly value: string; readonly word: Token } | null {
  for (const t of childrenBy(sentence, verb.index, 'advmod', 'obl', 'obj', 'nmod')) {
    const adverb = noteOf(t.text, 'times')
    if (adverb !== null)
      return t.text.toLowerCase() === 'once' ? null : { value: isLeast(sentence, t) ? `>=${adverb}` : adverb, word: t }
    if (t.lemma !== 'time' || t.xpos !== 'NNS') continue
    const counted = childrenBy(sentence, t.index, 'nummod', 'amod', 'det').find((n) => amountOf(sentence, n) !== null)
    const value = counted ? amountOf(sentence, counted) : null
    if (value !== null) return { value, word: t }
  }
  return null
}

/** Floor 2, reading, stage actors: names that the language pack passed over, told by their capitals and their head word. */
import { childrenOf } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { isNounOf, isOutletPart, isPersonNoun } from '../words.ts'
import type { Stretch } from './names.ts'

const CONNECTORS = new Set(['of', 'for', 'and', 'on', 'the', '&', 'to', 'in'])

/** Runs of capitals whose head names a body ("Reef Investment Fund", "Ministry of Trade") or a medium, outside of known names. */
export function findNameRuns(sentence: PageSentence, known: readonly Stretch[]): Stretch[] {
  if (isMostlyCapitals(sentence.tokens)) return []
  const found: Stretch[] = []
  for (const token of sentence.tokens) {
    if (!isCapital(token) || !isBodyWord(token)) continue
    const stretch = grow(sentence, token.index, known)
    if (stretch && !found.some((f) => f.first <= stretch.last && stretch.first <= f.last)) found.push(stretch)
  }
  return [...found, ...findAcronyms(sentence, known)]
}

/** "Reef Investment Fund (RIF)": capitals in parentheses after a word with a capital. */
function findAcronyms({ tokens }: PageSentence, known: readonly Stretch[]): Stretch[] {
  return tokens
    .filter(
      (t) =>
        /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(t.text) &&
        tokens[t.index - 1]?.text === '(' &&
        tokens[t.index + 1]?.text === ')',
    )
    .filter(
      (t) =>
        /^\p{Lu}/u.test(tokens[t.index - 2]?.text ?? '') && !known.some((k) => k.first <= t.index && t.index <= k.last),
    )
    .map((t) => ({ first: t.index, last: t.index, kind: 'organisation' as const }))
}

const isBodyWord = (token: Token): boolean =>
  isNounOf(token.text.toLowerCase(), 'body') ||
  isNounOf(token.lemma.toLowerCase(), 'body') ||
  isOutletPart(token.text, 'suffix')

const isCapital = (token: Token): boolean => /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(token.text) && token.upos !== 'PRON'

/** Headlines with every word capitalised: there a capital tells nothing. */
function isMostlyCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => /^\p{L}{4,}/u.test(t.text))
  return words.length > 3 && words.filter((t) => /^\p{Lu}/u.test(t.text)).length / words.length > 0.8
}

/** Leftwards over capitals, rightwards over "of X"; nothing if it would swallow a known name or is one word at a sentence's head. */
function grow(sentence: PageSentence, head: number, known: readonly Stretch[]): Stretch | null {
  const { tokens } = sentence
  const taken = (i: number) => known.some((k) => k.first <= i && i <= k.last)
  let first = head
  while (first > 0 && isCapital(tokens[first - 1] as Token) && !taken(first - 1) && tokens[first - 1]?.upos !== 'ADP')
    first--
  if (tokens[first]?.upos === 'DET' || (first === 0 && tokens[0]?.upos !== 'PROPN' && first < head)) first++
  let last = head
  while (isCapital(tokens[last + 1] ?? (tokens[head] as Token)) && tokens[last + 1] && !taken(last + 1)) last++
  for (;;) {
    let next = last + 1
    while (CONNECTORS.has(tokens[next]?.text ?? '') && next - last <= 2) next++
    const word = tokens[next]
    if (next === last + 1 || !word || !isCapital(word) || word.upos !== 'PROPN' || taken(next)) break
    if (tokens[last + 1]?.text === 'and' && !childrenOf(sentence, word.head).includes(word.index)) break
    if (tokens[last + 1]?.text === 'in' || tokens[last + 1]?.text === 'to' || tokens[last + 1]?.text === 'on') break
    last = next
  }
  if (first === last && (first === 0 || tokens[first]?.upos !== 'PROPN')) return null
  if (taken(head) || isPersonNoun(tokens[last]?.lemma.toLowerCase() ?? '')) return null
  return { first, last, kind: 'organisation' }
}

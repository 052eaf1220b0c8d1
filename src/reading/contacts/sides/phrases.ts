/** Floor 2, reading, contacts. The phrases that name a side by their preposition, also where the parse hangs them on a neighbour of the head. */
import { findChildren, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { isVehicle } from './aboard.ts'
import { antecedentOf } from './antecedent.ts'
import { carrierOf, nounChain } from './carrier.ts'
import { prepositionOf } from './prepositions.ts'

/** "exchanged views on trade with her": the topic, on which the parse may hang the other side. */
const topicsOf = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obj'])
    .filter((i) => tokenOf(sentence, i).lemma === 'view')
    .flatMap((i) => findChildren(sentence, i, ['nmod']))

/** "discussed the border with", "spoke by telephone with": the noun the parse may hang the other side on. */
const besideVerb = (sentence: Sentence, verb: number): readonly number[] => [
  ...findChildren(sentence, verb, ['obj']),
  ...topicsOf(sentence, verb),
  ...findChildren(sentence, verb, ['obl']).filter((i) =>
    ['by', 'on', 'over', 'into'].includes(prepositionOf(sentence, i) ?? ''),
  ),
]

/** "booked a flight to", "carried a letter to", "is booked on a flight to", where the parse hangs the goal on the thing. */
const thingsTo = (sentence: Sentence, verb: number): readonly number[] => [
  ...findChildren(sentence, verb, ['obj']).filter(
    (i) =>
      isVehicle(sentence, i) ||
      /^(way|delegation|mission|flight|seat|ticket|passage|berth|proposal|offer|reply|answer|draft|letter|note|message|credential|invitation|list|document|entry|visa|admission|time)s?$/i.test(
        tokenOf(sentence, i).text,
      ),
  ),
  ...findChildren(sentence, verb, ['obl']).filter(
    (i) => isVehicle(sentence, i) && /^(on|aboard)$/.test(prepositionOf(sentence, i) ?? ''),
  ),
]

/** "left the territory of": the noun that only says that a place is meant. */
const soilOf = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obj']).filter((i) => /^(territory|soil)$/i.test(tokenOf(sentence, i).text))

/** The phrases with this preposition that belong to the head, to the nouns around it or to the verb that carries it. */
export function phrasesOf(sentence: Sentence, head: number, preposition: string): readonly number[] {
  const token = tokenOf(sentence, head)
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
  const beside =
    preposition === 'with'
      ? besideVerb(sentence, head)
      : preposition === 'of'
        ? soilOf(sentence, head)
        : /^(to|for|into)$/.test(preposition)
          ? thingsTo(sentence, head)
          : []
  const places = isNoun
    ? [
        ...nounChain(sentence, head),
        ...carriersFor(sentence, head),
        ...(preposition === 'with' ? oneSide(sentence, head, 'between') : []),
        ...(preposition === 'between' ? wherePhrases(sentence, head) : []),
        ...(preposition === 'to' ? oneSide(sentence, head, 'by') : []),
        ...(preposition === 'with' || preposition === 'between' ? participlesOn(sentence, head) : []),
      ]
    : [head, ...beside]
  const found = places
    .flatMap((at) => findChildren(sentence, at, ['obl', 'nmod']))
    .filter((i) => i !== head && prepositionOf(sentence, i) === preposition)
  const fronted = isNoun ? [] : relativePhrase(sentence, head, preposition)
  const second = preposition === 'between' && isNoun ? secondSide(sentence, head, found) : []
  return [...new Set([...found.map((i) => antecedentOf(sentence, i) ?? i), ...fronted, ...second])]
}

/** "the meeting planned for Friday between Lind and Ruiz", "talks held in Lima with Peru": the parse hangs the sides on the participle or its day. */
const participlesOn = (sentence: Sentence, noun: number): readonly number[] => {
  const participles = childTokens(sentence, noun, ['acl']).filter((t) => t.rel === 'acl' && /^VB[ND]$/.test(t.xpos))
  const days = [noun, ...participles.map((t) => t.index)]
    .flatMap((i) => childTokens(sentence, i, ['obl', 'nmod']))
    .filter((t) => isTimeWord(t) && t.index > noun)
  return [...participles, ...days].map((t) => t.index)
}

/** "handover under way on the bridge between": the parse hangs the sides on where it is. */
const wherePhrases = (sentence: Sentence, noun: number): readonly number[] =>
  findChildren(sentence, noun, ['nmod']).filter((i) => /^(under|on|at|in)$/.test(prepositionOf(sentence, i) ?? ''))

/** "talks between Lind and Ruiz with Peruvian officials", "a visit by Lind to Peru": the parse may hang the last on Lind or Ruiz. */
const oneSide = (sentence: Sentence, noun: number, before: 'between' | 'by'): readonly number[] =>
  findChildren(sentence, noun, ['nmod'])
    .filter((i) => prepositionOf(sentence, i) === before)
    .flatMap((i) => [i, ...findChildren(sentence, i, ['conj'])])

/** "a call between Lind and Peru's Ruiz", "... and his guest, Ruiz": where the parse joins the second to the call. */
const secondSide = (sentence: Sentence, noun: number, found: readonly number[]): readonly number[] =>
  found.length === 1 && findChildren(sentence, found[0] as number, ['conj']).length === 0
    ? childTokens(sentence, noun, ['conj']).flatMap((t) =>
        t.index > (found[0] as number) && (t.upos === 'PROPN' || isSomebodys(sentence, t.index)) ? [t.index] : [],
      )
    : []

const isSomebodys = (sentence: Sentence, noun: number): boolean =>
  childTokens(sentence, noun, ['nmod:poss']).some((t) => t.upos === 'PRON')

export function carriersFor(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  return carrier === undefined ? [] : [carrier]
}

/** "who else she met with", "with whom she met": the stranded preposition's noun. */
function relativePhrase(sentence: Sentence, verb: number, preposition: string): readonly number[] {
  const stranded = childTokens(sentence, verb, ['obl', 'case', 'advmod', 'compound:prt']).some(
    (t) => t.upos === 'ADP' && t.text.toLowerCase() === preposition,
  )
  return stranded && tokenOf(sentence, verb).rel === 'acl:relcl' ? [headOf(sentence, verb)] : []
}

/**
 * Floor 2, reading, contacts. A stay beside a name, without a verb: the headline "Okoye in Lima for talks", the aside "Okoye, in Lima since
 * Monday, said", the opening "In Lima for talks, Okoye said".
 */
import { headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isTimeWord } from '../time-words.ts'
import { headClasses } from '../words.ts'
import { childTokens, tokenOf } from './verb-form.ts'

/** Whose stay the place tells of: a token of the name, or null where it tells of none. */
export function namedStay(sentence: Sentence, place: number): number | null {
  const [beside, ...more] = childTokens(sentence, place, ['case'])
  const single =
    beside !== undefined && more.length === 0 && /^(in|at)$/i.test(beside.text) && beside.index === place - 1
  if (!single || tokenOf(sentence, place).upos !== 'PROPN' || childTokens(sentence, place, ['cop']).length > 0)
    return null
  return asideOf(sentence, place) ?? openingOf(sentence, place) ?? headlineOf(sentence, place)
}

/** "Okoye, in Lima since Monday, said". */
function asideOf(sentence: Sentence, place: number): number | null {
  let at = place - 2
  while (/^(now|currently|already|still|back|here)$/i.test(sentence.tokens[at]?.text ?? '')) at--
  if (sentence.tokens[at]?.text !== ',' || at < 1 || !hasReason(sentence, place, true)) return null
  let top = at - 1
  while (top >= 0 && /^(flat|nmod|compound|appos|conj)/.test(tokenOf(sentence, top).rel)) top = headOf(sentence, top)
  return top >= 0 && /^nsubj/.test(tokenOf(sentence, top).rel) ? top : null
}

/** "In Lima for talks with Chile, Okoye said". */
function openingOf(sentence: Sentence, place: number): number | null {
  if (place !== 1 || !hasReason(sentence, place, true)) return null
  const verb = headOf(sentence, place)
  if (verb < 0 || tokenOf(sentence, verb).upos !== 'VERB') return null
  return childTokens(sentence, verb, ['nsubj']).find((t) => t.index > place)?.index ?? null
}

/** "Okoye in Lima for talks", "Okoye in Lima to sign gas deal": no verb says what she does there. */
function headlineOf(sentence: Sentence, place: number): number | null {
  const name = headOf(sentence, place)
  if (name < 0 || name >= place || sentence.tokens.some((t) => t.upos === 'AUX' || /^VB[DZP]$/.test(t.xpos)))
    return null
  const before = place - 2
  const stands =
    before === name || (tokenOf(sentence, before).head === name && tokenOf(sentence, before).rel === 'flat')
  const { rel } = tokenOf(sentence, name)
  if (!stands || !/^(PROPN|NOUN)$/.test(tokenOf(sentence, name).upos)) return null
  const toDo =
    rel === 'nsubj' &&
    childTokens(sentence, headOf(sentence, name), ['mark']).some((t) => isNext(sentence, place, t.index))
  return toDo || (rel === 'root' && hasReason(sentence, place, false)) ? name : null
}

/** Nothing but a day between the place and the word. */
const isNext = (sentence: Sentence, place: number, at: number): boolean =>
  at > place && sentence.tokens.slice(place + 1, at).every((t) => isTimeWord(t) || /^on$/i.test(t.text))

/** "since Monday", "for talks", "on a two-day visit", up to the comma that closes the aside. */
function hasReason(sentence: Sentence, place: number, closed: boolean): boolean {
  const end = sentence.tokens.findIndex((t) => t.index > place && t.text === ',')
  if (closed && end < 0) return false
  return sentence.tokens
    .slice(place + 1, end < 0 ? undefined : end)
    .some(
      (t) =>
        (isTimeWord(t) && prepositionOf(sentence, t.index) === 'since') ||
        (headClasses(t.lemma.toLowerCase(), 'n').length > 0 && isNoun(t.upos) && isWhy(sentence, t.index)),
    )
}

const isNoun = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN'

const isWhy = (sentence: Sentence, token: number): boolean => /^(for|on)$/.test(prepositionOf(sentence, token) ?? '')

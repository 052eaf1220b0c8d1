/** Floor 2, reading, counts. How a text counts: times at a verb, an ordinal or a number at a noun. */
import type { Token } from '../../language/types.ts'
import type { ContactKind } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import { operatorsOf } from '../claims/operators.ts'
import { bears, childBy, children, childrenBy, marker, parent } from '../claims/tree.ts'
import type { PageSentence } from '../page.ts'
import { peopleAt } from './around.ts'
import { amountOf, countedNoun, countedVerb, numberOf, timesOf, vagueNumber, weakNoun } from './words.ts'

export interface Seen {
  readonly rule: string
  readonly of: ContactKind
  readonly value: string
  readonly head: Token
  /** Where the participants and the place hang. */
  readonly around: readonly Token[]
  /** The word that counts. */
  readonly word: Token
}

export interface CountExample {
  readonly text: string
  readonly value: string
  readonly of: ContactKind
  /** Words of the names of those counted. */
  readonly participants: readonly string[]
}

export interface CountRule {
  readonly id: string
  readonly reason: string
  readonly match: (cast: Cast, sentence: PageSentence, token: Token) => Seen | null
  readonly examples: readonly CountExample[]
  /** Texts that count nothing. */
  readonly counterExamples: readonly string[]
}

/** Told as past and not denied. */
function isPast(sentence: PageSentence, predicate: Token): boolean {
  const { negated, modal, tense, perfect, conditional } = operatorsOf(sentence, predicate)
  return !negated && modal === null && !conditional && (perfect || tense === 'past')
}

const times: CountRule = {
  id: 'count/times',
  reason: 'A verb of meeting or travelling with how often: twice, three times, multiple times.',
  match: (_cast, sentence, token) => {
    const of = token.upos === 'VERB' ? countedVerb(token.lemma) : null
    const counted = of ? timesOf(sentence, token) : null
    if (!of || !counted || !isPast(sentence, token)) return null
    return { rule: 'count/times', of, value: counted.value, head: token, around: [token], word: counted.word }
  },
  examples: [
    {
      text: 'Envoy Maren Tilde has met with President Okoye twice in Accra.',
      value: '2',
      of: 'meeting',
      participants: ['Tilde', 'Okoye'],
    },
    {
      text: 'Foreign Minister Ana Ruiz has travelled to Oslo three times since May.',
      value: '3',
      of: 'visit',
      participants: ['Ruiz'],
    },
  ],
  counterExamples: [
    'Envoy Maren Tilde will meet President Okoye twice next week.',
    'The minister read the letter twice before he met the president.',
  ],
}

/** A round, session or time counts where talks, or the people who held it, stand beside it. */
function isBacked(cast: Cast, sentence: PageSentence, noun: Token): boolean {
  const talks = childrenBy(sentence, noun.index, 'nmod').some((t) =>
    /^(talk|negotiation|consultation|discussion)$/.test(t.lemma),
  )
  const met = childrenBy(sentence, noun.index, 'acl').some((t) => countedVerb(t.lemma) !== null)
  return talks || met || peopleAt(cast, sentence, [noun]).length > 0 || isSince(sentence, noun)
}

function isSince(sentence: PageSentence, noun: Token): boolean {
  const up = parent(sentence, noun)
  const places = up ? [noun, up] : [noun]
  return places.some((at) =>
    children(sentence, at.index).some((t) =>
      /^(since|within)$/.test(marker(sentence, t.index) ?? t.text.toLowerCase()),
    ),
  )
}

function kindOf(cast: Cast, sentence: PageSentence, noun: Token): ContactKind | null {
  if (noun.upos !== 'NOUN') return null
  const weak = weakNoun(noun.lemma)
  return countedNoun(noun.lemma) ?? (weak && isBacked(cast, sentence, noun) ? weak : null)
}

/** Its verb, if it has one, tells it as past. */
function isHeld(sentence: PageSentence, noun: Token): boolean {
  const up = parent(sentence, noun)
  return up !== undefined && up.upos === 'VERB' && bears(noun, 'obj', 'nsubj', 'obl') && isPast(sentence, up)
}

const ORDINAL = /(st|nd|rd|th|first|second|third)$/i

const ordinal: CountRule = {
  id: 'count/ordinal',
  reason: 'A meeting, round or time with its place in the series: "their third meeting".',
  match: (cast, sentence, token) => {
    const of = kindOf(cast, sentence, token)
    const word = of
      ? childrenBy(sentence, token.index, 'amod').find((t) => ORDINAL.test(t.text) && numberOf(t) !== null)
      : undefined
    const value = word ? numberOf(word) : null
    if (!of || !word || value === null || value === '1') return null
    const told = childrenBy(sentence, token.index, 'acl').find((t) => countedVerb(t.lemma) !== null)
    const around = told ? [token, told] : [token]
    const copula = childBy(sentence, token.index, 'cop')
    const past = copula
      ? copula.xpos !== 'VB' && !operatorsOf(sentence, token).modal
      : peopleAt(cast, sentence, [token]).length > 0 && isHeld(sentence, token)
    if (!past) return null
    return { rule: 'count/ordinal', of: told ? (countedVerb(told.lemma) ?? of) : of, value, head: token, around, word }
  },
  examples: [
    {
      text: 'It was the third meeting between President Okoye and Prime Minister Lund.',
      value: '3',
      of: 'meeting',
      participants: ['Okoye', 'Lund'],
    },
  ],
  counterExamples: ['It was their first meeting.', 'The third meeting will be held in Lima.'],
}

const cardinal: CountRule = {
  id: 'count/cardinal',
  reason:
    'Several meetings, rounds or visits that lie behind: "four rounds since March", "multiple visits by the envoy".',
  match: (cast, sentence, token) => {
    const of = kindOf(cast, sentence, token)
    if (!of || token.xpos !== 'NNS') return null
    const word = childrenBy(sentence, token.index, 'nummod', 'amod', 'det').find((t) => amountOf(sentence, t) !== null)
    const value = word ? amountOf(sentence, word) : null
    if (!word || value === null || value === '1') return null
    const up = parent(sentence, token)
    const held = isHeld(sentence, token)
    const named = peopleAt(cast, sentence, [token]).length > 0
    if (up?.upos === 'VERB' && bears(token, 'obj', 'nsubj', 'nsubj:pass') && !held) return null
    if (!(named || isSince(sentence, token) || held) || (vagueNumber(word) !== null && !named)) return null
    return { rule: 'count/cardinal', of, value, head: token, around: held && up ? [token, up] : [token], word }
  },
  examples: [
    { text: 'The two sides have held four rounds of talks since March.', value: '4', of: 'talks', participants: [] },
  ],
  counterExamples: ['The two sides plan four rounds of talks.', 'Several meetings are expected next month.'],
}

export const COUNT_RULES: readonly CountRule[] = [times, ordinal, cardinal]

/**
 * Floor 2, reading, contacts. Where the sides of a contact stand in the parse: subjects that are shared, controlled or relative,
 * objects of passives, the phrases around a noun and around the verb that carries it.
 */
import { findChildren, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import type { Slot } from '../rule.ts'
import { namedStay } from '../status/named-stay.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { isTimeWord } from '../time-words.ts'
import { aboard, isVehicle } from './aboard.ts'
import { antecedentOf } from './antecedent.ts'
import { aroundNoun, chairsOf, holdersOf, insideOf, matrixOf, modifiersOf } from './around-noun.ts'
import { answerersOf, objectsOf, receiversOf, subjectsOf } from './around-verb.ts'
import { carrierOf, nounChain } from './carrier.ts'
import { predicateSubject } from './predicate.ts'
import { prepositionOf } from './prepositions.ts'
import { waitingIn } from './waiting.ts'
import { workersOf } from './workers.ts'

interface Filler {
  readonly token: number
  /** Implied: the words name it, but not as a side of this very contact (the subject of the clause around it). */
  readonly basis: 'stated' | 'implied'
}

const stated = (tokens: readonly number[]): readonly Filler[] =>
  tokens.map((token) => ({ token, basis: 'stated' as const }))

export function fillersOf(sentence: Sentence, head: number, slot: Slot): readonly Filler[] {
  switch (slot) {
    case 'subject':
      return stated(subjectsOf(sentence, head))
    case 'object':
      return stated(objectsOf(sentence, head))
    case 'person-object':
      return stated(receiversOf(sentence, head))
    case 'possessor':
      return stated(aroundNoun(sentence, head, (n) => findChildren(sentence, n, ['nmod:poss'])))
    case 'modifier':
      return stated(aroundNoun(sentence, head, (n) => modifiersOf(sentence, n)))
    case 'room':
      return stated(roomOwners(sentence, head))
    case 'predicate':
      return stated(/^(in|on)$/.test(prepositionOf(sentence, head) ?? '') ? predicateSubject(sentence, head) : [])
    case 'answerer':
      return stated(answerersOf(sentence, head))
    case 'holder':
      return stated(holdersOf(sentence, head))
    case 'matrix':
      return matrixOf(sentence, head).map((token) => ({ token, basis: 'implied' as const }))
    case 'inside':
      return stated(insideOf(sentence, head))
    case 'chair':
      return stated(aroundNoun(sentence, head, (n) => chairsOf(sentence, n)))
    case 'subject-sides':
      return stated(subjectSidesOf(sentence, head))
    case 'attending':
      return stated(attendingOf(sentence, head))
    case 'in-return':
      return stated(inReturnOf(sentence, head))
    case 'workers':
      return stated(workersOf(sentence, head))
    case 'of-object':
      return stated(outcomesOf(sentence, head).flatMap((noun) => ownersOf(sentence, noun)))
    case 'is-called':
      return stated(isSubject(sentence, head) ? [headOf(sentence, head)] : [])
    case 'aboard':
      return stated(aboard(sentence, head))
    case 'itself':
      return stated([head])
    case 'honoured':
      return stated(honouredAt(sentence, head))
    case 'stayer': {
      const who = namedStay(sentence, head)
      return stated(who === null ? [] : [who])
    }
    case 'waiting':
      return stated(waitingIn(sentence, head))
    default:
      return stated(phrasesOf(sentence, head, slot.slice('prep:'.length)))
  }
}

const isSubject = (sentence: Sentence, noun: number): boolean =>
  tokenOf(sentence, noun).rel === 'nsubj' && findChildren(sentence, headOf(sentence, noun), ['cop']).length > 0

/** "the commission of Peru and Chile met", "the Peru-Chile committee". */
const subjectSidesOf = (sentence: Sentence, verb: number): readonly number[] =>
  subjectsOf(sentence, verb).flatMap((i) => [
    ...findChildren(sentence, i, ['nmod']).filter((n) => /^(of|between)$/.test(prepositionOf(sentence, n) ?? '')),
    ...modifiersOf(sentence, i),
  ])

/** "with the participation of Norway", "in the presence of". */
const attendingOf = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obl'])
    .filter((i) => /^(participation|attendance|presence)$/.test(tokenOf(sentence, i).lemma))
    .flatMap((i) => findChildren(sentence, i, ['nmod']).filter((n) => prepositionOf(sentence, n) === 'of'))

/** What is brought about: "secured the release", "led to the release", "ended in an exchange". */
export const outcomesOf = (sentence: Sentence, verb: number): readonly number[] => [
  ...objectsOf(sentence, verb),
  ...findChildren(sentence, verb, ['obl']).filter((i) => /^(to|in|with)$/.test(prepositionOf(sentence, i) ?? '')),
]

/** "secured the release of the pilot", "won the pilot's freedom", "took a call from the king". */
const ownersOf = (sentence: Sentence, noun: number): readonly number[] => [
  ...findChildren(sentence, noun, ['nmod:poss']),
  ...modifiersOf(sentence, noun),
  ...findChildren(sentence, noun, ['nmod']).filter((n) => /^(of|from|to)$/.test(prepositionOf(sentence, n) ?? '')),
]

/** "freed the pilot in exchange for two smugglers", "in return for": the other half. */
export const inReturnOf = (sentence: Sentence, head: number): readonly number[] =>
  [head, ...findChildren(sentence, head, ['obj', 'nsubj:pass', 'nmod'])]
    .flatMap((at) => findChildren(sentence, at, ['obl', 'nmod']))
    .filter((i) => /^(exchange|return|swap)$/.test(tokenOf(sentence, i).lemma) && prepositionOf(sentence, i) === 'in')
    .flatMap((i) => findChildren(sentence, i, ['nmod']).filter((n) => prepositionOf(sentence, n) === 'for'))

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

/** "a dinner for the president", "hosted a banquet in honour of the king": the guest, also where the parse hangs him on the verb. */
const honouredAt = (sentence: Sentence, noun: number): readonly number[] =>
  [noun, ...carriersFor(sentence, noun)]
    .flatMap((at) => findChildren(sentence, at, ['obl', 'nmod']))
    .filter((i) => i > noun || tokenOf(sentence, i).head !== noun)
    .flatMap((i) => {
      if (/^honou?r$/i.test(tokenOf(sentence, i).text))
        return findChildren(sentence, i, ['nmod']).filter((n) => prepositionOf(sentence, n) === 'of')
      return prepositionOf(sentence, i) === 'for' ? [i] : []
    })

/** "shown into her office": whose room it is. */
const roomOwners = (sentence: Sentence, verb: number): readonly number[] =>
  findChildren(sentence, verb, ['obl'])
    .filter(
      (i) =>
        /^(into|in|to|inside|at)$/.test(prepositionOf(sentence, i) ?? '') && ROOMS.test(tokenOf(sentence, i).lemma),
    )
    .flatMap((i) => [
      ...findChildren(sentence, i, ['nmod:poss']),
      ...findChildren(sentence, i, ['nmod']).filter((n) => prepositionOf(sentence, n) === 'of'),
    ])

const ROOMS = /^(office|room|study|chamber|presence|residence|salon|library|tent|cabin|palace|villa|house|home)$/i

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
function phrasesOf(sentence: Sentence, head: number, preposition: string): readonly number[] {
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

function carriersFor(sentence: Sentence, noun: number): readonly number[] {
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

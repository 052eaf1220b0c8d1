/**
 * Floor 2, reading, contacts. Where the sides of a contact stand in the parse: subjects that are shared, controlled or relative,
 * objects of passives, the phrases around a noun and around the verb that carries it.
 */
import { findChildren, headOf } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import type { Slot } from '../rule.ts'
import { namedStay } from '../status/named-stay.ts'
import { tokenOf } from '../status/verb-form.ts'
import { aboard } from './aboard.ts'
import { aroundNoun, chairsOf, holdersOf, insideOf, matrixOf, modifiersOf } from './around-noun.ts'
import { answerersOf, objectsOf, subjectsOf } from './around-verb.ts'
import { receiversOf } from './objects-elsewhere.ts'
import { carriersFor, phrasesOf } from './phrases.ts'
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

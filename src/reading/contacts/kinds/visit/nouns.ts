/** Floor 2, reading, contacts. Kind visit: visits told by a noun. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { answerersOf } from '../../sides/around-verb.ts'
import { carrierOf } from '../../sides/carrier.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasPhrase, sentenceHas } from '../conditions.ts'

/** Not one to do something, which is told by its verb; the parse may hang that on the inviter or on the verb. */
const isBare = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['acl']).length === 0 &&
  childTokens(sentence, carrierOf(sentence, token) ?? token, ['advcl']).every((t) => t.xpos !== 'VB') &&
  childTokens(sentence, token, ['nmod']).every((t) => childTokens(sentence, t.index, ['acl']).length === 0)

const goesToSomebody = (head: HeadView): boolean =>
  [head.token, carrierOf(head.sentence, head.token) ?? head.token].some((token) => hasPhrase({ ...head, token }, 'to'))

const isCarriedBy = ({ sentence, token }: HeadView, verbs: RegExp): boolean => {
  const carrier = carrierOf(sentence, token)
  return (
    carrier !== undefined &&
    verbs.test(sentence.tokens[carrier]?.lemma ?? '') &&
    childTokens(sentence, carrier, ['conj']).every((t) => t.lemma !== 'accept')
  )
}

export const nouns: readonly HeadRule[] = [
  {
    id: 'visit/has-invitation',
    reason: 'Who has or gets an invitation to a place may come; whether he will is not said.',
    words: 'invitation',
    sort: 'noun',
    tells: 'floated',
    sides: [
      { slots: ['holder', 'answerer'], part: 'visitor' },
      { slots: ['prep:to', 'prep:from'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isBare(head) && isCarriedBy(head, /^(have|hold|receive|get|obtain)$/) && hasPhrase(head, 'to'),
    matches: [
      'Foreign Minister Ada Okoye has an invitation to Lima in her pocket.',
      'President Lind has received an invitation to Peru.',
    ],
    not: ['The singer Ana Rojas has an invitation to Lima.', 'President Lind has an invitation to speak.'],
  },
  {
    id: 'visit/sent-invitation',
    reason: 'To whom an invitation is extended, sent or handed may come.',
    words: 'invitation',
    sort: 'noun',
    tells: 'floated',
    sides: [{ slots: ['prep:to'], part: 'visitor' }],
    needs: 'traveller',
    only: (head) =>
      isBare(head) && isCarriedBy(head, /^(extend|send|issue|hand|deliver|convey|address)$/) && goesToSomebody(head),
    matches: [
      'Peru has extended an invitation to Foreign Minister Ada Okoye.',
      'An invitation to Lima has been handed to Foreign Minister Ada Okoye.',
    ],
    not: ['The club sent an invitation to its fans.', 'Peru sent an invitation to President Lind to open the fair.'],
  },
  {
    id: 'visit/answered-invitation',
    reason: 'Who accepts or declines an invitation is to come, or not, to where and to whom it invites.',
    words: 'invitation',
    sort: 'noun',
    sides: [
      { slots: ['answerer'], part: 'visitor' },
      { slots: ['prep:to', 'prep:of'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isBare(head) && answerersOf(head.sentence, head.token).length > 0,
    matches: [
      'President Lind accepted the invitation of the Peruvian government.',
      'President Lind accepted an invitation to Lima.',
    ],
    not: [
      'The invitation was printed on blue paper.',
      'President Lind accepted the invitation of Peru to continue the talks in Lima in May.',
    ],
  },
  {
    id: 'visit/invitation',
    reason: 'An invitation told of again, accepted or refused, is the visit it invited to.',
    words: 'invitation',
    sort: 'noun',
    sides: [{ slots: ['answerer'], part: 'visitor' }],
    needs: 'traveller',
    only: isBare,
    matches: ['President Lind invited Foreign Minister Ada Okoye to Oslo, and the invitation was accepted.'],
    not: [
      'The invitation was printed on blue paper.',
      'At the invitation of Norway, Foreign Minister Ada Okoye met President Lind.',
    ],
  },
  {
    id: 'visit/tour-of',
    reason: 'A tour of places or countries: what it is of is where it goes.',
    words: 'visit-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:by', 'holder', 'modifier', 'matrix', 'predicate'], part: 'visitor' },
      { slots: ['prep:of', 'prep:to', 'prep:in'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => /^(tour|circuit)$/.test(head.sentence.tokens[head.token]?.lemma ?? '') && hasPhrase(head, 'of'),
    matches: [
      'Ambassador Ruiz embarked on a tour of Peru, Chile and Bolivia.',
      "President Lind's tour of Peru begins on Friday.",
    ],
    not: ['The band announced a tour of Peru.', 'Her tour of the stadiums sold out.'],
  },
  {
    id: 'visit/noun',
    reason: 'A visit, trip or tour: its owner, maker or the person the clause around it is about is the visitor.',
    words: 'visit-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:by', 'prep:of', 'holder', 'modifier', 'matrix', 'predicate'], part: 'visitor' },
      { slots: ['prep:to', 'prep:between', 'prep:with'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => {
      const lemma = head.sentence.tokens[head.token]?.lemma
      return (
        !(lemma === 'travel' || lemma === 'stay') ||
        sentenceHas(head, 'nmod:poss') ||
        (lemma === 'stay' && sentenceHas(head, 'det') && !sentenceHas(head, 'nummod'))
      )
    },
    matches: [
      "Foreign Minister Ada Okoye's visit to Norway was cancelled.",
      'President Lind paid a visit to Peru in May.',
      'Foreign Minister Ada Okoye is on a three-day visit to Lima.',
      'Foreign Minister Ada Okoye was on an official visit to Lima on Monday.',
      'President Lind paid visits to Peru and Chile in May.',
      'Ambassador Ruiz ended a first shuttle between Lima and Tokyo on Monday.',
    ],
    not: [
      'Peru banned all travel to Chile.',
      'The ten million stay where they are, President Lind said.',
      'The school trip to Norway was cancelled.',
      'Her tour of the stadiums sold out.',
    ],
  },
]

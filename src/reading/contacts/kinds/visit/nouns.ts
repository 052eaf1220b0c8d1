/** Floor 2, reading, contacts. Kind visit: visits told by a noun. */
import type { HeadRule } from '../../rule.ts'
import { sentenceHas } from '../conditions.ts'

export const nouns: readonly HeadRule[] = [
  {
    id: 'visit/invitation',
    reason:
      'An invitation accepted, declined or turned down is a visit ahead or refused; one to visit or attend is told by its verb.',
    words: 'invitation',
    sort: 'noun',
    sides: [{ slots: ['answerer'], part: 'visitor' }],
    needs: 'traveller',
    only: ({ sentence, token }) => !sentence.tokens.some((t) => t.head === token && t.rel === 'acl'),
    matches: ['President Lind accepted the invitation of the Peruvian government.'],
    not: ['The invitation was printed on blue paper.'],
  },
  {
    id: 'visit/noun',
    reason: 'A visit, trip or tour: its owner, maker or the person the clause around it is about is the visitor.',
    words: 'visit-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:by', 'prep:of', 'holder', 'modifier', 'matrix'], part: 'visitor' },
      { slots: ['prep:to', 'prep:between', 'prep:with'], part: 'host' },
    ],
    needs: 'traveller',
    only: ({ sentence, token }) =>
      sentence.tokens[token]?.lemma !== 'travel' || sentenceHas({ sentence, token }, 'nmod:poss'),
    matches: [
      "Foreign Minister Ada Okoye's visit to Norway was cancelled.",
      'President Lind paid a visit to Peru in May.',
      'President Lind paid visits to Peru and Chile in May.',
      'Ambassador Ruiz ended a first shuttle between Lima and Tokyo on Monday.',
    ],
    not: [
      'Peru banned all travel to Chile.',
      'The school trip to Norway was cancelled.',
      'Her tour of the stadiums sold out.',
    ],
  },
]

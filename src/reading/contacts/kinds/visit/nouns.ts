/** Floor 2, reading, contacts. Kind visit: visits told by a noun. */
import type { HeadRule } from '../../rule.ts'
import { hasPhrase, sentenceHas } from '../conditions.ts'

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
    id: 'visit/tour-of',
    reason: 'A tour of places or countries: what it is of is where it goes.',
    words: 'visit-noun',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:by', 'holder', 'modifier', 'matrix'], part: 'visitor' },
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
      { slots: ['possessor', 'prep:by', 'prep:of', 'holder', 'modifier', 'matrix'], part: 'visitor' },
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

/** Floor 2, reading, contacts. Kind meeting: the nouns that name one, and where its sides stand around them. */
import type { HeadRule, SideRule } from '../../rule.ts'
import { isContest, isOfOwnBody } from './lookalikes.ts'

const AROUND_NOUN: readonly SideRule[] = [
  {
    slots: [
      'possessor',
      'modifier',
      'prep:between',
      'prep:among',
      'prep:of',
      'holder',
      'prep:with',
      'inside',
      'matrix',
    ],
    part: 'party',
  },
  { slots: ['chair'], part: 'mediator' },
  { slots: ['prep:without'], part: 'absent' },
]

export const nouns: readonly HeadRule[] = [
  {
    id: 'meeting/noun',
    reason:
      'A noun of meeting: its sides are its owners, those it is between, with or of, whoever holds it, and whoever the clause around it is about.',
    words: 'meeting',
    sort: 'noun',
    sides: AROUND_NOUN,
    needs: 'two',
    only: (head) => !isOfOwnBody(head) && !isContest(head),
    matches: [
      'A meeting between President Lind and Prime Minister Sato is planned for Friday.',
      'Foreign Minister Ada Okoye held a meeting with President Lind.',
    ],
    not: [
      'The meeting of creditors was adjourned.',
      'President Lind is expected at a cabinet meeting.',
      'A showdown between Peru and Chile in the final is on the cards.',
    ],
  },
  {
    id: 'meeting/meal',
    reason: 'Meals, chats, receptions and handshakes are meetings where both sides are named.',
    words: 'meal',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:between', 'prep:of', 'holder', 'prep:with', 'inside', 'matrix'], part: 'party' },
    ],
    needs: 'two-named',
    matches: [
      'President Lind had dinner with Prime Minister Sato on Thursday.',
      'A handshake between President Lind and Prime Minister Sato is possible.',
    ],
    not: ['President Lind had dinner at home.', 'The reception was cool.'],
  },
]

/** Floor 2, reading, contacts. Kind meeting: told by a room that two are in, by words they exchange there, or by what stands on the table between them. */
import type { HeadRule } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { byPhone } from '../conditions.ts'

export const inRoom: readonly HeadRule[] = [
  {
    id: 'meeting/shown-in',
    reason: 'Who is shown, led or ushered into the room of another is received there.',
    words: 'usher',
    sort: 'verb',
    sides: [
      { slots: ['room'], part: 'host' },
      { slots: ['object'], part: 'visitor' },
    ],
    needs: 'persons',
    matches: ["Foreign Minister Ada Okoye was shown into President Lind's office on Monday."],
    not: ["The cameras were shown President Lind's office.", 'Foreign Minister Ada Okoye was ushered into a car.'],
  },
  {
    id: 'meeting/closed-door',
    reason: 'A door that closes behind two persons leaves them together.',
    words: 'close',
    sort: 'verb',
    sides: [{ slots: ['prep:behind'], part: 'party' }],
    needs: 'persons',
    only: ({ sentence, token }) => childTokens(sentence, token, ['nsubj']).some((t) => /^(door|gate)s?$/i.test(t.text)),
    matches: ['The doors closed behind Foreign Minister Ada Okoye and President Lind.'],
    not: ['The doors closed behind President Lind.', 'Talks closed behind schedule.'],
  },
  {
    id: 'meeting/words-exchanged',
    reason: 'Who exchanges a few words or greetings with somebody, or with each other, has met him; letters travel.',
    words: 'exchange-verb',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      !byPhone(head) &&
      objectsOf(head.sentence, head.token).some((i) =>
        /^(word|greeting|pleasantry|handshake|courtesy|whisper|remark|view)$/.test(
          head.sentence.tokens[i]?.lemma ?? '',
        ),
      ),
    matches: [
      'Foreign Minister Ada Okoye exchanged a few words with President Lind in Oslo.',
      'Foreign Ministers Okoye and Ruiz exchanged views on the border on Monday.',
    ],
    not: [
      'Foreign Minister Ada Okoye exchanged letters with President Lind.',
      'Foreign Ministers Okoye and Ruiz exchanged views by phone.',
      'Foreign Minister Okoye and the pupils exchanged views on art.',
    ],
  },
  {
    id: 'meeting/over-meal',
    reason: 'What is said or settled over coffee, tea or a meal was said face to face.',
    words: 'refreshment',
    sort: 'noun',
    sides: [{ slots: ['matrix', 'prep:with'], part: 'party' }],
    needs: 'persons',
    only: ({ sentence, token }) => prepositionOf(sentence, token) === 'over',
    matches: ['Foreign Minister Ada Okoye and President Lind talked over coffee.'],
    not: ['Peru and Chile fell out over coffee exports.', 'President Lind read the paper over coffee.'],
  },
]

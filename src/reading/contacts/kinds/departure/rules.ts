/** Floor 2, reading, contacts. Kind departure: the words that name one. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { objectsOf } from '../../sides/around-verb.ts'
import { childTokens, tokenOf } from '../../status/verb-form.ts'
import { hasPhrase } from '../conditions.ts'

export const rules: readonly HeadRule[] = [
  {
    id: 'departure/leave',
    reason: 'Who leaves a place or leaves for one; a post, a party or a question that is left is no place.',
    words: 'leave',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'aboard'], part: 'visitor' },
      { slots: ['prep:for', 'object', 'prep:from', 'prep:to', 'prep:of'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) =>
      !hasPhrase(head, 'as') && !leavesBuilding(head) && (!hasPhrase(head, 'with') || goesFromPlace(head)),
    matches: [
      'Foreign Minister Ada Okoye left for Norway on Monday.',
      'President Lind left Lima on Sunday.',
      'President Lind was due to leave Lima on Friday.',
      'President Lind left Lima with a signed paper.',
      'President Lind never left the territory of Peru.',
    ],
    not: [
      'President Lind was left with no choice.',
      'President Lind left office in May.',
      'President Lind left the question open.',
      'Foreign Minister Ada Okoye of Kenya told reporters as she left the hotel in Lima.',
      'Kenyan Foreign Minister Ada Okoye left the Peruvian foreign ministry by a back door.',
    ],
  },
  {
    id: 'departure/out-of',
    reason: 'Who flies, drives or slips out of a place leaves it.',
    words: 'go-out',
    sort: 'verb',
    sides: [
      { slots: ['subject', 'aboard'], part: 'visitor' },
      { slots: ['prep:out of'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'out of'),
    matches: ['President Lind flew out of Lima on Monday.', 'Ambassador Ruiz slipped out of Lima on Monday.'],
    not: ['President Lind slipped out of favour.', 'The money was flown out of Lima.'],
  },
  {
    id: 'departure/noun',
    reason: 'The departure of somebody of standing for or from a place; leaving an office is none.',
    words: 'departure',
    sort: 'noun',
    sides: [
      { slots: ['possessor', 'prep:of'], part: 'visitor' },
      { slots: ['prep:for', 'prep:from', 'prep:to'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'for', 'from'),
    matches: ["President Lind's departure for Lima was delayed."],
    not: ["President Lind's departure was a surprise."],
  },
]

/** "left Lima with a letter": a name is left; "left with no choice" leaves nothing. */
const goesFromPlace = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obj', 'obl']).some((t) => t.upos === 'PROPN' && t.xpos !== 'NNPS')

/** A hotel, a ministry or a room is left by a door: who leaves it is still in town, unless he leaves it for another place. */
const leavesBuilding = (head: HeadView): boolean =>
  !hasPhrase(head, 'for') &&
  objectsOf(head.sentence, head.token).some((i) => {
    const { upos, lemma } = tokenOf(head.sentence, i)
    return upos === 'NOUN' ? BUILDINGS.test(lemma) : /^(ministry|palace|embassy|hotel)$/i.test(lemma)
  })

const BUILDINGS =
  /^(hotel|guesthouse|villa|building|house|palace|residence|ministry|office|embassy|consulate|room|hall|venue|chamber|courtroom|court|parliament|headquarters|centre|center|compound|church|restaurant|session|meeting|table|podium|stage|car|plane|aircraft|train)$/

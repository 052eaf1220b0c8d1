/** Floor 2, reading, contacts. Kind meeting: hours, meals, walks and rides in the company of somebody. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { childTokens } from '../../status/verb-form.ts'
import { hasPhrase } from '../conditions.ts'

export const inCompany: readonly HeadRule[] = [
  {
    id: 'meeting/beside',
    reason: 'Eating, riding, walking or posing with somebody; merely sitting in one room is none.',
    words: 'beside',
    sort: 'verb',
    sides: [
      {
        slots: ['subject', 'prep:with', 'prep:opposite', 'prep:beside', 'prep:across from', 'prep:alongside'],
        part: 'party',
      },
    ],
    needs: 'two',
    only: (head) => hasPhrase(head, 'with', 'opposite', 'beside', 'across from', 'alongside'),
    matches: [
      'President Lind ate with Prime Minister Sato in Oslo.',
      'Ambassador Ruiz walked with the Chilean foreign minister in the garden.',
    ],
    not: ['President Lind ate with gusto.'],
  },
  {
    id: 'meeting/spend-time',
    reason: 'Spending an hour or an evening with somebody, or sharing a table or a car.',
    words: 'spend',
    sort: 'verb',
    sides: [{ slots: ['subject', 'prep:with'], part: 'party' }],
    needs: 'two',
    only: (head) =>
      !isWithFamily(head) &&
      (hasPhrase(head, 'with') || head.sentence.tokens[head.token]?.lemma === 'share') &&
      childTokens(head.sentence, head.token, ['obj', 'obl:unmarked']).some((t) => SHARED.has(t.lemma)),
    matches: [
      'President Lind spent an hour with Prime Minister Sato.',
      'President Lind and Prime Minister Sato shared a table.',
    ],
    not: ['Peru shares a border with Chile.', 'President Lind spent two hours with her children.'],
  },
]

const isWithFamily = ({ sentence, token }: HeadView): boolean =>
  childTokens(sentence, token, ['obl', 'nmod']).some((t) =>
    /^(child|wife|husband|son|daughter|family|parent|mother|father|grandchild|dog|lawyer|doctor)$/.test(t.lemma),
  )

const SHARED = new Set([
  'hour',
  'minute',
  'evening',
  'morning',
  'afternoon',
  'night',
  'day',
  'half',
  'table',
  'car',
  'meal',
  'bench',
  'carriage',
  'plane',
  'flight',
  'platform',
  'podium',
  'stage',
  'umbrella',
  'sofa',
  'lift',
  'elevator',
  'taxi',
  'limousine',
  'helicopter',
  'jeep',
  'boat',
  'tent',
  'bottle',
  'cake',
  'balcony',
  'blanket',
  'pot',
])

/** Floor 2, reading, contacts. Kind call: calls told by who was on the line. */
import type { HeadRule } from '../../rule.ts'
import { prepositionOf } from '../../sides/prepositions.ts'
import { childTokens } from '../../status/verb-form.ts'
import { byPhone, hasPhrase } from '../conditions.ts'

export const onLine: readonly HeadRule[] = [
  {
    id: 'call/on-line',
    reason: 'Who has, gets or reaches somebody on the line or by phone speaks with him.',
    words: 'reach-by-phone',
    sort: 'verb',
    sides: [{ slots: ['subject', 'object'], part: 'party' }],
    needs: 'persons',
    only: byPhone,
    matches: [
      'President Lind had Prime Minister Sato on the line on Monday.',
      'President Lind reached Prime Minister Sato by phone.',
    ],
    not: ['President Lind had Prime Minister Sato on her side.', 'President Lind got a new phone.'],
  },
  {
    id: 'call/on-phone',
    reason: 'Who is on the phone with or to somebody speaks with him.',
    words: 'phone-noun',
    sort: 'noun',
    sides: [{ slots: ['subject', 'prep:with', 'prep:to'], part: 'party' }],
    needs: 'persons',
    only: (head) =>
      prepositionOf(head.sentence, head.token) === 'on' &&
      childTokens(head.sentence, head.token, ['cop']).length > 0 &&
      hasPhrase(head, 'with', 'to'),
    matches: ['President Lind was on the phone to Prime Minister Sato for an hour.'],
    not: ['The number of President Lind is on the phone.', 'President Lind was on the phone.'],
  },
]

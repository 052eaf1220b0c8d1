/** Floor 2, reading, contacts. Kind visit: visits ahead, told by whom a place waits for. */
import type { HeadRule, HeadView } from '../../rule.ts'
import { childTokens } from '../../status/verb-form.ts'
import { isTimeWord } from '../../time-words.ts'
import { hasPhrase, takesClause } from '../conditions.ts'

export const awaited: readonly HeadRule[] = [
  {
    id: 'visit/expected-in',
    reason: 'Who is expected or awaited in a place is to come there.',
    words: 'expected-in',
    sort: 'verb',
    tells: 'expected',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => hasPhrase(head, 'in', 'at') && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is expected in Lima on Monday.'],
    not: ['Rain is expected in Lima.', 'Foreign Minister Ada Okoye is expected to resign in Lima.'],
  },
  {
    id: 'visit/due-in',
    reason: 'Who is due in a place is to come there.',
    words: 'due-in',
    sort: 'adjective',
    tells: 'scheduled',
    sides: [
      { slots: ['subject'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => (hasPhrase(head, 'in', 'at') || isDayAlone(head)) && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is due in Lima on Monday.', 'Foreign Minister Ada Okoye was due yesterday.'],
    not: [
      'The rent is due in May.',
      'Foreign Minister Ada Okoye is due an apology.',
      'The report by Foreign Minister Ada Okoye is due on Monday.',
    ],
  },
]

/** "was due yesterday": nothing but a day. */
const isDayAlone = ({ sentence, token }: HeadView): boolean => {
  const phrases = childTokens(sentence, token, ['obl'])
  return phrases.length > 0 && phrases.every(isTimeWord)
}

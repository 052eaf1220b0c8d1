/** Floor 2, reading, contacts. Kind visit: visits ahead, told by whom a place waits for. */
import type { HeadRule } from '../../rule.ts'
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
    only: (head) => hasPhrase(head, 'in', 'at') && !takesClause(head),
    matches: ['Foreign Minister Ada Okoye is due in Lima on Monday.'],
    not: ['The rent is due in May.'],
  },
]

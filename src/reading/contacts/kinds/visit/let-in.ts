/** Floor 2, reading, contacts. Kind visit: told from the side of the place, which lets somebody in or receives him. */
import type { HeadRule } from '../../rule.ts'
import { isPassive } from '../../sides/around-verb.ts'
import { hasPhrase } from '../conditions.ts'

export const letIn: readonly HeadRule[] = [
  {
    id: 'visit/received-in',
    reason: 'Who is received in a place, by whom is not said, visits it.',
    words: 'receive',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isPassive(head.sentence, head.token) && hasPhrase(head, 'in', 'at') && !hasPhrase(head, 'by', 'as'),
    matches: [
      'Foreign Minister Ada Okoye was received in Lima on Monday.',
      'Foreign Minister Ada Okoye would be received in Lima on any day.',
    ],
    not: ['The news was received in Lima with relief.', 'The letter to Foreign Minister Okoye was received in Lima.'],
  },
  {
    id: 'visit/let-in',
    reason: 'Who is let in, or let into a place, is there; told with its day or its place.',
    words: 'let-in',
    sort: 'verb',
    sides: [
      { slots: ['object'], part: 'visitor' },
      { slots: ['prep:to', 'prep:into', 'prep:in', 'prep:at'], part: 'host' },
    ],
    needs: 'traveller',
    only: (head) => isPassive(head.sentence, head.token),
    matches: ['Ambassador Ruiz was let in on Monday.', 'Ambassador Ruiz was let into Peru on Monday.'],
    not: ['Light was let in on Monday.', 'Ambassador Ruiz was let down on Monday.'],
  },
]

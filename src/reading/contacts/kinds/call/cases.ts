/** Floor 2, reading, contacts. Kind call: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'President Eva Lind spoke by telephone with Prime Minister Ken Sato on Monday.',
    expected: [{ state: 'occurred', participants: ['Eva Lind', 'Ken Sato'], when: '2031-03-10', vouchedBy: [] }],
  },
  {
    text: 'A call between President Eva Lind and Prime Minister Ken Sato is planned for Friday.',
    expected: [{ state: 'scheduled', participants: ['Eva Lind', 'Ken Sato'], when: '2031-03-14', vouchedBy: [] }],
  },
  {
    text: 'In a phone call on Monday, Prime Minister Ken Sato urged President Eva Lind to sign.',
    expected: [{ state: 'occurred', participants: ['Eva Lind', 'Ken Sato'], when: '2031-03-10', vouchedBy: [] }],
  },
]

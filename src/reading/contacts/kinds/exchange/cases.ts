/** Floor 2, reading, contacts. Kind exchange: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Peru and Chile exchanged 40 prisoners on Monday.',
    expected: [{ state: 'occurred', participants: ['Peru', 'Chile'], when: '2031-03-10', vouchedBy: [] }],
  },
  {
    text: 'Peru and Chile agreed to exchange 40 prisoners on Friday.',
    expected: [{ state: 'scheduled', participants: ['Peru', 'Chile'], when: '2031-03-14' }],
  },
]

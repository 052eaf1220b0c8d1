/** Floor 2, reading, contacts. Kind summit: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'A summit between Peru and Chile has been postponed.',
    expected: [{ state: 'postponed', participants: ['Peru', 'Chile'], vouchedBy: [] }],
  },
  {
    text: 'President Eva Lind will attend a summit with Prime Minister Ken Sato in Lima in May.',
    expected: [
      { state: 'planned', participants: ['Eva Lind', 'Ken Sato'], place: 'Lima', when: '2031-05', vouchedBy: [] },
    ],
  },
]

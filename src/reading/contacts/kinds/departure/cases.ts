/** Floor 2, reading, contacts. Kind departure: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Foreign Minister Ada Okoye left for Norway on Monday.',
    expected: [{ state: 'under-way', participants: ['Ada Okoye'], place: 'Norway', when: '2031-03-10', vouchedBy: [] }],
  },
]

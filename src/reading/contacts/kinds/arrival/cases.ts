/** Floor 2, reading, contacts. Kind arrival: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Foreign Minister Ada Okoye has arrived in Norway for talks with President Eva Lind.',
    expected: [{ state: 'under-way', participants: ['Ada Okoye'], place: 'Norway', vouchedBy: [] }],
  },
  {
    text: 'Foreign Minister Ada Okoye arrives in Norway on Friday.',
    expected: [{ state: 'scheduled', participants: ['Ada Okoye'], place: 'Norway', when: '2031-03-14', vouchedBy: [] }],
  },
  {
    text: 'Kenyan Foreign Minister Ada Okoye arrived from Lima on Tuesday.',
    expected: [{ state: 'under-way', participants: ['Ada Okoye'], place: null, when: '2031-03-11', vouchedBy: [] }],
  },
]

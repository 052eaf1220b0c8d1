/** Floor 2, reading, contacts. Kind talks: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Talks between Peru and Chile were held in Geneva on Monday.',
    expected: [
      { state: 'occurred', participants: ['Peru', 'Chile'], place: 'Geneva', when: '2031-03-10', vouchedBy: [] },
    ],
  },
  {
    text: 'Talks between Peru and Chile are due to open in Geneva on Friday.',
    expected: [
      { state: 'scheduled', participants: ['Peru', 'Chile'], place: 'Geneva', when: '2031-03-14', vouchedBy: [] },
    ],
  },
  { text: 'Peru rejected talks with Chile.', expected: [{ state: 'ruled-out', participants: ['Peru', 'Chile'] }] },
  {
    text: 'No talks between Peru and Chile are planned.',
    expected: [{ state: 'not-planned', participants: ['Peru', 'Chile'], vouchedBy: [] }],
  },
  {
    text: 'Talks between Peru and Chile were put off last week.',
    expected: [{ state: 'postponed', participants: ['Peru', 'Chile'], vouchedBy: [] }],
  },
  {
    text: 'Foreign Minister Ada Okoye held talks with President Eva Lind on Monday. A second round could take place in May.',
    expected: [
      { state: 'occurred', participants: ['Ada Okoye', 'Eva Lind'], when: '2031-03-10', vouchedBy: [] },
      { state: 'possible', participants: ['Ada Okoye', 'Eva Lind'], when: '2031-05', vouchedBy: [] },
    ],
  },
]

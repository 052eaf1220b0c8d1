/** Floor 2, reading, contacts. Kind visit: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Foreign Minister Ada Okoye will visit Norway on Friday.',
    expected: [{ state: 'scheduled', participants: ['Ada Okoye'], place: 'Norway', when: '2031-03-14', vouchedBy: [] }],
  },
  {
    text: 'Foreign Minister Ada Okoye visited Norway on Monday.',
    expected: [{ state: 'occurred', participants: ['Ada Okoye'], place: 'Norway', when: '2031-03-10', vouchedBy: [] }],
  },
  {
    text: "Foreign Minister Ada Okoye's visit to Norway has been called off.",
    expected: [{ state: 'cancelled', participants: ['Ada Okoye'], place: 'Norway', vouchedBy: [] }],
  },
  {
    text: 'Foreign Minister Ada Okoye may travel to Norway in May.',
    expected: [{ state: 'possible', participants: ['Ada Okoye'], place: 'Norway', when: '2031-05', vouchedBy: [] }],
  },
  {
    text: 'Foreign Minister Ada Okoye turned down an invitation to visit Norway.',
    expected: [{ state: 'ruled-out', participants: ['Ada Okoye'], place: 'Norway' }],
  },
  {
    text: 'Foreign Minister Ada Okoye is on her way: she is travelling to Norway.',
    expected: [{ state: 'under-way', participants: ['Ada Okoye'], place: 'Norway', vouchedBy: [] }],
  },
]

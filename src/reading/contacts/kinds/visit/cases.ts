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
  {
    text: 'President Eva Lind will visit Norway from 4 to 6 May.',
    expected: [{ state: 'scheduled', participants: ['Eva Lind'], place: 'Norway', when: '2031-05-04/2031-05-06' }],
  },
  {
    text: 'A visit by President Eva Lind to Norway has been scheduled for Friday.',
    expected: [{ state: 'scheduled', participants: ['Eva Lind'], place: 'Norway', when: '2031-03-14' }],
  },
  {
    text: 'She will be in Tokyo on Friday, Foreign Minister Ada Okoye told reporters.',
    expected: [{ state: 'announced', participants: ['Ada Okoye'], place: 'Tokyo', when: '2031-03-14' }],
  },
  {
    text: 'Envoy Ada Okoye will fly to Lima on Thursday and to Oslo on Friday.',
    expected: [
      { state: 'scheduled', participants: ['Ada Okoye'], place: 'Lima', when: '2031-03-13' },
      { state: 'scheduled', participants: ['Ada Okoye'], place: 'Oslo', when: '2031-03-14' },
    ],
  },
  {
    text: 'Foreign Minister Ada Okoye was to have been in Lima on Monday.',
    expected: [{ state: 'scheduled', participants: ['Ada Okoye'], place: 'Lima', when: '2031-03-10' }],
  },
  {
    text: 'Foreign Minister Ada Okoye has put off her trip to Lima.',
    expected: [{ state: 'postponed', participants: ['Ada Okoye'], place: 'Lima' }],
  },
  {
    text: "President Eva Lind's visit to Lima on Monday went smoothly.",
    expected: [{ state: 'occurred', participants: ['Eva Lind'], place: 'Lima', when: '2031-03-10' }],
  },
  {
    text: 'Whether Foreign Minister Ada Okoye will go to Lima has not been decided.',
    expected: [{ state: 'possible', participants: ['Ada Okoye'], place: 'Lima' }],
  },
  {
    text: 'President Eva Lind invited Foreign Minister Ada Okoye to Oslo, and the invitation was accepted.',
    expected: [{ state: 'planned', participants: ['Eva Lind', 'Ada Okoye'] }],
  },
  {
    text: 'Norwegian President Eva Lind was in Lima on Monday and in Oslo on Tuesday.',
    expected: [{ state: 'occurred', participants: ['Eva Lind'], place: 'Lima', when: '2031-03-10' }],
  },
]

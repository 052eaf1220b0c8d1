/** Floor 2, reading, contacts. Kind meeting: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Foreign Minister Ada Okoye met President Eva Lind in Oslo on Monday.',
    expected: [
      { state: 'occurred', participants: ['Ada Okoye', 'Eva Lind'], place: 'Oslo', when: '2031-03-10', vouchedBy: [] },
    ],
  },
  {
    text: 'Foreign Minister Ada Okoye will meet President Eva Lind in Oslo on Friday.',
    expected: [
      { state: 'scheduled', participants: ['Ada Okoye', 'Eva Lind'], place: 'Oslo', when: '2031-03-14', vouchedBy: [] },
    ],
  },
  {
    text: 'Foreign Minister Ada Okoye did not meet President Eva Lind.',
    expected: [{ state: 'denied', participants: ['Ada Okoye', 'Eva Lind'], vouchedBy: [] }],
  },
  {
    text: 'A meeting between Foreign Minister Ada Okoye and President Eva Lind that had been planned for Monday did not take place.',
    expected: [{ state: 'cancelled', when: '2031-03-10', vouchedBy: [] }],
  },
  {
    text: 'President Eva Lind said she did not raise the blockade in her meeting with Foreign Minister Ada Okoye.',
    expected: [{ state: 'acknowledged', participants: ['Ada Okoye', 'Eva Lind'], vouchedBy: ['Eva Lind'] }],
  },
  {
    text: 'The Norwegian foreign ministry has not ruled out a meeting between Foreign Minister Ada Okoye and President Eva Lind.',
    expected: [{ state: 'possible' }],
  },
  {
    text: "President Eva Lind's office declined to say whether she would meet Foreign Minister Ada Okoye.",
    expected: [{ state: 'silent' }],
  },
  {
    text: 'Foreign Minister Ada Okoye denied that she had met President Eva Lind.',
    expected: [{ state: 'denied', vouchedBy: ['Ada Okoye'] }],
  },
  {
    text: 'President Eva Lind hopes to meet Foreign Minister Ada Okoye in May.',
    expected: [{ state: 'wished', when: '2031-05' }],
  },
  {
    text: 'Foreign Minister Ada Okoye was to meet President Eva Lind on Friday.',
    expected: [{ state: 'scheduled', when: '2031-03-14', vouchedBy: [] }],
  },
]

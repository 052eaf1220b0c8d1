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
  {
    text: 'In February, Foreign Minister Ada Okoye was involved in negotiations to release Ana Rojas, a Chilean teacher, in return for the Peruvian banker Juan Moe.',
    expected: [{ state: 'occurred', participants: ['Ana Rojas', 'Juan Moe', 'Ada Okoye'] }],
  },
  {
    text: 'Foreign Minister Ada Okoye also worked with President Eva Lind to free the Chilean teacher Ana Rojas, which Norway hailed as a gesture.',
    expected: [{ state: 'occurred', participants: ['Ana Rojas', 'Ada Okoye', 'Eva Lind'] }],
  },
]

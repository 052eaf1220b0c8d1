/** Floor 2, reading, contacts. Kind release: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'Chile has offered to release two Peruvian soldiers.',
    expected: [{ state: 'floated', participants: ['Chile', 'Peru', 'two Peruvian soldiers'] }],
  },
  {
    text: 'Chile freed two Peruvian soldiers on Monday.',
    expected: [{ state: 'occurred', participants: ['Chile', 'Peru', 'two Peruvian soldiers'], when: '2031-03-10' }],
  },
  {
    text: 'Chile freed the Peruvian pilot Ana Rojas on Monday in exchange for Juan Moe.',
    expected: [{ state: 'occurred', participants: ['Ana Rojas', 'Chile', 'Juan Moe'], when: '2031-03-10' }],
  },
  {
    text: 'Chile freed the Peruvian pilot Ana Rojas on Monday in return for an end of the tariff.',
    expected: [{ state: 'occurred', participants: ['Ana Rojas', 'Chile'], when: '2031-03-10' }],
  },
]

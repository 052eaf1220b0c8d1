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
]

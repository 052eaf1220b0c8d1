/** Floor 2, reading, contacts. Kind interview: texts and what must be read from them. */
import type { ContactCase } from '../../rule.ts'

export const cases: readonly ContactCase[] = [
  {
    text: 'President Eva Lind gave an interview to the Lima Courier on Monday.',
    expected: [{ state: 'occurred', when: '2031-03-10', vouchedBy: [] }],
  },
]

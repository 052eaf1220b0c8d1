/** Floor 2, reading, contacts. Kind: interview. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const interview: KindOfContact = {
  kind: 'interview',
  definition: 'Somebody of standing answers an outlet at length: the text calls it an interview, is one, or places it.',
  apart: '"Told X" alone is a channel of a statement.',
  rules,
  cases,
}

/** Floor 2, reading, contacts. Kind: talks. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const talks: KindOfContact = {
  kind: 'talks',
  definition: 'Sides talk or negotiate with each other, in one or several sittings.',
  apart: 'A single sitting that the text calls a meeting is of kind meeting; speaking by telephone is a call.',
  rules,
  cases,
}

/** Floor 2, reading, contacts. Kind: meeting. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const meeting: KindOfContact = {
  kind: 'meeting',
  definition: 'Two or more sides are in one place and speak with each other.',
  apart:
    'Talks, rounds and negotiations are of kind talks; meetings of heads that the text calls a summit are of kind summit. All three may name one contact.',
  rules,
  cases,
}

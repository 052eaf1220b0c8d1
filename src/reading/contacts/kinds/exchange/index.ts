/** Floor 2, reading, contacts. Kind: exchange. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const exchange: KindOfContact = {
  kind: 'exchange',
  definition: 'Sides exchange people they hold.',
  apart: 'Exchanges of fire, views, goods and money are none.',
  rules,
  cases,
}

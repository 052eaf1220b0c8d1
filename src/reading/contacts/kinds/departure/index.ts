/** Floor 2, reading, contacts. Kind: departure. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const departure: KindOfContact = {
  kind: 'departure',
  definition: 'Somebody of standing leaves for, or leaves, a place.',
  apart: 'Leaving an office, a party or a question open is none.',
  rules,
  cases,
}

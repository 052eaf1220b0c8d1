/** Floor 2, reading, contacts. Kind: arrival. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const arrival: KindOfContact = {
  kind: 'arrival',
  definition: 'Somebody of standing arrives: the main event is still ahead.',
  apart: 'Where the visit itself is told, the arrival is a step of it.',
  rules,
  cases,
}

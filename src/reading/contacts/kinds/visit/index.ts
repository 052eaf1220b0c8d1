/** Floor 2, reading, contacts. Kind: visit. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const visit: KindOfContact = {
  kind: 'visit',
  definition: 'Somebody of standing goes to, or stays at, a place or a host elsewhere.',
  apart: 'A meeting during it is a contact of its own, part of the visit. Tourists and pupils have no standing.',
  rules,
  cases,
}

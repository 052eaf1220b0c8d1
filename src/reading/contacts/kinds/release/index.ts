/** Floor 2, reading, contacts. Kind: release. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const release: KindOfContact = {
  kind: 'release',
  definition: 'People (or a ship) held by one side are let go or handed over.',
  apart: 'Releases of statements, figures and films are none.',
  rules,
  cases,
}

/** Floor 2, reading, contacts. Kind: summit. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const summit: KindOfContact = {
  kind: 'summit',
  definition: 'A meeting of heads that the text calls a summit, or a conference of states.',
  apart: 'The summit of a mountain has no participants and is never read.',
  rules,
  cases,
}

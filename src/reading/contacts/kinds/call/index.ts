/** Floor 2, reading, contacts. Kind: call. */
import type { KindOfContact } from '../../rule.ts'
import { cases } from './cases.ts'
import { rules } from './rules.ts'

export const call: KindOfContact = {
  kind: 'call',
  definition: 'Two or more sides speak with each other at a distance, by telephone or video.',
  apart:
    '"Called for", "called him a liar" and a call to act are no calls; speaking to reporters or to an assembly is none.',
  rules,
  cases,
}

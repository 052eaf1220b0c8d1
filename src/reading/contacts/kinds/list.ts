/** Floor 2, reading, contacts. All kinds of contact that are read. A new kind is a folder beside this file and a line here. */
import type { ContactKind } from '../../../model/index.ts'
import type { HeadRule, KindOfContact } from '../rule.ts'
import { arrival } from './arrival/index.ts'
import { call } from './call/index.ts'
import { departure } from './departure/index.ts'
import { exchange } from './exchange/index.ts'
import { interview } from './interview/index.ts'
import { meeting } from './meeting/index.ts'
import { release } from './release/index.ts'
import { summit } from './summit/index.ts'
import { talks } from './talks/index.ts'
import { visit } from './visit/index.ts'

/** In the order in which their rules are asked: of two that fit one word the first wins. */
export const KINDS_OF_CONTACT: readonly KindOfContact[] = [
  interview,
  exchange,
  release,
  summit,
  call,
  talks,
  meeting,
  arrival,
  departure,
  visit,
]

export interface RuleOfKind {
  readonly kind: ContactKind
  readonly rule: HeadRule
}

export const ALL_RULES: readonly RuleOfKind[] = KINDS_OF_CONTACT.flatMap(({ kind, rules }) =>
  rules.map((rule) => ({ kind, rule })),
)

/** Floor 2, reading, contacts. A word that may name a contact, and what is asked of the sides found around it. */
import type { Cast } from '../../cast.ts'
import type { Page, PageSentence } from '../../page.ts'
import type { HeadRule } from '../rule.ts'
import type { Domain } from '../sides/domain.ts'
import type { Side } from './fill.ts'

/** A word looked at, and what it is looked at with. */
export interface Look {
  readonly page: Page
  readonly cast: Cast
  readonly domain: Domain
  readonly sentence: PageSentence
  readonly token: number
}

export type Judge = (look: Look, rule: HeadRule, sides: readonly Side[]) => 'own' | 'refers' | null

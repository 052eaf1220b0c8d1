/**
 * Floor 2, reading, contacts. What words without a name of their own make of the contact told just before: "it never took place", "he did
 * not", "would not exclude one", "confirmed the date". A rule finds them on the parse alone; which contact is meant is asked in `take-up.ts`.
 */
import type { PageSentence } from '../../../page.ts'
import type { Status } from '../../status/status.ts'

/** Words that take up a contact told before. */
export interface Echo {
  readonly rule: EchoRule
  readonly sentence: PageSentence
  /** The word that stands for the contact, or the verb that is left of it. */
  readonly token: number
  /** The word that says what became of it. */
  readonly carrier: number
  readonly status: Status
  /** `talks`: only what is named in the plural. `doer`: whose doing it is must have taken part. `side`: whoever speaks must have. */
  readonly of: 'any' | 'plural' | 'doer' | 'side'
}

export type Found = Pick<Echo, 'carrier' | 'status' | 'of'>

export interface EchoRule {
  readonly id: string
  readonly reason: string
  readonly find: (sentence: PageSentence, token: number) => Found | null
  /** Texts in which the contact told first is taken up by the rule, with the state it is given. */
  readonly matches: readonly (readonly [text: string, state: string])[]
  /** Texts in which it is not. */
  readonly not: readonly string[]
}

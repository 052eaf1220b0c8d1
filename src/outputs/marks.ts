/** Floor 4. The visual language for states: shape says how far, black means it happened, a letter says who. The word always stands beside. */
import type { ContactState } from '../model/index.ts'

export interface StateMark {
  readonly text: string
  readonly word: string
  /** For the eye's first sorting only; the word says the rest. */
  readonly hue: 'talk' | 'plan' | 'done' | 'against' | 'open'
}

export const STATE_MARKS: Readonly<Record<ContactState | 'unfollowed', StateMark>> = {
  wished: { text: '(.)', word: 'wished', hue: 'talk' },
  floated: { text: '(~)', word: 'floated', hue: 'talk' },
  possible: { text: '(/)', word: 'possible', hue: 'talk' },
  silent: { text: '(-)', word: 'silent', hue: 'talk' },
  planned: { text: '[ ]', word: 'planned', hue: 'plan' },
  scheduled: { text: '[d]', word: 'scheduled', hue: 'plan' },
  expected: { text: '[.]', word: 'expected', hue: 'plan' },
  announced: { text: '[/]', word: 'announced', hue: 'plan' },
  confirmed: { text: '[=]', word: 'confirmed', hue: 'plan' },
  'under-way': { text: '-->', word: 'under way', hue: 'plan' },
  occurred: { text: '<*>', word: 'occurred', hue: 'done' },
  acknowledged: { text: '<<*>>', word: 'acknowledged', hue: 'done' },
  'not-planned': { text: '(0)', word: 'not planned', hue: 'against' },
  'ruled-out': { text: '(x)', word: 'ruled out', hue: 'against' },
  denied: { text: 'XX', word: 'denied', hue: 'against' },
  postponed: { text: '[>]', word: 'postponed', hue: 'against' },
  cancelled: { text: '[-]', word: 'cancelled', hue: 'against' },
  unfollowed: { text: '[?]', word: 'unfollowed', hue: 'open' },
}

/** Who says so: a principal, another named source, the outlet in its own voice, somebody unnamed. */
export type VoucherLetter = 'P' | 'N' | 'O' | 'U'

export const VOUCHER_WORDS: Readonly<Record<VoucherLetter, string>> = {
  P: 'a principal',
  N: 'a named source',
  O: 'the outlet in its own voice',
  U: 'an unnamed source',
}

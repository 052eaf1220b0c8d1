/**
 * Floor 2, reading, contacts. How real a contact is by the words around it: what its own word says (verb-form.ts), then what every word
 * above it makes of that (effects.ts), from the inside outwards. Nothing here knows who vouches or which day it is.
 */
import type { ContactState } from '../../../model/index.ts'
import type { FormName, VerbForm } from './verb-form.ts'

/**
 * `bare`: only referred to ("the visit"); whether it happened is not said here. `present`: a simple present, which may be a schedule, a
 * headline's past or a habit. `open`: an infinitive or participle that takes its reality from above. `none`: no telling (a habit, a
 * counterfactual, a question).
 */
export type Reality = ContactState | 'bare' | 'present' | 'open' | 'none'

export interface Status {
  readonly state: Reality
  /** The tokens that made it so, inside out: for `--explain`. */
  readonly trail: readonly number[]
  /** Told by a word of announcing or confirming. */
  readonly told: 'announce' | 'confirm' | null
}

export const status = (state: Reality, trail: readonly number[] = [], told: Status['told'] = null): Status => ({
  state,
  trail,
  told,
})

export const withState = (from: Status, state: Reality, at: number): Status => ({
  ...from,
  state,
  trail: [...from.trail, at],
})

const POSITIVE: Readonly<Record<FormName, Reality>> = {
  past: 'occurred',
  perfect: 'occurred',
  pluperfect: 'occurred',
  present: 'present',
  progressive: 'under-way',
  'past-progressive': 'under-way',
  future: 'planned',
  would: 'planned',
  'would-have': 'none',
  may: 'possible',
  'may-have': 'possible',
  should: 'floated',
  'should-have': 'none',
  'is-to': 'planned',
  'was-to-have': 'planned',
  infinitive: 'open',
  'perfect-infinitive': 'occurred',
  gerund: 'open',
  'perfect-gerund': 'occurred',
  participle: 'open',
  bare: 'open',
}

const NEGATIVE: Readonly<Record<FormName, Reality>> = {
  past: 'denied',
  perfect: 'denied',
  pluperfect: 'denied',
  present: 'none',
  progressive: 'not-planned',
  'past-progressive': 'denied',
  future: 'ruled-out',
  would: 'ruled-out',
  'would-have': 'none',
  may: 'ruled-out',
  'may-have': 'possible',
  should: 'none',
  'should-have': 'none',
  'is-to': 'ruled-out',
  'was-to-have': 'none',
  infinitive: 'ruled-out',
  'perfect-infinitive': 'denied',
  gerund: 'denied',
  'perfect-gerund': 'denied',
  participle: 'none',
  bare: 'ruled-out',
}

/** What a predicate says of itself. Source of the order of futures in the past: they are plans, whatever came of them. */
export const realityOfForm = (form: VerbForm): Reality => (form.negative ? NEGATIVE : POSITIVE)[form.name]

const AHEAD: ReadonlySet<Reality> = new Set<Reality>(['planned', 'scheduled', 'expected', 'announced', 'confirmed'])

const HAPPENED: ReadonlySet<Reality> = new Set<Reality>(['occurred', 'acknowledged', 'under-way'])

const OPEN_ENDED: ReadonlySet<Reality> = new Set<Reality>(['possible', 'floated', 'wished', 'silent'])

export const isAhead = (state: Reality): boolean => AHEAD.has(state)

export const hasHappened = (state: Reality): boolean => HAPPENED.has(state)

export const isOpenEnded = (state: Reality): boolean => OPEN_ENDED.has(state)

export const isState = (state: Reality): state is ContactState =>
  state !== 'bare' && state !== 'present' && state !== 'open' && state !== 'none'

/** What denying or refusing makes of a state. Denying a refusal leaves the thing possible, not planned. */
export function negated(state: Reality): Reality {
  if (hasHappened(state) || state === 'present') return 'denied'
  if (isAhead(state)) return 'not-planned'
  if (state === 'ruled-out' || state === 'denied' || state === 'not-planned') return 'possible'
  if (state === 'cancelled' || state === 'postponed') return 'planned'
  return isOpenEnded(state) ? 'ruled-out' : state
}

/** The weaker of what a word says and what the clause above leaves of it: a step of a plan is at most planned. */
export function under(inner: Reality, outer: Reality): Reality {
  if (isOpenEnded(outer) && (hasHappened(inner) || isAhead(inner))) return 'possible'
  if (isAhead(outer) && hasHappened(inner)) return 'planned'
  return inner
}

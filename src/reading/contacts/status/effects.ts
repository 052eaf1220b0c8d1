/**
 * Floor 2, reading, contacts. What a governing word makes of the contact below it, one line of a table for each class of
 * `contact-states.tsv`. `inner` is null where the contact has no reality of its own yet (an infinitive, a gerund, a noun).
 */
import type { StateClass } from '../words.ts'
import { isAhead, negated, type Reality } from './status.ts'

interface Effect {
  readonly positive: Reality
  /** Under a negated governor: "is not planned", "has not ruled out". */
  readonly negative: Reality
}

const EFFECTS: Readonly<Partial<Record<StateClass, Effect>>> = {
  plan: { positive: 'planned', negative: 'not-planned' },
  schedule: { positive: 'scheduled', negative: 'not-planned' },
  expect: { positive: 'expected', negative: 'not-planned' },
  wish: { positive: 'wished', negative: 'ruled-out' },
  float: { positive: 'floated', negative: 'ruled-out' },
  possible: { positive: 'possible', negative: 'ruled-out' },
  unlikely: { positive: 'possible', negative: 'possible' },
  doubt: { positive: 'possible', negative: 'possible' },
  cancel: { positive: 'cancelled', negative: 'planned' },
  postpone: { positive: 'postponed', negative: 'planned' },
  'rule-out': { positive: 'ruled-out', negative: 'possible' },
  deny: { positive: 'denied', negative: 'possible' },
  fail: { positive: 'denied', negative: 'bare' },
  recent: { positive: 'occurred', negative: 'bare' },
  over: { positive: 'occurred', negative: 'bare' },
  'under-way': { positive: 'under-way', negative: 'bare' },
}

/** Classes whose word is as real as the contact: "held", "began", "took place", "managed to". */
export const TRANSPARENT: ReadonlySet<StateClass> = new Set<StateClass>([
  'occur',
  'light',
  'begin',
  'continue',
  'end',
  'manage',
])

/** On a contact without reality of its own. Null where the class says nothing of it. */
export const effectOn = (cls: StateClass | null, negative: boolean): Reality | null => {
  const effect = cls === null ? undefined : EFFECTS[cls]
  return effect ? (negative ? effect.negative : effect.positive) : null
}

/** On a contact whose own clause already says how real it is ("denied that they met", "hopes they will meet"). */
export function effectOnTold(cls: StateClass | null, negative: boolean, inner: Reality): Reality {
  switch (cls) {
    case 'deny':
    case 'rule-out':
    case 'fail':
      return inner === 'cancelled' || inner === 'postponed'
        ? 'bare'
        : negative
          ? negated(negated(inner))
          : negated(inner)
    case 'doubt':
    case 'unlikely':
      return 'possible'
    case 'possible':
      return negative ? negated(inner) : 'possible'
    case 'wish':
    case 'float':
      return isAhead(inner) || inner === 'present' || inner === 'open' ? (cls === 'wish' ? 'wished' : 'floated') : inner
    case 'expect':
      return isAhead(inner) || inner === 'present' ? 'expected' : inner
    case 'plan':
    case 'schedule':
      return inner === 'present' || inner === 'open' ? 'planned' : inner
    default:
      return inner
  }
}

/** Cancelling and refusing are acts of their own: one that is itself only planned or possible leaves the contact possible. */
export const ACTS: ReadonlySet<Reality> = new Set<Reality>(['cancelled', 'postponed', 'ruled-out', 'denied'])

/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "plan". Invented people and stories; read as of 12 March 2031. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const PLAN_EXAMPLES: readonly MeasureExample[] = [
  { text: 'Norway presented a peace plan to both sides.', rule: 'plan/noun', state: 'proposed', by: 'Norway' },
  {
    text: 'Malawi rejected the Norway-drafted plan for the valley.',
    rule: 'plan/noun',
    state: 'refused',
    by: 'Norway',
  },
]

export const PLAN_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = [
  { text: 'The president has plans to travel to Lima.', why: 'an intention' },
  { text: 'The airline announced a plan to buy ten aircraft.', why: "a firm's own" },
]

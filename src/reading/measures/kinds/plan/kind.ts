/** Floor 2, reading, measures. The kind "plan": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { PLAN_COUNTER_EXAMPLES, PLAN_EXAMPLES } from './cases.ts'
import { PLAN_RULES } from './rules.ts'

export const plan: MeasureKindDefinition = {
  kind: 'plan',
  meaning: 'A text between sides that is itself negotiated: a peace plan, a road map.',
  rules: PLAN_RULES,
  examples: PLAN_EXAMPLES,
  counterExamples: PLAN_COUNTER_EXAMPLES,
}

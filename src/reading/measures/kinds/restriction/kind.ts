/** Floor 2, reading, measures. The kind "restriction": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { RESTRICTION_COUNTER_EXAMPLES, RESTRICTION_EXAMPLES } from './cases.ts'
import { RESTRICTION_RULES } from './rules.ts'

export const restriction: MeasureKindDefinition = {
  kind: 'restriction',
  meaning: 'A ban, embargo, control or closure.',
  rules: RESTRICTION_RULES,
  examples: RESTRICTION_EXAMPLES,
  counterExamples: RESTRICTION_COUNTER_EXAMPLES,
}

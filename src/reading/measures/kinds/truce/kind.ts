/** Floor 2, reading, measures. The kind "truce": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { TRUCE_COUNTER_EXAMPLES, TRUCE_EXAMPLES } from './cases.ts'
import { TRUCE_RULES } from './rules.ts'

export const truce: MeasureKindDefinition = {
  kind: 'truce',
  meaning: 'Fighting, or a quarrel, halted by agreement.',
  rules: TRUCE_RULES,
  examples: TRUCE_EXAMPLES,
  counterExamples: TRUCE_COUNTER_EXAMPLES,
}

/** Floor 2, reading, measures. The kind "deal": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { DEAL_COUNTER_EXAMPLES, DEAL_EXAMPLES } from './cases.ts'
import { DEAL_RULES } from './rules.ts'

export const deal: MeasureKindDefinition = {
  kind: 'deal',
  meaning: 'What sides have agreed, or are said to have.',
  rules: DEAL_RULES,
  examples: DEAL_EXAMPLES,
  counterExamples: DEAL_COUNTER_EXAMPLES,
}

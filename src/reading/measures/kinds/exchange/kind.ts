/** Floor 2, reading, measures. The kind "exchange": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { EXCHANGE_COUNTER_EXAMPLES, EXCHANGE_EXAMPLES } from './cases.ts'
import { EXCHANGE_RULES } from './rules.ts'

export const exchange: MeasureKindDefinition = {
  kind: 'exchange',
  meaning: 'People let go for people.',
  rules: EXCHANGE_RULES,
  examples: EXCHANGE_EXAMPLES,
  counterExamples: EXCHANGE_COUNTER_EXAMPLES,
}

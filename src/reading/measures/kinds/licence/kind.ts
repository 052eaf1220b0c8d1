/** Floor 2, reading, measures. The kind "licence": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { LICENCE_COUNTER_EXAMPLES, LICENCE_EXAMPLES } from './cases.ts'
import { LICENCE_RULES } from './rules.ts'

export const licence: MeasureKindDefinition = {
  kind: 'licence',
  meaning: 'Leave that must be had, or is given, to trade, travel or fly.',
  rules: LICENCE_RULES,
  examples: LICENCE_EXAMPLES,
  counterExamples: LICENCE_COUNTER_EXAMPLES,
}

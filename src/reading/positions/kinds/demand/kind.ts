/** Floor 2, reading, positions. The kind "demand": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { DEMAND_COUNTER_EXAMPLES, DEMAND_EXAMPLES } from './cases.ts'
import { DEMAND_RULES } from './rules.ts'

export const demand: PositionKindDefinition = {
  kind: 'demand',
  meaning: 'One side wants another to act or to stop acting.',
  rules: DEMAND_RULES,
  examples: DEMAND_EXAMPLES,
  counterExamples: DEMAND_COUNTER_EXAMPLES,
}

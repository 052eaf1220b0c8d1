/** Floor 2, reading, positions. The kind "condition": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { CONDITION_COUNTER_EXAMPLES, CONDITION_EXAMPLES } from './cases.ts'
import { CONDITION_RULES } from './rules.ts'

export const condition: PositionKindDefinition = {
  kind: 'condition',
  meaning: 'One side ties an act of its own to what another does.',
  rules: CONDITION_RULES,
  examples: CONDITION_EXAMPLES,
  counterExamples: CONDITION_COUNTER_EXAMPLES,
}

/** Floor 2, reading, positions. The kind "refusal": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { REFUSAL_COUNTER_EXAMPLES, REFUSAL_EXAMPLES } from './cases.ts'
import { REFUSAL_RULES } from './rules.ts'

export const refusal: PositionKindDefinition = {
  kind: 'refusal',
  meaning: 'A side will not do, or does not accept, what another wants.',
  rules: REFUSAL_RULES,
  examples: REFUSAL_EXAMPLES,
  counterExamples: REFUSAL_COUNTER_EXAMPLES,
}

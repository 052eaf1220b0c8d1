/** Floor 2, reading, positions. The kind "red-line": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { RED_LINE_COUNTER_EXAMPLES, RED_LINE_EXAMPLES } from './cases.ts'
import { RED_LINE_RULES } from './rules.ts'

export const redLine: PositionKindDefinition = {
  kind: 'red-line',
  meaning: 'What a side says it will never give or accept.',
  rules: RED_LINE_RULES,
  examples: RED_LINE_EXAMPLES,
  counterExamples: RED_LINE_COUNTER_EXAMPLES,
}

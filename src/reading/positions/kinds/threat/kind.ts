/** Floor 2, reading, positions. The kind "threat": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { THREAT_COUNTER_EXAMPLES, THREAT_EXAMPLES } from './cases.ts'
import { THREAT_RULES } from './rules.ts'

export const threat: PositionKindDefinition = {
  kind: 'threat',
  meaning:
    'A harm that a side holds out if another does something; without a condition it is a measure in state threatened.',
  rules: THREAT_RULES,
  examples: THREAT_EXAMPLES,
  counterExamples: THREAT_COUNTER_EXAMPLES,
}

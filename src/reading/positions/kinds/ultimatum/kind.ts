/** Floor 2, reading, positions. The kind "ultimatum": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { ULTIMATUM_COUNTER_EXAMPLES, ULTIMATUM_EXAMPLES } from './cases.ts'
import { ULTIMATUM_RULES } from './rules.ts'

export const ultimatum: PositionKindDefinition = {
  kind: 'ultimatum',
  meaning: 'A demand with a day or a harm behind it: act, or else.',
  rules: ULTIMATUM_RULES,
  examples: ULTIMATUM_EXAMPLES,
  counterExamples: ULTIMATUM_COUNTER_EXAMPLES,
}

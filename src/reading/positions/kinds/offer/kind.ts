/** Floor 2, reading, positions. The kind "offer": what it means, how it is seen, on which texts that is tried. */
import type { PositionKindDefinition } from '../../draft.ts'
import { OFFER_COUNTER_EXAMPLES, OFFER_EXAMPLES } from './cases.ts'
import { OFFER_RULES } from './rules.ts'

export const offer: PositionKindDefinition = {
  kind: 'offer',
  meaning: 'One side holds out an act of its own to another.',
  rules: OFFER_RULES,
  examples: OFFER_EXAMPLES,
  counterExamples: OFFER_COUNTER_EXAMPLES,
}

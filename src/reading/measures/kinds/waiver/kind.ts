/** Floor 2, reading, measures. The kind "waiver": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { WAIVER_COUNTER_EXAMPLES, WAIVER_EXAMPLES } from './cases.ts'
import { WAIVER_RULES } from './rules.ts'

export const waiver: MeasureKindDefinition = {
  kind: 'waiver',
  meaning: 'Somebody let off a sanction, duty or rule that stands, for a time or for a purpose.',
  rules: WAIVER_RULES,
  examples: WAIVER_EXAMPLES,
  counterExamples: WAIVER_COUNTER_EXAMPLES,
}

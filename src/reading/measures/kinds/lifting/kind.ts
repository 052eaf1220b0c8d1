/** Floor 2, reading, measures. The kind "lifting": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { LIFTING_COUNTER_EXAMPLES, LIFTING_EXAMPLES } from './cases.ts'
import { LIFTING_RULES } from './rules.ts'

export const lifting: MeasureKindDefinition = {
  kind: 'lifting',
  meaning: 'A sanction, duty or restriction taken away.',
  rules: LIFTING_RULES,
  examples: LIFTING_EXAMPLES,
  counterExamples: LIFTING_COUNTER_EXAMPLES,
}

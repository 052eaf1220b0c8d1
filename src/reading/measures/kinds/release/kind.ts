/** Floor 2, reading, measures. The kind "release": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { RELEASE_COUNTER_EXAMPLES, RELEASE_EXAMPLES } from './cases.ts'
import { RELEASE_RULES } from './rules.ts'

export const release: MeasureKindDefinition = {
  kind: 'release',
  meaning: 'People let go.',
  rules: RELEASE_RULES,
  examples: RELEASE_EXAMPLES,
  counterExamples: RELEASE_COUNTER_EXAMPLES,
}

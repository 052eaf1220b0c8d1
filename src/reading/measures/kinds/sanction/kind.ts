/** Floor 2, reading, measures. The kind "sanction": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { SANCTION_COUNTER_EXAMPLES, SANCTION_EXAMPLES } from './cases.ts'
import { SANCTION_RULES } from './rules.ts'

export const sanction: MeasureKindDefinition = {
  kind: 'sanction',
  meaning: 'A penalty that one side lays on a person, body or state.',
  rules: SANCTION_RULES,
  examples: SANCTION_EXAMPLES,
  counterExamples: SANCTION_COUNTER_EXAMPLES,
}

/** Floor 2, reading, measures. The kind "tariff": what it means, how it is seen, on which texts that is tried. */
import type { MeasureKindDefinition } from '../../draft.ts'
import { TARIFF_COUNTER_EXAMPLES, TARIFF_EXAMPLES } from './cases.ts'
import { TARIFF_RULES } from './rules.ts'

export const tariff: MeasureKindDefinition = {
  kind: 'tariff',
  meaning: "A duty or levy on another side's goods.",
  rules: TARIFF_RULES,
  examples: TARIFF_EXAMPLES,
  counterExamples: TARIFF_COUNTER_EXAMPLES,
}

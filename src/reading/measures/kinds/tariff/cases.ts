/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "tariff". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const TARIFF_EXAMPLES: readonly MeasureExample[] = []

export const TARIFF_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

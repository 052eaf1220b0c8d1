/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "exchange". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const EXCHANGE_EXAMPLES: readonly MeasureExample[] = []

export const EXCHANGE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

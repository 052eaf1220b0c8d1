/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "truce". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const TRUCE_EXAMPLES: readonly MeasureExample[] = []

export const TRUCE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

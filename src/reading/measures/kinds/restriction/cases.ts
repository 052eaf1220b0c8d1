/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "restriction". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const RESTRICTION_EXAMPLES: readonly MeasureExample[] = []

export const RESTRICTION_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

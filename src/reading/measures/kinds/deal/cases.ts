/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "deal". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const DEAL_EXAMPLES: readonly MeasureExample[] = []

export const DEAL_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "waiver". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const WAIVER_EXAMPLES: readonly MeasureExample[] = []

export const WAIVER_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "sanction". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const SANCTION_EXAMPLES: readonly MeasureExample[] = []

export const SANCTION_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

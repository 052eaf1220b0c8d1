/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "licence". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const LICENCE_EXAMPLES: readonly MeasureExample[] = []

export const LICENCE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

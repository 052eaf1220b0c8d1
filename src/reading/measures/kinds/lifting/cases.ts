/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "lifting". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const LIFTING_EXAMPLES: readonly MeasureExample[] = []

export const LIFTING_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

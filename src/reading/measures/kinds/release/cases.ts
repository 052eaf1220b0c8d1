/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "release". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const RELEASE_EXAMPLES: readonly MeasureExample[] = []

export const RELEASE_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

/** Floor 2, reading, measures. Texts that must, and must not, give a measure of kind "plan". Invented people, places and stories. */
import type { MeasureCounterExample, MeasureExample } from '../../draft.ts'

export const PLAN_EXAMPLES: readonly MeasureExample[] = []

export const PLAN_COUNTER_EXAMPLES: readonly MeasureCounterExample[] = []

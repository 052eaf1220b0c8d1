/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "condition". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const CONDITION_EXAMPLES: readonly PositionExample[] = []

export const CONDITION_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

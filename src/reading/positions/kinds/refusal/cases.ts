/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "refusal". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const REFUSAL_EXAMPLES: readonly PositionExample[] = []

export const REFUSAL_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

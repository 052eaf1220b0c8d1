/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "ultimatum". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const ULTIMATUM_EXAMPLES: readonly PositionExample[] = []

export const ULTIMATUM_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

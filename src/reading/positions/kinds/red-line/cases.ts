/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "red-line". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const RED_LINE_EXAMPLES: readonly PositionExample[] = []

export const RED_LINE_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

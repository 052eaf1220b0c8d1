/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "demand". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const DEMAND_EXAMPLES: readonly PositionExample[] = []

export const DEMAND_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

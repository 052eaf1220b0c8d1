/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "threat". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const THREAT_EXAMPLES: readonly PositionExample[] = []

export const THREAT_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

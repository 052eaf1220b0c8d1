/** Floor 2, reading, positions. Texts that must, and must not, give a position of kind "offer". Invented people, places and stories. */
import type { PositionCounterExample, PositionExample } from '../../draft.ts'

export const OFFER_EXAMPLES: readonly PositionExample[] = []

export const OFFER_COUNTER_EXAMPLES: readonly PositionCounterExample[] = []

/** Floor 2, reading, measures. Truces: fighting or a quarrel halted by agreement. */
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

export const TRUCE_RULES: readonly MeasureRule[] = [
  nounRule(
    { kind: 'truce', acts: ['conclude', 'draft'], mutual: true },
    'A ceasefire, truce or standstill with who proposed or brokered it, between whom, or as agreed; not one that is only wished for.',
  ),
]

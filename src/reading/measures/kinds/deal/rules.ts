/** Floor 2, reading, measures. Deals: what sides have agreed, or are said to. */
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'
import { undertaking } from './undertaking.ts'

export const DEAL_RULES: readonly MeasureRule[] = [
  undertaking,
  nounRule(
    { kind: 'deal', acts: ['conclude', 'draft'], mutual: true },
    'A deal named with who brokered it, between whom it is, or as signed, reached, agreed; not one that is only sought.',
  ),
]

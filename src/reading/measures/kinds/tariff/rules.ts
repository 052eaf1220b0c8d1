/** Floor 2, reading, measures. Tariffs: duties and levies on another side's goods. */
import { marker } from '../../../claims/tree.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

export const TARIFF_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'tariff',
      acts: ['impose', 'lift'],
      // "on duty", "off duty", "his duties" are no tariffs
      admits: (_scene, sentence, noun) =>
        noun.rel !== 'compound' &&
        !(noun.lemma === 'duty' && ['on', 'off'].includes(marker(sentence, noun.index) ?? '')),
    },
    'A tariff, duty or levy with its rate, its goods, its author, or as imposed, threatened, deferred.',
  ),
]

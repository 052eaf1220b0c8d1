/** Floor 2, reading, measures. Truces: fighting or a quarrel halted by agreement. */
import type { Token } from '../../../../language/types.ts'
import { childrenBy } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

const FIGHTING =
  /^(hostility|fighting|shelling|fire|firing|strike|airstrike|attack|combat|bombardment|fight|violence|war)$/

/** "a halt to the shelling", "a pause in the fighting". */
const haltsFighting = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod').some((t) => FIGHTING.test(t.lemma))

const halt = (listed: 'restriction' | 'lifting', id: string, words: RegExp): MeasureRule =>
  nounRule(
    {
      kind: 'truce',
      listed,
      id,
      acts: ['conclude', 'draft'],
      mutual: true,
      admits: (_scene, sentence, noun) => words.test(noun.lemma) && haltsFighting(sentence, noun),
    },
    'A halt to or pause in the fighting, agreed or proposed by somebody.',
  )

export const TRUCE_RULES: readonly MeasureRule[] = [
  nounRule(
    { kind: 'truce', acts: ['conclude', 'draft'], mutual: true },
    'A ceasefire, truce or standstill with who proposed or brokered it, between whom, or as agreed; not one that is only wished for.',
  ),
  halt('restriction', 'halt', /^(halt|suspension|freeze)$/),
  halt('lifting', 'pause', /^(pause)$/),
]

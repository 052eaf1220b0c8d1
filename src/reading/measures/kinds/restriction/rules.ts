/** Floor 2, reading, measures. Restrictions: bans, embargoes, export controls, closures. */
import { bears, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import { actRule } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

export const RESTRICTION_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'restriction',
      acts: ['impose', 'lift'],
      admits: (_scene, sentence, noun) => !(bears(noun, 'compound') && parent(sentence, noun)?.upos === 'NOUN'),
    },
    'A ban, embargo, control or closure with its author, its object, or as imposed, lifted, threatened.',
  ),
  actRule(
    {
      kind: 'restriction',
      admits: (scene, sentence, verb, patient) => {
        if (patient === undefined) return false
        const who = mentionAt(scene.cast, sentence, patient)
        return verb.lemma === 'expel' ? who !== null || /^(diplomat|ambassador|envoy|staff)$/.test(patient.lemma) : who !== null || /^(import|export|flight|shipment|sale|trade|entry|vessel|ship|goods|company|firm)$/.test(patient.lemma)
      },
    },
    'A side banned imports, barred a company, expelled diplomats.',
  ),
]

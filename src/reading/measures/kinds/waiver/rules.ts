/** Floor 2, reading, measures. Waivers: somebody let off a rule that stands for others, or for a time. */
import { childrenBy, marker } from '../../../claims/tree.ts'
import { actRule } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

export const WAIVER_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'waiver',
      acts: ['grant', 'impose', 'lift'],
      // "with the exception of Lima" lets nobody off; "made an exception for him" does
      admits: (_scene, _sentence, noun, carrier) => noun.lemma !== 'exception' || carrier?.act === 'grant',
    },
    'A waiver, exemption or derogation with who grants it or for whom it is.',
  ),
  actRule(
    {
      kind: 'waiver',
      // "waive sanctions" is told by lifting; "waived its right" is none
      admits: (_scene, sentence, verb, patient) => {
        if (verb.lemma === 'waive')
          return patient !== undefined && /^(requirement|visa|rule|fee|immunity)$/.test(patient.lemma)
        if (verb.lemma === 'spare')
          return (
            patient !== undefined &&
            childrenBy(sentence, verb.index, 'obl').some((t) => marker(sentence, t.index) === 'from')
          )
        return patient !== undefined
      },
    },
    'A side exempted somebody from a rule.',
  ),
]

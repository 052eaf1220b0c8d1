/** Floor 2, reading, measures. Licences: leave given to trade, travel or fly. */
import { bears, childBy, childrenBy } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import { actRule } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'
import { isRequirement } from '../../requirement.ts'

/** "authorise the export of two turbines", not "authorised him to speak". */
const GOODS =
  /^(export|import|sale|shipment|transfer|transit|flight|overflight|entry|delivery|supply|purchase|passage|crossing)$/

export const LICENCE_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'licence',
      acts: ['grant', 'impose', 'lift'],
      admits: (scene, sentence, noun, carrier) => {
        if (bears(noun, 'compound') || isRequirement(sentence, noun, carrier)) return false
        if (noun.lemma !== 'visa' || carrier?.act === 'grant' || carrier?.act === 'lift') return true
        return childrenBy(sentence, noun.index, 'nmod').some((t) => mentionAt(scene.cast, sentence, t) !== null)
      },
    },
    'A licence, permit or visa with who gives it, for whom or for what.',
  ),
  actRule(
    {
      kind: 'licence',
      admits: (_scene, sentence, verb, patient) =>
        patient !== undefined && GOODS.test(patient.lemma) && childBy(sentence, verb.index, 'xcomp') === undefined,
    },
    'A side authorised or licensed an export, a sale, a flight.',
  ),
]

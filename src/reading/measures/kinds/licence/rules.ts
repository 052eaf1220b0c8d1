/** Floor 2, reading, measures. Licences: leave given to trade, travel or fly, and the duty to have one. */
import type { Token } from '../../../../language/types.ts'
import { bears, childBy, childrenBy, marker, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actRule } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'

/** "authorise the export of two turbines", not "authorised him to speak". */
const GOODS =
  /^(export|import|sale|shipment|transfer|transit|flight|overflight|entry|delivery|supply|purchase|passage|crossing)$/

const underLicence = (sentence: PageSentence, noun: Token): boolean =>
  marker(sentence, noun.index) === 'under' && /^(put|place|bring)$/.test(parent(sentence, noun)?.lemma ?? '')

export const LICENCE_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'licence',
      acts: ['grant', 'impose', 'lift'],
      admits: (scene, sentence, noun, carrier) => {
        if (bears(noun, 'compound')) return false
        if (noun.lemma !== 'visa' || carrier?.act === 'grant' || carrier?.act === 'lift') return true
        return childrenBy(sentence, noun.index, 'nmod').some((t) => mentionAt(scene.cast, sentence, t) !== null)
      },
    },
    'A licence, permit or visa with who gives it, for whom or for what.',
  ),
  {
    id: 'licence/put-under',
    reason: 'Goods put under licence: from now on they need one.',
    match: (scene, sentence, token) => {
      if (!/^licen[cs]e$/.test(token.lemma) || !underLicence(sentence, token)) return []
      return nounRule({ kind: 'licence', acts: ['impose'] }, '')
        .match(scene, sentence, token)
        .map((d) => ({ ...d, rule: 'licence/put-under', standing: 'own' as const }))
    },
  },
  actRule(
    {
      kind: 'licence',
      admits: (_scene, sentence, verb, patient) =>
        patient !== undefined && GOODS.test(patient.lemma) && childBy(sentence, verb.index, 'xcomp') === undefined,
    },
    'A side authorised or licensed an export, a sale, a flight.',
  ),
]

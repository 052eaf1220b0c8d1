/** Floor 2, reading, measures. Exchanges: people let go for people. */

import { exchangeOf } from '../../../claims/exchange.ts'
import { childrenBy, marker } from '../../../claims/tree.ts'
import { actDraft, freed, isCaptive, patientOf } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { measureVerb } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { doersOf } from '../../parties.ts'

const noun = nounRule(
  {
    kind: 'exchange',
    acts: ['conclude'],
    mutual: true,
    admits: (scene, sentence, token) =>
      childrenBy(sentence, token.index, 'compound').some((t) => isCaptive(scene, sentence, t)) ||
      freed(scene, sentence, token).length > 0 ||
      /^(prisoner|hostage|captive|spy)/.test(token.lemma),
  },
  'A prisoner exchange or swap.',
)

const act: MeasureRule = {
  id: 'exchange/act',
  reason: 'Somebody released in return for somebody, or swapped for him.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB') return []
    const patient = patientOf(sentence, token)
    if (!patient || !isCaptive(scene, sentence, patient)) return []
    const swapped =
      measureVerb(token.lemma, 'exchange') &&
      childrenBy(sentence, token.index, 'obl').some((t) => marker(sentence, t.index) === 'for')
    const both = measureVerb(token.lemma, 'exchange') && patient.xpos === 'NNS' && doersOf(sentence, token).length > 1
    const returned = measureVerb(token.lemma, 'release') && exchangeOf(sentence, token) !== undefined
    return swapped || both || returned ? [actDraft(scene, sentence, token, 'exchange', 'exchange/act')] : []
  },
}

export const EXCHANGE_RULES: readonly MeasureRule[] = [noun, act]

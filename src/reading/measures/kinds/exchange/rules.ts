/** Floor 2, reading, measures. Exchanges: people let go for people. */

import type { Token } from '../../../../language/types.ts'
import { exchangeOf } from '../../../claims/exchange.ts'
import { childrenBy, marker } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft, freed, isCaptive, patientOf } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'
import { measureVerb } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { doersOf } from '../../parties.ts'
import { isDefinite } from '../../state.ts'

/** "a prisoner swap", "an exchange of officers": people are said to be exchanged. */
const isOfPeople = (scene: Scene, sentence: PageSentence, token: Token): boolean =>
  childrenBy(sentence, token.index, 'compound').some((t) => isCaptive(scene, sentence, t)) ||
  freed(scene, sentence, token).length > 0

const named = nounRule(
  {
    kind: 'exchange',
    acts: ['conclude'],
    mutual: true,
    admits: (scene, sentence, token) =>
      isOfPeople(scene, sentence, token) ||
      (/^(swap|exchange)$/.test(token.lemma) &&
        isDefinite(sentence, token) &&
        childrenBy(sentence, token.index, 'nmod', 'compound', 'amod').length === 0),
  },
  'A prisoner exchange or swap; "the swap" points back to one.',
)

const noun: MeasureRule = {
  ...named,
  match: (scene, sentence, token) =>
    named
      .match(scene, sentence, token)
      .map((draft) => (isOfPeople(scene, sentence, token) ? draft : { ...draft, standing: 'back' as const })),
}

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

/** Floor 2, reading, measures. Restrictions: bans, embargoes, export controls, closures. */
import type { Token } from '../../../../language/types.ts'
import { bears, childrenBy, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actRule, isTakenByASide } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { isGoods, isPassage } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { isRequirement } from '../../requirement.ts'

const stopsSomething = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod', 'compound').some((t) => isPassage(t.lemma) || isGoods(t.lemma))

const PASSAGE_VERB = /^(close|shut|seal|block|blockade)$/
const GOODS_VERB = /^(halt|suspend|freeze|cut|impound|detain|confiscate)$/

export const RESTRICTION_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'restriction',
      acts: ['impose', 'lift'],
      // "a halt to the fighting", "the suspension of the minister" restrict no trade
      admits: (_scene, sentence, noun) =>
        !(bears(noun, 'compound') && parent(sentence, noun)?.upos === 'NOUN') &&
        (!/^(halt|suspension|freeze|shutdown|closure)$/.test(noun.lemma) || stopsSomething(sentence, noun)),
    },
    'A ban, embargo, control or closure with its author, its object, or as imposed, lifted, threatened.',
  ),
  nounRule(
    {
      kind: 'restriction',
      listed: 'licence',
      id: 'licence-required',
      acts: ['impose', 'lift'],
      admits: (_scene, sentence, noun, carrier) => !bears(noun, 'compound') && isRequirement(sentence, noun, carrier),
    },
    'Goods put under licence, export licences on goods: from now on they need one.',
  ),
  actRule(
    {
      kind: 'restriction',
      admits: (scene, sentence, verb, patient) => {
        if (patient === undefined) return false
        if (!isTakenByASide(scene, sentence, verb)) return false
        if (PASSAGE_VERB.test(verb.lemma)) return isPassage(patient.lemma)
        if (GOODS_VERB.test(verb.lemma)) return isGoods(patient.lemma) || isPassage(patient.lemma)
        const who = mentionAt(scene.cast, sentence, patient)
        return (
          who !== null ||
          isGoods(patient.lemma) ||
          /^(diplomat|ambassador|envoy|staff|company|firm|attache)$/.test(patient.lemma)
        )
      },
    },
    'A side banned imports, barred a company, expelled diplomats.',
  ),
]

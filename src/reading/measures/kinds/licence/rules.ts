/** Floor 2, reading, measures. Licences: leave given to trade, travel or fly. */
import type { Token } from '../../../../language/types.ts'
import { bears, childBy, childrenBy, parent } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft, actRule } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'
import { nounRule } from '../../nouns.ts'
import { isRequirement } from '../../requirement.ts'

/** "authorise the export of two turbines", not "authorised him to speak". */
const GOODS =
  /^(export|import|sale|shipment|transfer|transit|flight|overflight|entry|delivery|supply|purchase|passage|crossing)$/

/** Leave that is given to somebody or something to pass: not leave of absence, not access to papers. */
const LEAVE = /^(access|passage|permission|clearance|transit|entry|berth)$/
const PASSING =
  /^(ship|vessel|boat|trawler|tanker|ferry|lorry|truck|train|wagon|plane|aircraft|flight|convoy|freighter|barge|drone|fleet|cargo)$/

/** "a waiver to allow shipments": what the waiver is for; the waiver is the measure. */
function isPurposeOfLeave(sentence: PageSentence, verb: Token): boolean {
  const up = bears(verb, 'advcl', 'acl', 'xcomp') ? parent(sentence, verb) : undefined
  const papers = up === undefined ? [] : [up, ...childrenBy(sentence, up.index, 'obj', 'nsubj:pass')]
  return papers.some((t) => /^(waiver|exemption|licen[cs]e|permit|suspension|exception|carve-out)$/.test(t.lemma))
}

const access: MeasureRule = {
  id: 'licence/access',
  reason: 'A side gave, or will give, a ship, a train or a convoy access or passage.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !/^(grant|give|allow|afford|refuse|accord)$/.test(token.lemma)) return []
    const leave = childrenBy(sentence, token.index, 'obj', 'nsubj:pass').some((t) => LEAVE.test(t.lemma))
    const passing = childrenBy(sentence, token.index, 'obj', 'iobj', 'nsubj:pass', 'obl').find((t) =>
      PASSING.test(t.lemma),
    )
    if (!leave || passing === undefined) return []
    return [{ ...actDraft(scene, sentence, token, 'licence', 'licence/access'), targets: [] }]
  },
}

export const LICENCE_RULES: readonly MeasureRule[] = [
  access,
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
        patient !== undefined &&
        GOODS.test(patient.lemma) &&
        childBy(sentence, verb.index, 'xcomp') === undefined &&
        !isPurposeOfLeave(sentence, verb),
    },
    'A side authorised or licensed an export, a sale, a flight.',
  ),
]

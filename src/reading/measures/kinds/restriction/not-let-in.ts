/** Floor 2, reading, measures. People a side keeps out: "has not let him in since May", "will not admit the envoy". */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft, isTakenByASide, patientOf } from '../../acts.ts'
import type { MeasureRule } from '../../draft.ts'

/** "let in", "allowed into the country"; "admit" needs no more. */
const isInward = (sentence: PageSentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, 'advmod', 'compound:prt').some((t) => /^(in|back)$/i.test(t.text)) ||
  childrenBy(sentence, verb.index, 'obl').some((t) => marker(sentence, t.index) === 'into')

export const notLetIn: MeasureRule = {
  id: 'restriction/not-let-in',
  reason: 'A side has not let somebody in: a ban on entry, whatever it is called.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !/^(allow|let|permit)$/.test(token.lemma) || !isInward(sentence, token)) return []
    const { negated, conditional, modal, perfect, tense } = operatorsOf(sentence, token)
    if (!negated || conditional || modal !== null || !(perfect || tense === 'present')) return []
    const patient = patientOf(sentence, token)
    const relative = bears(token, 'acl') && childBy(sentence, token.index, 'obj')?.lemma.startsWith('who')
    if (!patient || !(relative || mentionAt(scene.cast, sentence, patient))) return []
    if (!isTakenByASide(scene, sentence, token)) return []
    return [{ ...actDraft(scene, sentence, token, 'restriction', 'restriction/not-let-in'), state: 'in-force' }]
  },
}

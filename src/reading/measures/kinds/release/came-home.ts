/** Floor 2, reading, measures. Releases told by the way home: "two of the drivers held by Malawi flew home". */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { agentOf, bears, childBy, childrenBy, marker } from '../../../claims/tree.ts'
import { mentionAt } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { actDraft } from '../../acts.ts'
import type { MeasureRule, Scene } from '../../draft.ts'

const WAY_HOME = /^(fly|return|come|go|walk|sail|cross|travel|arrive)$/
const HELD = /^(hold|detain|jail|imprison|capture|arrest|keep)$/

const goesHome = (sentence: PageSentence, verb: Token): boolean =>
  (verb.lemma === 'return' && childBy(sentence, verb.index, 'obj') === undefined) ||
  childrenBy(sentence, verb.index, 'advmod', 'xcomp', 'obj', 'obl').some((t) => /^(home|free|freedom)$/i.test(t.text))

/** The side that held them, told beside the people or beside the number of them: "two of the seven held by Malawi". */
function holderOf(scene: Scene, sentence: PageSentence, people: Token): Token | undefined {
  const all = [people, ...childrenBy(sentence, people.index, 'nmod').filter((t) => marker(sentence, t.index) === 'of')]
  const held = all.flatMap((t) => childrenBy(sentence, t.index, 'acl', 'amod')).find((t) => HELD.test(t.lemma))
  const holder = held && held.xpos === 'VBN' ? agentOf(sentence, held) : undefined
  return holder && mentionAt(scene.cast, sentence, holder) !== null ? holder : undefined
}

export const cameHome: MeasureRule = {
  id: 'release/came-home',
  reason: 'People whom a side held have gone home.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !WAY_HOME.test(token.lemma) || !goesHome(sentence, token)) return []
    const people = childBy(sentence, token.index, 'nsubj')
    const holder = people && !bears(token, 'acl') ? holderOf(scene, sentence, people) : undefined
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    if (!holder || negated || conditional || modal !== null) return []
    return [{ ...actDraft(scene, sentence, token, 'release', 'release/came-home'), by: [holder], targets: [] }]
  },
}

/** Floor 2, reading, measures. Plans that are themselves negotiated: a peace plan, a road map, a framework. */
import { childrenBy } from '../../../claims/tree.ts'
import type { MeasureRule } from '../../draft.ts'
import { takersOf } from '../../parties.ts'
import { nounRule } from '../../nouns.ts'

/** "plans to travel" is an intention; a plan that somebody tables has a name, an author or is for peace. */
const NEGOTIATED = /^(peace|ceasefire|truce|settlement|transition|partition|withdrawal|exchange|joint)$/i

export const PLAN_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'plan',
      acts: ['conclude', 'draft'],
      mutual: true,
      admits: (scene, sentence, noun) => {
        const toDo = childrenBy(sentence, noun.index, 'acl').some((t) => childrenBy(sentence, t.index, 'mark').some((m) => m.lemma === 'to'))
        const peaceful = childrenBy(sentence, noun.index, 'compound', 'amod', 'nmod').some((t) => NEGOTIATED.test(t.lemma))
        return peaceful || (!toDo && takersOf(scene, sentence, noun).length > 0) || noun.lemma !== 'plan' || noun.xpos === 'NN'
      },
    },
    'A peace plan, road map or framework: a text between sides, not somebody\'s plans.',
  ),
]

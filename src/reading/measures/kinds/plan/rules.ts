/** Floor 2, reading, measures. Plans that are themselves negotiated: a peace plan, a road map, a framework. */
import { childrenBy } from '../../../claims/tree.ts'
import type { MeasureRule } from '../../draft.ts'
import { measureNoun } from '../../lexicon.ts'
import { nounRule } from '../../nouns.ts'
import { makersOf, takersOf } from '../../parties.ts'
import { isDefinite } from '../../state.ts'

/** "plans to travel" is an intention; a plan that somebody tables has a name, an author or is for peace. */
const NEGOTIATED = /^(peace|ceasefire|truce|settlement|transition|partition|withdrawal|exchange|joint)$/i

export const PLAN_RULES: readonly MeasureRule[] = [
  nounRule(
    {
      kind: 'plan',
      acts: ['conclude', 'draft'],
      mutual: true,
      admits: (scene, sentence, noun) => {
        const toDo = childrenBy(sentence, noun.index, 'acl').some((t) =>
          childrenBy(sentence, t.index, 'mark').some((m) => m.lemma === 'to'),
        )
        const peaceful = childrenBy(sentence, noun.index, 'compound', 'amod', 'nmod').some((t) =>
          NEGOTIATED.test(t.lemma),
        )
        const pointed = /(^|-)point$/.test(
          childrenBy(sentence, noun.index, 'amod', 'nummod', 'compound')
            .map((t) => t.text)
            .join(''),
        )
        if (noun.lemma !== 'plan')
          return (
            peaceful || takersOf(scene, sentence, noun).length > 0 || measureNoun(sentence, noun)?.strength === 'back'
          )
        return (
          peaceful ||
          pointed ||
          (!toDo && makersOf(sentence, noun).length > 0) ||
          (!toDo &&
            noun.xpos === 'NN' &&
            isDefinite(sentence, noun) &&
            childrenBy(sentence, noun.index, 'compound', 'amod').length === 0)
        )
      },
    },
    "A peace plan, road map or framework: a text between sides, not somebody's plans.",
  ),
]

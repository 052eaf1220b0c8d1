/** Floor 2, reading, positions. Conditions told by a noun: conditions for, its price is, on condition that. */

import type { Token } from '../../../../language/types.ts'
import { above, bears, childBy, childrenBy, isPassive, marker, parent, subjectOf } from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { addressed, draftOf, nounCue } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { outermost, spanOfPhrase, wordsOfAct } from '../../frame.ts'

/** "preconditions, including an amnesty": what they are stands behind them. */
const hasList = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod', 'acl').some((t) =>
    /^(including|include|such as|namely)/.test(marker(sentence, t.index) ?? t.lemma),
  )

/** "has made their release a condition for": what is asked is told before the noun. */
function madeOne(sentence: PageSentence, noun: Token): Token | undefined {
  const verb = bears(noun, 'obj', 'xcomp', 'obl') ? parent(sentence, noun) : undefined
  if (!verb || !/^(make|set|name|declare|call)$/.test(verb.lemma)) return undefined
  if (bears(noun, 'obl') && marker(sentence, noun.index) !== 'as') return undefined
  return childrenBy(sentence, verb.index, isPassive(sentence, verb) ? 'nsubj:pass' : 'obj').find(
    (t) => t.index < noun.index,
  )
}

export const noun: PositionRule = {
  id: 'condition/noun',
  reason: 'Conditions, preconditions or terms with their owner, or set by somebody: "its conditions for a truce".',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-condition')
    if (
      !cue?.holder ||
      !(cue.content || hasList(sentence, token)) ||
      cue.operators.negated ||
      cue.operators.conditional
    )
      return null
    const text = scene.page.report.text
    const made = madeOne(sentence, token)
    const what = spanOfPhrase(text, sentence, token)
    const own = made && cue.content ? wordsOfAct(text, sentence, cue.content.head) : what
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content?.head ?? token,
      cue: token,
      what: own ? [own] : [],
      condition: spanOfPhrase(text, sentence, made),
    })
  },
}

/** "its price is the maps", "its demands include the maps", "among its demands are the maps": the maps. */
function namedBy(sentence: PageSentence, noun: Token, up: Token): Token | undefined {
  if (bears(noun, 'nsubj') && up.lemma === 'include') return childBy(sentence, up.index, 'obj')
  const copular = childBy(sentence, up.index, 'cop') !== undefined
  return copular && (bears(noun, 'nsubj') || marker(sentence, noun.index) === 'among') ? up : undefined
}

export const named: PositionRule = {
  id: 'condition/is',
  reason: "A side's condition, price or demand is said to be something.",
  match: (scene, sentence, token) => {
    if (
      !/^(condition|precondition|prerequisite|price|demand|requirement)$/.test(token.lemma) ||
      !bears(token, 'nsubj', 'nmod', 'obl')
    )
      return null
    const owner = ownersOf(scene.cast, sentence, token, ['of', 'by', 'from'])[0]
    const up = parent(sentence, token)
    const thing = owner && up ? namedBy(sentence, token, up) : undefined
    if (!owner || !up || !thing) return null
    const demanded = token.lemma === 'demand' || token.lemma === 'requirement'
    const cops = childrenBy(sentence, up.index, 'cop')
    const what = wordsOfAct(scene.page.report.text, sentence, thing, [token, ...cops])
    return draftOf(scene, sentence, {
      kind: demanded ? 'demand' : 'condition',
      rule: 'condition/is',
      holder: owner,
      act: thing,
      cue: token,
      what: what ? [what] : [],
    })
  },
}

export const onCondition: PositionRule = {
  id: 'condition/on-condition-that',
  reason: 'A side agrees or offers "on condition that" another acts; not "on condition of anonymity".',
  match: (scene, sentence, token) => {
    if (token.lemma !== 'condition' || marker(sentence, token.index) !== 'on') return null
    const clauseOf = childBy(sentence, token.index, 'acl', 'ccomp')
    const up = above(sentence, token).find((t) => t.upos === 'VERB')
    const holder = up ? subjectOf(sentence, up) : undefined
    if (!clauseOf || !up || !holder) return null
    const text = scene.page.report.text
    const what = wordsOfAct(text, sentence, outermost(sentence, up), [token])
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/on-condition-that',
      holder,
      act: up,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, clauseOf),
    })
  },
}

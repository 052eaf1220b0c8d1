/** Floor 2, reading, positions. Conditions told by a word: depends on, conditional on, precondition, only after, in return for. */
import type { Token } from '../../../../language/types.ts'
import { exchangeOf } from '../../../claims/exchange.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { above, bears, childBy, childrenBy, isPassive, marker, parent, subjectOf } from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { addressed, draftOf, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isPartyAt, speaks } from '../../speech.ts'

/** "Lima depends on imports" is no condition. */
const isNamed = (scene: Scene, sentence: PageSentence, thing: Token): boolean =>
  scene.cast.at(sentence.index, thing.index)?.actor != null

const depends: PositionRule = {
  id: 'condition/depends',
  reason:
    "Somebody who speaks for a side says that something depends on, hinges on or is tied to another's act; or a side ties it.",
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'depend')
    if (!cue?.content || cue.operators.negated || cue.operators.conditional) return null
    const transitive =
      childBy(sentence, token.index, 'obj') ??
      (isPassive(sentence, token) ? childBy(sentence, token.index, 'nsubj:pass') : undefined)
    const thing = transitive ?? childBy(sentence, token.index, 'nsubj', 'csubj')
    const owner = thing ? ownersOf(scene.cast, sentence, thing, ['of', 'by', 'from'])[0] : undefined
    const holder = transitive && !isPassive(sentence, token) ? cue.holder : speaks(scene, token) ? 'speaker' : undefined
    if (
      !holder ||
      !thing ||
      (holder === 'speaker' && isNamed(scene, sentence, thing)) ||
      (['tie', 'link', 'rest', 'turn'].includes(token.lemma) && holder === 'speaker' && !owner && !transitive)
    )
      return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/depends',
      holder,
      act: cue.content.head,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, cue.content.head),
    })
  },
}

const conditional: PositionRule = {
  id: 'condition/conditional-on',
  reason:
    '"Conditional on", "contingent on", "subject to" said by somebody who speaks for a side, or "make it conditional on".',
  match: (scene, sentence, token) => {
    if (!/^(conditional|contingent|dependent|subject|conditioned)$/.test(token.lemma) || token.upos === 'NOUN')
      return null
    const on = childrenBy(sentence, token.index, 'obl', 'nmod', 'advcl')[0]
    if (!on) return null
    const up = parent(sentence, token)
    const made = up && bears(token, 'acl') && bears(up, 'obj') ? parent(sentence, up) : up
    const maker = bears(token, 'xcomp', 'acl') && made?.upos === 'VERB' ? made : undefined
    const holder =
      maker && maker.lemma !== 'be' ? subjectOf(sentence, maker) : speaks(scene, token) ? 'speaker' : undefined
    const thing = (maker ? childBy(sentence, maker.index, 'obj') : undefined) ?? childBy(sentence, token.index, 'nsubj')
    if (!holder || !thing) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/conditional-on',
      holder,
      act: on,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, on),
    })
  },
}

/** "preconditions, including an amnesty": what they are stands behind them. */
const hasList = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod', 'acl').some((t) =>
    /^(including|include|such as|namely)/.test(marker(sentence, t.index) ?? t.lemma),
  )

const noun: PositionRule = {
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
    const what = spanOfPhrase(scene.page.report.text, sentence, token)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content?.head ?? token,
      cue: token,
      what: what ? [what] : [],
      condition: null,
    })
  },
}

const only: PositionRule = {
  id: 'condition/only',
  reason: 'Somebody who speaks for a side says that something is possible only after, when or if something else.',
  match: (scene, sentence, token) => {
    if (!/^(possible|feasible|conceivable|realistic|acceptable|thinkable)$/.test(token.lemma) || !speaks(scene, token))
      return null
    const when = childrenBy(sentence, token.index, 'advcl', 'obl').find((t) => t.index > token.index)
    const onlyThen = childrenBy(sentence, token.index, 'advmod')
      .concat(when ? childrenBy(sentence, when.index, 'advmod') : [])
      .some((t) => t.lemma === 'only')
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    if (!when || !onlyThen || !thing) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/only',
      holder: 'speaker',
      act: when,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, when),
    })
  },
}

const requirement: PositionRule = {
  id: 'condition/requires',
  reason: "Somebody who speaks for a side says that a step requires another's act.",
  match: (scene, sentence, token) => {
    if (
      !/^(require|presuppose|necessitate)$/.test(token.lemma) ||
      token.upos !== 'VERB' ||
      isPassive(sentence, token) ||
      !speaks(scene, token)
    )
      return null
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    const wanted = childBy(sentence, token.index, 'obj', 'ccomp', 'xcomp')
    if (!thing || !wanted || isNamed(scene, sentence, thing)) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/requires',
      holder: 'speaker',
      act: wanted,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, wanted),
    })
  },
}

/** "its price is the maps", "its demands include the maps", "among its demands are the maps": the maps. */
function namedBy(sentence: PageSentence, noun: Token, up: Token): Token | undefined {
  if (bears(noun, 'nsubj') && up.lemma === 'include') return childBy(sentence, up.index, 'obj')
  const copular = childBy(sentence, up.index, 'cop') !== undefined
  return copular && (bears(noun, 'nsubj') || marker(sentence, noun.index) === 'among') ? up : undefined
}

const named: PositionRule = {
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

const onCondition: PositionRule = {
  id: 'condition/on-condition-that',
  reason: 'A side agrees or offers "on condition that" another acts; not "on condition of anonymity".',
  match: (scene, sentence, token) => {
    if (token.lemma !== 'condition' || marker(sentence, token.index) !== 'on') return null
    const clauseOf = childBy(sentence, token.index, 'acl', 'ccomp')
    const up = above(sentence, token).find((t) => t.upos === 'VERB')
    const holder = up ? subjectOf(sentence, up) : undefined
    if (!clauseOf || !up || !holder) return null
    const text = scene.page.report.text
    const what = wordsOfAct(text, sentence, up, [token])
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

const inReturn: PositionRule = {
  id: 'condition/in-return',
  reason: 'A side would do something only in return for something.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB') return null
    const { modal, negated, conditional } = operatorsOf(sentence, token)
    const price = modal === 'will' || modal === 'would' ? exchangeOf(sentence, token) : undefined
    const subject = subjectOf(sentence, token)
    if (!price || !subject || negated || conditional || !isPartyAt(scene, sentence, subject)) return null
    const text = scene.page.report.text
    const what = wordsOfAct(text, sentence, token, [price])
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/in-return',
      holder: subject,
      act: token,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, price),
    })
  },
}

export const CONDITION_PHRASES: readonly PositionRule[] = [
  depends,
  conditional,
  noun,
  only,
  requirement,
  named,
  onCondition,
  inReturn,
]

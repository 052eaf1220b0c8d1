/** Floor 2, reading, positions. Conditions told by a word: depends on, conditional on, precondition, only after, in return for. */

import type { Token } from '../../../../language/types.ts'
import { exchangeOf } from '../../../claims/exchange.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, isPassive, marker, parent, subjectOf } from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf, verbCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isPartyAt, speaks } from '../../speech.ts'
import { named, noun, onCondition } from './named.ts'

/** "Lima depends on imports" is no condition. */
const isNamed = (scene: Scene, sentence: PageSentence, thing: Token): boolean =>
  scene.cast.at(sentence.index, thing.index)?.actor != null

/** "tied the reopening to the release": the parse may hang the price on the thing. */
const priceAtObject = (sentence: PageSentence, verb: Token): Token | undefined =>
  /^(tie|link|condition)$/.test(verb.lemma)
    ? childrenBy(sentence, verb.index, 'obj', 'nsubj:pass')
        .flatMap((t) => childrenBy(sentence, t.index, 'nmod'))
        .find((t) => ['to', 'on', 'upon'].includes(marker(sentence, t.index) ?? ''))
    : undefined

const depends: PositionRule = {
  id: 'condition/depends',
  reason:
    "Somebody who speaks for a side says that something depends on, hinges on or is tied to another's act; or a side ties it.",
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'depend')
    const on = cue?.content?.head ?? priceAtObject(sentence, token)
    if (!cue || !on || cue.operators.negated || cue.operators.conditional) return null
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
    const what = wordsOfAct(text, sentence, thing, [on])
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/depends',
      holder,
      act: on,
      cue: token,
      what: what ? [what] : [],
      condition: spanOfPhrase(text, sentence, on),
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
    if (!on || operatorsOf(sentence, token).negated) return null
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

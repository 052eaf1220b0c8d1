/** Floor 2, reading, positions. Demands told without a verb of demanding: what another must or should do, what we need to see. */
import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker, parent, subjectOf } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { conditionTo } from '../../condition-words.ts'
import { draftOf, isTrivial } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { outermost, wordsOfAct } from '../../frame.ts'
import { isWord } from '../../lexicon.ts'
import { isOfSpeaker, isOwn, speaks } from '../../speech.ts'

/** Modals and half-modals that lay an act on their subject. */
export const OBLIGATIONS = new Set(['must', 'have to', 'need to', 'should', 'ought', 'ought to', 'be to'])
/** "must have known" guesses, "should have gone" reproaches; "must by Friday have left" does neither. */
function isGuess(sentence: PageSentence, act: Token): boolean {
  if (!childrenBy(sentence, act.index, 'aux').some((t) => t.lemma === 'have')) return false
  const limits = childrenBy(sentence, act.index, 'obl', 'advcl', 'advmod')
  return !limits.some((t) => ['by', 'before', 'until'].includes(marker(sentence, t.index) ?? ''))
}

function obliges(scene: Scene, sentence: PageSentence, token: Token): boolean {
  const { modal, negated, conditional } = operatorsOf(sentence, token)
  if (modal === null || !OBLIGATIONS.has(modal) || conditional || isGuess(sentence, token)) return false
  if (negated && !['must', 'should', 'ought'].includes(modal)) return false
  const half = modal.endsWith(' to') ? parent(sentence, token) : undefined
  if (half && childBy(sentence, half.index, 'obj')) return false
  return !isWord(token.lemma, 'speech') && !(modal === 'be to' && !isOfSpeaker(scene, token))
}

/** The clause is what is said, not an aside in it: root, said clause, or joined to one. */
const isAside = (sentence: PageSentence, token: Token): boolean => {
  if (bears(token, 'acl', 'advcl', 'amod', 'csubj')) return true
  const up = parent(sentence, token)
  return up !== undefined && bears(token, 'conj', 'xcomp') && isAside(sentence, up)
}

export const obligation: PositionRule = {
  id: 'demand/obligation',
  reason: 'Somebody who speaks for a side says what another must, has to or should do.',
  match: (scene, sentence, token) => {
    if (!speaks(scene, token) || !obliges(scene, sentence, token) || isAside(sentence, token)) return null
    const subject = subjectOf(sentence, token) ?? childBy(sentence, token.index, 'nsubj:pass')
    if (
      !subject ||
      isOwn(scene, sentence, subject) ||
      childBy(sentence, token.index, 'expl') ||
      isWord(subject.text, 'generic')
    )
      return null
    if (conditionTo(sentence, token)) return null
    const addressees =
      subject.upos === 'PRON' || subject.upos === 'PROPN' || scene.cast.at(sentence.index, subject.index)
        ? [subject]
        : []
    const what = wordsOfAct(scene.page.report.text, sentence, outermost(sentence, token))
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/obligation',
      holder: 'speaker',
      addressees,
      act: token,
      cue: token,
      what: what ? [what] : [],
    })
  },
}

export const wish: PositionRule = {
  id: 'demand/we-want',
  reason: 'A speaker for a side says in the first person what it wants or needs to see.',
  match: (scene, sentence, token) => {
    if (!['want', 'need', 'expect', 'demand'].includes(token.lemma) || !speaks(scene, token)) return null
    const subject = childBy(sentence, token.index, 'nsubj')
    const { negated, conditional } = operatorsOf(sentence, token)
    if (!subject || !isOwn(scene, sentence, subject) || negated || conditional) return null
    const seen = childrenBy(sentence, token.index, 'xcomp').find((t) => t.lemma === 'see')
    const object = childBy(sentence, seen?.index ?? token.index, 'obj', 'ccomp')
    if (!object || (seen === undefined && token.lemma !== 'need') || isTrivial(sentence, object)) return null
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/we-want',
      holder: 'speaker',
      act: object,
      cue: token,
    })
  },
}

export const timeTo: PositionRule = {
  id: 'demand/time-for',
  reason: 'Somebody who speaks for a side says that it is time for another to act, or up to him.',
  match: (scene, sentence, token) => {
    if (
      token.lemma !== 'time' ||
      !/^it$/i.test(childBy(sentence, token.index, 'expl', 'nsubj')?.text ?? '') ||
      !speaks(scene, token)
    )
      return null
    const act = childBy(sentence, token.index, 'acl', 'advcl')
    const doer = act ? childBy(sentence, act.index, 'nsubj') : undefined
    if (!act || !doer || isOwn(scene, sentence, doer) || operatorsOf(sentence, token).negated) return null
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/time-for',
      holder: 'speaker',
      addressees: [doer],
      act,
      cue: token,
    })
  },
}

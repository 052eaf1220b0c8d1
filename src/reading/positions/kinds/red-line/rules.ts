/** Floor 2, reading, positions. Red lines: what a side says it will never give or accept. */

import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, children, childrenBy, marker, subjectOf } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { draftOf, nounCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase } from '../../frame.ts'
import { isConditionNoun, isWord, slotsOf } from '../../lexicon.ts'
import { isOwn, isPartyAt, speaks } from '../../speech.ts'

/** "unacceptable to Lima", "for Oslo it is not negotiable": whose line it is. */
const judgeOf = (scene: Scene, sentence: PageSentence, token: Token): Token | undefined =>
  childrenBy(sentence, token.index, 'obl', 'nmod').find(
    (t) => ['to', 'for'].includes(marker(sentence, t.index) ?? '') && isPartyAt(scene, sentence, t),
  )

const adjective: PositionRule = {
  id: 'red-line/non-negotiable',
  reason: 'Somebody who speaks for a side calls a thing non-negotiable, unacceptable, not up for discussion.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'ADJ' || bears(token, 'amod') || slotsOf(token.lemma.toLowerCase(), 'A-red-line') === null)
      return null
    const holder = judgeOf(scene, sentence, token) ?? (speaks(scene, token) ? 'speaker' : null)
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    const positive = token.lemma === 'negotiable' || token.lemma === 'acceptable'
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj', 'ccomp')
    if (!holder || !thing || conditional || negated !== positive || modal === 'may' || modal === 'might') return null
    return draftOf(scene, sentence, {
      kind: 'red-line',
      rule: 'red-line/non-negotiable',
      holder,
      act: token,
      cue: token,
    })
  },
}

const table: PositionRule = {
  id: 'red-line/off-the-table',
  reason:
    'Somebody who speaks for a side says that a thing is off the table, out of the question, not up for negotiation.',
  match: (scene, sentence, token) => {
    const said = children(sentence, token.index).map((t) => t.text.toLowerCase())
    const off =
      (token.lemma === 'table' && said.includes('off')) ||
      (token.lemma === 'question' && said.includes('out') && said.includes('of'))
    const { negated, conditional } = operatorsOf(sentence, token)
    const topic = /^(negotiation|discussion|debate|sale|compromise|grab)s?$/
    const closed =
      topic.test(token.lemma) && negated && (said.includes('for') || said.includes('up') || said.includes('under'))
    const up =
      /^(up|open)$/i.test(token.text) &&
      negated &&
      childrenBy(sentence, token.index, 'obl', 'nmod').some((t) => topic.test(t.lemma))
    if ((!off || negated) && !closed && !up) return null
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    if (!thing || conditional || !speaks(scene, token)) return null
    return draftOf(scene, sentence, {
      kind: 'red-line',
      rule: 'red-line/off-the-table',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

const noun: PositionRule = {
  id: 'red-line/noun',
  reason: 'A red line with its owner, or called so by somebody who speaks for a side.',
  match: (scene, sentence, token) => {
    const owned = nounCue(scene, sentence, token, 'N-red-line')
    if (!owned || owned.operators.conditional) return null
    const predicate = childBy(sentence, token.index, 'cop') !== undefined
    const holder = owned.holder ?? (predicate && speaks(scene, token) ? 'speaker' : null)
    if (!holder || (predicate && owned.operators.negated)) return null
    const what = spanOfPhrase(scene.page.report.text, sentence, token)
    return draftOf(scene, sentence, {
      kind: 'red-line',
      rule: 'red-line/noun',
      holder,
      act: owned.content?.head ?? token,
      cue: token,
      what: what ? [what] : [],
    })
  },
}

const FUNDAMENTAL =
  /^(fundamental|essential|absolute|key|main|core|basic|indispensable|necessary|central|firm|strict|unconditional)$/

const fundamental: PositionRule = {
  id: 'red-line/fundamental-condition',
  reason: 'Somebody who speaks for a side calls a thing a condition, without which nothing goes.',
  match: (scene, sentence, token) => {
    if (
      !isConditionNoun(token.lemma) ||
      token.lemma === 'term' ||
      !childBy(sentence, token.index, 'cop') ||
      !speaks(scene, token)
    )
      return null
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    const { negated, conditional } = operatorsOf(sentence, token)
    if (!thing || negated || conditional) return null
    const strong = childrenBy(sentence, token.index, 'amod').some((t) => FUNDAMENTAL.test(t.lemma))
    return draftOf(scene, sentence, {
      kind: strong ? 'red-line' : 'condition',
      rule: 'red-line/fundamental-condition',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

const never: PositionRule = {
  id: 'red-line/never',
  reason: 'A side says that it will never do something, or under no circumstances.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !speaks(scene, token)) return null
    const { modal, conditional } = operatorsOf(sentence, token)
    const forever =
      childrenBy(sentence, token.index, 'advmod').some((t) => /^never$/i.test(t.text)) ||
      childrenBy(sentence, token.index, 'obl').some(
        (t) => t.lemma === 'circumstance' && childrenBy(sentence, t.index, 'det').some((d) => /^no$/i.test(d.text)),
      )
    const subject = subjectOf(sentence, token)
    if (!forever || conditional || !subject || !modal || !['will', 'would', 'shall', 'can', 'could'].includes(modal))
      return null
    if (
      isWord(token.lemma, 'involuntary') ||
      isWord(token.lemma, 'speech') ||
      !(isOwn(scene, sentence, subject) || isPartyAt(scene, sentence, subject))
    )
      return null
    if (!isOwn(scene, sentence, subject)) return null
    return draftOf(scene, sentence, {
      kind: 'red-line',
      rule: 'red-line/never',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

const otherThan: PositionRule = {
  id: 'red-line/other-than',
  reason: 'Somebody who speaks for a side says that a thing may not be done other than by, or without, its way.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'VERB' || !speaks(scene, token)) return null
    const { modal, conditional, negated } = operatorsOf(sentence, token)
    const subject = childBy(sentence, token.index, 'nsubj', 'nsubj:pass')
    const none = subject && childrenBy(sentence, subject.index, 'det').some((d) => /^no$/i.test(d.text))
    if (conditional || !subject || !(negated || none) || !/^(may|can|shall|must|will|could)$/.test(modal ?? ''))
      return null
    const rest = scene.page.report.text.slice(token.end, sentence.end)
    if (!/^[^,;.]{0,60}\b(?:other than|otherwise than|except|save|but) (?:by|with|through|on|under)\b/iu.test(rest))
      return null
    return draftOf(scene, sentence, {
      kind: 'red-line',
      rule: 'red-line/other-than',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

export const RED_LINE_RULES: readonly PositionRule[] = [adjective, table, noun, fundamental, never, otherThan]

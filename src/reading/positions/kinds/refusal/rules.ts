/** Floor 2, reading, positions. Refusals: a side will not do, or does not accept, what another wants. */

import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker, parent, phrase, spanOver, subjectOf } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { addressed, draftOf, isTrivial, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { contentOf } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { isOwn, isPartyAt, speaks } from '../../speech.ts'
import { ownWill, told } from './will-not.ts'

/** "declined to comment", "refused to say whether": silence, which statements keep. */
const isSilence = (content: Token): boolean =>
  isWord(content.lemma, 'speech') || isWord(content.lemma, 'trivial-act') || isWord(content.lemma, 'trivial')

/** "declined to discuss the dinner" keeps silent; "refuses to discuss the border" will not negotiate it. */
const isReticence = (verb: Token, content: Token): boolean => verb.lemma === 'decline' && content.lemma === 'discuss'

/** "rejects reports", "dismissed the claim that it had fired first": what others say, not what they want; statements keep the denial. */
const isDenial = (sentence: PageSentence, verb: Token, content: Token): boolean =>
  /^(reject|dismiss)$/.test(verb.lemma) &&
  (/^(report|rumou?r)$/.test(content.lemma) ||
    (/^(claim|charge|allegation|accusation|suggestion|assertion|contention|insinuation)$/.test(content.lemma) &&
      childrenBy(sentence, content.index, 'acl').some((t) => marker(sentence, t.index) === 'that')))

const verb: PositionRule = {
  id: 'refusal/verb',
  reason: 'A verb of refusing says it: refuse to, reject, rule out, oppose, turn down.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'refuse')
    if (
      !cue?.content ||
      !cue.holder ||
      cue.operators.negated ||
      cue.operators.conditional ||
      isSilence(cue.content.head) ||
      isReticence(token, cue.content.head)
    )
      return null
    if (isDenial(sentence, token, cue.content.head)) return null
    const pronoun = cue.content.head.upos === 'PRON'
    if (pronoun && (token.lemma === 'reject' || token.lemma === 'dismiss')) return null
    return draftOf(scene, sentence, {
      kind: 'refusal',
      rule: 'refusal/verb',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: pronoun ? token : cue.content.head,
      cue: token,
    })
  },
}

const noun: PositionRule = {
  id: 'refusal/noun',
  reason: 'A refusal, rejection or opposition with its owner.',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-refuse')
    if (!cue?.content || !cue.holder || cue.operators.negated || isSilence(cue.content.head)) return null
    return draftOf(scene, sentence, {
      kind: 'refusal',
      rule: 'refusal/noun',
      holder: cue.holder,
      act: cue.content.head,
      cue: token,
    })
  },
}

const unready: PositionRule = {
  id: 'refusal/not-ready',
  reason: 'A side is not ready, not willing or unwilling to do something.',
  match: (scene, sentence, token) => {
    if (token.upos !== 'ADJ' && token.upos !== 'VERB') return null
    const word = token.lemma.toLowerCase()
    const { negated, conditional } = operatorsOf(sentence, token)
    const slots = slotsOf(word, 'A-unready') ?? (negated ? slotsOf(word, 'A-ready') : null)
    if (!slots || conditional || bears(token, 'amod') || (negated && slotsOf(word, 'A-unready') !== null)) return null
    const content = contentOf(sentence, token, slots.content)
    const subject = subjectOf(sentence, token)
    if (!content || !subject || isSilence(content.head) || isTrivial(sentence, content.head)) return null
    const holder = isPartyAt(scene, sentence, subject)
      ? subject
      : speaks(scene, token) && isOwn(scene, sentence, subject)
        ? 'speaker'
        : null
    return holder
      ? draftOf(scene, sentence, { kind: 'refusal', rule: 'refusal/not-ready', holder, act: content.head, cue: token })
      : null
  },
}

const against: PositionRule = {
  id: 'refusal/against',
  reason: 'A side is against something.',
  match: (scene, sentence, token) => {
    if (marker(sentence, token.index) !== 'against' || !childBy(sentence, token.index, 'cop')) return null
    const subject = childBy(sentence, token.index, 'nsubj')
    const { negated, conditional } = operatorsOf(sentence, token)
    if (!subject || negated || conditional || !isPartyAt(scene, sentence, subject)) return null
    const what = spanOver(
      scene.page.report.text,
      phrase(sentence, token.index, (t) => t.head === token.index && bears(t, 'nsubj', 'cop', 'case', 'aux', 'advmod')),
    )
    return draftOf(scene, sentence, {
      kind: 'refusal',
      rule: 'refusal/against',
      holder: subject,
      act: token,
      cue: token,
      what: what ? [what] : [],
    })
  },
}

const noIntention: PositionRule = {
  id: 'refusal/no-intention',
  reason: 'A side has no intention of doing something, or sees no reason to.',
  match: (scene, sentence, token) => {
    if (
      !/^(intention|intent|desire|wish|reason)$/.test(token.lemma) ||
      !childrenBy(sentence, token.index, 'det').some((t) => /^no$/i.test(t.text))
    )
      return null
    const content =
      childrenBy(sentence, token.index, 'acl').find((t) => t.upos === 'VERB') ??
      childrenBy(sentence, token.index, 'nmod')[0]
    const verb = parent(sentence, token)
    if (!content || !verb || isSilence(content) || operatorsOf(sentence, verb).conditional) return null
    const subject = subjectOf(sentence, verb)
    const existing = childBy(sentence, verb.index, 'expl') !== undefined && speaks(scene, token)
    const holder =
      subject && isPartyAt(scene, sentence, subject)
        ? subject
        : existing || (subject && speaks(scene, token) && isOwn(scene, sentence, subject))
          ? 'speaker'
          : null
    return holder
      ? draftOf(scene, sentence, { kind: 'refusal', rule: 'refusal/no-intention', holder, act: content, cue: token })
      : null
  },
}

export const REFUSAL_RULES: readonly PositionRule[] = [verb, noun, ownWill, told, unready, against, noIntention]

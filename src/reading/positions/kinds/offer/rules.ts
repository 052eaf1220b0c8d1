/** Floor 2, reading, positions. Offers: a side holds out an act of its own. */

import type { Token } from '../../../../language/types.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, childrenBy, marker, parent, subjectOf, verbWithParticle } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { addressed, type Cue, draftOf, isTrivial, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { contentOf } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { isOwn, isPartyAt, speaks } from '../../speech.ts'

/** Promises of one's own business ("vowed to fight on") hold nothing out to another; these verbs need somebody or something offered. */
const OFFERS = new Set([
  'offer',
  'propose',
  'put forward',
  'hold out',
  'extend',
  'table',
  'tender',
  'proffer',
  'float',
  'moot',
])

const PLEDGES = /^(pledge|promise|vow|undertake|commit|guarantee)$/

/** "pledged to reopen the line" concerns the other side, "vowed to fight on" does not; "suggested that it be shared" offers, "that it was" claims. */
function isPledge(sentence: PageSentence, token: Token, cue: Cue): boolean {
  const act = cue.content?.head
  if (!act) return false
  if (token.lemma === 'suggest')
    return (
      cue.content?.slot === 'ing' ||
      (cue.content?.slot === 'that' && (childBy(sentence, act.index, 'aux', 'cop') ?? act).xpos === 'VB')
    )
  const positive = !childrenBy(sentence, act.index, 'advmod').some((t) => /^(not|never)$/i.test(t.text))
  return (
    PLEDGES.test(token.lemma) &&
    positive &&
    cue.content?.slot === 'to' &&
    slotsOf(verbWithParticle(sentence, act), 'accept') !== null
  )
}

/** "the plan proposed by Lima to end the war": the plan is held out, its end is not. */
const isPurposeOfThing = (token: Token, cue: Cue): boolean =>
  token.xpos === 'VBN' && bears(token, 'acl', 'amod') && !bears(token, 'acl:relcl') && cue.content?.slot === 'to'

const verb: PositionRule = {
  id: 'offer/verb',
  reason: 'A verb of offering says it: offer, propose, hold out, pledge to another.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'offer')
    if (
      !cue?.content ||
      !cue.holder ||
      cue.operators.negated ||
      cue.operators.conditional ||
      isTrivial(sentence, cue.content.head)
    )
      return null
    if (isWord(cue.content.head.lemma, 'harm') || isPurposeOfThing(token, cue)) return null
    const addressees = addressed(sentence, token, cue)
    if (isPledge(sentence, token, cue))
      return draftOf(scene, sentence, {
        kind: 'offer',
        rule: 'offer/verb',
        holder: cue.holder,
        addressees,
        act: cue.content.head,
        cue: token,
      })
    if (
      !OFFERS.has(token.lemma) &&
      !OFFERS.has(`${token.lemma} ${childBy(sentence, token.index, 'compound:prt')?.text}`)
    )
      return null
    if (token.lemma === 'extend' && cue.content.head.lemma !== 'offer' && addressees.length === 0) return null
    return draftOf(scene, sentence, {
      kind: 'offer',
      rule: 'offer/verb',
      holder: cue.holder,
      addressees,
      act: cue.content.head,
      cue: token,
    })
  },
}

const modifier: PositionRule = {
  id: 'offer/proposed-by',
  reason: 'A thing named by who proposed it: "the Oslo-proposed truce", "the plan offered by Lima".',
  match: (scene, sentence, token) => {
    if (token.xpos !== 'VBN' || !bears(token, 'amod', 'acl') || !['offer', 'propose'].includes(token.lemma)) return null
    const thing = parent(sentence, token)
    const holder = subjectOf(sentence, token)
    if (!thing || !holder || holder === thing) return null
    return draftOf(scene, sentence, { kind: 'offer', rule: 'offer/proposed-by', holder, act: thing, cue: token })
  },
}

const noun: PositionRule = {
  id: 'offer/noun',
  reason: 'An offer, proposal or readiness with its owner or its verb.',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-offer')
    if (!cue?.content || !cue.holder || cue.operators.negated || cue.operators.conditional) return null
    return draftOf(scene, sentence, {
      kind: 'offer',
      rule: 'offer/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content.head,
      cue: token,
    })
  },
}

/** "stood ready to": the parse may part the adjective from its verb. */
function standing(sentence: PageSentence, ready: Token): Token | undefined {
  const before = sentence.tokens[ready.index - 1]
  return before && /^(stand|remain|stay)$/.test(before.lemma) ? subjectOf(sentence, before) : undefined
}

const ready: PositionRule = {
  id: 'offer/ready',
  reason: 'A side is ready, willing, prepared or open to do something.',
  match: (scene, sentence, token) => {
    const slots = slotsOf(token.lemma.toLowerCase(), 'A-ready')
    if (token.upos !== 'ADJ' && token.upos !== 'VERB') return null
    if (!slots || bears(token, 'amod') || /^(determined|keen|happy|inclined|disposed|minded)$/.test(token.lemma))
      return null
    const content = contentOf(sentence, token, slots.content)
    const subject = subjectOf(sentence, token) ?? standing(sentence, token)
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    if (
      !content ||
      !subject ||
      negated ||
      conditional ||
      ['must', 'should', 'have to', 'need to', 'ought'].includes(modal ?? '')
    )
      return null
    if (
      isWord(verbWithParticle(sentence, content.head), 'harm-act') &&
      slotsOf(verbWithParticle(sentence, content.head), 'accept') === null
    )
      return null
    const holder = isPartyAt(scene, sentence, subject)
      ? subject
      : speaks(scene, token) && /^(we|i)$/i.test(subject.text)
        ? 'speaker'
        : null
    if (!holder) return null
    return draftOf(scene, sentence, { kind: 'offer', rule: 'offer/ready', holder, act: content.head, cue: token })
  },
}

const discuss: PositionRule = {
  id: 'offer/could-be-discussed',
  reason: 'Somebody who speaks for a side says that a matter can be discussed or considered.',
  match: (scene, sentence, token) => {
    if (!/^(discuss|consider|negotiate|reconsider|revisit)$/.test(token.lemma) || !speaks(scene, token)) return null
    const { modal, negated, conditional } = operatorsOf(sentence, token)
    const thing = childBy(sentence, token.index, 'nsubj:pass')
    if (!thing || negated || conditional || !modal || !['can', 'could', 'may', 'might'].includes(modal)) return null
    if (childrenBy(sentence, token.index, 'obl').some((t) => bears(t, 'obl:agent'))) return null
    return draftOf(scene, sentence, {
      kind: 'offer',
      rule: 'offer/could-be-discussed',
      holder: 'speaker',
      act: token,
      cue: token,
    })
  },
}

const wouldConsider: PositionRule = {
  id: 'offer/would-consider',
  reason: 'A side would consider, or could live with, something.',
  match: (scene, sentence, token) => {
    if (!/^(consider|contemplate|entertain|live|examine)$/.test(token.lemma) || token.upos !== 'VERB') return null
    const { modal, negated, conditional } = operatorsOf(sentence, token)
    const subject = subjectOf(sentence, token)
    const thing =
      token.lemma === 'live'
        ? childrenBy(sentence, token.index, 'obl').find((t) => marker(sentence, t.index) === 'with')
        : childBy(sentence, token.index, 'obj', 'xcomp')
    if (negated || conditional || !subject || !thing || !modal || !['would', 'could', 'can', 'will'].includes(modal))
      return null
    const holder =
      speaks(scene, token) && isOwn(scene, sentence, subject)
        ? 'speaker'
        : isPartyAt(scene, sentence, subject)
          ? subject
          : null
    return holder
      ? draftOf(scene, sentence, { kind: 'offer', rule: 'offer/would-consider', holder, act: thing, cue: token })
      : null
  },
}

export const OFFER_RULES: readonly PositionRule[] = [verb, modifier, noun, ready, discuss, wouldConsider]

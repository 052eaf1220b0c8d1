/** Floor 2, reading, positions. Offers: a side holds out an act of its own. */
import { bears, childBy, childrenBy, parent, subjectOf, verbWithParticle } from '../../../claims/tree.ts'
import { addressed, draftOf, isTrivial, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule } from '../../draft.ts'
import { contentOf } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { isPartyAt, speaks } from '../../speech.ts'
import { operatorsOf } from '../../../claims/operators.ts'

/** Promises of one's own business ("vowed to fight on") hold nothing out to another; these verbs need somebody or something offered. */
const OFFERS = new Set(['offer', 'propose', 'put forward', 'hold out', 'extend', 'table', 'tender', 'proffer', 'float', 'moot'])

const verb: PositionRule = {
  id: 'offer/verb',
  reason: 'A verb of offering says it: offer, propose, hold out, pledge to another.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'offer')
    if (!cue?.content || !cue.holder || cue.operators.negated || cue.operators.conditional || isTrivial(sentence, cue.content.head)) return null
    if (isWord(cue.content.head.lemma, 'harm')) return null
    const addressees = addressed(sentence, token, cue)
    if (!OFFERS.has(token.lemma) && !OFFERS.has(`${token.lemma} ${childBy(sentence, token.index, 'compound:prt')?.text}`)) return null
    if (token.lemma === 'extend' && cue.content.head.lemma !== 'offer' && addressees.length === 0) return null
    return draftOf(scene, sentence, { kind: 'offer', rule: 'offer/verb', holder: cue.holder, addressees, act: cue.content.head, cue: token })
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
    return draftOf(scene, sentence, { kind: 'offer', rule: 'offer/noun', holder: cue.holder, addressees: addressed(sentence, token, cue), act: cue.content.head, cue: token })
  },
}

const ready: PositionRule = {
  id: 'offer/ready',
  reason: 'A side is ready, willing, prepared or open to do something.',
  match: (scene, sentence, token) => {
    const slots = slotsOf(token.lemma.toLowerCase(), 'A-ready')
    if (token.upos !== 'ADJ' && token.upos !== 'VERB') return null
    if (!slots || bears(token, 'amod') || /^(determined|keen|happy|inclined|disposed|minded)$/.test(token.lemma)) return null
    const content = contentOf(sentence, token, slots.content)
    const subject = subjectOf(sentence, token)
    const { negated, conditional, modal } = operatorsOf(sentence, token)
    if (!content || !subject || negated || conditional || ['must', 'should', 'have to', 'need to', 'ought'].includes(modal ?? '')) return null
    if (isWord(verbWithParticle(sentence, content.head), 'harm-act')) return null
    const holder = isPartyAt(scene, sentence, subject) ? subject : speaks(scene, token) && /^(we|i)$/i.test(subject.text) ? 'speaker' : null
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
    return draftOf(scene, sentence, { kind: 'offer', rule: 'offer/could-be-discussed', holder: 'speaker', act: token, cue: token })
  },
}

export const OFFER_RULES: readonly PositionRule[] = [verb, modifier, noun, ready, discuss]

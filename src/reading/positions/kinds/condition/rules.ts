/** Floor 2, reading, positions. Conditions: a side ties its own act to another's. */
import type { Token } from '../../../../language/types.ts'
import { childBy, childrenBy, isPassive, verbWithParticle } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { isTemporal, soonOver, type Tied, tiedAt, timeOver } from '../../conditional.ts'
import { draftOf } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { statementAt } from '../../speech.ts'
import { answer } from './answer.ts'
import { CONDITION_PHRASES } from './phrases.ts'

/** "will keep the sanctions without change": staying so until another moves. */
const staysSo = (sentence: PageSentence, { top, act }: Tied): boolean =>
  /^(stay|remain)$/.test(act.lemma) ||
  [top, act].some((t) => isWord(t.lemma, 'keep-up') || isWord(verbWithParticle(sentence, t), 'keep-up'))

/** "no meeting can take place", "the talks cannot go ahead": what comes about only if the sides hold it. */
const isWithheldEvent = (sentence: PageSentence, act: Token): boolean =>
  /^(take|go|happen|proceed|start|begin|resume|continue)$/.test(act.lemma) &&
  childrenBy(sentence, act.index, 'nsubj').some((t) => EVENT.test(t.lemma))

const EVENT =
  /^(meeting|talk|talks|negotiation|negotiations|session|round|visit|summit|conference|dialogue|discussion|signing|exchange|handover|normalisation|normalization|convoy)$/

/** An act somebody decides on: "will sign", "is ready to"; "there will be no"; not "would be freer", "did not say". */
function isVolitional(sentence: PageSentence, { top, act }: Tied): boolean {
  if (childBy(sentence, top.index, 'expl') !== undefined || slotsOf(top.lemma, 'A-ready') !== null) return true
  if (isWithheldEvent(sentence, act)) return true
  if (act.upos !== 'VERB') return top.upos === 'AUX' && act === top
  return act.lemma === 'have' || !(isWord(act.lemma, 'involuntary') || isWord(act.lemma, 'speech'))
}

const OPENING = /^(once|as soon as|provided|providing)$/

/** "will be released once", "would reopen it as soon as", "is ready to talk once": leave given for a time to come. */
function isLeave(scene: Scene, sentence: PageSentence, { act, top, mark }: Tied): boolean {
  // in the outlet's own voice it is a timetable
  if (!OPENING.test(mark) || statementAt(scene, act) === null) return false
  return slotsOf(top.lemma, 'A-ready') !== null || slotsOf(verbWithParticle(sentence, act), 'accept') !== null
}

/** "will be released if a bond is paid": somebody's freedom, or what was taken, held out by who speaks for its holder. */
const isGiven = (scene: Scene, sentence: PageSentence, { act, mark, own, operators }: Tied): boolean =>
  !own &&
  /^(if|provided|providing|once|as soon as)$/.test(mark) &&
  /^(will|would)$/.test(operators.modal ?? '') &&
  !operators.negated &&
  /^(release|free|return|repatriate|pardon|lift|reopen|restore|hand)$/.test(act.lemma) &&
  isPassive(sentence, act) &&
  statementAt(scene, act) !== null

/** "will not ... before", "no talks while", "stays shut until": nothing happens before the other moves. */
function isHeldBack({ mark, harm, operators }: Tied, stays: boolean): boolean {
  const until = mark === 'until' || mark === 'till'
  return operators.negated || (until && (harm || stays)) || ((mark === 'without' || mark === 'unless') && stays)
}

/** "it could agree if": consent held out; "could sign if" only says what is possible. */
const isConsentHeldOut = ({ own, act, mark, operators }: Tied): boolean =>
  own &&
  !isTemporal(mark) &&
  /^(can|could)$/.test(operators.modal ?? '') &&
  !operators.negated &&
  (/^(accept|agree|consent|live|approve)$/.test(act.lemma) || /^(provided|providing)$/.test(mark))

function isConditionOf(scene: Scene, sentence: PageSentence, tied: Tied): boolean {
  // "cannot be ruled out until" refuses nothing
  if (tied.operators.negated && slotsOf(verbWithParticle(sentence, tied.act), 'refuse') !== null) return false
  const stays = staysSo(sentence, tied)
  const heldBack = isHeldBack(tied, stays)
  if ((tied.harm && !stays && !heldBack) || !isVolitional(sentence, tied)) return false
  const promised =
    ['will', 'would'].includes(tied.operators.modal ?? '') ||
    slotsOf(tied.top.lemma, 'A-ready') !== null ||
    isConsentHeldOut(tied)
  const binding = isTemporal(tied.mark) || tied.mark === 'without' || tied.mark === 'unless'
  if (tied.only || (heldBack && (binding || promised))) return true
  return promised && (isLeave(scene, sentence, tied) || isGiven(scene, sentence, tied) || (!binding && tied.own))
}

const clause: PositionRule = {
  id: 'condition/clause',
  reason: "A side will do, or will not do, its own act only if, unless, until or without another's.",
  match: (scene, sentence, token) => {
    const tied = tiedAt(scene, sentence, token)
    if (!tied || !isConditionOf(scene, sentence, tied)) return null
    const text = scene.page.report.text
    const head = timeOver(sentence, token) ?? soonOver(sentence, token) ?? token
    const act = wordsOfAct(text, sentence, tied.top, [head])
    return draftOf(scene, sentence, {
      kind: 'condition',
      rule: 'condition/clause',
      holder: tied.holder,
      addressees: tied.addressees,
      act: tied.top,
      cue: token,
      what: act ? [act] : [],
      condition: spanOfPhrase(text, sentence, head),
    })
  },
}

export const CONDITION_RULES: readonly PositionRule[] = [clause, answer, ...CONDITION_PHRASES]

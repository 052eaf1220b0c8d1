/** Floor 2, reading, positions. Demands: one side wants another to act. */

import type { Token } from '../../../../language/types.ts'
import type { Span } from '../../../../model/index.ts'
import { operatorsOf } from '../../../claims/operators.ts'
import { bears, childBy, marker, parent, phrase } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { changeByVerb } from '../../change.ts'
import { addressed, type Cue, draftOf, hasOwnDoer, isResult, isTrivial, nounCue, verbCue } from '../../cue.ts'
import type { Draft, PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase } from '../../frame.ts'
import { OBLIGATIONS, obligation, timeTo, wish } from './obligations.ts'
import { cleft, imperative, nothingLess } from './phrases.ts'

/** "no longer demands" tells that a demand was dropped; a demand denied otherwise, or only imagined in a condition, is none. */
function changeTold(cue: Cue): Draft['change'] | 'none' {
  if (cue.operators.noLonger) return 'dropped'
  return cue.operators.negated || cue.operators.conditional ? 'none' : null
}

/** The infinitive after a demand is another's act: without anybody to do it ("wants to meet") it is the holder's own wish. */
function isAnothersAct(sentence: PageSentence, token: Token, cue: Cue, addressees: readonly Token[]): boolean {
  if (cue.content?.slot !== 'to' || token.lemma === 'demand' || isResult(cue)) return true
  return addressees.length > 0 || hasOwnDoer(sentence, cue.content.head)
}

const CLAIMING = new Set(['insist', 'stipulate', 'argue', 'dictate'])

/** "insists that they leave", "that they must leave" wants; "insists that they left" only claims. */
function isMandative(sentence: PageSentence, token: Token, cue: Cue): boolean {
  if (cue.content?.slot !== 'that' || !CLAIMING.has(token.lemma)) return true
  const act = cue.content.head
  const { modal } = operatorsOf(sentence, act)
  if (modal !== null) return OBLIGATIONS.has(modal)
  const carrier = childBy(sentence, act.index, 'aux', 'cop') ?? act
  const subject = childBy(sentence, act.index, 'nsubj', 'nsubj:pass')
  const plural = subject === undefined || /^NNP?S$/.test(subject.xpos) || /^(they|we|you|i)$/i.test(subject.text)
  return carrier.xpos === 'VB' || (carrier.xpos === 'VBP' && !plural)
}

/** "asked how often they had met", "asked whether": wants to know, and wants nothing done. */
const isQuestion = (sentence: PageSentence, content: Token): boolean => {
  const first = phrase(sentence, content.index)[0]
  return first !== undefined && (/^W/.test(first.xpos) || /^(whether|if)$/i.test(first.text))
}

const verb: PositionRule = {
  id: 'demand/verb',
  reason: 'A verb of demanding says it: demand, urge, call for, insist on, press, want somebody to.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'demand')
    if (!cue?.content || !cue.holder || isTrivial(sentence, cue.content.head, token)) return null
    if (token.lemma === 'ask' && isQuestion(sentence, cue.content.head)) return null
    const change = changeTold(cue)
    const addressees = addressed(sentence, token, cue)
    if (token.lemma === 'seek' && addressees.length === 0) return null
    if (change === 'none' || !isAnothersAct(sentence, token, cue, addressees) || !isMandative(sentence, token, cue))
      return null
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/verb',
      holder: cue.holder,
      addressees,
      act: cue.content.head,
      cue: token,
      change,
    })
  },
}

/** "warned them against closing it": without its preposition the words would say the opposite. */
function againstAct(scene: Scene, sentence: PageSentence, act: Token): { readonly what?: readonly Span[] } {
  if (marker(sentence, act.index) !== 'against') return {}
  const what = spanOfPhrase(scene.page.report.text, sentence, act)
  return what ? { what: [what] } : {}
}

const told: PositionRule = {
  id: 'demand/told',
  reason: 'Told, warned or reminded to do something, or not to: an order in reported speech.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'tell')
    if (!cue?.content || !cue.holder || cue.operators.negated || cue.operators.conditional) return null
    const addressees = addressed(sentence, token, cue)
    if (addressees.length === 0 && cue.content.slot === 'to') return null
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/told',
      holder: cue.holder,
      addressees,
      act: cue.content.head,
      cue: token,
      ...againstAct(scene, sentence, cue.content.head),
    })
  },
}

/** "stressed the need for" wants; "the country's need for" describes. */
const isStressed = (sentence: PageSentence, noun: Token): boolean =>
  bears(noun, 'obj') &&
  /^(stress|underline|underscore|emphasise|emphasize|reiterate|highlight|press)$/.test(
    parent(sentence, noun)?.lemma ?? '',
  )

const noun: PositionRule = {
  id: 'demand/noun',
  reason: 'A noun of demanding with its owner or its verb: "their demand that", "made a plea for".',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-demand')
    if (!cue?.content || !cue.holder || isTrivial(sentence, cue.content.head)) return null
    if (token.lemma === 'need' && !isStressed(sentence, token)) return null
    const change = changeTold(cue)
    if (change === 'none' || parent(sentence, token)?.lemma === 'reject') return null
    const told = changeByVerb(sentence, token)
    return draftOf(scene, sentence, {
      kind: 'demand',
      rule: 'demand/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: cue.content.head,
      cue: token,
      change: change ?? told,
    })
  },
}

export const DEMAND_RULES: readonly PositionRule[] = [
  verb,
  told,
  noun,
  obligation,
  wish,
  timeTo,
  nothingLess,
  cleft,
  imperative,
]

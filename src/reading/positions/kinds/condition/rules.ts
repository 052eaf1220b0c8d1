/** Floor 2, reading, positions. Conditions: a side ties its own act to another's. */
import type { Token } from '../../../../language/types.ts'
import { bears, childBy, childrenBy, isPassive, marker, parent, subjectOf } from '../../../claims/tree.ts'
import { ownersOf } from '../../../claims/who.ts'
import { isTemporal, tiedAt } from '../../conditional.ts'
import { addressed, draftOf, nounCue, verbCue } from '../../cue.ts'
import type { PageSentence } from '../../../page.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isWord, slotsOf } from '../../lexicon.ts'
import { speaks } from '../../speech.ts'

/** "will keep the sanctions without change": staying so until another moves. */
const staysSo = (...lemmas: readonly string[]): boolean => lemmas.some((lemma) => isWord(lemma, 'keep-up'))

/** An act somebody decides on: "will sign", "is ready to"; "there will be no"; not "would be freer". */
const isVolitional = (sentence: PageSentence, top: Token, act: Token): boolean =>
  childBy(sentence, top.index, 'expl') !== undefined || slotsOf(top.lemma, 'A-ready') !== null || (act.upos === 'VERB' && !isWord(act.lemma, 'involuntary')) || (top.upos === 'AUX' && act === top)
  || HELD.test(act.lemma)

/** "will not have a presence until": having is decided where it is refused. */
const HELD = /^have$/

const clause: PositionRule = {
  id: 'condition/clause',
  reason: 'A side will do, or will not do, its own act only if, unless, until or without another\'s.',
  match: (scene, sentence, token) => {
    const tied = tiedAt(scene, sentence, token)
    const until = tied?.mark === 'until' || tied?.mark === 'till'
    if (!tied || (tied.harm && !until && !staysSo(tied.top.lemma, tied.act.lemma))) return null
    if (!isVolitional(sentence, tied.top, tied.act)) return null
    const negated = tied.operators.negated || (until && tied.harm) || ((until || tied.mark === 'without') && staysSo(tied.top.lemma, tied.act.lemma))
    const needsNegation = isTemporal(tied.mark) || tied.mark === 'without' || tied.mark === 'unless'
    if (needsNegation && !negated && !tied.only) return null
    if (!tied.only && !needsNegation && tied.operators.modal !== 'would' && tied.operators.modal !== 'will' && !/^(ready|willing|prepared|open)$/.test(tied.top.lemma)) return null
    if (!tied.own && !negated && !tied.only) return null
    const text = scene.page.report.text
    const act = wordsOfAct(text, sentence, tied.top, [token])
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/clause', holder: tied.holder, addressees: tied.addressees, act: tied.top, cue: token,
      what: act ? [act] : [], condition: spanOfPhrase(text, sentence, token),
    })
  },
}

/** "Lima depends on imports" is no condition. */
const isNamed = (scene: Scene, sentence: PageSentence, thing: Token): boolean => scene.cast.at(sentence.index, thing.index) !== null

const depends: PositionRule = {
  id: 'condition/depends',
  reason: 'Somebody who speaks for a side says that something depends on, hinges on or is tied to another\'s act; or a side ties it.',
  match: (scene, sentence, token) => {
    const cue = verbCue(sentence, token, 'depend')
    if (!cue?.content || cue.operators.negated || cue.operators.conditional) return null
    const transitive = childBy(sentence, token.index, 'obj') ?? (isPassive(sentence, token) ? childBy(sentence, token.index, 'nsubj:pass') : undefined)
    const thing = transitive ?? childBy(sentence, token.index, 'nsubj', 'csubj')
    const owner = thing ? ownersOf(scene.cast, sentence, thing, ['of', 'by', 'from'])[0] : undefined
    const holder = transitive && !isPassive(sentence, token) ? cue.holder : speaks(scene, token) ? 'speaker' : undefined
    if (!holder || !thing || (holder === 'speaker' && isNamed(scene, sentence, thing)) || (['tie', 'link', 'rest', 'turn'].includes(token.lemma) && holder === 'speaker' && !owner && !transitive)) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/depends', holder, act: cue.content.head, cue: token,
      what: what ? [what] : [], condition: spanOfPhrase(text, sentence, cue.content.head),
    })
  },
}

const conditional: PositionRule = {
  id: 'condition/conditional-on',
  reason: '"Conditional on", "contingent on", "subject to" said by somebody who speaks for a side, or "make it conditional on".',
  match: (scene, sentence, token) => {
    if (!/^(conditional|contingent|dependent|subject|conditioned)$/.test(token.lemma) || token.upos === 'NOUN') return null
    const on = childrenBy(sentence, token.index, 'obl', 'nmod', 'advcl')[0]
    if (!on) return null
    const maker = bears(token, 'xcomp') ? parent(sentence, token) : undefined
    const holder = maker && maker.lemma !== 'be' ? subjectOf(sentence, maker) : speaks(scene, token) ? 'speaker' : undefined
    const thing = (maker ? childBy(sentence, maker.index, 'obj') : undefined) ?? childBy(sentence, token.index, 'nsubj')
    if (!holder || !thing) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/conditional-on', holder, act: on, cue: token, what: what ? [what] : [], condition: spanOfPhrase(text, sentence, on),
    })
  },
}

/** "preconditions, including an amnesty": what they are stands behind them. */
const hasList = (sentence: PageSentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, 'nmod', 'acl').some((t) => /^(including|include|such as|namely)/.test(marker(sentence, t.index) ?? t.lemma))

const noun: PositionRule = {
  id: 'condition/noun',
  reason: 'Conditions, preconditions or terms with their owner, or set by somebody: "its conditions for a truce".',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-condition')
    if (!cue?.holder || !(cue.content || hasList(sentence, token)) || cue.operators.negated || cue.operators.conditional) return null
    const what = spanOfPhrase(scene.page.report.text, sentence, token)
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/noun', holder: cue.holder, addressees: addressed(sentence, token, cue), act: cue.content?.head ?? token, cue: token,
      what: what ? [what] : [], condition: null,
    })
  },
}

const only: PositionRule = {
  id: 'condition/only',
  reason: 'Somebody who speaks for a side says that something is possible only after, when or if something else.',
  match: (scene, sentence, token) => {
    if (!/^(possible|feasible|conceivable|realistic|acceptable|thinkable)$/.test(token.lemma) || !speaks(scene, token)) return null
    const when = childrenBy(sentence, token.index, 'advcl', 'obl').find((t) => t.index > token.index)
    const onlyThen = childrenBy(sentence, token.index, 'advmod').concat(when ? childrenBy(sentence, when.index, 'advmod') : []).some((t) => t.lemma === 'only')
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    if (!when || !onlyThen || !thing) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/only', holder: 'speaker', act: when, cue: token, what: what ? [what] : [], condition: spanOfPhrase(text, sentence, when),
    })
  },
}

const requirement: PositionRule = {
  id: 'condition/requires',
  reason: 'Somebody who speaks for a side says that a step requires another\'s act.',
  match: (scene, sentence, token) => {
    if (!/^(require|presuppose|necessitate)$/.test(token.lemma) || token.upos !== 'VERB' || isPassive(sentence, token) || !speaks(scene, token)) return null
    const thing = childBy(sentence, token.index, 'nsubj', 'csubj')
    const wanted = childBy(sentence, token.index, 'obj', 'ccomp', 'xcomp')
    if (!thing || !wanted || scene.cast.at(sentence.index, thing.index)) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, thing)
    return draftOf(scene, sentence, {
      kind: 'condition', rule: 'condition/requires', holder: 'speaker', act: wanted, cue: token, what: what ? [what] : [], condition: spanOfPhrase(text, sentence, wanted),
    })
  },
}

export const CONDITION_RULES: readonly PositionRule[] = [clause, depends, conditional, noun, only, requirement]

export const isConditionNoun = (lemma: string): boolean => slotsOf(lemma.toLowerCase(), 'N-condition') !== null

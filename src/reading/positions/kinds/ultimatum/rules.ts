/** Floor 2, reading, positions. Ultimatums: act, or by a day, or else. */

import type { Token } from '../../../../language/types.ts'
import type { Span } from '../../../../model/index.ts'
import { above, bears, childBy, children, childrenBy, parent, phrase } from '../../../claims/tree.ts'
import type { PageSentence } from '../../../page.ts'
import { isCondition } from '../../condition-words.ts'
import { type Tied, tiedAt } from '../../conditional.ts'
import { addressed, draftOf, nounCue, verbCue } from '../../cue.ts'
import type { PositionRule, Scene } from '../../draft.ts'
import { orElseOf, spanOfPhrase, wordsOfAct } from '../../frame.ts'
import { isWord } from '../../lexicon.ts'
import { isOwn, speaks } from '../../speech.ts'
import { deadlineSet } from './deadline-set.ts'
import { deadline, given } from './deadlines.ts'
import { hasUntil } from './has-until.ts'

/** What one side can ask of another, left undone: "unless they are back", "if the gates are not raised". */
const ASKED =
  /^(back|home|release|free|return|raise|lift|open|reopen|withdraw|leave|comply|pay|remove|sign|accept|agree|meet|fulfil|fulfill|hand|repatriate|shut|closed|locked|blocked|detained|jailed)$/

/** "If the crews are not home by Friday, the boats will sail": whoever speaks for a side tells what comes of it, harm or not in so many words. */
const isUndone = (sentence: PageSentence, { clause, act, holder, mark, operators }: Tied): boolean =>
  holder === 'speaker' &&
  (mark === 'if' || mark === 'unless') &&
  /^(will|would)$/.test(operators.modal ?? '') &&
  act.upos === 'VERB' &&
  !isWord(act.lemma, 'involuntary') &&
  [clause, ...children(sentence, clause.index)].some((t) => ASKED.test(t.lemma.toLowerCase()))

/** "would stay at home unless": held back, no harm to anybody. */
const STAYING = /^(stay|remain|wait|keep|abstain)$/

const unless: PositionRule = {
  id: 'ultimatum/unless',
  reason: 'A side holds out harm unless the other acts, or if it fails to.',
  match: (scene, sentence, token) => {
    const tied = tiedAt(scene, sentence, token)
    const heldOut =
      tied?.harm ||
      (tied !== null && isUndone(sentence, tied)) ||
      (tied?.mark === 'unless' && tied.own && tied.act.upos === 'VERB' && !isWord(tied.act.lemma, 'involuntary'))
    if (!tied || !heldOut || STAYING.test(tied.act.lemma) || tied.operators.negated || !tied.asksForAct) return null
    const text = scene.page.report.text
    const what = spanOfPhrase(text, sentence, token)
    const wanted = childBy(sentence, token.index, 'nsubj')
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/unless',
      holder: tied.holder,
      addressees: wanted ? [wanted, ...childrenBy(sentence, wanted.index, 'conj')] : tied.addressees,
      act: token,
      cue: tied.top,
      what: what ? [what] : [],
      condition: null,
      consequence: wordsOfAct(text, sentence, tied.top, [token]),
    })
  },
}

const orElse: PositionRule = {
  id: 'ultimatum/or-else',
  reason: 'Told, given until a day or obliged to act "or face" harm.',
  match: (scene, sentence, token) => {
    const otherwise = orElseOf(sentence, token)
    if (!otherwise || isCondition(sentence, token)) return null
    const up = parent(sentence, token)
    const consequence = spanOfPhrase(scene.page.report.text, sentence, otherwise)
    const commanding =
      up && bears(token, 'xcomp', 'advcl')
        ? (verbCue(sentence, up, 'tell') ?? verbCue(sentence, up, 'give') ?? verbCue(sentence, up, 'demand'))
        : null
    if (up && commanding?.holder) {
      const addressees = children(sentence, up.index).filter((t) => bears(t, 'iobj', 'obj'))
      return draftOf(scene, sentence, {
        kind: 'ultimatum',
        rule: 'ultimatum/or-else',
        holder: commanding.holder,
        addressees,
        act: token,
        cue: up,
        consequence,
      })
    }
    const subject = childBy(sentence, token.index, 'nsubj')
    const must = childrenBy(sentence, token.index, 'aux').some((t) => /^(must|should)$/i.test(t.text))
    if (!subject || !must || !speaks(scene, token) || isOwn(scene, sentence, subject)) return null
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/or-else',
      holder: 'speaker',
      addressees: [subject],
      act: token,
      cue: token,
      consequence,
    })
  },
}

const either: PositionRule = {
  id: 'ultimatum/either-or',
  reason: 'Somebody who speaks for a side puts two things before the other: either it acts, or harm follows.',
  match: (scene, sentence, token) => {
    if (
      !childrenBy(sentence, token.index, 'cc').some((t) => bears(t, 'cc:preconj') && /^either$/i.test(t.text)) ||
      !speaks(scene, token)
    )
      return null
    const otherwise = childrenBy(sentence, token.index, 'conj')[0]
    const subject = childBy(sentence, token.index, 'nsubj')
    if (!otherwise || !subject || !childBy(sentence, otherwise.index, 'nsubj') || isOwn(scene, sentence, subject))
      return null
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/either-or',
      holder: 'speaker',
      addressees: [subject],
      act: token,
      cue: token,
      consequence: spanOfPhrase(scene.page.report.text, sentence, otherwise),
    })
  },
}

/** The "or else" may hang on the act, on the noun or on the verb above it. */
function elseFrom(scene: Scene, sentence: PageSentence, act: Token, noun: Token): { consequence?: Span | null } {
  const places = [act, noun, ...above(sentence, noun)]
  const otherwise = places.map((t) => orElseOf(sentence, t)).find((t) => t !== undefined)
  return otherwise ? { consequence: spanOfPhrase(scene.page.report.text, sentence, otherwise) } : {}
}

/** "... ultimatum to them demanding ...": the participle right behind the noun's phrase, wherever the parse hangs it. */
function trailing(sentence: PageSentence, noun: Token): Token | undefined {
  const last = phrase(sentence, noun.index).at(-1)
  const next = last ? sentence.tokens[last.index + 1] : undefined
  return next?.xpos === 'VBG' && /^(demand|require|order|call|urge)$/.test(next.lemma) ? next : undefined
}

const noun: PositionRule = {
  id: 'ultimatum/noun',
  reason: 'The word ultimatum with its owner or its verb, and what it wants.',
  match: (scene, sentence, token) => {
    const cue = nounCue(scene, sentence, token, 'N-ultimatum')
    if (!cue?.holder || cue.operators.negated || cue.operators.conditional) return null
    const text = scene.page.report.text
    const participle =
      cue.content?.slot === 'demanding' ? cue.content.head : cue.content ? undefined : trailing(sentence, token)
    const demanded = participle ? childBy(sentence, participle.index, 'obj', 'ccomp', 'xcomp') : cue.content?.head
    const what = wordsOfAct(text, sentence, demanded ?? token)
    return draftOf(scene, sentence, {
      kind: 'ultimatum',
      rule: 'ultimatum/noun',
      holder: cue.holder,
      addressees: addressed(sentence, token, cue),
      act: participle ?? demanded ?? token,
      cue: token,
      what: what ? [what] : [],
      ...elseFrom(scene, sentence, demanded ?? token, token),
    })
  },
}

export const ULTIMATUM_RULES: readonly PositionRule[] = [
  unless,
  orElse,
  either,
  given,
  noun,
  deadline,
  deadlineSet,
  hasUntil,
]

/**
 * Floor 2, reading, contacts. The reality of what a verb names: its own tense and modal, then every clause above it.
 */
import { firstConjunct } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { isTimeWord } from '../time-words.ts'
import { isSpeechVerb, type StateClass } from '../words.ts'
import { hedged, withAdverbs } from './adverbs.ts'
import { underClause, underNoun } from './clause-status.ts'
import { effectOn, effectOnTold, TRANSPARENT } from './effects.ts'
import { classOf, isNegatedSpeech, tellBy } from './governors.ts'
import { clauseMark, isConditional, isProviso, QUESTION_WORDS, startsWithQuestion } from './marks.ts'
import { hasHappened, isAhead, negated, type Reality, realityOfForm, type Status, status, withState } from './status.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'

/** Deeper embedding than this is not followed: nobody reads it either. */
export const DEEPEST = 12

export function verbStatus(sentence: Sentence, verb: number, depth = 0): Status {
  if (isAsked(sentence, verb)) return status('none', [verb])
  const own = withAdverbs(sentence, verb, realityOfForm(formOf(sentence, verb)))
  return statusAbove(sentence, verb, status(own, [verb]), depth)
}

/** What the clauses above make of a status reached at this token. */
export function statusAbove(sentence: Sentence, at: number, inner: Status, depth = 0): Status {
  const first = tokenOf(sentence, firstConjunct(sentence, at))
  if (first.head < 0 || depth > DEEPEST) return settle(inner)
  switch (first.rel.split(':')[0]) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return underGovernor(sentence, first.index, first.head, inner, depth)
    case 'acl':
      return first.rel === 'acl:relcl'
        ? relative(sentence, first.index, first.head, inner)
        : underNoun(sentence, first.index, first.head, inner, depth)
    case 'advcl':
      return underClause(sentence, first.index, first.head, inner, depth)
    default:
      return settle(inner)
  }
}

/** "Did the two meet?": a question by its order of words and its mark, at the top of its sentence. */
function isAsked(sentence: Sentence, verb: number): boolean {
  if (tokenOf(sentence, verb).head >= 0 || !sentence.tokens.slice(-2).some((t) => t.text.startsWith('?'))) return false
  const auxiliary = childTokens(sentence, verb, ['aux', 'cop'])[0]
  const subject = childTokens(sentence, verb, ['nsubj', 'expl'])[0]
  return auxiliary !== undefined && subject !== undefined && auxiliary.index < subject.index
}

/** At the top: an infinitive of a headline is a plan; any other open form tells nothing. */
export const settle = (inner: Status): Status => (inner.state === 'open' ? { ...inner, state: 'bare' } : inner)

const conditional = (sentence: Sentence, clause: number, inner: Status): Status =>
  isConditional(sentence, clause) ? withState(inner, 'possible', clause) : settle(inner)

/** A relative clause asserts by itself; "did not say what day he would come" is parsed as one. */
export function relative(sentence: Sentence, clause: number, noun: number, inner: Status): Status {
  const asked = childTokens(sentence, noun, ['det']).some((t) => QUESTION_WORDS.has(t.text.toLowerCase()))
  const above = tokenOf(sentence, noun).head
  const silent = asked && above >= 0 && isNegatedSpeech(sentence, above) && !hasHappened(inner.state)
  return silent ? withState(inner, 'silent', above) : conditional(sentence, clause, inner)
}

export function underGovernor(
  sentence: Sentence,
  clause: number,
  governor: number,
  inner: Status,
  depth: number,
): Status {
  const asked = underQuestion(sentence, clause, governor, inner)
  if (asked) return asked
  if (isProviso(sentence, clause)) return withState(inner, 'possible', clause)
  const cls = classOf(sentence, governor)
  const form = formOf(sentence, governor)
  if (inner.state === 'open') return openUnder(sentence, clause, governor, cls, inner, depth)
  if (isNegatedSpeech(sentence, governor) && isAhead(inner.state)) return withState(inner, 'silent', governor)
  if (form.negative && isUnknown(sentence, clause, cls, inner)) return withState(inner, 'none', governor)
  if (form.negative && TRUTH.has(tokenOf(sentence, governor).lemma.toLowerCase()))
    return statusAbove(sentence, governor, withState(inner, negated(inner.state), governor), depth + 1)
  const told = weakened(sentence, clause, governor, cls, effectOnTold(cls, form.negative, inner.state))
  const here = withState(inner, told, governor)
  return statusAbove(sentence, governor, tellBy(sentence, governor, here), depth + 1)
}

/** "it is not true that they met", "it is not the case". */
const TRUTH = new Set(['true', 'correct', 'right', 'accurate', 'case', 'fact', 'so'])

/** "no official is known to have entered", "never claimed to have met": a past that nobody asserts. */
const isUnknown = (sentence: Sentence, clause: number, cls: StateClass | null, inner: Status): boolean =>
  formOf(sentence, clause).name === 'perfect-infinitive' &&
  hasHappened(inner.state) &&
  cls !== 'deny' &&
  cls !== 'rule-out' &&
  cls !== 'fail'

/**
 * Cancelling that is itself only planned or threatened leaves the contact possible; so does a perfect infinitive under a word that is
 * none of saying ("pretended to have met").
 */
function weakened(
  sentence: Sentence,
  clause: number,
  governor: number,
  cls: StateClass | null,
  state: Reality,
): Reality {
  const form = formOf(sentence, clause).name
  const open = form === 'infinitive' || form === 'gerund' || form === 'bare'
  if (open && (state === 'cancelled' || state === 'postponed'))
    return cls === null || !TRANSPARENT.has(cls) ? 'possible' : state
  if (form !== 'perfect-infinitive' || !hasHappened(state)) return state
  return isSpeechVerb(verbKey(sentence, governor)) || (cls !== null && TRANSPARENT.has(cls)) ? state : 'possible'
}

/** "has not been decided", "is not yet clear". */
const isUndecided = (sentence: Sentence, governor: number): boolean =>
  /^(?:decide|settle|determine|resolve|clear|certain|known|sure)$/.test(tokenOf(sentence, governor).lemma) &&
  formOf(sentence, governor).negative

/** Under "whether", "when", "who": silence where speech is refused, no telling where only asked. */
export function underQuestion(sentence: Sentence, clause: number, governor: number, inner: Status): Status | null {
  const mark = clauseMark(sentence, clause)
  const whether = mark === 'whether' || (mark === 'if' && tokenOf(sentence, clause).rel === 'ccomp')
  const silent = isNegatedSpeech(sentence, governor)
  const doubted = classOf(sentence, governor) === 'doubt' || (isAhead(inner.state) && isUndecided(sentence, governor))
  const open = isUndecided(sentence, governor) && !hasHappened(inner.state)
  if (whether) return withState(inner, silent && !open ? 'silent' : doubted ? 'possible' : 'none', governor)
  if (!startsWithQuestion(sentence, clause)) return null
  if (doubted && hasHappened(inner.state)) return settle(inner)
  if (!silent) return null
  return hasHappened(inner.state) ? settle(inner) : withState(inner, 'silent', governor)
}

/** An infinitive or gerund below a verb or adjective. */
function openUnder(
  sentence: Sentence,
  clause: number,
  governor: number,
  cls: StateClass | null,
  inner: Status,
  depth: number,
): Status {
  const token = tokenOf(sentence, governor)
  if (token.lemma === 'go' && token.xpos === 'VBG' && formOf(sentence, clause).name === 'infinitive') {
    const negative = formOf(sentence, governor).negative
    return statusAbove(sentence, governor, withState(inner, negative ? 'ruled-out' : 'planned', governor), depth + 1)
  }
  if (cls !== null && TRANSPARENT.has(cls) && token.lemma !== 'have' && token.lemma !== 'be')
    return joined(inner, verbStatus(sentence, governor, depth + 1), governor)
  const effect = gotTo(sentence, clause, governor) ? 'occurred' : effectOn(cls, formOf(sentence, governor).negative)
  const state = effect ?? unknownGovernor(sentence, clause, governor)
  return statusAbove(
    sentence,
    governor,
    tellBy(sentence, governor, hedged(sentence, governor, withState(inner, state, governor))),
    depth + 1,
  )
}

/** "was allowed to visit them on Monday", "were at last able to meet": what was possible at one time in the past was done then. */
function gotTo(sentence: Sentence, clause: number, governor: number): boolean {
  const { name, negative } = formOf(sentence, governor)
  const { lemma } = tokenOf(sentence, governor)
  if (negative || (name !== 'past' && name !== 'perfect') || formOf(sentence, clause).name !== 'infinitive')
    return false
  const passive = childTokens(sentence, governor, ['aux:pass']).length > 0
  if (!(lemma === 'able' || (/^(?:allow|permit|enable)$/.test(lemma) && passive))) return false
  return [clause, governor].some((at) =>
    childTokens(sentence, at, ['obl', 'obl:unmarked', 'advmod']).some(
      (t) => isTimeWord(t) || /^(?:finally|once|twice|just)$/i.test(t.text),
    ),
  )
}

export const joined = (inner: Status, outer: Status, at: number): Status => ({
  state: outer.state,
  trail: [...inner.trail, at, ...outer.trail.filter((i) => i !== at)],
  told: inner.told ?? outer.told,
})

/** "is said to meet": a plan; "recalled meeting": it happened; else it takes the weakest: a plan for infinitives, a reference for gerunds. */
function unknownGovernor(sentence: Sentence, clause: number, governor: number): Reality {
  const lemma = tokenOf(sentence, governor).lemma
  const infinitive = formOf(sentence, clause).name === 'infinitive'
  const yet = childTokens(sentence, governor, ['advmod']).some((t) => t.text.toLowerCase() === 'yet')
  if ((lemma === 'have' || lemma === 'be') && yet) return 'denied'
  if (lemma === 'have' || lemma === 'ought') return infinitive ? 'floated' : 'bare'
  if (lemma === 'seem' || lemma === 'appear') return 'possible'
  if (!infinitive && classOf(sentence, governor) === 'acknowledge')
    return hasHappened(realityOfForm(formOf(sentence, governor))) ? 'occurred' : 'bare'
  return infinitive ? 'planned' : 'bare'
}

/**
 * Floor 2, reading. What stands over a predicate and decides how real it is: tense, modal, negation, condition.
 *
 * Read on the parse: auxiliaries, adverbs and marks of the predicate itself, and the raising or controlling words above it
 * ("is due to", "has agreed to", "failed to").
 */
import type { Sentence, Token } from '../../language/types.ts'
import { above, bears, childBy, childrenBy, marker, parent } from './tree.ts'

export type Tense = 'past' | 'present' | 'future' | 'none'

export interface Operators {
  readonly negated: boolean
  /** "no longer", "not any more". */
  readonly noLonger: boolean
  /** The modal or half-modal that governs it, as a lemma: "will", "may", "must", "have to", "need to"; null where there is none. */
  readonly modal: string | null
  readonly tense: Tense
  /** "has lifted", "had offered". */
  readonly perfect: boolean
  /** It stands itself inside an "if", "unless", "should ..." clause. */
  readonly conditional: boolean
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'no'])
const HALF_MODALS = new Set(['have', 'need', 'ought', 'be', 'get'])
const FUTURE_RAISERS = new Set([
  'go',
  'due',
  'set',
  'expect',
  'schedule',
  'plan',
  'intend',
  'likely',
  'about',
  'poised',
  'ready',
  'prepare',
  'mean',
  'want',
  'aim',
])
export const CONDITIONAL_MARKS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'provided',
  'providing',
  'in case',
  'as long as',
  'so long as',
  'should',
])

const isNegation = (token: Token): boolean =>
  NEGATIONS.has(token.text.toLowerCase()) && bears(token, 'advmod', 'det', 'cc', 'aux', 'preconj')

/** "did not lift", "no tariffs were raised", "nobody agreed": a negation on the predicate or on its subject. */
export function isNegated(sentence: Sentence, predicate: Token): boolean {
  if (childrenBy(sentence, predicate.index, 'advmod', 'cc', 'aux', 'det').some(isNegation)) return true
  const subject = childBy(sentence, predicate.index, 'nsubj')
  if (!subject) return false
  const quantity = [subject, ...childrenBy(sentence, subject.index, 'det', 'nummod', 'advmod')]
  return quantity.some(
    (t) =>
      /^(no|neither|nobody|none|nothing)$/i.test(t.text) || childrenBy(sentence, t.index, 'advmod').some(isNegation),
  )
}

function isNoLonger(sentence: Sentence, predicate: Token): boolean {
  return childrenBy(sentence, predicate.index, 'advmod').some(
    (t) =>
      /^(longer|more)$/i.test(t.text) &&
      childrenBy(sentence, t.index, 'advmod', 'det').some((d) => /^(no|any)$/i.test(d.text)),
  )
}

/** "is to lift": an auxiliary "be" before the infinitive. */
const isToBe = (sentence: Sentence, predicate: Token): boolean =>
  predicate.xpos === 'VB' &&
  childrenBy(sentence, predicate.index, 'aux').some((t) => t.lemma === 'be') &&
  childrenBy(sentence, predicate.index, 'mark').some((t) => t.lemma === 'to')

/** "must suspend": must; "has to suspend", "needs to": the half-modal above it; "is to suspend": be. */
export function modalOf(sentence: Sentence, predicate: Token): string | null {
  const modal = childrenBy(sentence, predicate.index, 'aux').find((t) => t.xpos === 'MD' || t.lemma === 'ought')
  if (modal) return modal.lemma === "'ll" ? 'will' : modal.lemma.toLowerCase()
  if (isToBe(sentence, predicate)) return 'be to'
  const up = parent(sentence, predicate)
  if (
    up &&
    bears(predicate, 'xcomp') &&
    HALF_MODALS.has(up.lemma) &&
    up.upos !== 'ADJ' &&
    marker(sentence, predicate.index) === 'to'
  ) {
    return `${up.lemma} to`
  }
  if (up && bears(predicate, 'conj')) return modalOf(sentence, up)
  return null
}

function tenseOf(sentence: Sentence, predicate: Token): Tense {
  const modal = childrenBy(sentence, predicate.index, 'aux').find((t) => t.xpos === 'MD')
  if (modal && /^(will|shall|'ll|’ll|wo)$/i.test(modal.text)) return 'future'
  if (modal) return 'none'
  const carriers = [predicate, ...childrenBy(sentence, predicate.index, 'aux', 'cop')]
  if (carriers.some((t) => t.xpos === 'VBD')) return 'past'
  if (carriers.some((t) => t.xpos === 'VBZ' || t.xpos === 'VBP')) return 'present'
  return inherited(sentence, predicate)
}

/** An infinitive or participle without a tense of its own takes the time of the word above it. */
function inherited(sentence: Sentence, predicate: Token): Tense {
  const up = parent(sentence, predicate)
  if (!up) return predicate.xpos === 'VBN' ? 'past' : 'none'
  if (bears(predicate, 'conj') && up.upos === predicate.upos) return tenseOf(sentence, up)
  if (bears(predicate, 'xcomp') && FUTURE_RAISERS.has(up.lemma)) return 'future'
  if (predicate.xpos === 'VBN') return 'past'
  return 'none'
}

/** The mark of a clause that says "only if": "if", "unless", "provided"; also "should the licence lapse". */
export function conditionalMark(sentence: Sentence, clause: Token): string | null {
  const mark = marker(sentence, clause.index)
  if (mark && CONDITIONAL_MARKS.has(mark)) return mark
  const inverted = childBy(sentence, clause.index, 'aux')
  const subject = childBy(sentence, clause.index, 'nsubj')
  if (
    inverted &&
    subject &&
    bears(clause, 'advcl') &&
    /^(should|were|had)$/i.test(inverted.text) &&
    inverted.index < subject.index
  )
    return 'should'
  if (/^(provided|providing|given|supposing)$/i.test(clause.text) && bears(clause, 'advcl', 'case', 'mark'))
    return clause.text.toLowerCase()
  return null
}

function standsInCondition(sentence: Sentence, predicate: Token): boolean {
  return [predicate, ...above(sentence, predicate)].some(
    (t) => bears(t, 'advcl') && conditionalMark(sentence, t) !== null,
  )
}

export function operatorsOf(sentence: Sentence, predicate: Token): Operators {
  const perfect = childrenBy(sentence, predicate.index, 'aux').some((t) => t.lemma === 'have')
  const up = parent(sentence, predicate)
  const modal = modalOf(sentence, predicate)
  const halfModal = modal?.endsWith(' to') ? up : undefined
  return {
    negated: isNegated(sentence, predicate) || (halfModal !== undefined && isNegated(sentence, halfModal)),
    noLonger: isNoLonger(sentence, predicate),
    modal,
    tense: tenseOf(sentence, predicate),
    perfect,
    conditional: standsInCondition(sentence, predicate),
  }
}

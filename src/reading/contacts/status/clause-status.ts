/**
 * Floor 2, reading, contacts. The reality of a verb in a clause that hangs on a noun or stands beside a main clause: purposes, conditions,
 * "before" and "after", "plans to", "reports that".
 */
import { findChild, hasRel } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { predicateSubject } from '../sides/predicate.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { isSpeechVerb, type StateClass, stateClass } from '../words.ts'
import { effectOn, effectOnTold, TRANSPARENT } from './effects.ts'
import { classOf } from './governors.ts'
import { clauseMark, isConditional } from './marks.ts'
import {
  hasHappened,
  isAhead,
  isOpenEnded,
  type Reality,
  realityOfForm,
  type Status,
  status,
  under,
  withState,
} from './status.ts'
import { nounStatusAbove } from './under-noun.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'
import { DEEPEST, joined, settle, underGovernor, underQuestion, verbStatus } from './verb-status.ts'

/** "plans to meet", "an invitation to visit", "officials meeting in Geneva". */
export function underNoun(sentence: Sentence, clause: number, noun: number, inner: Status, depth: number): Status {
  const cls = stateClass(tokenOf(sentence, noun).lemma.toLowerCase(), 'n')
  if (inner.state !== 'open')
    return settle(
      claimed(
        sentence,
        noun,
        withState(inner, failedAim(sentence, noun) ? 'cancelled' : effectOnTold(cls, false, inner.state), noun),
      ),
    )
  const form = formOf(sentence, clause).name
  if (form === 'infinitive' && isFirstTo(sentence, noun))
    return joined(inner, clauseReality(sentence, noun, depth), clause)
  if (form === 'infinitive') return nounStatusAbove(sentence, noun, cls, inner)
  if (clauseMark(sentence, clause) !== null)
    return cls === null ? settle(inner) : nounStatusAbove(sentence, noun, cls, inner)
  const above = tokenOf(sentence, noun).head
  const over =
    above >= 0 && hasRel(tokenOf(sentence, noun), ['nmod'])
      ? stateClass(tokenOf(sentence, above).lemma.toLowerCase(), 'n')
      : null
  if (form === 'gerund' && over !== null && over !== 'container') return nounStatusAbove(sentence, above, over, inner)
  return form === 'gerund' && above >= 0 ? joined(inner, clauseReality(sentence, above, depth), clause) : settle(inner)
}

/** "became the first minister to visit", "was the last to leave": the infinitive is as real as the predicate. */
export const isFirstTo = (sentence: Sentence, noun: number): boolean =>
  childTokens(sentence, noun, ['amod']).some((t) => /^(first|last|only|second|third|latest)$/i.test(t.text)) &&
  predicateSubject(sentence, noun).length > 0

/** "dismissed reports that they met": what is claimed is denied. */
function claimed(sentence: Sentence, noun: number, here: Status): Status {
  const token = tokenOf(sentence, noun)
  if (token.head < 0 || !hasRel(token, ['obj', 'nsubj'])) return here
  const refuses = REFUTING.has(classOf(sentence, token.head) ?? 'occur') || verbKey(sentence, token.head) === 'dismiss'
  return refuses && !formOf(sentence, token.head).negative
    ? withState(here, isOpenEnded(here.state) || hasHappened(here.state) ? 'denied' : 'not-planned', token.head)
    : here
}

const REFUTING: ReadonlySet<StateClass> = new Set<StateClass>(['deny', 'rule-out'])

/** "the abortive attempt to arrange": the aim came to nothing. */
const failedAim = (sentence: Sentence, noun: number): boolean =>
  childTokens(sentence, noun, ['amod']).some((t) => stateClass(t.text.toLowerCase(), 'a') === 'cancel')

/** The reality of the clause a word stands in: the nearest verb at or above it. */
export function clauseReality(sentence: Sentence, at: number, depth: number): Status {
  for (let i = at; i >= 0 && depth <= DEEPEST; i = tokenOf(sentence, i).head) {
    const token = tokenOf(sentence, i)
    if (token.upos !== 'VERB' && findChild(sentence, i, ['cop', 'aux']) === undefined) continue
    return asMatrix(sentence, i, attempted(sentence, i) ?? verbStatus(sentence, i, depth + 1))
  }
  return status('bare')
}

/** "failed to agree at a meeting": what failed is the aim, not the occasion. */
function attempted(sentence: Sentence, verb: number): Status | null {
  const token = tokenOf(sentence, verb)
  if (token.rel !== 'xcomp' || token.head < 0 || classOf(sentence, token.head) !== 'fail') return null
  return status(realityOfForm({ ...formOf(sentence, token.head), negative: false }), [token.head])
}

/** A present tense of speech ("says after talks") is a past to what it tells of. */
function asMatrix(sentence: Sentence, verb: number, matrix: Status): Status {
  return matrix.state === 'present' && isSpeechVerb(verbKey(sentence, verb)) ? { ...matrix, state: 'occurred' } : matrix
}

const LATER = new Set(['before', 'ahead of', 'prior to', 'until', 'till', 'pending', 'by the time'])

const ONCE = new Set(['once', 'as soon as', 'the moment'])

const EARLIER = new Set([
  'after',
  'since',
  'following',
  'upon',
  'on',
  'having',
  'from',
  'despite',
  'by',
  'in',
  'while',
  'when',
  'during',
  'as',
  'where',
])

/** "restore relations as their presidents meet": present as the clause beside it is. */
const MEANWHILE = new Set(['while', 'as', 'where', 'whereas'])

const INSTEAD = new Set(['without', 'instead of', 'rather than', 'instead', 'short of'])

/** An adverbial clause: conditions leave open, purposes are plans, "before" looks ahead, "after" and "when" lean on the main clause. */
export function underClause(sentence: Sentence, clause: number, matrix: number, inner: Status, depth: number): Status {
  if (isConditional(sentence, clause))
    return withState(inner, formOf(sentence, clause).negative ? 'none' : 'possible', clause)
  if (isTermOf(sentence, clause, matrix)) return withState(inner, 'none', clause)
  const asked = clauseMark(sentence, clause) === 'whether' ? underQuestion(sentence, clause, matrix, inner) : null
  if (asked) return asked
  if (isComplement(sentence, clause, matrix)) return underGovernor(sentence, clause, matrix, inner, depth)
  const mark = clauseMark(sentence, clause)
  const own = formOf(sentence, clause).name
  if (inner.state === 'open') return openClause(sentence, clause, matrix, mark, own, inner, depth)
  if (isAwaited(sentence, matrix, mark, inner, depth)) return withState(inner, 'planned', clause)
  if (inner.state !== 'present' || (mark !== null && MEANWHILE.has(mark))) return settle(inner)
  return mark !== null && (LATER.has(mark) || EARLIER.has(mark) || mark === 'once')
    ? withState(inner, 'planned', clause)
    : inner
}

/** "may not sail until the crew is freed": what is asked for in return is not told as to come. */
const isTermOf = (sentence: Sentence, clause: number, matrix: number): boolean =>
  /^(?:until|till)$/.test(clauseMark(sentence, clause) ?? '') &&
  formOf(sentence, clause).name === 'present' &&
  formOf(sentence, matrix).negative

/** "would wait until the envoy arrived": a past only by the tense of the plan it belongs to. What has been waited for is past. */
function isAwaited(sentence: Sentence, matrix: number, mark: string | null, inner: Status, depth: number): boolean {
  if (mark === null || !hasHappened(inner.state) || !(LATER.has(mark) || ONCE.has(mark))) return false
  const above = clauseReality(sentence, matrix, depth).state
  return isAhead(above) || isOpenEnded(above) || above === 'ruled-out'
}

/** "due to meet", "barred from visiting": parsed as circumstances, they are what the word above is about. */
function isComplement(sentence: Sentence, clause: number, matrix: number): boolean {
  const cls = classOf(sentence, matrix)
  if (cls === null || TRANSPARENT.has(cls)) return false
  const form = formOf(sentence, clause).name
  if (form === 'infinitive' || form === 'is-to')
    return tokenOf(sentence, matrix).upos === 'ADJ' || isDemandOf(sentence, matrix)
  return form === 'gerund' && clauseMark(sentence, clause) === 'from' && effectOn(cls, false) !== null
}

/** "called on them to release", "appealed to her to come": what is asked of somebody is wished. */
const isDemandOf = (sentence: Sentence, matrix: number): boolean =>
  /^(call|appeal|plead|press|lobby|push|beg|prevail)$/.test(tokenOf(sentence, matrix).lemma) &&
  childTokens(sentence, matrix, ['obl']).some((t) => /^(on|upon|to|with)$/.test(prepositionOf(sentence, t.index) ?? ''))

function openClause(
  sentence: Sentence,
  clause: number,
  matrix: number,
  mark: string | null,
  own: FormNameOf,
  inner: Status,
  depth: number,
): Status {
  const above = clauseReality(sentence, matrix, depth)
  if (own === 'infinitive') return withState(inner, purposeUnder(above.state), matrix)
  if (own !== 'gerund') return settle(inner)
  if (mark !== null && INSTEAD.has(mark))
    return withState(inner, hasHappened(above.state) ? 'denied' : 'ruled-out', clause)
  if (mark !== null && LATER.has(mark)) return withState(inner, 'planned', clause)
  if (mark === 'with' || mark === 'for' || mark === 'of')
    return withState(inner, effectOn(classOf(sentence, matrix), formOf(sentence, matrix).negative) ?? 'bare', matrix)
  if (mark !== null && !EARLIER.has(mark)) return settle(inner)
  return joined(inner, above, clause)
}

type FormNameOf = ReturnType<typeof formOf>['name']

/** "flew to Lima to meet": what the journey was for has not been told as done. */
export function purposeUnder(matrix: Reality): Reality {
  if (hasHappened(matrix) || isAhead(matrix) || matrix === 'present') return 'planned'
  return isOpenEnded(matrix) ? under('planned', matrix) : 'bare'
}

/**
 * Floor 2, reading, contacts. The reality of what a verb names: its own tense and modal, then every clause above it.
 */
import type { Sentence } from '../../language/types.ts'
import { findChild, findChildren, firstConjunct, hasRel } from '../../language/tree.ts'
import { ACTS, effectOn, effectOnTold, TRANSPARENT } from './effects.ts'
import { nounStatusAbove } from './noun-status.ts'
import { prepositionOf } from './slots.ts'
import { hasHappened, isAhead, isOpenEnded, type Reality, realityOfForm, type Status, status, under, withState } from './status.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'
import { isSpeechVerb, type StateClass, stateClass } from './words.ts'

/** Deeper embedding than this is not followed: nobody reads it either. */
const DEEPEST = 12

export function verbStatus(sentence: Sentence, verb: number, depth = 0): Status {
  const own = withAdverbs(sentence, verb, realityOfForm(formOf(sentence, verb)))
  return statusAbove(sentence, verb, status(own, [verb]), depth)
}

const PROBABLY = new Set(['probably', 'likely', 'presumably'])
const PERHAPS = new Set(['possibly', 'perhaps', 'maybe', 'potentially', 'conceivably'])
const ALMOST = new Set(['almost', 'nearly', 'allegedly', 'purportedly', 'supposedly'])

function withAdverbs(sentence: Sentence, verb: number, own: Reality): Reality {
  const words = childTokens(sentence, verb, ['advmod']).map((t) => t.text.toLowerCase())
  if (words.some((w) => PERHAPS.has(w) || ALMOST.has(w)) && (hasHappened(own) || isAhead(own))) return 'possible'
  if (words.some((w) => PROBABLY.has(w))) return isAhead(own) ? 'expected' : hasHappened(own) ? 'possible' : own
  if (own === 'planned' && formOf(sentence, verb).name === 'was-to-have' && isContrasted(sentence, verb)) return 'cancelled'
  if (own === 'planned' && hasCondition(sentence, verb) && formOf(sentence, verb).name === 'would') return 'possible'
  return own
}

/** "was to have come, but stayed at home": what came instead is told. */
const isContrasted = (sentence: Sentence, verb: number): boolean =>
  childTokens(sentence, verb, ['conj']).some((t) => childTokens(sentence, t.index, ['cc']).some((c) => /^(but|yet)$/i.test(c.text)))

/** "would meet him if": a condition hangs on the verb. */
const hasCondition = (sentence: Sentence, verb: number): boolean =>
  findChildren(sentence, verb, ['advcl']).some((i) => isConditional(sentence, i))

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'in case', 'as long as', 'so long as', 'assuming', 'lest', 'even if', 'only if'])

function isConditional(sentence: Sentence, clause: number): boolean {
  const mark = clauseMark(sentence, clause)
  if (mark !== null && CONDITIONS.has(mark)) return true
  const aux = childTokens(sentence, clause, ['aux']).find((t) => /^(should|were|had)$/i.test(t.text))
  const subject = findChild(sentence, clause, ['nsubj'])
  return mark === null && aux !== undefined && subject !== undefined && aux.index < subject
}

function clauseMark(sentence: Sentence, clause: number): string | null {
  const marks = childTokens(sentence, clause, ['mark', 'case']).filter((t) => t.text.toLowerCase() !== 'to' && t.index < clause)
  if (marks.length === 0) return clauseAdverb(sentence, clause)
  const first = marks[0] as (typeof marks)[number]
  const rest = childTokens(sentence, first.index, ['fixed']).map((t) => t.text)
  return [...(rest.length > 0 ? [first.text, ...rest] : marks.map((t) => t.text))].join(' ').toLowerCase()
}

/** "when he met", "where they meet": UD makes these adverbs of the clause. */
const clauseAdverb = (sentence: Sentence, clause: number): string | null =>
  childTokens(sentence, clause, ['advmod']).find((t) => t.xpos === 'WRB')?.text.toLowerCase() ?? null

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
      return first.rel === 'acl:relcl' ? relative(sentence, first.index, first.head, inner) : underNoun(sentence, first.index, first.head, inner, depth)
    case 'advcl':
      return underClause(sentence, first.index, first.head, inner, depth)
    default:
      return settle(inner)
  }
}

/** At the top: an infinitive of a headline is a plan; any other open form tells nothing. */
const settle = (inner: Status): Status => (inner.state === 'open' ? { ...inner, state: 'bare' } : inner)

const conditional = (sentence: Sentence, clause: number, inner: Status): Status =>
  isConditional(sentence, clause) ? withState(inner, 'possible', clause) : settle(inner)

/** A relative clause asserts by itself; "did not say what day he would come" is parsed as one. */
function relative(sentence: Sentence, clause: number, noun: number, inner: Status): Status {
  const asked = childTokens(sentence, noun, ['det']).some((t) => QUESTION_WORDS.has(t.text.toLowerCase()))
  const above = tokenOf(sentence, noun).head
  const silent = asked && above >= 0 && isNegatedSpeech(sentence, above) && !hasHappened(inner.state)
  return silent ? withState(inner, 'silent', above) : conditional(sentence, clause, inner)
}

function sortOf(sentence: Sentence, i: number): { readonly key: string; readonly sort: 'v' | 'a' | 'n' } {
  const token = tokenOf(sentence, i)
  if (token.upos === 'VERB' || token.upos === 'AUX') return { key: verbKey(sentence, i), sort: 'v' }
  const sort = token.upos === 'NOUN' || token.upos === 'PROPN' ? 'n' : 'a'
  return { key: (sort === 'n' ? token.lemma : token.text).toLowerCase(), sort }
}

/** The class of a governing word; participles that the lexicon knows as adjectives ("due", "set") count as such. */
export function classOf(sentence: Sentence, i: number): StateClass | null {
  const { key, sort } = sortOf(sentence, i)
  const found = stateClass(key, sort)
  if (found !== null) return found
  if (sort === 'v') return stateClass(tokenOf(sentence, i).text.toLowerCase(), 'a')
  return sort === 'a' ? stateClass(tokenOf(sentence, i).lemma.toLowerCase(), 'v') : null
}

function underGovernor(sentence: Sentence, clause: number, governor: number, inner: Status, depth: number): Status {
  const asked = underQuestion(sentence, clause, governor, inner)
  if (asked) return asked
  const cls = classOf(sentence, governor)
  const form = formOf(sentence, governor)
  if (inner.state === 'open') return openUnder(sentence, clause, governor, cls, inner, depth)
  if (isNegatedSpeech(sentence, governor) && isAhead(inner.state)) return withState(inner, 'silent', governor)
  const told = weakened(sentence, clause, governor, cls, effectOnTold(cls, form.negative, inner.state))
  const here = withState(inner, told, governor)
  return statusAbove(sentence, governor, tellBy(sentence, governor, here), depth + 1)
}

/**
 * Cancelling that is itself only planned or threatened leaves the contact possible; so does a perfect infinitive under a word that is
 * none of saying ("pretended to have met").
 */
function weakened(sentence: Sentence, clause: number, governor: number, cls: StateClass | null, state: Reality): Reality {
  const form = formOf(sentence, clause).name
  const open = form === 'infinitive' || form === 'gerund' || form === 'bare'
  if (open && (state === 'cancelled' || state === 'postponed')) return cls === null || !TRANSPARENT.has(cls) ? 'possible' : state
  if (form !== 'perfect-infinitive' || !hasHappened(state)) return state
  return isSpeechVerb(verbKey(sentence, governor)) || (cls !== null && TRANSPARENT.has(cls)) ? state : 'possible'
}

/** Announcing and confirming are remembered: they decide between planned, announced and confirmed once the voucher is known. */
function tellBy(sentence: Sentence, governor: number, here: Status): Status {
  const lemma = tokenOf(sentence, governor).lemma.toLowerCase()
  if (here.told !== null || formOf(sentence, governor).negative) return here
  if (CONFIRMING.has(lemma)) return { ...here, told: 'confirm' }
  return ANNOUNCING.has(lemma) ? { ...here, told: 'announce' } : here
}

export const CONFIRMING: ReadonlySet<string> = new Set(['confirm', 'reaffirm', 'reconfirm', 'verify', 'acknowledge', 'concede', 'admit', 'confirmation'])
export const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'declare', 'unveil', 'disclose', 'reveal', 'announcement'])

/** "did not say", "would not confirm", "declined to say", "refused to comment on". */
export function isNegatedSpeech(sentence: Sentence, governor: number): boolean {
  const key = verbKey(sentence, governor)
  if (!isSpeechVerb(key) && !OF_KNOWING.has(key)) return false
  if (formOf(sentence, governor).negative) return true
  const token = tokenOf(sentence, governor)
  const above = token.rel === 'xcomp' && token.head >= 0 ? classOf(sentence, token.head) : null
  return above === 'rule-out' || above === 'fail'
}

const OF_KNOWING = new Set(['specify', 'know', 'clarify', 'detail', 'elaborate', 'provide', 'give', 'discuss', 'reveal', 'disclose', 'see', 'comment'])
const QUESTION_WORDS = new Set(['when', 'where', 'how', 'why', 'who', 'whom', 'what', 'which'])

/** Under "whether", "when", "who": silence where speech is refused, no telling where only asked. */
function underQuestion(sentence: Sentence, clause: number, governor: number, inner: Status): Status | null {
  const mark = clauseMark(sentence, clause)
  const whether = mark === 'whether' || (mark === 'if' && tokenOf(sentence, clause).rel === 'ccomp')
  const silent = isNegatedSpeech(sentence, governor)
  if (whether) return withState(inner, silent ? 'silent' : classOf(sentence, governor) === 'doubt' ? 'possible' : 'none', governor)
  if (!silent || !startsWithQuestion(sentence, clause)) return null
  return hasHappened(inner.state) ? settle(inner) : withState(inner, 'silent', governor)
}

function startsWithQuestion(sentence: Sentence, clause: number): boolean {
  const below = [...findChildren(sentence, clause, ['advmod', 'obj', 'nsubj', 'obl', 'obl:unmarked', 'obl:tmod'])]
  return below.some((i) => [i, ...findChildren(sentence, i, ['det', 'advmod'])].some((j) => QUESTION_WORDS.has(tokenOf(sentence, j).text.toLowerCase())))
}

/** An infinitive or gerund below a verb or adjective. */
function openUnder(sentence: Sentence, clause: number, governor: number, cls: StateClass | null, inner: Status, depth: number): Status {
  const token = tokenOf(sentence, governor)
  if (token.lemma === 'go' && token.xpos === 'VBG' && formOf(sentence, clause).name === 'infinitive') {
    const negative = formOf(sentence, governor).negative
    return statusAbove(sentence, governor, withState(inner, negative ? 'ruled-out' : 'planned', governor), depth + 1)
  }
  if (cls !== null && TRANSPARENT.has(cls) && token.lemma !== 'have' && token.lemma !== 'be') return joined(inner, verbStatus(sentence, governor, depth + 1), governor)
  const effect = effectOn(cls, formOf(sentence, governor).negative)
  const state = effect ?? unknownGovernor(sentence, clause, governor)
  return statusAbove(sentence, governor, tellBy(sentence, governor, hedged(sentence, governor, withState(inner, state, governor))), depth + 1)
}

const joined = (inner: Status, outer: Status, at: number): Status => ({
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
  if (!infinitive && classOf(sentence, governor) === 'acknowledge') return hasHappened(realityOfForm(formOf(sentence, governor))) ? 'occurred' : 'bare'
  return infinitive ? 'planned' : 'bare'
}

/** An act of cancelling or refusing that is itself only possible ("may cancel", "could be postponed", "threatened to call off"). */
export function hedged(sentence: Sentence, governor: number, here: Status): Status {
  if (!ACTS.has(here.state)) return here
  const own = withAdverbs(sentence, governor, realityOfForm({ ...formOf(sentence, governor), negative: false }))
  const weak = isOpenEnded(own) || own === 'planned' || isConditional(sentence, governor)
  return weak && here.state !== 'ruled-out' && here.state !== 'denied' ? withState(here, own === 'planned' ? here.state : 'possible', governor) : isOpenEnded(own) ? withState(here, 'possible', governor) : here
}

/** "plans to meet", "an invitation to visit", "officials meeting in Geneva". */
function underNoun(sentence: Sentence, clause: number, noun: number, inner: Status, depth: number): Status {
  const cls = stateClass(tokenOf(sentence, noun).lemma.toLowerCase(), 'n')
  if (inner.state !== 'open') return settle(claimed(sentence, noun, withState(inner, failedAim(sentence, noun) ? 'cancelled' : effectOnTold(cls, false, inner.state), noun)))
  const form = formOf(sentence, clause).name
  if (form === 'infinitive') return nounStatusAbove(sentence, noun, cls, inner)
  if (clauseMark(sentence, clause) !== null) return cls === null ? settle(inner) : nounStatusAbove(sentence, noun, cls, inner)
  const above = tokenOf(sentence, noun).head
  const over = above >= 0 && hasRel(tokenOf(sentence, noun), ['nmod']) ? stateClass(tokenOf(sentence, above).lemma.toLowerCase(), 'n') : null
  if (form === 'gerund' && over !== null && over !== 'container') return nounStatusAbove(sentence, above, over, inner)
  return form === 'gerund' && above >= 0 ? joined(inner, clauseReality(sentence, above, depth), clause) : settle(inner)
}

/** "dismissed reports that they met": what is claimed is denied. */
function claimed(sentence: Sentence, noun: number, here: Status): Status {
  const token = tokenOf(sentence, noun)
  if (token.head < 0 || !hasRel(token, ['obj', 'nsubj'])) return here
  const refuses = REFUTING.has(classOf(sentence, token.head) ?? 'occur') || verbKey(sentence, token.head) === 'dismiss'
  return refuses && !formOf(sentence, token.head).negative ? withState(here, isOpenEnded(here.state) || hasHappened(here.state) ? 'denied' : 'not-planned', token.head) : here
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
const EARLIER = new Set(['after', 'since', 'following', 'upon', 'on', 'having', 'from', 'despite', 'by', 'in', 'while', 'when', 'during', 'as', 'where'])
const INSTEAD = new Set(['without', 'instead of', 'rather than', 'instead', 'short of'])

/** An adverbial clause: conditions leave open, purposes are plans, "before" looks ahead, "after" and "when" lean on the main clause. */
function underClause(sentence: Sentence, clause: number, matrix: number, inner: Status, depth: number): Status {
  if (isConditional(sentence, clause)) return withState(inner, 'possible', clause)
  if (isComplement(sentence, clause, matrix)) return underGovernor(sentence, clause, matrix, inner, depth)
  const mark = clauseMark(sentence, clause)
  const own = formOf(sentence, clause).name
  if (inner.state === 'open') return openClause(sentence, clause, matrix, mark, own, inner, depth)
  if (inner.state !== 'present') return settle(inner)
  return mark !== null && (LATER.has(mark) || EARLIER.has(mark) || mark === 'once') ? withState(inner, 'planned', clause) : inner
}

/** "due to meet", "barred from visiting": parsed as circumstances, they are what the word above is about. */
function isComplement(sentence: Sentence, clause: number, matrix: number): boolean {
  const cls = classOf(sentence, matrix)
  if (cls === null || TRANSPARENT.has(cls)) return false
  const form = formOf(sentence, clause).name
  if (form === 'infinitive' || form === 'is-to') return tokenOf(sentence, matrix).upos === 'ADJ'
  return form === 'gerund' && clauseMark(sentence, clause) === 'from' && effectOn(cls, false) !== null
}

function openClause(sentence: Sentence, clause: number, matrix: number, mark: string | null, own: FormNameOf, inner: Status, depth: number): Status {
  const above = clauseReality(sentence, matrix, depth)
  if (own === 'infinitive') return withState(inner, purposeUnder(above.state), matrix)
  if (own !== 'gerund') return settle(inner)
  if (mark !== null && INSTEAD.has(mark)) return withState(inner, hasHappened(above.state) ? 'denied' : 'ruled-out', clause)
  if (mark !== null && LATER.has(mark)) return withState(inner, 'planned', clause)
  if (mark === 'with' || mark === 'for' || mark === 'of') return withState(inner, effectOn(classOf(sentence, matrix), formOf(sentence, matrix).negative) ?? 'bare', matrix)
  if (mark !== null && !EARLIER.has(mark)) return settle(inner)
  return joined(inner, above, clause)
}

type FormNameOf = ReturnType<typeof formOf>['name']

/** "flew to Lima to meet": what the journey was for has not been told as done. */
export function purposeUnder(matrix: Reality): Reality {
  if (hasHappened(matrix) || isAhead(matrix) || matrix === 'present') return 'planned'
  return isOpenEnded(matrix) ? under('planned', matrix) : 'bare'
}

export const phrasePreposition = prepositionOf

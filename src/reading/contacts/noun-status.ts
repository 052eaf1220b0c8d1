/**
 * Floor 2, reading, contacts. The reality of what a noun names: what its own adjectives and clauses say, then what carries it ("held",
 * "is planned"), what it is the time of ("after", "ahead of", "during") and what it is a part of ("the possibility of").
 */
import type { Sentence } from '../../language/types.ts'
import { findChild, findChildren, firstConjunct, hasRel } from '../../language/tree.ts'
import { effectOn, TRANSPARENT } from './effects.ts'
import { nounChain, prepositionOf } from './slots.ts'
import { hasHappened, isAhead, isOpenEnded, type Reality, type Status, status, withState } from './status.ts'
import { childTokens, formOf, hasNoneDeterminer, tokenOf, verbKey } from './verb-form.ts'
import { ANNOUNCING, classOf, clauseReality, CONFIRMING, hedged, isNegatedSpeech, purposeUnder, statusAbove, verbStatus } from './verb-status.ts'
import { headClasses, stateClass, type StateClass } from './words.ts'

export function nounStatus(sentence: Sentence, noun: number, depth = 0): Status {
  const chain = nounChain(sentence, noun)
  const outer = chain.at(-1) as number
  const base = chain.map((n) => baseOf(sentence, n, depth)).find((s) => s.state !== 'bare') ?? status('bare', [noun])
  return placed(sentence, outer, base, depth)
}

/** What the noun's own modifiers say: "a possible visit", "the meeting planned for Friday", "the talks, which were cancelled". */
function baseOf(sentence: Sentence, noun: number, depth: number): Status {
  for (const clause of childTokens(sentence, noun, ['acl'])) {
    const told = clause.rel === 'acl:relcl' ? relativeOf(sentence, noun, clause.index, depth) : reducedOf(sentence, clause.index, depth)
    if (told.state !== 'bare' && told.state !== 'present') return told
  }
  const classes = childTokens(sentence, noun, ['amod', 'compound', 'det', 'nmod']).filter((t) => t.index < noun)
  const found = classes.flatMap((t) => adjectiveEffect(sentence, t.index)).sort((a, b) => rank(a.state) - rank(b.state))
  return found[0] ?? status('bare', [noun])
}

/** Of several adjectives the weakest decides: "a possible first visit" is possible. */
const rank = (state: Reality): number => (hasHappened(state) ? 2 : isAhead(state) ? 1 : 0)

function adjectiveEffect(sentence: Sentence, i: number): readonly Status[] {
  const token = tokenOf(sentence, i)
  const key = token.text.toLowerCase()
  const cls = stateClass(key, 'a') ?? (token.xpos === 'VBN' ? stateClass(token.lemma.toLowerCase(), 'v') : null)
  if (cls === null || TRANSPARENT.has(cls)) return []
  if (cls === 'recent' && !DATED.has(key)) return []
  const effect = effectOn(cls, false)
  return effect === null || effect === 'bare' ? [] : [status(effect, [i])]
}

/** Of the adjectives that presuppose, those that alone date the contact in the past. */
const DATED = new Set(['recent', 'last', 'previous', 'past', 'earlier', 'prior', 'subsequent', 'preceding', 'former', 'concluded'])

function relativeOf(sentence: Sentence, noun: number, clause: number, depth: number): Status {
  const carried = childTokens(sentence, clause, ['nsubj', 'obj']).some((t) => /^(WDT|WP)$/.test(t.xpos) || t.lemma === 'that')
  return carried || findChild(sentence, clause, ['nsubj:pass']) !== undefined ? carriedBy(sentence, clause, status('bare', [noun]), depth) : status('bare', [noun])
}

/** "planned for", "expected to take place", "held in", "chaired by". */
function reducedOf(sentence: Sentence, clause: number, depth: number): Status {
  const token = tokenOf(sentence, clause)
  if (token.xpos !== 'VBN' && token.upos !== 'ADJ') return status('bare')
  const cls = classOf(sentence, clause)
  const effect = effectOn(cls, formOf(sentence, clause).negative)
  if (effect !== null) return status(effect, [clause])
  const past = cls !== null && TRANSPARENT.has(cls) && findChild(sentence, clause, ['mark']) === undefined
  return past && HELD.has(token.lemma) && depth >= 0 ? status('occurred', [clause]) : status('bare')
}

const HELD = new Set(['hold', 'conduct', 'stage', 'attend', 'conclude', 'end'])

/** What carries the noun and where it stands. */
function placed(sentence: Sentence, outer: number, base: Status, depth: number): Status {
  const first = tokenOf(sentence, firstConjunct(sentence, outer))
  if (first.head < 0) return predicateOf(sentence, outer, base, depth)
  if (hasRel(first, ['nsubj', 'obj', 'csubj'])) return carriedBy(sentence, first.head, base, depth, hasRel(first, ['obj']) || first.rel === 'nsubj:pass')
  if (first.rel === 'obl:unmarked' && findChild(sentence, first.head, ['nsubj']) === undefined) return carriedBy(sentence, first.head, base, depth)
  if (hasRel(first, ['obl', 'nmod'])) return circumstance(sentence, first.index, first.head, base, depth)
  if (hasRel(first, ['xcomp', 'ccomp', 'parataxis', 'appos', 'advcl'])) return predicateOf(sentence, outer, base, depth)
  return base
}

/** "it was their third meeting", "there was a meeting": the noun is itself the predicate. */
function predicateOf(sentence: Sentence, noun: number, base: Status, depth: number): Status {
  if (findChild(sentence, noun, ['cop']) === undefined) return base
  const matrix = verbStatus(sentence, noun, depth + 1)
  return base.state === 'bare' && matrix.state !== 'present' && matrix.state !== 'none' ? matrix : base
}

/** The noun is subject or object of a verb, or subject of an adjective. */
function carriedBy(sentence: Sentence, carrier: number, base: Status, depth: number, asObject = false, governed = false): Status {
  const cls = classOf(sentence, carrier)
  const key = verbKey(sentence, carrier)
  if (!governed && NEEDS_PREPOSITION.has(key)) return base
  if (key === 'follow' || key === 'precede') return asObject ? followed(base, key, carrier) : base
  if (cls !== null && TRANSPARENT.has(cls) && (cls !== 'light' || asObject)) return held(base, verbStatus(sentence, carrier, depth + 1))
  if (isNegatedSpeech(sentence, carrier) && asObject) return withState(base, 'silent', carrier)
  if (tokenOf(sentence, carrier).upos === 'NOUN' && !PREDICATES.has(cls ?? 'recent')) return base
  const effect = effectOn(cls, formOf(sentence, carrier).negative)
  if (effect === null || effect === 'bare') return told(sentence, carrier, base, depth)
  if (asObject && base.state === 'bare' && isDefinite(sentence, base.trail[0] ?? -1) && (cls === 'float' || ORGANISING.has(key))) return base
  const here = hedged(sentence, carrier, withState(base, overruled(base.state, effect), carrier))
  return statusAbove(sentence, carrier, toldAbove(sentence, carrier, here), depth + 1)
}

/** "arranged the trip", "organised the meeting" tells who was behind it, not whether it is still ahead. */
const ORGANISING = new Set(['arrange', 'organise', 'organize', 'prepare', 'coordinate', 'set up', 'line up'])

/** Nouns that say of a contact how it stands ("the visit is a possibility"); "the visit is an effort" says what it is for. */
const PREDICATES: ReadonlySet<StateClass> = new Set<StateClass>(['possible', 'cancel', 'postpone', 'deny'])

const followed = (base: Status, key: string, at: number): Status => (base.state === 'bare' ? withState(base, key === 'follow' ? 'occurred' : 'planned', at) : base)

/** What was planned and did not take place was called off; a plan that is said to have been held has been held. */
function held(base: Status, carrier: Status): Status {
  const state = carrier.state === 'denied' && (base.state === 'planned' || base.state === 'scheduled') ? 'cancelled' : carrier.state
  return { state, trail: [...base.trail, ...carrier.trail], told: carrier.told }
}

/** "a planned visit is possible": the predicate decides, save that a called-off contact stays so. */
const overruled = (base: Reality, effect: Reality): Reality => (base === 'cancelled' || base === 'postponed' ? base : effect)

/** "confirmed the visit", "announced talks": a plan where nothing else is said. */
function told(sentence: Sentence, carrier: number, base: Status, depth: number): Status {
  const lemma = tokenOf(sentence, carrier).lemma.toLowerCase()
  if (!CONFIRMING.has(lemma) && !ANNOUNCING.has(lemma)) return base
  const state = base.state === 'bare' && ANNOUNCING.has(lemma) ? 'planned' : base.state
  const here = toldAbove(sentence, carrier, withState(base, state, carrier))
  return state === 'bare' ? here : statusAbove(sentence, carrier, here, depth + 1)
}

function toldAbove(sentence: Sentence, carrier: number, here: Status): Status {
  const lemma = tokenOf(sentence, carrier).lemma.toLowerCase()
  const told = CONFIRMING.has(lemma) ? 'confirm' : ANNOUNCING.has(lemma) ? 'announce' : here.told
  return { ...here, told }
}

const BEFORE = new Set(['before', 'ahead of', 'prior to', 'until', 'pending', 'on the eve of', 'in advance of', 'in preparation for', 'in the run-up to'])
const AFTER = new Set(['after', 'following', 'since', 'in the wake of', 'on the heels of', 'from'])
const DURING = new Set(['during', 'at', 'in', 'on', 'throughout', 'over', 'amid', 'amidst', 'within', 'on the sidelines of', 'on the margins of', 'by'])
const PURPOSE = new Set(['for', 'towards', 'toward', 'to'])

/** The noun stands in a phrase: of time, of purpose, or of another noun. */
function circumstance(sentence: Sentence, phrase: number, head: number, base: Status, depth: number): Status {
  const preposition = prepositionOf(sentence, phrase) ?? prepositionOf(sentence, firstConjunct(sentence, phrase))
  const up = tokenOf(sentence, head)
  if (up.upos === 'ADV' && up.head >= 0 && preposition === 'from') return circumstance(sentence, phrase, up.head, base, depth)
  if (up.upos === 'ADV' && up.head >= 0 && preposition !== null) return timed(preposition, base, clauseReality(sentence, up.head, depth), isDefinite(sentence, phrase), false, head)
  if (up.upos === 'NOUN' && (preposition === 'of' || preposition === 'for' || preposition === 'on' || preposition === 'about' || preposition === 'to')) {
    const cls = stateClass(up.lemma.toLowerCase(), 'n')
    const topic = (preposition === 'on' || preposition === 'about') && ACCOUNTS.has(up.lemma.toLowerCase())
    if (ACCOUNTS.has(up.lemma.toLowerCase()) && cls !== 'possible') return accounted(sentence, head, base, depth)
    if (cls !== null && cls !== 'container' && !topic) return nounStatusAbove(sentence, head, cls, base)
  }
  if (preposition === null) return base
  if (up.upos === 'NOUN' && !BEFORE.has(preposition) && !AFTER.has(preposition)) return base
  const carrier = verbKey(sentence, head)
  if (up.upos === 'VERB' && preposition === 'in' && IN_TALKS.has(carrier)) return held(base, verbStatus(sentence, head, depth + 1))
  if (GOVERNED_PREPOSITIONS.has(`${carrier} ${preposition}`)) return carriedBy(sentence, head, base, depth, true, true)
  return timed(preposition, base, clauseReality(sentence, head, depth), isDefinite(sentence, phrase), GATHERING.has(carrier), head, headClasses(carrier, 'v').some((c) => MOTION.has(c)))
}

/** Words for what is made known of something that has been. */
const ACCOUNTS = new Set(['news', 'account', 'readout', 'read-out', 'photograph', 'photo', 'picture', 'footage', 'transcript', 'recording', 'minutes', 'summary', 'detail', 'report'])

/** "broke the news of a call": as real as the clause that makes it known. */
function accounted(sentence: Sentence, noun: number, base: Status, depth: number): Status {
  if (base.state !== 'bare') return base
  return hasHappened(clauseReality(sentence, noun, depth).state) ? withState(base, 'occurred', noun) : base
}

const MOTION = new Set(['travel', 'arrive', 'leave', 'send'])
const IN_TALKS = new Set(['take part', 'participate', 'engage', 'be', 'involve'])
const GATHERING = new Set(['meet', 'gather', 'sit down', 'convene', 'assemble', 'reconvene', 'host', 'receive', 'join', 'speak'])
/** Verbs of wishing only with their preposition: "called for talks", not "called the talks a success". */
const NEEDS_PREPOSITION = new Set(['call', 'push', 'press', 'appeal', 'insist', 'long', 'hope', 'aim', 'wait'])
const GOVERNED_PREPOSITIONS = new Set(['call for', 'push for', 'press for', 'ask for', 'hope for', 'appeal for', 'pull out of', 'withdraw from', 'prepare for', 'plan for', 'agree to', 'agree on', 'wait for', 'opt for', 'pull of', 'drop out of', 'insist on', 'stay away from', 'look forward to', 'aim for', 'speculate about', 'invite to', 'invite for', 'schedule for', 'back out of'])

function timed(preposition: string, base: Status, matrix: Status, definite: boolean, gathering: boolean, at: number, isMotion = false): Status {
  if (base.state !== 'bare' && !hasHappened(base.state)) return base
  const since = (state: Reality): Status => withState(base, state, at)
  if (BEFORE.has(preposition)) return base.state === 'bare' ? since('planned') : base
  if (AFTER.has(preposition) || DURING.has(preposition)) return since(leaning(base.state, matrix.state, definite))
  if (preposition === 'to' && !isMotion) return base
  if (PURPOSE.has(preposition)) return since(gathering ? matrix.state : base.state === 'bare' ? purposeUnder(matrix.state) : base.state)
  return base
}

/** A circumstance is as real as the clause it places; a definite one outlives the clause's negation ("did not raise it in their talks"). */
function leaning(base: Reality, matrix: Reality, definite: boolean): Reality {
  if (hasHappened(matrix)) return 'occurred'
  if (matrix === 'denied') return definite ? 'occurred' : 'bare'
  if (hasHappened(base)) return base
  if (isAhead(matrix)) return 'planned'
  return isOpenEnded(matrix) ? 'possible' : 'bare'
}

/** The contact stands below a noun of planning, hoping, cancelling ... : that noun's effect, then what is above the noun. */
export function nounStatusAbove(sentence: Sentence, noun: number, cls: StateClass | null, inner: Status): Status {
  const token = tokenOf(sentence, firstConjunct(sentence, noun))
  const carrier = hasRel(token, ['obj', 'nsubj']) ? token.head : -1
  const none = hasNoneDeterminer(sentence, noun)
  const carrierClass = carrier >= 0 ? classOf(sentence, carrier) : null
  const negative = none || (carrier >= 0 && formOf(sentence, carrier).negative && !UNDOING.has(carrierClass ?? 'occur'))
  const here = effectOn(cls, negative)
  const start = here === null ? withState(inner, inner.state === 'open' ? 'planned' : inner.state, noun) : withState(inner, here, noun)
  if (carrier < 0 || here === null) return start
  return undone(sentence, carrier, carrierClass, start)
}

const UNDOING: ReadonlySet<StateClass> = new Set<StateClass>(['rule-out', 'deny', 'cancel', 'postpone'])

/** "ruled out the possibility of a meeting", "cancelled plans to visit", "denied plans", "accepted an invitation to visit". */
function undone(sentence: Sentence, carrier: number, cls: StateClass | null, start: Status): Status {
  const negative = formOf(sentence, carrier).negative
  const key = verbKey(sentence, carrier)
  if (key === 'accept' || key === 'take up') return withState(start, negative ? 'ruled-out' : 'planned', carrier)
  if (cls === null || !UNDOING.has(cls)) return { ...toldAbove(sentence, carrier, start) }
  const effect = effectOn(cls, negative) ?? start.state
  return hedged(sentence, carrier, withState(start, cls === 'deny' && !negative ? 'not-planned' : effect, carrier))
}

const isDefinite = (sentence: Sentence, noun: number): boolean =>
  noun >= 0 && (findChildren(sentence, noun, ['nmod:poss']).length > 0 || childTokens(sentence, noun, ['det', 'amod']).some((t) => /^(the|this|that|these|those|such)$/i.test(t.text)))

export { isDefinite }

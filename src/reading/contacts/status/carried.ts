/** Floor 2, reading, contacts. The reality of a contact that is subject or object of a verb, or subject of an adjective: "was held", "is planned", "is possible". */
import type { Sentence } from '../../../language/types.ts'
import { isPassive } from '../sides/around-verb.ts'
import type { StateClass } from '../words.ts'
import { hedged } from './adverbs.ts'
import { isDefinite } from './definite.ts'
import { effectOn, TRANSPARENT } from './effects.ts'
import { ANNOUNCING, CONFIRMING, classOf, isNegatedSpeech, toldAbove } from './governors.ts'
import { standingPhrase } from './phrases.ts'
import { type Reality, type Status, withState } from './status.ts'
import { childTokens, formOf, hasNoneDeterminer, tokenOf, verbKey } from './verb-form.ts'
import { statusAbove, verbStatus } from './verb-status.ts'

/** The noun is subject or object of a verb, or subject of an adjective. */
export function carriedBy(
  sentence: Sentence,
  carrier: number,
  base: Status,
  depth: number,
  asObject = false,
  governed = false,
): Status {
  const cls = classOf(sentence, carrier)
  const key = verbKey(sentence, carrier)
  if (!governed && NEEDS_PREPOSITION.has(key)) return base
  if (cls === 'fail' && !asObject && childTokens(sentence, carrier, ['xcomp']).length === 0) return base
  if (isNext(sentence, carrier, asObject)) return held(base, verbStatus(sentence, carrier, depth + 1))
  if (key === 'follow' || key === 'precede') return asObject ? followed(base, key, carrier) : base
  if (cls !== null && TRANSPARENT.has(cls) && (cls !== 'light' || asObject))
    return held(base, verbStatus(sentence, carrier, depth + 1))
  if (isPlaceInSeries(sentence, carrier) || wentSomehow(sentence, carrier, asObject))
    return held(base, verbStatus(sentence, carrier, depth + 1))
  if (isNegatedSpeech(sentence, carrier) && asObject) return withState(base, 'silent', carrier)
  if (tokenOf(sentence, carrier).upos === 'NOUN' && !isPredicate(sentence, carrier, cls)) return base
  if (asObject && NOTING.has(key) && hasNoneDeterminer(sentence, base.trail[0] ?? carrier))
    return held(base, verbStatus(sentence, carrier, depth + 1))
  const form = formOf(sentence, carrier)
  const effect = form.negative && UNSETTLED.has(key) ? 'possible' : effectOn(cls, form.negative)
  if (effect === null || effect === 'bare') return told(sentence, carrier, base, depth)
  if (
    asObject &&
    base.state === 'bare' &&
    isDefinite(sentence, base.trail[0] ?? -1) &&
    (cls === 'float' || ORGANISING.has(key))
  )
    return base
  const here = hedged(sentence, carrier, withState(base, overruled(base.state, effect), carrier))
  return statusAbove(sentence, carrier, toldAbove(sentence, carrier, here), depth + 1)
}

/** "A third round could follow in Lima": it comes after nothing named, and is as real as the verb says. */
const isNext = (sentence: Sentence, carrier: number, asObject: boolean): boolean =>
  !asObject &&
  verbKey(sentence, carrier) === 'follow' &&
  !isPassive(sentence, carrier) &&
  childTokens(sentence, carrier, ['obj']).length === 0

/** "had received no call", "recorded no visit": there was none. */
const NOTING: ReadonlySet<string> = new Set([
  'receive',
  'get',
  'record',
  'register',
  'note',
  'remember',
  'recall',
  'accept',
])

/** "Sunday's call was the third between them": counted, it took place. */
const isPlaceInSeries = (sentence: Sentence, carrier: number): boolean =>
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|longest|shortest)$/i.test(
    tokenOf(sentence, carrier).text,
  ) && childTokens(sentence, carrier, ['cop']).length > 0

/** "the visit went well", "went unnoticed": it took place as far as the verb's tense says; only an infinitive after "go" is an aim. */
const wentSomehow = (sentence: Sentence, carrier: number, asObject: boolean): boolean =>
  !asObject &&
  verbKey(sentence, carrier) === 'go' &&
  childTokens(sentence, carrier, ['advmod', 'xcomp', 'advcl', 'obl']).some((t) => t.upos !== 'VERB' || t.xpos === 'VBN')

/** "arranged the trip", "organised the meeting" tells who was behind it, not whether it is still ahead. */
const ORGANISING = new Set(['arrange', 'organise', 'organize', 'prepare', 'coordinate', 'set up', 'line up'])

/** Nouns that say of a contact how it stands ("the visit is a possibility"); "the visit is an effort" says what it is for. */
const PREDICATES: ReadonlySet<StateClass> = new Set<StateClass>(['possible', 'cancel', 'postpone', 'deny'])

/** "the trip is an option", "is a maybe", "is on the cards". */
const isPredicate = (sentence: Sentence, noun: number, cls: StateClass | null): boolean =>
  PREDICATES.has(cls ?? 'recent') ||
  /^(option|maybe)$/.test(tokenOf(sentence, noun).lemma) ||
  standingPhrase(sentence, noun) !== null

/** "not certain", "not yet decided" leaves open what "not planned" does not. */
const UNSETTLED = new Set([
  'certain',
  'sure',
  'settle',
  'settled',
  'decide',
  'decided',
  'final',
  'guarantee',
  'guaranteed',
])

const followed = (base: Status, key: string, at: number): Status =>
  base.state === 'bare' ? withState(base, key === 'follow' ? 'occurred' : 'planned', at) : base

/** What was planned and did not take place was called off; a plan that is said to have been held has been held. */
export function held(base: Status, carrier: Status): Status {
  const state =
    carrier.state === 'denied' && (base.state === 'planned' || base.state === 'scheduled') ? 'cancelled' : carrier.state
  return { state, trail: [...base.trail, ...carrier.trail], told: carrier.told }
}

/** "a planned visit is possible": the predicate decides, save that a called-off contact stays so. */
const overruled = (base: Reality, effect: Reality): Reality =>
  base === 'cancelled' || base === 'postponed' ? base : effect

/** "acknowledged Okoye's visit": what somebody has admitted is past; a visit merely confirmed may be to come. */
function isAdmission(sentence: Sentence, carrier: number): boolean {
  const form = formOf(sentence, carrier)
  const made = ['past', 'perfect', 'pluperfect', 'present'].includes(form.name) && !form.negative
  return made && tokenOf(sentence, carrier).upos === 'VERB' && ADMITTING.has(tokenOf(sentence, carrier).lemma)
}

const ADMITTING = new Set(['acknowledge', 'admit', 'concede'])

const isOwned = (sentence: Sentence, noun: number): boolean =>
  noun >= 0 && childTokens(sentence, noun, ['nmod:poss']).length > 0

/** "confirmed the visit", "announced talks": a plan where nothing else is said. */
export function told(sentence: Sentence, carrier: number, base: Status, depth: number): Status {
  const lemma = tokenOf(sentence, carrier).lemma.toLowerCase()
  if (!CONFIRMING.has(lemma) && !ANNOUNCING.has(lemma)) return base
  const admitted = base.state === 'bare' && isAdmission(sentence, carrier) && isOwned(sentence, base.trail[0] ?? -1)
  const state = admitted ? 'occurred' : base.state === 'bare' && ANNOUNCING.has(lemma) ? 'planned' : base.state
  const here = toldAbove(sentence, carrier, withState(base, state, carrier))
  return state === 'bare' ? here : statusAbove(sentence, carrier, here, depth + 1)
}

/** Verbs of wishing only with their preposition: "called for talks", not "called the talks a success". */
const NEEDS_PREPOSITION = new Set(['call', 'push', 'press', 'appeal', 'insist', 'long', 'hope', 'aim', 'wait'])

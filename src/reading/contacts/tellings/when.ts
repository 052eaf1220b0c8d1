/**
 * Floor 2, reading, contacts. The day of a contact: the times that hang on the word that names it or on the words that carry it, never
 * those of the verb of saying above it.
 */
import { ancestorsOf, firstConjunct, hasRel, headOf, subtreeOf } from '../../../language/tree.ts'
import { addDays, boundsOf, type DateValue, daysBetween, isSingleDay, UNKNOWN_DATE } from '../../../model/index.ts'
import type { Clock, PageTime } from '../../clock.ts'
import type { PageSentence } from '../../page.ts'
import { clausesOn } from '../sides/around-noun.ts'
import { isPassive } from '../sides/around-verb.ts'
import { carrierOf, isBehindDay, nounChain } from '../sides/carrier.ts'
import { prepositionOf } from '../sides/prepositions.ts'
import { stayBefore } from '../status/bare-stay.ts'
import { TRANSPARENT } from '../status/effects.ts'
import { classOf } from '../status/governors.ts'
import { childTokens, tokenOf, verbKey } from '../status/verb-form.ts'
import { headClasses, isSpeechVerb, type StateClass } from '../words.ts'
import { dayAround } from './day-around.ts'

export interface ContactDays {
  readonly when: DateValue
  /** "moved from Friday to Monday": the day before it was moved. */
  readonly formerly: DateValue | null
}

const DATES: ReadonlySet<PageTime['type']> = new Set(['DATE', 'TIME'])

export function daysOf(clock: Clock, sentence: PageSentence, head: number): ContactDays {
  const places = datedTokens(sentence, head)
  const own = clock.times.filter((t) => t.sentence === sentence.index && DATES.has(t.type) && t.dates !== null)
  const found = places.flatMap((place) =>
    own.filter((t) => t.dates === place || (t.dates !== null && isInside(sentence, t, place, head))),
  )
  const said = (t: PageTime): string => prepositionOf(sentence, t.last) ?? prepositionOf(sentence, t.first) ?? ''
  const unique = [...new Set(found)].filter(
    (t) => !(said(t) === 'until' && lasted(sentence, head)) && !isOfTheSaying(sentence, head, t),
  )
  // "moved from Friday to Monday"; a visit "from 4 to 6 May" was moved from nowhere.
  const postponed = isPostponed(sentence, head)
  const moved = postponed ? (own.find((t) => said(t) === 'to' || said(t) === 'until') ?? null) : null
  const former = postponed ? unique.find((t) => t !== moved && (said(t) === 'from' || moved !== null)) : undefined
  const gapped = stayBefore(sentence, head) === null ? -1 : headOf(sentence, head)
  const beside = own.find((t) => t.first <= gapped && gapped <= t.last)
  const when = moved ?? beside ?? unique.find((t) => t !== former) ?? null
  const value = when
    ? (joinedDays(sentence, when, own) ?? stretched(sentence, head, when) ?? weekFrom(sentence, when))
    : (dayBeforeWhen(sentence, head, own) ?? dayAround(sentence, head, own) ?? UNKNOWN_DATE)
  return { when: value, formerly: former && when ? former.value : null }
}

/** "denied on Saturday any meeting", "cancelled on Monday the talks": what stands between a verb that only decides or says something of the contact and its object is the day of that. */
function isOfTheSaying(sentence: PageSentence, head: number, { dates: on, first, last }: PageTime): boolean {
  const dates = on === head && isBehindDay(sentence, head) ? headOf(sentence, head) : on
  if (dates === null || dates === head || first < dates) return false
  const verb = tokenOf(sentence, dates)
  const cls = classOf(sentence, dates)
  if (verb.upos !== 'VERB' || cls === null) return false
  if (isPassive(sentence, dates)) return isOfTheUndoing(sentence, head, cls, dates, first)
  if (OF_THE_DAY.has(cls)) return false
  const below = childTokens(sentence, dates, ['obj', 'xcomp', 'ccomp', 'obl']).find(
    (t) => t.index > last && (t.index === head || ancestorsOf(sentence, head).includes(t.index)),
  )
  return below !== undefined && !FORWARD.test(prepositionOf(sentence, last) ?? prepositionOf(sentence, first) ?? '')
}

/** "The talks were called off on Monday", "has been put off on Monday": the day of the word, not of the talks. */
const isOfTheUndoing = (sentence: PageSentence, head: number, cls: StateClass, verb: number, day: number): boolean =>
  UNDOING.has(cls) &&
  head < verb &&
  verb < day &&
  tokenOf(sentence, verb).xpos === 'VBN' &&
  childTokens(sentence, verb, ['aux', 'aux:pass']).every((t) => t.xpos !== 'MD') &&
  sentence.tokens.slice(verb + 1, day).some((t) => t.text.toLowerCase() === 'on')

const UNDOING: ReadonlySet<StateClass> = new Set<StateClass>(['cancel', 'postpone', 'rule-out'])

/** "planned for Friday a meeting": the day it is for. */
const FORWARD = /^(?:for|from|to|until|till)$/

/** "to Oslo on Friday": the day behind the place. */
export function dayOfLeg(clock: Clock, sentence: PageSentence, place: number): ContactDays {
  const day = clock.times.find((t) => t.sentence === sentence.index && DATES.has(t.type) && t.first > place)
  return { when: day?.value ?? UNKNOWN_DATE, formerly: null }
}

/** "stayed in Lima until Friday": the day he left, which the words place on either side of the report. */
const lasted = (sentence: PageSentence, head: number): boolean =>
  headClasses(verbKey(sentence, head), 'v').includes('dwell') && tokenOf(sentence, head).xpos === 'VBD'

/** "since Thursday, when they spoke": the day before "when" is the day of what follows. */
function dayBeforeWhen(sentence: PageSentence, head: number, own: readonly PageTime[]): DateValue | null {
  const when = childTokens(sentence, head, ['advmod']).find((t) => t.text.toLowerCase() === 'when')
  const day = when && own.find((t) => t.last < when.index && when.index - t.last <= 2)
  if (!day || day.value.edtf === null) return null
  const { first } = boundsOf(day.value.edtf)
  const since = prepositionOf(sentence, day.last) === 'since' || prepositionOf(sentence, day.first) === 'since'
  return since && first !== null ? { ...day.value, edtf: first } : day.value
}

const isPostponed = (sentence: PageSentence, head: number): boolean =>
  above(sentence, firstConjunct(sentence, head)).some((at) => classOf(sentence, at) === 'postpone')

/** "lands on Sunday for two days of talks": the talks fill the days from then on; on which of them they begin is not said. */
function stretched(sentence: PageSentence, head: number, day: PageTime): DateValue | null {
  const chain = nounChain(sentence, head)
  const days = chain.map((i) => tokenOf(sentence, i)).find((t) => /^days?$/i.test(t.text))
  const length = days && LENGTHS.get(childTokens(sentence, days.index, ['nummod'])[0]?.text.toLowerCase() ?? '')
  const purpose = prepositionOf(sentence, firstConjunct(sentence, chain.at(-1) as number)) === 'for'
  if (!length || !purpose || day.value.edtf === null || !isSingleDay(day.value.edtf)) return null
  const first = boundsOf(day.value.edtf).first
  if (first === null) return null
  return { ...day.value, edtf: `[${first}..${addDays(first, length)}]`, basis: 'implied' }
}

/** "in the week of 17 March", "the week beginning Monday": seven days, not the one that names them. */
function weekFrom(sentence: PageSentence, { value, first }: PageTime): DateValue {
  const before = sentence.tokens.slice(Math.max(0, first - 4), first).map((t) => t.text.toLowerCase())
  const named = /\bweek (?:of|beginning|starting|from|commencing)(?: on| the)*$/.test(before.join(' '))
  if (!named || value.edtf === null || !isSingleDay(value.edtf)) return value
  return { ...value, edtf: `[${value.edtf}..${addDays(value.edtf, 6)}]` }
}

const LENGTHS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven'].flatMap((word, i) => [
    [word, i + 2],
    [String(i + 2), i + 2],
  ]),
)

/** "on Monday and Tuesday": two days in a row are one span of days. */
function joinedDays(sentence: PageSentence, first: PageTime, own: readonly PageTime[]): DateValue | null {
  const next = own.find(
    (t) =>
      t !== first &&
      t.first > first.last &&
      !sentence.tokens.slice(first.last, t.first).some((w) => /^(?:again|then|later)$/i.test(w.text)) &&
      sentence.tokens
        .slice(t.first, t.last + 1)
        .some((w) => w.rel === 'conj' && w.head >= first.first && w.head <= first.last),
  )
  if (!next || first.value.edtf === null || next.value.edtf === null) return null
  const [a, b] = [boundsOf(first.value.edtf), boundsOf(next.value.edtf)]
  const oneEach = a.first !== null && a.first === a.last && b.first !== null && b.first === b.last
  if (!oneEach || daysBetween(a.first, b.first) !== 1) return null
  return { ...first.value, edtf: `${a.first}/${b.first}`, span: { start: first.start, end: next.end } }
}

/** The time stands inside the head's own phrase ("the meeting in Lund on Friday", where Friday hangs on Lund). */
function isInside(sentence: PageSentence, time: PageTime, place: number, head: number): boolean {
  if (place !== head || time.dates === null) return false
  const isNoun = tokenOf(sentence, head).upos !== 'VERB'
  const own = subtreeOf(sentence, head, (child) =>
    hasRel(child, ['acl', 'advcl', 'ccomp', 'conj', 'parataxis', 'appos']),
  )
  return own.includes(time.first) && (isNoun || own.includes(time.dates))
}

/** The head and the words whose time is also its own, nearest first. */
function datedTokens(sentence: PageSentence, head: number): readonly number[] {
  const chain = tokenOf(sentence, head).upos === 'VERB' ? [head] : nounChain(sentence, head)
  const outer = firstConjunct(sentence, chain.at(-1) as number)
  const held = isHeld(sentence, head) ? above(sentence, outer) : []
  return [
    ...new Set([
      ...chain,
      outer,
      ...held,
      ...clausesOf(sentence, head),
      ...above(sentence, outer),
      ...apposed(sentence, outer),
    ]),
  ]
}

/** "The talks, which began on Monday, will resume on Friday": what is held, begun or resumed has the day of that, before any other. */
function isHeld(sentence: PageSentence, head: number): boolean {
  const carrier = carrierOf(sentence, head)
  const cls = carrier === undefined ? null : classOf(sentence, carrier)
  return cls !== null && HELD.has(cls)
}

const HELD: ReadonlySet<StateClass> = new Set<StateClass>(['occur', 'light', 'begin', 'continue'])

/** "The two spoke on Monday, their first talks since May": what a clause is called beside it was when that was. */
function apposed(sentence: PageSentence, outer: number): readonly number[] {
  const token = tokenOf(sentence, outer)
  const isClause = token.head >= 0 && tokenOf(sentence, token.head).upos === 'VERB'
  return isClause && token.upos === 'NOUN' && hasRel(token, ['appos', 'parataxis', 'dislocated']) ? [token.head] : []
}

/** "the meeting planned for Friday", "an audience that was to take place on Monday". */
const clausesOf = (sentence: PageSentence, head: number): readonly number[] =>
  clausesOn(sentence, head).flatMap((t) => [t.index, ...childTokens(sentence, t.index, ['xcomp']).map((x) => x.index)])

const CARRYING: ReadonlySet<StateClass> = new Set<StateClass>([
  ...TRANSPARENT,
  'plan',
  'schedule',
  'expect',
  'cancel',
  'postpone',
  'possible',
  'float',
  'wish',
  'rule-out',
  'deny',
  'fail',
])

/** "said at a meeting on Tuesday": the saying is as old as the meeting. */
const MEANWHILE: ReadonlySet<string> = new Set(['in', 'at', 'during'])

/** Of the verbs that also credit words, those whose day is that of what they name: "is pencilled in for Friday", "was expected to be here on Monday". */
const OF_THE_DAY: ReadonlySet<StateClass> = new Set<StateClass>([...TRANSPARENT, 'schedule', 'expect', 'postpone'])

const HIGHEST = 4

/** Carriers and governors up to a verb of saying; the clause whose circumstance the contact is. */
export function above(sentence: PageSentence, outer: number): readonly number[] {
  const found: number[] = []
  const carrier = carrierOf(sentence, outer)
  const meanwhile = MEANWHILE.has(prepositionOf(sentence, outer) ?? '')
  let at =
    carrier ??
    (hasRel(tokenOf(sentence, outer), ['obl', 'xcomp', 'ccomp', 'acl', 'csubj', 'nmod']) ? headOf(sentence, outer) : -1)
  for (let step = 0; at >= 0 && step < HIGHEST; step++, at = headOf(sentence, at)) {
    const token = tokenOf(sentence, at)
    const cls = classOf(sentence, at)
    if (
      isSpeechVerb(verbKey(sentence, at)) &&
      !(cls !== null && OF_THE_DAY.has(cls)) &&
      token.lemma !== 'suppose' &&
      !(step === 0 && meanwhile)
    )
      break
    if (!(cls !== null && CARRYING.has(cls)) && step > 0) break
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') found.push(at)
    if (!hasRel(token, ['xcomp', 'ccomp', 'acl', 'obj', 'conj', 'nmod'])) break
  }
  return found
}

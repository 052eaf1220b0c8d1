/** Floor 2, reading, contacts. The words around a noun that names a contact: its owner, what carries it, the clause it is a circumstance of. */
import { findChildren, firstConjunct, hasRel, headOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import { childTokens, hasNoneDeterminer, tokenOf, verbKey } from '../status/verb-form.ts'
import { headClasses, type StateClass, stateClass } from '../words.ts'
import { agentsOf, isPassive, subjectsOf, surfaceSubject } from './around-verb.ts'
import { carrierOf, nounChain } from './carrier.ts'
import { pairBefore } from './pair.ts'
import { prepositionOf } from './prepositions.ts'

export const aroundNoun = (
  sentence: Sentence,
  noun: number,
  find: (n: number) => readonly number[],
): readonly number[] => nounChain(sentence, noun).flatMap(find)

export const modifiersOf = (sentence: Sentence, noun: number): readonly number[] => {
  const direct = findChildren(sentence, noun, ['compound', 'amod', 'nmod', 'nmod:desc']).filter(
    (i) => i < noun && prepositionOf(sentence, i) === null && tokenOf(sentence, i).rel !== 'nmod:poss',
  )
  return [...new Set([...pairBefore(sentence, noun), ...direct])].flatMap((i) => [
    ...findChildren(sentence, i, ['compound', 'nmod', 'amod']).filter(
      (c) => c < i && /^(PROPN|ADJ)$/.test(tokenOf(sentence, c).upos),
    ),
    i,
  ])
}

/** "a call in which A asked B": who is said to have spoken in it. */
export function insideOf(sentence: Sentence, noun: number): readonly number[] {
  const clauses = childTokens(sentence, noun, ['acl:relcl']).filter((c) =>
    childTokens(sentence, c.index, ['obl']).some(
      (t) => t.text.toLowerCase() === 'which' && MEANWHILE.has(prepositionOf(sentence, t.index) ?? ''),
    ),
  )
  return clauses.flatMap((c) => [
    ...surfaceSubject(sentence, c.index),
    ...findChildren(sentence, c.index, ['obj', 'iobj']),
    ...findChildren(sentence, c.index, ['obl']).filter((i) => prepositionOf(sentence, i) === 'to'),
  ])
}

const CHAIRS = new Set([
  'chair',
  'mediate',
  'broker',
  'host',
  'moderate',
  'facilitate',
  'convene',
  'oversee',
  'sponsor',
  'organise',
  'organize',
  'lead',
  'give',
  'lay',
])

export const chairsOf = (sentence: Sentence, noun: number): readonly number[] =>
  clausesOn(sentence, noun)
    .filter((t) => t.xpos === 'VBN' && CHAIRS.has(t.lemma))
    .flatMap((t) => agentsOf(sentence, t.index))

/** "held", "began", "resumed", "ended" talks: their subject takes part. */
const HOLDING: ReadonlySet<StateClass> = new Set<StateClass>(['light', 'begin', 'continue', 'end'])

/** "offered", "seeks", "cancelled", "denied" a meeting: their subject would take part, unless the words name both sides. */
const WILLING: ReadonlySet<StateClass> = new Set<StateClass>([
  'plan',
  'schedule',
  'wish',
  'float',
  'cancel',
  'postpone',
  'rule-out',
  'deny',
])

/** "is in the minister's programme": whose days it is to be held on. */
const DIARIES = /^(?:programme|program|agenda|diary|calendar|schedule|itinerary|timetable)$/

export function holdersOf(sentence: Sentence, noun: number): readonly number[] {
  const carrier = carrierOf(sentence, noun)
  if (carrier !== undefined && DIARIES.test(tokenOf(sentence, carrier).lemma.toLowerCase()))
    return findChildren(sentence, carrier, ['nmod:poss'])
  if (carrier === undefined || !HOLDING.has(stateClass(verbKey(sentence, carrier), 'v') ?? 'recent')) return []
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const isSubject = hasRel(tokenOf(sentence, outer), ['nsubj']) && !isPassive(sentence, carrier)
  return isSubject ? [] : subjectsOf(sentence, carrier)
}

/** The subject of the clause the noun stands in as a circumstance ("said after talks", "travelled to Lima for talks") or as what is wanted or refused. */
export function matrixOf(sentence: Sentence, noun: number): readonly number[] {
  const outer = firstConjunct(sentence, nounChain(sentence, noun).at(-1) as number)
  const token = tokenOf(sentence, outer)
  if (token.head < 0) return []
  if (token.rel === 'obj')
    return WILLING.has(stateClass(verbKey(sentence, token.head), 'v') ?? 'recent')
      ? subjectsOf(sentence, token.head)
      : []
  if (token.rel !== 'obl' || isUnheardOf(sentence, outer)) return []
  const preposition = prepositionOf(sentence, outer) ?? ''
  const addressed =
    MEANWHILE.has(preposition) || (preposition === 'over' && isMealWord(token))
      ? [...findChildren(sentence, token.head, ['obj', 'iobj']), ...raisedWith(sentence, outer)]
      : []
  return [...surfaceSubject(sentence, token.head), ...addressed]
}

/** "raised the matter with him in their talks": whose they are. */
const raisedWith = (sentence: Sentence, noun: number): readonly number[] =>
  childTokens(sentence, noun, ['nmod:poss']).some((t) => t.text.toLowerCase() === 'their')
    ? findChildren(sentence, headOf(sentence, noun), ['obl']).filter((i) => prepositionOf(sentence, i) === 'with')
    : []

/** "knew of no meeting": whoever would know of it is no side of it thereby. */
export const isUnheardOf = (sentence: Sentence, noun: number): boolean => {
  const { head } = tokenOf(sentence, noun)
  return (
    head >= 0 &&
    /^(?:know|hear|aware|learn)$/.test(verbKey(sentence, head)) &&
    /^(?:of|about)$/.test(prepositionOf(sentence, noun) ?? '') &&
    hasNoneDeterminer(sentence, noun)
  )
}

/** "told her in a call", "thanked him at a meeting": whom it was said to was there too. */
const MEANWHILE = new Set(['in', 'during', 'at'])

const isMealWord = (token: Token): boolean =>
  headClasses(token.lemma.toLowerCase(), 'n').some((c) => c === 'meal' || c === 'refreshment')

const PLANS: ReadonlySet<StateClass> = new Set<StateClass>([
  'plan',
  'schedule',
  'expect',
  'cancel',
  'postpone',
  'float',
  'possible',
  'rule-out',
])

/**
 * The clauses that say something of the noun: its own, and those the parse hangs on a name inside its phrase though they are not about
 * somebody ("an audience with Lind that had been planned", "a meeting with Lind scheduled for Friday").
 */
export function clausesOn(sentence: Sentence, noun: number): readonly Token[] {
  const own = childTokens(sentence, noun, ['acl'])
  const names = childTokens(sentence, noun, ['nmod']).filter((t) => t.upos === 'PROPN')
  const lent = names
    .flatMap((t) => childTokens(sentence, t.index, ['acl']))
    .filter((clause) => isAboutThing(sentence, clause))
  return [...own, ...lent, ...shiftedClause(sentence, noun)]
}

/** "take part in talks to be held on Friday", where the parse hangs "to be held" on the verb. */
const shiftedClause = (sentence: Sentence, noun: number): readonly Token[] => {
  const to = tokenOf(sentence, noun + 1)
  const clause = to?.text.toLowerCase() === 'to' && to.rel === 'mark' ? tokenOf(sentence, to.head) : undefined
  const lent = clause?.rel === 'advcl' && clause.xpos === 'VBN' && clause.head === tokenOf(sentence, noun).head
  return clause !== undefined && lent ? [clause] : []
}

function isAboutThing(sentence: Sentence, clause: Token): boolean {
  const planned = PLANS.has(stateClass(clause.lemma.toLowerCase(), 'v') ?? 'recent')
  if (clause.rel !== 'acl:relcl') return planned && clause.xpos === 'VBN'
  return (
    childTokens(sentence, clause.index, ['nsubj']).some((t) => /^(that|which)$/i.test(t.text)) &&
    (planned || clause.xpos === 'VBN')
  )
}

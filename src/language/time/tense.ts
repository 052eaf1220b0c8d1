/**
 * Floor 1. On which side of the moment of writing a word's clause lies, as its verb tells.
 *
 * A weekday or a date without a year is read by it: "met on Friday" and "will meet on Friday" are two Fridays.
 */

import { wordsOfClass } from '../lexicon/index.ts'
import { ancestorsOf, baseRel, childrenOf } from '../tree.ts'
import type { Sentence, Token } from '../types.ts'

export type Direction = 'past' | 'present' | 'future'

const classOf = (name: string): ReadonlySet<string> => wordsOfClass('time-tense', name)

/** Words whose complement and, as participles, whose own time lies ahead: plan, schedule, expect, due. */
const AHEAD = classOf('ahead')
/** Words whose complement lies ahead, their own time not: ask, urge, want. */
const ASKING = classOf('asking')
/** Adjectives of a coming or past occasion: upcoming, previous. */
const COMING = classOf('coming')
const GONE = classOf('gone')
/** Verbs of telling: in the present tense they tell of what was just said. */
const TELLING = classOf('telling')

/** Null where nothing tells. `i` is the token the time dates (see `governorOf`). */
export function directionAt(sentence: Sentence, i: number): Direction | null {
  for (const at of [i, ...ancestorsOf(sentence, i)]) {
    const token = sentence.tokens[at] as Token
    const told = occasion(sentence, token) ?? directionOfPredicate(sentence, at)
    if (told !== null) return at !== i && isStillToCome(sentence, i, token) ? 'future' : told
    if (isPlan(token) && auxiliaries(sentence, at).length > 0) return null
    if (isPredicate(sentence, at) && !inherits(sentence, token)) return null
  }
  return null
}

/** "proposed a summit in June", "announced a meeting on Friday": what is planned or asked for lies ahead of that. */
function isStillToCome(sentence: Sentence, i: number, verb: Token): boolean {
  const own = sentence.tokens[i] as Token
  const above = own.rel === 'nmod' ? sentence.tokens[own.head] : own
  const named = own.upos === 'NOUN' && above?.rel === 'obj' && above.head === verb.index
  return named && verb.upos === 'VERB' && (AHEAD.has(verb.lemma) || ASKING.has(verb.lemma))
}

function occasion(sentence: Sentence, token: Token): Direction | null {
  if (token.upos !== 'NOUN') return null
  if (token.lemma === 'deadline') return 'future'
  for (const child of childrenOf(sentence, token.index)) {
    const word = sentence.tokens[child]?.lemma.toLowerCase() ?? ''
    if (COMING.has(word)) return 'future'
    if (GONE.has(word)) return 'past'
  }
  return null
}

const isPredicate = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at] as Token
  return (
    token.upos === 'VERB' ||
    token.upos === 'AUX' ||
    childrenOf(sentence, at).some((c) => sentence.tokens[c]?.rel === 'cop')
  )
}

/** Forms without a tense of their own take that of the clause they belong to. */
const inherits = (sentence: Sentence, token: Token): boolean =>
  token.xpos === 'VBG' ||
  token.xpos === 'VBN' ||
  token.xpos === 'VB' ||
  (token.rel === 'conj' && auxiliaries(sentence, token.index).length === 0)

const auxiliaries = (sentence: Sentence, at: number): readonly Token[] =>
  childrenOf(sentence, at)
    .map((child) => sentence.tokens[child] as Token)
    .filter((child) => baseRel(child) === 'aux' || child.rel === 'cop')

/** The direction a predicate gives its own times; null where it has none, or inherits it. */
export function directionOfPredicate(sentence: Sentence, at: number): Direction | null {
  if (!isPredicate(sentence, at)) return null
  const token = sentence.tokens[at] as Token
  const aux = auxiliaries(sentence, at)
  const modal = aux.find((a) => a.xpos === 'MD')
  if (modal !== undefined) return aux.some((a) => a.lemma === 'have') ? 'past' : 'future'
  if (isInfinitive(sentence, at)) return infinitive(sentence, token)
  const planned = isPlan(token)
  if (aux.length > 0) return withAuxiliary(token, aux, planned)
  if (planned) return 'future'
  if (token.xpos === 'VBD') return 'past'
  if (token.xpos === 'VBN') return token.rel.startsWith('acl') || isMistakenPast(sentence, token) ? 'past' : null
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return present(token)
  return null
}

/** "The ministry denied on Friday any ...": a participle at the root, without auxiliary and with a subject, is a past. */
const isMistakenPast = (sentence: Sentence, { index, head }: Token): boolean =>
  head < 0 && childrenOf(sentence, index).some((c) => sentence.tokens[c]?.rel === 'nsubj')

/** "planned", "due": what is beside it was still to come. */
const isPlan = (token: Token): boolean =>
  AHEAD.has(token.lemma.toLowerCase()) && (token.xpos === 'VBN' || token.upos === 'ADJ')

function withAuxiliary(token: Token, aux: readonly Token[], planned: boolean): Direction | null {
  const had = aux.some((a) => a.lemma === 'have')
  const past = aux.some((a) => a.xpos === 'VBD')
  // "was due to meet on Friday" may look ahead or back: the nearest day is taken.
  // "after being received on Friday": as the clause around it.
  if (aux.every((a) => a.xpos === 'VBG')) return null
  // "has been set for Friday" looks ahead as "is set" does; "had been set" back.
  if (planned) return past ? (had ? 'past' : null) : 'future'
  if (had || past || aux.some((a) => a.lemma === 'do' && a.xpos === 'VBD')) return 'past'
  if (token.xpos === 'VBG') return 'future'
  return 'present'
}

const present = (token: Token): Direction => (TELLING.has(token.lemma) ? 'past' : 'present')

const isInfinitive = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.xpos === 'VB' && childrenOf(sentence, at).some((c) => sentence.tokens[c]?.lemma === 'to')

/** A purpose ("came to sign") lies where its verb lies; "where she is to sign" and anything else still to be done lies ahead. */
function infinitive(sentence: Sentence, token: Token): Direction | null {
  const ahead = auxiliaries(sentence, token.index).some((a) => a.rel === 'cop')
  if (token.rel === 'advcl') return ahead ? 'future' : null
  const above = sentence.tokens[token.head]
  if (above === undefined || token.rel !== 'xcomp') return 'future'
  const word = above.lemma.toLowerCase()
  if (GONE.has(word)) return null
  if (AHEAD.has(word) && isMovedPlan(sentence, above.index)) return null
  if (!AHEAD.has(word) && !ASKING.has(word) && above.xpos === 'VBD') return null
  return 'future'
}

/** "were to have met", "had been due to meet": a plan of the past, on either side. */
const isMovedPlan = (sentence: Sentence, at: number): boolean => auxiliaries(sentence, at).some((a) => a.xpos === 'VBD')

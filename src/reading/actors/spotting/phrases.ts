/** Floor 2, reading, stage actors: how far a noun phrase reaches, and what stands in it. Syntax only. */
import { childrenOf, findChild, hasRel, subtreeOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import type { Definiteness } from './spots.ts'

const INSIDE = ['det', 'amod', 'nummod', 'compound', 'nmod', 'acl', 'flat', 'fixed', 'goeswith']
const OUTSIDE = ['appos', 'conj', 'cc', 'parataxis', 'punct', 'dep', 'list', 'discourse', 'orphan', 'reparandum']

/**
 * First and last token of the phrase headed by a noun: with its "of X", "familiar with Y" and restrictive clause, without
 * preposition, apposition, coordinated phrases and clauses set off by commas. `prepositions`: only these may follow the noun.
 */
export function phraseOf(
  sentence: Sentence,
  head: number,
  prepositions: ReadonlySet<string> | null = null,
): { readonly first: number; readonly last: number } {
  const kept = new Set([head])
  const twin = twinBefore(sentence, head)
  if (twin !== null) for (const i of subtreeOf(sentence, twin)) kept.add(i)
  for (const child of childrenOf(sentence, head)) {
    const token = sentence.tokens[child] as Token
    if (!belongs(sentence, token)) continue
    if (prepositions && token.rel === 'nmod' && !prepositions.has(prepositionOf(sentence, child) ?? 'of')) continue
    for (const i of subtreeOf(
      sentence,
      child,
      (t) => hasRel(t, ['appos', 'parataxis', 'discourse']) || isSetOff(sentence, t),
    ))
      kept.add(i)
  }
  let first = head
  while (kept.has(first - 1) || isInnerMark(sentence, first - 1, kept, -1)) first--
  let last = head
  while (kept.has(last + 1) || isInnerMark(sentence, last + 1, kept, 1)) last++
  while (last > head && sentence.tokens[last]?.upos === 'PUNCT') last--
  while (first < head && ['PUNCT', 'CCONJ'].includes(sentence.tokens[first]?.upos ?? '')) first++
  return { first, last }
}

/** "a ministry spokeswoman left", parsed with two subjects: the noun directly before in the same place belongs to the phrase. */
export function twinBefore(sentence: Sentence, head: number): number | null {
  const token = sentence.tokens[head]
  const before = sentence.tokens[head - 1]
  if (!token || !before || token.rel === 'root' || before.rel !== token.rel || before.head !== token.head) return null
  return (before.upos === 'NOUN' || before.upos === 'PROPN') && hasRel(token, ['nsubj', 'obj', 'obl']) ? head - 1 : null
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

const LONGEST_CLAUSE = 8

/** "a person who ... said he would": a second clause without a subject of its own is the main one, wrongly hung. */
const isRelative = (sentence: Sentence, token: Token): boolean =>
  token.rel !== 'acl:relcl' || findChild(sentence, token.index, ['nsubj', 'csubj']) !== undefined

/** Children that belong to the phrase itself; a predicate's subject, copula and adverbials do not. */
function belongs(sentence: Sentence, token: Token): boolean {
  if (token.rel === 'nmod' && (DAY.test(token.text) || /^(?:issue|matter|topic|question|subject)s$/.test(token.text)))
    return false
  if (hasRel(token, OUTSIDE) || token.rel === 'nmod:unmarked' || token.rel === 'nmod:desc')
    return token.rel === 'nmod:desc'
  if (!isRelative(sentence, token)) return false
  if (hasRel(token, ['acl']) && subtreeOf(sentence, token.index).length > LONGEST_CLAUSE) return false
  if (subtreeOf(sentence, token.index).some((i) => /^["“”]$/.test(sentence.tokens[i]?.text ?? ''))) return false
  if (token.rel === 'acl' && ['VBD', 'VBZ', 'MD', 'VB'].includes(token.xpos)) return false
  if (token.upos === 'ADJ' && token.rel === 'acl') return !isSetOff(sentence, token)
  return hasRel(token, INSIDE) && !isSetOff(sentence, token)
}

/** A clause that a comma or dash sets off from its noun: ", who spoke on condition of anonymity". */
export function isSetOff(sentence: Sentence, token: Token): boolean {
  if (!hasRel(token, ['acl', 'nmod', 'amod', 'advcl'])) return false
  const begin = Math.min(...subtreeOf(sentence, token.index))
  return begin > token.head && /^[,–—(-]$/.test(firstMark(sentence, token.index, begin))
}

function firstMark(sentence: Sentence, i: number, begin: number): string {
  const own = childrenOf(sentence, i).find((c) => sentence.tokens[c]?.upos === 'PUNCT')
  if (own !== undefined && own <= begin) return sentence.tokens[own]?.text ?? ''
  return sentence.tokens[begin - 1]?.text ?? ''
}

/** A hyphen or quotation mark between two kept words. */
const isInnerMark = (sentence: Sentence, i: number, kept: ReadonlySet<number>, step: 1 | -1): boolean =>
  /^[-'"“”’‘/]$/.test(sentence.tokens[i]?.text ?? '') && kept.has(i + step)

const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'no',
  'several',
  'many',
  'few',
  'one',
  'various',
  'certain',
  'numerous',
])

export function definitenessOf(sentence: Sentence, head: number): Definiteness {
  if (findChild(sentence, head, ['nmod:poss']) !== undefined) return 'owned'
  const children = childrenOf(sentence, head).map((c) => sentence.tokens[c] as Token)
  const words = children.filter((t) => hasRel(t, ['det', 'nummod', 'amod'])).map((t) => t.text.toLowerCase())
  if (words.some((w) => ['the', 'this', 'that', 'these', 'those', 'both', 'same'].includes(w))) return 'definite'
  return words.some((w) => INDEFINITE.has(w)) ? 'indefinite' : 'bare'
}

export const isPlural = (token: Token): boolean => token.xpos === 'NNS' || token.xpos === 'NNPS'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

/** The number word of a phrase: 2 for "two officials" and "both sides"; null where it has none. */
export function countOf(sentence: Sentence, head: number): number | null {
  for (const child of findNumbers(sentence, head)) {
    const word = sentence.tokens[child]?.text.toLowerCase() ?? ''
    const value = NUMBERS[word] ?? Number(word)
    if (Number.isInteger(value) && value > 0) return value
  }
  return null
}

const findNumbers = (sentence: Sentence, head: number): readonly number[] =>
  childrenOf(sentence, head).filter((c) => hasRel(sentence.tokens[c] as Token, ['nummod', 'det']))

/** The preposition of a phrase, lower case, with all its words ("out of", "close to"); null without one. */
export function prepositionOf(sentence: Sentence, head: number): string | null {
  const marks = childrenOf(sentence, head).filter(
    (c) => sentence.tokens[c]?.rel === 'case' && sentence.tokens[c]?.xpos !== 'POS' && c < head,
  )
  const words = marks.flatMap((mark) => [
    mark,
    ...childrenOf(sentence, mark).filter((c) => sentence.tokens[c]?.rel === 'fixed'),
  ])
  return words.length === 0 ? null : words.map((i) => sentence.tokens[i]?.text.toLowerCase()).join(' ')
}

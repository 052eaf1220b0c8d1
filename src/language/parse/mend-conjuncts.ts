/**
 * Conjuncts tied together. The decoder sometimes hangs the second of two sides beside the first ("a meeting between Lind and
 * Chilean negotiators": "negotiators" on "meeting"), or joins only its adjective ("Lind and Chilean" before "negotiators").
 * A coordinator hangs on a conjunct and on nothing else, so the tree itself shows where that happened.
 */
import { findChild, findChildren } from '../tree.ts'
import type { Token } from '../types.ts'
import { asTree } from './as-tree.ts'

type Arc = Pick<Token, 'head' | 'rel'>
type Moved = readonly (readonly [index: number, arc: Arc])[]

export function mendConjuncts(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map(
    tokens.flatMap((token) => [
      ...strandedConjunct(tokens, token),
      ...strandedNoun(tokens, token),
      ...pairByComma(tokens, token),
    ]),
  )
  return moved.size === 0 ? tokens : tokens.map((t) => ({ ...t, ...moved.get(t.index) }))
}

const isPhrase = (tokens: readonly Token[], { rel, index }: Token): boolean =>
  (rel === 'nmod' || rel === 'obl') && findChild(asTree(tokens), index, ['case']) === undefined

/** "between Lind and Chilean negotiators": a phrase with a coordinator and no preposition goes to the phrase just before it. */
function strandedConjunct(tokens: readonly Token[], second: Token): Moved {
  if (!isPhrase(tokens, second)) return []
  const tree = asTree(tokens)
  const joins = findChild(tree, second.index, ['cc'])
  if (joins === undefined || joins > second.index) return []
  const first = phraseBefore(tokens, second, joins)
  return first === undefined ? [] : [[second.index, { head: first, rel: 'conj' }]]
}

/** "between Lind and Chilean officials": the adjective joined to the name, the noun behind it left alone. */
function strandedNoun(tokens: readonly Token[], noun: Token): Moved {
  const adjective = tokens[noun.index - 1]
  if (noun.upos !== 'NOUN' || !isPhrase(tokens, noun) || adjective?.upos !== 'ADJ' || adjective.rel !== 'conj')
    return []
  const tree = asTree(tokens)
  const joins = findChild(tree, adjective.index, ['cc'])
  const first = adjective.head
  if (joins === undefined || tokens[first]?.upos !== 'PROPN' || tokens[first]?.head !== noun.head) return []
  return [
    [noun.index, { head: first, rel: 'conj' }],
    [adjective.index, { head: noun.index, rel: 'amod' }],
    [joins, { head: noun.index, rel: 'cc' }],
  ]
}

/**
 * "Peru, Chile hold talks", "Oman, Yemen to meet": headlines join two names by a comma. An apposition would be closed by a comma of
 * its own, and one subject would have "holds".
 */
function pairByComma(tokens: readonly Token[], second: Token): Moved {
  const first = tokens[second.head]
  if (
    !first ||
    !/^(appos|nmod:unmarked|parataxis)$/.test(second.rel) ||
    second.upos !== 'PROPN' ||
    first.index > second.index
  )
    return []
  const opens = Math.min(second.index, ...tokens.filter((t) => t.head === second.index).map((t) => t.index))
  const next = tokens[second.index + 1]
  const comma = tokens[opens]?.text === ',' ? opens : opens - 1
  if (first.upos !== 'PROPN' || first.index !== comma - 1 || tokens[comma]?.text !== ',' || !next) return []
  return isPlural(tokens, next) ? [[second.index, { head: first.index, rel: 'conj' }]] : []
}

/** A verb that one person or state cannot have as its subject, or the headline's "to" for what will be. */
const isPlural = (tokens: readonly Token[], next: Token): boolean =>
  next.xpos === 'VBP' || (next.lemma === 'to' && next.upos === 'PART' && tokens[next.head]?.upos === 'VERB')

/** The phrase with a preposition that the same word governs, with nothing but its own words before the coordinator. */
function phraseBefore(tokens: readonly Token[], second: Token, joins: number): number | undefined {
  const tree = asTree(tokens)
  const before = findChildren(tree, second.head, ['nmod', 'obl']).filter((i) => i < joins)
  const first = before.at(-1)
  return first !== undefined && findChild(tree, first, ['case']) !== undefined ? first : undefined
}

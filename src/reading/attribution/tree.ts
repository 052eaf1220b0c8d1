/** Floor 2, reading/attribution. What frames ask of a sentence's tree, said shortly, over the language floor's helpers. */
import { childrenOf, findChild, headOf, subtreeOf, hasRel as tokenHasRel } from '../../language/tree.ts'
import type { Sentence } from '../../language/types.ts'

/** A sentence seen as its dependency tree; tokens are named by their index. */
export type Tree = Sentence

export const kidsOf = (tree: Tree, i: number): readonly number[] => childrenOf(tree, i)

/** First child with one of the relations; a relation asked without subtype covers all its subtypes. */
export const kid = (tree: Tree, i: number, ...rels: readonly string[]): number | null =>
  findChild(tree, i, rels) ?? null

export function hasRel(tree: Tree, i: number, ...rels: readonly string[]): boolean {
  const token = tree.tokens[i]
  return token !== undefined && tokenHasRel(token, rels)
}

export const baseOf = (rel: string): string => rel.split(':', 1)[0] ?? rel

export const lower = (tree: Tree, i: number): string => tree.tokens[i]?.text.toLowerCase().replace('’', "'") ?? ''

export const lemmaOf = (tree: Tree, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? ''

export const isPunct = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'PUNCT'

export const isVerb = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'VERB'

/** First and last word of what hangs under a token; punctuation at its edges is no word. */
export const firstUnder = (tree: Tree, i: number): number => subtreeOf(tree, i).find((k) => !isPunct(tree, k)) ?? i

export const lastUnder = (tree: Tree, i: number): number => subtreeOf(tree, i).findLast((k) => !isPunct(tree, k)) ?? i

/** Where the phrase around a token ends: what hangs under it without a gap. */
export function phraseEnd(tree: Tree, i: number): number {
  const under = new Set(subtreeOf(tree, i))
  let at = i
  while (under.has(at + 1)) at++
  while (at > i && isPunct(tree, at)) at--
  return at
}

/** The words that stand before a phrase as its preposition ("of", "according to"). */
export function caseOf(tree: Tree, i: number): string {
  return kidsOf(tree, i)
    .filter((k) => hasRel(tree, k, 'case') && k < i)
    .flatMap((k) => [k, ...kidsOf(tree, k).filter((f) => hasRel(tree, f, 'fixed'))])
    .map((w) => lower(tree, w))
    .join(' ')
}

/** The nearest ancestor, or the token itself, that heads a clause; the root where none does. */
export function clauseOf(tree: Tree, i: number): number {
  let at = i
  while (!headsClause(tree, at)) {
    const up = headOf(tree, at)
    if (up < 0) return at
    at = up
  }
  return at
}

/** A verb, or a predicate with a copula or a subject of its own. */
export function headsClause(tree: Tree, i: number): boolean {
  if (kid(tree, i, 'nsubj', 'csubj', 'cop') !== null) return true
  return isVerb(tree, i) && !hasRel(tree, i, 'amod', 'compound', 'case', 'fixed', 'flat', 'aux')
}

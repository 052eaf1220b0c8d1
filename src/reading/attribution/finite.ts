/** Floor 2, reading/attribution. Whether a verb of saying is the predicate of a clause of its own. */
import { hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Finite itself, or an infinitive after "likes to", "went on to". */
export const isPredicate = (tree: Tree, i: number): boolean =>
  isFiniteVerb(tree, i) ||
  (hasRel(tree, i, 'xcomp') &&
    HABITS.has(lemmaOf(tree, tree.tokens[i]?.head ?? -1)) &&
    isFiniteVerb(tree, tree.tokens[i]?.head ?? -1))

export const HABITS: ReadonlySet<string> = new Set(['like', 'love', 'go', 'come', 'continue', 'use', 'want', 'hasten'])

/** "the staff let reporters know": all forms of the word look alike, and with a subject and no auxiliary it is finite. */
const isLet = (tree: Tree, i: number): boolean =>
  lower(tree, i) === 'let' && kid(tree, i, 'aux') === null && (kid(tree, i, 'nsubj') ?? i) < i

/** "officials have told reporters": finite by its auxiliary. */
const isPerfect = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.xpos === 'VBN' && kidsOf(tree, i).some((k) => k < i && /^(?:has|have|had)$/u.test(lower(tree, k)))

const isFiniteVerb = (tree: Tree, i: number): boolean =>
  (FINITE.has(tree.tokens[i]?.xpos ?? '') || isPerfect(tree, i) || isLet(tree, i)) &&
  !kidsOf(tree, i).some((k) => hasRel(tree, k, 'aux:pass'))

/** Floor 2, reading/attribution/verbs. Verbs that only lend a noun their voice, so that what hangs on the noun is said. */
import { caseOf, hasRel, kidsOf, lower, type Tree } from '../tree.ts'

/** Verbs that lend a noun of feeling or saying their voice: "voiced frustration with", "expressed a wish to". */
export const VOICING: ReadonlySet<string> = new Set([
  'voice',
  'express',
  'put in place',
  'lay down',
  'air',
  'register',
  'renew',
  'set',
])

/** What such a verb carries besides its noun: "with its neighbour", "to meet". */
export const isComplement = (tree: Tree, k: number): boolean =>
  (hasRel(tree, k, 'obl') && ['with', 'about', 'for', 'over', 'at', 'to', 'of'].includes(caseOf(tree, k))) ||
  (hasRel(tree, k, 'advcl') && kidsOf(tree, k).some((m) => lower(tree, m) === 'to'))

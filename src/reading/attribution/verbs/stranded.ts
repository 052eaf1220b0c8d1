/**
 * Floor 2, reading/attribution/verbs. "Brito, in a letter sent by her aide, announced the port would close": a clause right
 * behind the cue that the parse has hung on something before it. The order of words tells where it belongs.
 */
import type { CueHit } from '../find-cues.ts'
import { nearestSubject } from '../subjects.ts'
import { firstUnder, hasRel, isPunct, kid, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'
import { HEARERS } from './hearers.ts'

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

export function strandedContent(tree: Tree, { head, cue, words }: CueHit): ContentOf | null {
  const told = cue.takes.has('clause') && words.length === 1 && !HEARERS.has(cue.word)
  if (!told || !FINITE.has(tree.tokens[head]?.xpos ?? '') || kid(tree, head, 'obj', 'iobj', 'ccomp') !== null)
    return null
  if (nearestSubject(tree, head) === null) return null
  const clause = tree.tokens.find(
    (t) => t.index > head && t.head < head && t.head >= 0 && opensBehind(tree, t.index, head),
  )
  const last = tree.tokens.findLast((t) => !isPunct(tree, t.index))?.index
  return clause === undefined || last === undefined
    ? null
    : { heads: [], without: [], runs: [[head + 1, last]], rule: 'verb/clause' }
}

/** Its subject stands right behind the cue, and it is finite. */
function opensBehind(tree: Tree, clause: number, cue: number): boolean {
  const subject = kid(tree, clause, 'nsubj')
  const finite =
    FINITE.has(tree.tokens[clause]?.xpos ?? '') ||
    tree.tokens.some((t) => t.head === clause && FINITE.has(t.xpos) && hasRel(tree, t.index, 'aux', 'cop'))
  return subject !== null && finite && firstUnder(tree, subject) === cue + 1
}

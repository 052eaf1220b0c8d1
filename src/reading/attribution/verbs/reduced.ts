/**
 * Floor 2, reading/attribution/verbs. "A source familiar said more meetings are planned": a parse that takes the verb of
 * saying for a relative clause with an adjective as its subject. The noun speaks, and what follows the verb is said.
 */
import { headOf } from '../../../language/tree.ts'
import type { CueHit } from '../find-cues.ts'
import { hasRel, kid, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'

export function reducedContent(tree: Tree, hit: CueHit): ContentOf | null {
  const token = tree.tokens[hit.head]
  const subject = kid(tree, hit.head, 'nsubj')
  if (
    !token ||
    !hit.cue.takes.has('clause') ||
    !['VBD', 'VBZ', 'VBP'].includes(token.xpos) ||
    !hasRel(tree, hit.head, 'acl')
  )
    return null
  if (subject === null || tree.tokens[subject]?.upos !== 'ADJ' || subject !== hit.head - 1) return null
  return {
    heads: [],
    without: [],
    runs: [[hit.head + 1, endOf(tree, hit.head)]],
    rule: 'verb/reduced',
    speaker: headOf(tree, hit.head),
  }
}

/** Up to a second main clause ("..., but it is not clear"), else to the end. */
function endOf(tree: Tree, cue: number): number {
  const last = tree.tokens.length - 1
  const comma = tree.tokens.find(
    (t) => t.index > cue && t.text === ',' && ['but', 'and'].includes(lower(tree, t.index + 1)),
  )
  return comma ? comma.index - 1 : last
}

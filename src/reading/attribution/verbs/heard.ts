/**
 * Floor 2, reading/attribution/verbs. "A driver has it from a dealer that the bridge is shut": the parse takes what was
 * heard for a relative clause of whom it was heard from.
 */
import { dominates } from '../../../language/tree.ts'
import type { CueHit } from '../find-cues.ts'
import { toldBy } from '../subjects.ts'
import { lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'

const HEARD: ReadonlySet<string> = new Set(['have it', 'hear', 'learn', 'gather', 'understand'])

export function heardContent(tree: Tree, hit: CueHit): ContentOf | null {
  const teller = HEARD.has(hit.cue.word) ? toldBy(tree, hit.head) : null
  if (teller === null) return null
  const that = tree.tokens.find((t) => t.index > teller && lower(tree, t.index) === 'that')?.index
  if (that === undefined || !dominates(tree, teller, that)) return null
  return { heads: [], without: [], runs: [[that + 1, tree.tokens.length - 1]], rule: 'verb/clause' }
}

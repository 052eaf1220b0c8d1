/** Floor 2, reading/attribution/verbs. Content that has left its subject in front: "a programme that Kenland insists is peaceful". */
import type { CueHit } from '../find-cues.ts'
import { antecedent } from '../governors.ts'
import { nearestSubject } from '../subjects.ts'
import { hasRel, isPunct, kidsOf, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'

/** "a programme that Kenland insists is peaceful": the clause has left its subject in front. */
export function gapContent(tree: Tree, hit: CueHit): ContentOf | null {
  const next = tree.tokens[hit.head + 1]
  if (
    !hit.cue.takes.has('clause') ||
    !next ||
    !['VBZ', 'VBP', 'VBD', 'MD'].includes(next.xpos) ||
    nearestSubject(tree, hit.head) === null
  )
    return null
  const cleft = cleftClause(tree, hit.head)
  if (cleft !== null) return { heads: [], without: [], runs: [[cleft, tree.tokens.length - 1]], rule: 'verb/gap' }
  const noun = antecedent(tree, hit.head)
  const outside = kidsOf(tree, noun ?? -1).filter((k) => hasRel(tree, k, 'acl:relcl', 'case', 'punct'))
  const end = gapEnd(tree, hit.head + 1)
  const inside = tree.tokens
    .slice(hit.head + 1, end + 1)
    .filter((t) => t.head <= hit.head || t.head > end)
    .map((t) => t.index)
  return { heads: noun === null ? inside : [noun, ...inside], without: outside, rule: 'verb/gap' }
}

/** "What Okoye said was that nobody had come": the clause behind the copula is what was said; its first word. */
function cleftClause(tree: Tree, cue: number): number | null {
  const opens =
    /^(?:what|all)$/u.test(lower(tree, 0)) || (/^(?:but|and)$/u.test(lower(tree, 0)) && lower(tree, 1) === 'what')
  return opens && /^(?:is|was)$/u.test(lower(tree, cue + 1)) && lower(tree, cue + 2) === 'that' ? cue + 3 : null
}

function gapEnd(tree: Tree, from: number): number {
  let at = from
  while (at + 1 < tree.tokens.length && !isPunct(tree, at + 1)) at++
  return at
}

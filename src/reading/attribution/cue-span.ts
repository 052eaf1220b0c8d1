/** Floor 2, reading/attribution. The words of a cue as a span: auxiliaries, negation, close adverbs, particle, preposition. */
import { headOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { CueHit } from './find-cues.ts'
import { hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from './tree.ts'

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'no'])
/** "not only implied": said, and more than that. */
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply'])
/** Verbs that turn what follows into its refusal: "declined to say", "failed to mention". */
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail', 'omit', 'neglect', 'avoid', 'stop'])
/** Verbs that only carry another: "went on to say", "sought to deny", "appeared to suggest". */
const CARRYING: ReadonlySet<string> = new Set([
  'go',
  'come',
  'continue',
  'seek',
  'appear',
  'seem',
  'begin',
  'start',
  'move',
  'rush',
  'try',
  'hasten',
  'want',
  'decline',
  'refuse',
  'fail',
])

/** From the first auxiliary or adverb beside the verb to the last word of the cue. */
export function cueSpan(tree: Tree, hit: CueHit): Span {
  const low = Math.min(...hit.words, ...leading(tree, hit.head))
  const own = hit.words.filter((w) => w - hit.head <= 3 && !hasRel(tree, w, 'mark'))
  const high = Math.max(...own, hit.head, ...trailing(tree, hit.head))
  const first = tree.tokens[low]
  const last = tree.tokens[high]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** The words right before the head, without a gap, that belong to the verb group. */
function leading(tree: Tree, head: number): number[] {
  const group: number[] = []
  for (let i = head - 1; i >= 0; i--) {
    if (!belongs(tree, i, head)) break
    group.push(i)
  }
  while (group.length > 0 && hasRel(tree, group.at(-1) as number, 'punct')) group.pop()
  return group
}

function belongs(tree: Tree, i: number, head: number): boolean {
  const up = headOf(tree, i)
  if (up === head) return hasRel(tree, i, 'aux', 'cop', 'advmod') && !isLooseAdverb(tree, i)
  if (hasRel(tree, i, 'mark') && lower(tree, i) === 'to' && isCarried(tree, head)) return true
  if (
    isCarried(tree, head) &&
    (i === headOf(tree, head) || (up === headOf(tree, head) && hasRel(tree, i, 'aux', 'advmod', 'compound:prt')))
  )
    return true
  return false
}

/** "later", "when", "also": adverbs that join or ask stay outside unless they stand inside the group. */
const isLooseAdverb = (tree: Tree, i: number): boolean =>
  ['WRB'].includes(tree.tokens[i]?.xpos ?? '') || kidsOf(tree, i).length > 1

const isCarried = (tree: Tree, head: number): boolean =>
  hasRel(tree, head, 'xcomp') && CARRYING.has(lemmaOf(tree, headOf(tree, head))) && headOf(tree, head) < head

const trailing = (tree: Tree, head: number): number[] =>
  kidsOf(tree, head).filter((k) => hasRel(tree, k, 'compound:prt') && k === head + 1)

export function isNegated(tree: Tree, head: number): boolean {
  if (
    kidsOf(tree, head).some(
      (k) =>
        hasRel(tree, k, 'advmod', 'cc', 'preconj', 'det') &&
        k < head &&
        NEGATIONS.has(lower(tree, k)) &&
        !ONLY.has(lower(tree, k + 1)),
    )
  )
    return true
  if (kidsOf(tree, head).some((k) => hasRel(tree, k, 'aux') && lower(tree, k).endsWith("n't"))) return true
  if (hasRel(tree, head, 'xcomp')) {
    const up = headOf(tree, head)
    const yet = lemmaOf(tree, up) === 'have' && kidsOf(tree, up).some((k) => lower(tree, k) === 'yet')
    return yet || REFUSING.has(lemmaOf(tree, up)) || isNegated(tree, up)
  }
  if (
    hasRel(tree, head, 'conj') &&
    kid(tree, head, 'nsubj', 'aux') === null &&
    lower(tree, kid(tree, head, 'cc') ?? -1) === 'or'
  )
    return isNegated(tree, headOf(tree, head))
  return false
}

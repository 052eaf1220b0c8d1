/** Floor 2, reading/attribution/verbs. Content of few words: "says otherwise", what was declined, what was not answered. */

import { isNegated } from '../cue-span.ts'
import type { CueHit } from '../find-cues.ts'
import { creditedBy } from '../subjects.ts'
import { firstUnder, hasRel, kid, kidsOf, lastUnder, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'

/** "says otherwise", "thinks so". */
export function adverbContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hit.cue.takes.has('clause') || kid(tree, hit.head, 'ccomp', 'obj') !== null) return null
  const word = kidsOf(tree, hit.head).find(
    (k) => k === hit.head + 1 && ['otherwise', 'no', 'yes', 'not', 'differently'].includes(lower(tree, k)),
  )
  return word === undefined ? null : { heads: [word], without: [], rule: 'verb/adverb' }
}

/** "declined to give figures": what hangs on the verb that was declined. */
export function declinedContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (hit.cue.class !== 'decline') return null
  const last = hit.words.at(-1) ?? hit.head
  const about = kidsOf(tree, last).filter(
    (k) => k > last && hasRel(tree, k, 'obj', 'ccomp', 'obl', 'advcl', 'xcomp') && !isTimeOf(tree, k),
  )
  return {
    heads:
      about.length > 0 || !/ (?:say|disclose|reveal)$/u.test(hit.cue.word) ? about : frontedTo(tree, [last, hit.head]),
    without: [],
    rule: 'verb/declined',
  }
}

/** "When the road opens, she declined to say": a question in front of the sentence is what was declined. */
const frontedTo = (tree: Tree, verbs: readonly number[]): number[] => {
  const asks = tree.tokens.slice(0, 3).some((t) => /^W/u.test(t.xpos) || /^(?:how|whether)$/iu.test(t.text))
  return asks ? verbs.flatMap((v) => kidsOf(tree, v).filter((k) => k < v && isFronted(tree, k))).slice(0, 1) : []
}

const isFronted = (tree: Tree, k: number): boolean =>
  hasRel(tree, k, 'obl', 'ccomp', 'advcl', 'obj') &&
  firstUnder(tree, k) === 0 &&
  tree.tokens[lastUnder(tree, k) + 1]?.text === ','

const isTimeOf = (tree: Tree, k: number): boolean => hasRel(tree, k, 'obl:unmarked')

/** "did not respond to requests": what was left without an answer. */
export function unansweredContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (
    !['respond', 'reply', 'answer', 'react', 'comment'].includes(hit.cue.word) ||
    !(isNegated(tree, hit.head) || creditedBy(tree, hit.head).nobody)
  )
    return null
  const asked = kidsOf(tree, hit.head).find((k) => k > hit.head && hasRel(tree, k, 'obl', 'obj'))
  return asked === undefined ? null : { heads: [asked], without: [], rule: 'verb/unanswered' }
}

/** Floor 2, reading/attribution/verbs. What a verb credits, by the ways in which it can, in order of how surely they tell. */
import type { CueHit } from '../find-cues.ts'
import type { Tree } from '../tree.ts'
import { clauseContent } from './clause.ts'
import type { ContentOf } from './content-of.ts'
import { gapContent } from './gap.ts'
import { heardContent } from './heard.ts'
import { brokenContent, hostContent, interposedContent, invertedContent } from './host.ts'
import { complementContent, nounContent } from './noun.ts'
import { infinitiveContent, prepositionContent } from './phrase.ts'
import { reducedContent } from './reduced.ts'
import { adverbContent, declinedContent, unansweredContent } from './small.ts'
import { strandedContent } from './stranded.ts'

export function contentOf(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  return (
    reducedContent(tree, hit) ??
    invertedContent(tree, hit) ??
    heardContent(tree, hit) ??
    brokenContent(tree, hit) ??
    clauseContent(tree, hit) ??
    unansweredContent(tree, hit) ??
    adverbContent(tree, hit) ??
    declinedContent(tree, hit) ??
    prepositionContent(tree, hit) ??
    infinitiveContent(tree, hit, passive) ??
    complementContent(tree, hit, passive) ??
    gapContent(tree, hit) ??
    interposedContent(tree, hit) ??
    nounContent(tree, hit, passive) ??
    (passive ? null : strandedContent(tree, hit)) ??
    hostContent(tree, hit)
  )
}

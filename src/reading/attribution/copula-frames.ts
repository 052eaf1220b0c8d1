/**
 * Floor 2, reading/attribution, family 8: "Her verdict was that the deal was dead", "Word from the palace is that the
 * king will sign": a noun of saying or thinking whose content is its predicate.
 */
import type { PageSentence } from '../page.ts'
import { spansUnder } from './content.ts'
import { type Draft, newDraft } from './draft.ts'
import { findNounCue } from './find-cues.ts'
import { caseOf, hasRel, kid, kidsOf, lower, type Tree } from './tree.ts'

const OWNING: ReadonlySet<string> = new Set(['from', 'of', 'by', 'among', 'in', 'at'])

export function findCopulaFrames(sentence: PageSentence): Draft[] {
  return sentence.tokens.flatMap(({ index, head }) => {
    const hit = hasRel(sentence, index, 'nsubj') ? findNounCue(sentence, index) : null
    const opener = hit && hit.cue.class !== 'paper' && hit.cue.class !== 'plan' ? openerOf(sentence, head) : null
    const copula =
      opener === null ? null : kidsOf(sentence, head).find((k) => hasRel(sentence, k, 'cop') && k < opener && k > index)
    const owner = ownerOf(sentence, index)
    const noun = sentence.tokens[index]
    const is = sentence.tokens[copula ?? -1]
    if (!hit || opener === null || !is || !noun || owner === null) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: index,
        cue: { start: noun.start, end: is.end },
        cueWord: hit.cue.word,
        cueClass: hit.cue.class,
        source: { sentence: sentence.index, token: owner },
        content: spansUnder(sentence, [head], [index, is.index, ...outside(sentence, head, opener)]),
        quoting: true,
        rule: 'noun/copula',
      }),
    ]
  })
}

/** "It is the position of Oslo that ...", "It was the ministry's view that". */
export const findCleftFrames = (sentence: PageSentence): Draft[] =>
  sentence.tokens.flatMap((noun) => {
    const hit = kid(sentence, noun.index, 'expl') === null ? null : findNounCue(sentence, noun.index)
    // "the ministry's view that" is seen as a noun with its owner
    const owner = hit && kid(sentence, noun.index, 'nmod:poss') === null ? ownerOf(sentence, noun.index) : null
    const clause = kidsOf(sentence, noun.index).find(
      (k) => k > noun.index && hasRel(sentence, k, 'csubj', 'ccomp', 'acl') && !hasRel(sentence, k, 'acl:relcl'),
    )
    const that = kidsOf(sentence, clause ?? -1).find(
      (k) => hasRel(sentence, k, 'mark') && lower(sentence, k) === 'that',
    )
    if (!hit || owner === null || clause === undefined || that === undefined) return []
    return [
      newDraft({
        sentence: sentence.index,
        head: noun.index,
        cue: { start: noun.start, end: noun.end },
        cueWord: hit.cue.word,
        cueClass: hit.cue.class,
        source: { sentence: sentence.index, token: owner },
        content: spansUnder(sentence, [clause], [that]),
        quoting: true,
        rule: 'noun/cleft',
      }),
    ]
  })

/** The "that" or "to" which opens the predicate. */
const openerOf = (tree: Tree, predicate: number): number | null =>
  kidsOf(tree, predicate).find((k) => hasRel(tree, k, 'mark') && ['that', 'to'].includes(lower(tree, k))) ?? null

/** What stands before the opener is no content; "to" itself is. */
const outside = (tree: Tree, predicate: number, opener: number): number[] => [
  ...kidsOf(tree, predicate).filter((k) => k < opener),
  ...(lower(tree, opener) === 'that' ? [opener] : []),
]

function ownerOf(tree: Tree, noun: number): number | null {
  const possessor = kid(tree, noun, 'nmod:poss')
  if (possessor !== null) return possessor
  const from = kidsOf(tree, noun).find((k) => k > noun && hasRel(tree, k, 'nmod') && OWNING.has(caseOf(tree, k)))
  return from ?? kidsOf(tree, noun).find((k) => hasRel(tree, k, 'compound') && tree.tokens[k]?.upos === 'PROPN') ?? null
}

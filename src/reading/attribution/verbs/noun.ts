/** Floor 2, reading/attribution/verbs. Content that is a noun: "rejected the offer", "hailed it as a gesture", "demands Kyiv has rejected". */
import { headOf } from '../../../language/tree.ts'
import type { CueHit } from '../find-cues.ts'
import { caseOf, hasRel, kid, kidsOf, lemmaOf, lower, type Tree } from '../tree.ts'
import type { ContentOf } from './content-of.ts'
import { HEARERS } from './hearers.ts'
import { isComplement, VOICING } from './voicing.ts'

/** "hailed the release as a gesture", "called it a pause". */
export function complementContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('complement')) return null
  const complement = kidsOf(tree, hit.head).find(
    (k) => k > hit.head && (hasRel(tree, k, 'xcomp') || (hasRel(tree, k, 'obl', 'advcl') && caseOf(tree, k) === 'as')),
  )
  if (complement === undefined) return complementInside(tree, hit)
  const object = passive ? kid(tree, hit.head, 'nsubj:pass') : kid(tree, hit.head, 'obj')
  const about = kidsOf(tree, hit.head).filter(
    (k) => k > complement && hasRel(tree, k, 'advcl', 'ccomp', 'csubj', 'xcomp') && lower(tree, object ?? -1) === 'it',
  )
  const heads = object === null || isBareRelative(tree, object) ? [complement] : [object, complement]
  const as = kidsOf(tree, complement).filter((k) => lower(tree, k) === 'as' && heads[0] === complement)
  return { heads: [...heads, ...about], without: as, rule: 'verb/complement' }
}

/** "described the mood as icy": the parse may hang the "as" phrase on the object. */
function complementInside(tree: Tree, hit: CueHit): ContentOf | null {
  const object = kid(tree, hit.head, 'obj')
  const as =
    object === null
      ? undefined
      : kidsOf(tree, object).find((k) => hasRel(tree, k, 'nmod', 'acl', 'advcl') && caseOf(tree, k) === 'as')
  return object === null || as === undefined ? null : { heads: [object], without: [], rule: 'verb/complement' }
}

export function nounContent(tree: Tree, hit: CueHit, passive: boolean): ContentOf | null {
  if (!hit.cue.takes.has('noun')) return null
  const object = passive ? (kid(tree, hit.head, 'nsubj:pass') ?? hostNoun(tree, hit.head)) : kid(tree, hit.head, 'obj')
  if (object === null || isBareRelative(tree, object)) return relativeObject(tree, hit)
  if (HEARERS.has(lemmaOf(tree, hit.head)) && hit.words.length === 1 && tree.tokens[object]?.upos !== 'NOUN')
    return null
  const grounds = kidsOf(tree, hit.head).filter(
    (k) =>
      k > object &&
      (((GROUNDED.has(hit.cue.class) || hit.cue.word === 'thank') && GROUNDS.has(caseOrMark(tree, k))) ||
        (VOICING.has(hit.cue.word) && isComplement(tree, k))),
  )
  return {
    heads: [object, ...grounds],
    without: passive && hasRel(tree, hit.head, 'acl') ? [hit.head] : [],
    rule: 'verb/noun',
  }
}

/** Judging somebody comes with its grounds: "blamed them for the delay", "attacked it as a sham". */
const GROUNDED: ReadonlySet<string> = new Set(['blame', 'praise', 'judge', 'cite', 'think'])
const GROUNDS: ReadonlySet<string> = new Set(['for', 'as', 'of', 'with'])

const caseOrMark = (tree: Tree, k: number): string =>
  hasRel(tree, k, 'obl', 'advcl', 'xcomp')
    ? kidsOf(tree, k)
        .filter((m) => m < k && hasRel(tree, m, 'case', 'mark'))
        .map((m) => lower(tree, m))
        .join(' ')
    : ''

/** "claims rejected by Kyiv". */
const hostNoun = (tree: Tree, cue: number): number | null =>
  hasRel(tree, cue, 'acl') && tree.tokens[cue]?.xpos === 'VBN' ? headOf(tree, cue) : null

export const isBareRelative = (tree: Tree, i: number): boolean =>
  tree.tokens[i]?.xpos === 'WDT' || tree.tokens[i]?.xpos === 'WP'

/** "demands Kyiv has rejected": the noun a relative clause hangs on. */
function relativeObject(tree: Tree, hit: CueHit): ContentOf | null {
  if (!hasRel(tree, hit.head, 'acl:relcl')) return null
  const noun = headOf(tree, hit.head)
  const subject = kid(tree, hit.head, 'nsubj')
  if (subject === null || isBareRelative(tree, subject)) return null
  return { heads: [noun], without: [], rule: 'verb/relative' }
}

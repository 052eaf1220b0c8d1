/** Floor 2, reading/attribution/verbs. A cue that interrupts or follows what it credits: "The plan, officials said, was dead", "as the ministry put it". */
import { firstConjunct, headOf, rootOf, subtreeOf } from '../../../language/tree.ts'
import { isAttitude } from '../cues.ts'
import type { CueHit } from '../find-cues.ts'
import { FINITE } from '../finite.ts'
import { findInvertedInside } from '../inverted.ts'
import { findInterposed, isRelative } from '../postposed.ts'
import {
  clauseOf,
  firstUnder,
  hasRel,
  isPunct,
  isVerb,
  kid,
  kidsOf,
  lastUnder,
  lemmaOf,
  lower,
  type Tree,
} from '../tree.ts'
import type { ContentOf } from './content-of.ts'
import { HEARERS } from './hearers.ts'

/** "The plan, officials said, was dead": between two commas it covers the rest of the sentence. */
export function interposedContent(tree: Tree, hit: CueHit): ContentOf | null {
  return between(tree, findInterposed(tree, hit))
}

/**
 * "She will be back, she promised, 'with a bigger boat'": a quotation that begins small behind the crediting clause ends
 * the clause before it, and both are said.
 */
export function brokenContent(tree: Tree, hit: CueHit): ContentOf | null {
  const place = findInterposed(tree, hit)
  if (!place) return null
  const [from, to] = place
  const opens = /^(?:["“«‘]|``)$/u.test(tree.tokens[to + 2]?.text ?? '')
  const first = tree.tokens[to + 3]?.text ?? ''
  const before = tree.tokens.slice(0, from)
  const told = before.some((t) => FINITE.has(t.xpos) || t.xpos === 'MD') && !before.some((t) => QUOTE.test(t.text))
  return opens && /^\p{Ll}/u.test(first) && told ? between(tree, place) : null
}

const QUOTE = /^(?:["“”«»‘]|``|'')$/u

/** "Any reading of it, said Mikael Rud, an expert, would mislead". */
export const invertedContent = (tree: Tree, hit: CueHit): ContentOf | null =>
  between(tree, findInvertedInside(tree, hit))

/** What stands before and after the crediting clause. */
function between(tree: Tree, place: readonly [number, number, number] | null): ContentOf | null {
  if (!place) return null
  return {
    heads: [],
    without: [],
    runs: [
      [afterSemicolon(tree, place[0]), place[0] - 1],
      [place[1] + 1, tree.tokens.length - 1],
    ],
    rule: 'verb/interposed',
    speaker: place[2],
  }
}

/** "Nine men were held; they had crossed, Peru says, at night": the clause before a semicolon is not what is credited. */
const afterSemicolon = (tree: Tree, before: number): number =>
  (tree.tokens.slice(0, before - 2).findLast((t) => t.text === ';')?.index ?? -1) + 1

/** "as the envoy has it", "as she put it": the pronoun is what is said. */
const AS_IT: ReadonlySet<string> = new Set(['have it', 'put it'])

/** "The plan, officials said, was dead"; "as the ministry put it": the cue hangs on what it credits. */
export function hostContent(tree: Tree, hit: CueHit): ContentOf | null {
  if (isAttitude(hit.cue.class) || !isVerb(tree, hit.head)) return null
  const isManner = AS_IT.has(hit.cue.word) && lower(tree, kid(tree, hit.head, 'mark') ?? -1) === 'as'
  if (kid(tree, hit.head, 'obj') !== null && !isManner && !HEARERS.has(lemmaOf(tree, hit.head))) return null
  if (!hit.cue.takes.has('clause') && !isManner) return null
  const host = headOf(tree, hit.head)
  if (host < 0 || !hasRel(tree, hit.head, 'parataxis', 'advcl', 'discourse', 'conj', 'dep', 'acl')) return null
  const as = kidsOf(tree, hit.head).some((k) => hasRel(tree, k, 'mark', 'advmod') && lower(tree, k) === 'as')
  if ((hasRel(tree, hit.head, 'advcl') && !as) || isRelative(tree, hit.head)) return null
  if (!as && !(isSetOff(tree, hit.head) && kid(tree, hit.head, 'cc') === null)) return null
  if (!as && closesSentence(tree, hit.head))
    return { heads: [rootOf(tree)], without: [hit.head, ...outsideSpeech(tree, hit.head)], rule: 'verb/parenthesis' }
  const held = hasRel(tree, hit.head, 'acl') ? clauseOf(tree, host) : host
  return {
    heads: [hasRel(tree, hit.head, 'conj') ? firstConjunct(tree, held) : held],
    without: [hit.head],
    rule: as ? 'verb/as' : 'verb/parenthesis',
  }
}

/** "..., a source told Reuters on Monday.": at the end of a sentence it covers all of it, wherever the parse hangs it. */
const closesSentence = (tree: Tree, cue: number): boolean => {
  const last = lastUnder(tree, cue)
  return tree.tokens.slice(last + 1).every((t) => t.upos === 'PUNCT') && firstUnder(tree, cue) > 0
}

/** The cue's own complements are no part of what it credits. */
const outsideSpeech = (tree: Tree, cue: number): number[] =>
  headOf(tree, cue) < 0 ? kidsOf(tree, cue).filter((k) => k > cue) : []

/** Between commas, dashes or quotation marks. */
function isSetOff(tree: Tree, cue: number): boolean {
  const words = subtreeOf(tree, cue).filter((i) => !isPunct(tree, i))
  const before = (words[0] ?? cue) - 1
  return before >= 0 && isPunct(tree, before) && kid(tree, cue, 'nsubj') !== null
}

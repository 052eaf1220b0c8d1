/**
 * Floor 2, reading/attribution, family 2: how far a phrase that names a source reaches. In front it covers its sentence, at
 * the end too, between commas only its own clause.
 */
import { headOf, subtreeOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { baseOf, clauseOf, hasRel, isPunct, kid, lower, type Tree } from './tree.ts'

/** A phrase found: its own words, the head of who is credited, and all its tokens. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly source: number
  /** First and last token of the whole phrase, source included. */
  readonly first: number
  readonly last: number
}

/**
 * At an edge of its sentence the phrase covers the sentence; between commas only its own clause. A second main clause
 * after "but" or a semicolon stays outside where the phrase opens the sentence with its own.
 */
export function contentOf(sentence: PageSentence, phrase: Phrase): Span[] {
  const last = sentence.tokens.length - 1
  const opens = onlyEdge(sentence, 0, phrase.first - 1)
  const closes = onlyEdge(sentence, phrase.last + 1, last) && semicolonBefore(sentence, phrase.first) === null
  const runs = contentRuns(sentence, phrase, opens, closes)
  return runs.flatMap((run) => trimRun(sentence, run) ?? [])
}

function contentRuns(tree: Tree, phrase: Phrase, opens: boolean, closes: boolean): [number, number][] {
  const last = tree.tokens.length - 1
  if (opens) return [[phrase.last + 1, semicolonAfter(tree, phrase.last) ?? last]]
  if (closes) return [[ownConjunct(tree, phrase), phrase.first - 1]]
  // "It is no bluff, according to an official: the draft is ready."
  if (lower(tree, phrase.last + 1) === ':')
    return [
      [0, phrase.first - 1],
      [phrase.last + 2, last],
    ]
  return clauseRuns(tree, phrase)
}

/** "The rooms were cold and the envoy took the stairs, by his own count": whose count it is, is told by the second clause, and so far it reaches. */
function ownConjunct(tree: Tree, phrase: Phrase): number {
  if (!/^(?:his|her|their|its)$/u.test(lower(tree, phrase.source))) return 0
  const clause = headOf(tree, outermost(tree, phrase))
  const joined = clause >= 0 && hasRel(tree, clause, 'conj') ? kid(tree, clause, 'cc') : null
  return joined !== null && kid(tree, clause, 'nsubj') !== null ? joined + 1 : 0
}

/** "According to one, it sank; according to another, it was scuttled": a phrase in front reaches to the semicolon. */
function semicolonAfter(tree: Tree, from: number): number | null {
  const found = tree.tokens.find((t) => t.index > from && t.text === ';')
  return found ? found.index - 1 : null
}

const semicolonBefore = (tree: Tree, before: number): number | null =>
  tree.tokens.slice(0, before).find((t) => t.text === ';')?.index ?? null

function onlyEdge(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (!isPunct(tree, i) && !(from === 0 && hasRel(tree, i, 'cc', 'advmod', 'mark') && i <= 1)) return false
  }
  return true
}

function clauseRuns(tree: Tree, phrase: Phrase): [number, number][] {
  const up = headOf(tree, outermost(tree, phrase))
  const clause = up < 0 ? phrase.source : clauseOf(tree, up)
  const words = subtreeOf(tree, clause).filter((i) => i < phrase.first || i > phrase.last)
  const before = words.filter((i) => i < phrase.first)
  const after = opensContrast(tree, phrase.last + 1) ? [] : words.filter((i) => i > phrase.last)
  return [before, after].flatMap((part) => {
    const from = part[0]
    const to = part.at(-1)
    return from === undefined || to === undefined ? [] : [[from, to] as [number, number]]
  })
}

/** "..., according to a diplomat, though the ministry would not say": what others add stands against it. */
function opensContrast(tree: Tree, from: number): boolean {
  const first = isPunct(tree, from) ? from + 1 : from
  return (
    /^(?:though|although|but|whereas|while|yet)$/u.test(lower(tree, first)) &&
    tree.tokens.slice(first).some((t) => /^(?:VBD|VBZ|VBP|MD)$/u.test(t.xpos))
  )
}

/** The highest token of the phrase. */
function outermost(tree: Tree, phrase: Phrase): number {
  let at = phrase.source
  while (
    headOf(tree, at) >= phrase.first &&
    headOf(tree, at) <= phrase.last &&
    baseOf(tree.tokens[at]?.rel ?? '') !== 'root'
  )
    at = headOf(tree, at)
  return at
}

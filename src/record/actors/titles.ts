/** Floor 3, record, actors. The telling words of the titles that a report gives somebody. */
import { wordsOfClass } from '../../language/lexicon/index.ts'
import { contentWords, wordsIn } from '../words.ts'
import type { ActorNode } from './nodes.ts'

const known = new WeakMap<ActorNode, readonly string[]>()

export function titleWords(node: ActorNode): readonly string[] {
  const words = known.get(node) ?? node.roles.flatMap((role) => contentWords(role.title))
  known.set(node, words)
  return words
}

let offices: ReadonlySet<string> | null = null

/** The words of a description that ends in an office ("the deputy minister"); none of another ("the Belgian"). */
export function officeIn(description: string): ReadonlySet<string> {
  offices ??= wordsOfClass('titles', 'title')
  return new Set(offices.has(wordsIn(description).at(-1) ?? '') ? contentWords(description) : [])
}

/** Words that put an office below the one they stand before. */
const BELOW = ['vice', 'deputi', 'deputy', 'assistant', 'under', 'acting', 'junior', 'aide']

/** One may be told by the titles of the other: they share a word of them, and stand as high; unknown titles exclude nobody. */
export function titlesFit(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const below = (titles: readonly string[]): boolean => titles.some((word) => BELOW.includes(word))
  return a.some((word) => b.includes(word)) && below(a) === below(b)
}

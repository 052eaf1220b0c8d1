/**
 * Walking a sentence's dependency tree. Pure helpers over `Sentence`; every index is a token's place in the sentence.
 * An index outside the sentence has no children, no head and no ancestors.
 */
import type { Sentence, Span, Token } from './types.ts'

/** The children of each token of a sentence, once worked out. */
const known = new WeakMap<readonly Token[], readonly (readonly number[])[]>()

function childTable(tokens: readonly Token[]): readonly (readonly number[])[] {
  const found = known.get(tokens)
  if (found) return found
  const table: number[][] = tokens.map(() => [])
  for (const token of tokens) table[token.head]?.push(token.index)
  known.set(tokens, table)
  return table
}

/** The index of the one root; -1 in a sentence without tokens. */
export const rootOf = (sentence: Sentence): number => sentence.tokens.findIndex((token) => token.head < 0)

export const isRoot = (sentence: Sentence, i: number): boolean => sentence.tokens[i]?.head === -1

/** Index of the token's head; -1 at the root. */
export const headOf = (sentence: Sentence, i: number): number => sentence.tokens[i]?.head ?? -1

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export const baseRel = (token: Token): string => token.rel.split(':', 1)[0] as string

/**
 * Whether a token's relation is among `rels`. A relation named without subtype covers all its subtypes
 * ("nsubj" covers "nsubj:pass"), one named with its subtype only itself.
 */
export const hasRel = (token: Token, rels: readonly string[]): boolean =>
  rels.includes(token.rel) || rels.includes(baseRel(token))

/** Indices of the tokens that hang on token `i`, in text order. */
export const childrenOf = (sentence: Sentence, i: number): readonly number[] => childTable(sentence.tokens)[i] ?? []

/** The children of token `i` with one of the relations (see `hasRel`), in text order. */
export const findChildren = (sentence: Sentence, i: number, rels: readonly string[]): readonly number[] =>
  childrenOf(sentence, i).filter((child) => hasRel(sentence.tokens[child] as Token, rels))

/** The first child of token `i` with one of the relations (see `hasRel`), or undefined. */
export const findChild = (sentence: Sentence, i: number, rels: readonly string[]): number | undefined =>
  findChildren(sentence, i, rels)[0]

/** The indices from the head of token `i` up to the root, nearest first; empty at the root. */
export function ancestorsOf(sentence: Sentence, i: number): readonly number[] {
  const path: number[] = []
  for (let at = headOf(sentence, i); at >= 0; at = headOf(sentence, at)) path.push(at)
  return path
}

/** Whether token `above` is token `i` or stands over it. */
export const dominates = (sentence: Sentence, above: number, i: number): boolean =>
  above === i || ancestorsOf(sentence, i).includes(above)

/** The shortest way between two tokens, both included; `from` first. */
export function pathBetween(sentence: Sentence, from: number, to: number): readonly number[] {
  const up = [from, ...ancestorsOf(sentence, from)]
  const down = [to, ...ancestorsOf(sentence, to)]
  const meeting = up.find((i) => down.includes(i))
  if (meeting === undefined) return []
  return [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()]
}

/**
 * The token and all that hangs below it, in text order. Children for which `without` answers true are left out with
 * all below them.
 */
export function subtreeOf(
  sentence: Sentence,
  i: number,
  without: (child: Token) => boolean = () => false,
): readonly number[] {
  if (!sentence.tokens[i]) return []
  const found = [i]
  for (let next = 0; next < found.length; next++) {
    for (const child of childrenOf(sentence, found[next] as number)) {
      if (!without(sentence.tokens[child] as Token)) found.push(child)
    }
  }
  return found.sort((a, b) => a - b)
}

/** From the first to the last character of the subtree (see `subtreeOf`); it may hold words of others in between. */
export const subtreeSpan = (sentence: Sentence, i: number, without?: (child: Token) => boolean): Span =>
  spanOfTokens(sentence, subtreeOf(sentence, i, without))

/** From the first to the last character of the tokens; throws a RangeError on none. */
export function spanOfTokens(sentence: Sentence, indices: readonly number[]): Span {
  const tokens = indices.map((index) => sentence.tokens[index] as Token)
  if (tokens.length === 0) throw new RangeError('no tokens, no span')
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) }
}

/** The tokens that lie in a span, in order; a token the span cuts through counts. */
export const tokensIn = (sentence: Sentence, span: Span): readonly number[] =>
  sentence.tokens.filter((t) => t.start < span.end && span.start < t.end).map((t) => t.index)

/**
 * The syntactic head of a span: the token in it that stands nearest to the root, the first of several.
 * Undefined where the span holds no token.
 */
export function headOfSpan(sentence: Sentence, span: Span): number | undefined {
  const inside = tokensIn(sentence, span)
  const depth = new Map(inside.map((i) => [i, ancestorsOf(sentence, i).length]))
  return inside.reduce<number | undefined>(
    (best, i) => (best === undefined || (depth.get(i) as number) < (depth.get(best) as number) ? i : best),
    undefined,
  )
}

/** The token at a character, or undefined in white space. */
export const tokenAt = (sentence: Sentence, offset: number): Token | undefined =>
  sentence.tokens.find((token) => token.start <= offset && offset < token.end)

/** All members of the coordination token `i` belongs to, in text order: "A, B and C" from any of them. Alone: itself. */
export function conjunctsOf(sentence: Sentence, i: number): readonly number[] {
  const first = firstConjunct(sentence, i)
  const found = [first]
  for (let next = 0; next < found.length; next++) found.push(...findChildren(sentence, found[next] as number, ['conj']))
  return found.sort((a, b) => a - b)
}

/** The member the coordination hangs on; the token itself where it is no later member. */
export function firstConjunct(sentence: Sentence, i: number): number {
  let at = i
  while (sentence.tokens[at]?.rel === 'conj') at = headOf(sentence, at)
  return at
}

/** The words of tokens `first` to `last` with what stands between them in `text`; of a shouted sentence in the case of a quiet one. */
export function phraseOf(text: string, sentence: Sentence, first: number, last: number): string {
  const tokens = sentence.tokens.slice(first, last + 1)
  let words = ''
  let at = tokens[0]?.start ?? 0
  for (const token of tokens) {
    words += text.slice(at, token.start) + token.text
    at = token.end
  }
  return words
}

/**
 * Raw text to atoms, the smallest pieces a token can be made of; first step of segmentation.
 *
 * An atom is a run of letters, a run of digits, or one other character. Runs of letters open up further where a
 * contraction may hide ("do|n't", "can|not", "gon|na"). Whether two touching atoms are one token is learnt.
 * `training/atoms.py` does the same; a test holds the two together.
 */
import type { Span } from '../types.ts'

export interface Atom extends Span {
  readonly lower: string
  /** Letters by case, digits by number, anything else itself. */
  readonly kind: string
  /** Which stretch without white space it belongs to, its place there, and how many atoms that has. */
  readonly chunk: number
  readonly place: number
  readonly chunkSize: number
}

export interface Atoms {
  readonly atoms: readonly Atom[]
  /** The stretches without white space, in lower case. */
  readonly chunks: readonly string[]
}

/** Lower-case word to the places where it may open: "cannot" at 3. */
export type Fused = ReadonlyMap<string, readonly number[]>

const CHUNK = /[^\s\u200b\u2060\ufeff]+/gu
const ATOM = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|./gsu
const LETTER = /^\p{L}/u
const DIGIT = /^\p{Nd}/u
const NOT_CONTRACTED = /^['’‘`]t/iu

/** Atoms of one block; spans count from the start of `text` plus `offset`. */
export function atomsOf(text: string, offset: number, fused: Fused): Atoms {
  const atoms: Atom[] = []
  const chunks: string[] = []
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const parts = partsOf(chunk, fused)
    parts.forEach(({ start, end }, place) => {
      const part = chunk.slice(start, end)
      atoms.push({
        start: offset + index + start,
        end: offset + index + end,
        lower: part.toLowerCase(),
        kind: kindOf(part),
        chunk: chunks.length,
        place,
        chunkSize: parts.length,
      })
    })
    chunks.push(chunk.toLowerCase())
  }
  return { atoms, chunks }
}

function partsOf(chunk: string, fused: Fused): readonly Span[] {
  return [...chunk.matchAll(ATOM)].flatMap(({ 0: word, index }) => {
    const edges = [0, ...cutsIn(word, chunk.slice(index + word.length, index + word.length + 2), fused), word.length]
    return edges.slice(1).map((end, k) => ({ start: index + (edges[k] as number), end: index + end }))
  })
}

function cutsIn(word: string, after: string, fused: Fused): readonly number[] {
  if (word.length > 1 && /n$/i.test(word) && NOT_CONTRACTED.test(after)) return [word.length - 1]
  return fused.get(word.toLowerCase()) ?? []
}

export const isWord = (text: string): boolean => LETTER.test(text)

export const isNumber = (text: string): boolean => DIGIT.test(text)

/** "x" lower, "X" one capital, "Xx" capitalised, "XX" upper, "xX" mixed; "d1" to "d5" digits; else the text itself. */
export function kindOf(text: string): string {
  if (isNumber(text)) return `d${Math.min([...text].length, 5)}`
  if (!isWord(text)) return text
  if (text === text.toLowerCase()) return 'x'
  if (text.length === 1) return 'X'
  if (text === text.toUpperCase()) return 'XX'
  const tail = text.slice(1)
  return tail === tail.toLowerCase() ? 'Xx' : 'xX'
}

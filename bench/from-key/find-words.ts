/** Where the words of a key's quotation stand in a report's text, whatever its spacing, marks and accents. */
import type { Span } from '../../src/model/index.ts'
import type { Quote } from './key.ts'

interface Word extends Span {
  readonly word: string
}

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: fold(m[0]),
  }))

/** Share of a quotation's words that a window needs, where they do not stand there one by one. */
const ENOUGH = 0.75

export interface Finder {
  /** Null where the text has no such words. */
  readonly quote: (quote: Quote) => Span | null
  readonly name: (name: string) => Span | null
  /** The sentence in which a span stands, roughly. */
  readonly around: (span: Span) => string
}

export function makeFinder(text: string): Finder {
  const words = wordsOf(text)
  const spanOf = (at: number, length: number): Span | null => {
    const [first, last] = [words[at], words[at + length - 1]]
    return first && last ? { start: first.start, end: last.end } : null
  }
  const exact = (wanted: readonly string[]): readonly number[] =>
    words.flatMap((_, at) => (wanted.length > 0 && wanted.every((w, i) => words[at + i]?.word === w) ? [at] : []))
  const agreeing = (near: readonly string[], from: number, step: 1 | -1): number =>
    near.filter((w, i) => words[from + step * i]?.word === w).length
  return {
    quote: ({ text: quoted, pre, post }) => {
      const wanted = wordsOf(quoted).map(({ word }) => word)
      const [before, after] = [
        wordsOf(pre)
          .map(({ word }) => word)
          .reverse(),
        wordsOf(post).map(({ word }) => word),
      ]
      const context = (at: number): number => agreeing(before, at - 1, -1) + agreeing(after, at + wanted.length, 1)
      const [best] = [...exact(wanted)].sort((a, b) => context(b) - context(a))
      return spanOf(best ?? closest(words, wanted), wanted.length)
    },
    name: (name) => {
      const wanted = wordsOf(name).map(({ word }) => word)
      const [at] = exact(wanted)
      return at === undefined ? null : spanOf(at, wanted.length)
    },
    around: ({ start, end }) => {
      const [before, after] = [text.slice(0, start), text.slice(end)]
      const head = before.split(/[.!?]\s|\n/).at(-1) ?? ''
      return head + text.slice(start, end) + (after.split(/[.!?]\s|\n/)[0] ?? '')
    },
  }
}

/** The first word of the window that shares most words; -1 where none shares enough. */
function closest(words: readonly Word[], wanted: readonly string[]): number {
  const set = new Set(wanted)
  let [best, most] = [-1, ENOUGH * wanted.length]
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const shared = words.slice(at, at + wanted.length).filter(({ word }) => set.has(word)).length
    if (shared > most) [best, most] = [at, shared]
  }
  return best
}

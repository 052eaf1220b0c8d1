/**
 * A block of text to sentences of token spans: atoms, then token boundaries, then sentence ends.
 *
 * Both decisions are sparse linear classifiers trained on EWT and GUM (`training/boundaries.py`), so abbreviations,
 * initials, addresses and closing quotation marks are learnt, not listed. Linear in the length of the text.
 */
import type { Span } from '../types.ts'
import { atomsOf, type Fused } from './atoms.ts'
import { endFeatures, looksLikeAddress, type Seen, type SpecialWords, see, splitFeatures } from './features.ts'

type Weights = ReadonlyMap<string, number>

export interface Boundaries {
  readonly fused: Fused
  readonly words: SpecialWords
  readonly split: Weights
  readonly end: Weights
}

/** `json`: the pack's boundaries.json. */
export function readBoundaries(json: string): Boundaries {
  const file = JSON.parse(json) as {
    readonly fused: Readonly<Record<string, readonly number[]>>
    readonly words: Readonly<Record<string, string>>
    readonly split: Readonly<Record<string, number>>
    readonly end: Readonly<Record<string, number>>
  }
  return {
    fused: new Map(Object.entries(file.fused)),
    words: new Map(Object.entries(file.words)),
    split: new Map(Object.entries(file.split)),
    end: new Map(Object.entries(file.end)),
  }
}

/** Sentences of one block, in order, each the spans of its tokens. White space only gives none. */
export function segment(boundaries: Boundaries, text: string, block: Span): readonly (readonly Span[])[] {
  const spans = tokenSpans(boundaries, text, block)
  const seen = see(text, spans, boundaries.words)
  const sentences: Span[][] = []
  spans.forEach((span, i) => {
    const opens = i === 0 || decides(boundaries.end, endFeatures(seen, i - 1), margin(seen, i - 1))
    if (opens) sentences.push([span])
    else sentences.at(-1)?.push(span)
  })
  return sentences
}

function tokenSpans(boundaries: Boundaries, text: string, block: Span): readonly Span[] {
  const all = atomsOf(text.slice(block.start, block.end), block.start, boundaries.fused)
  const address = all.chunks.map(looksLikeAddress)
  const spans: Span[] = []
  all.atoms.forEach((atom, i) => {
    const open = spans.at(-1)
    const apart = (): boolean => {
      const features = splitFeatures(all, i - 1, address[atom.chunk] ?? false, boundaries.words)
      return decides(boundaries.split, features)
    }
    if (atom.place === 0 || !open || apart()) spans.push({ start: atom.start, end: atom.end })
    else spans[spans.length - 1] = { start: open.start, end: atom.end }
  })
  return spans
}

/** An end without a full stop or the like must be this sure: a sentence cut in two costs more than two left together. */
const UNMARKED_MARGIN = 1

/** And this sure after a title, between an abbreviation and a small letter, and after words put in mid-sentence. */
const UNLIKELY_MARGIN = 4
const LONGEST_INSERTION = 12

/** The margin for an end after token `i`; closing quotation marks and brackets may follow the full stop. */
function margin({ words, kinds }: Seen, i: number): number {
  if (kinds[i] === 'T.' || (/^[A-UW-Z]\.$/.test(kinds[i] as string) && kinds[i + 1] === 'x')) return UNLIKELY_MARGIN
  let last = i
  while (last > 0 && /^["')\]]$/.test(words[last] as string)) last--
  if (endsSentence(words[last])) return 0
  return /^[)\]]$/.test(words[i] as string) && isInserted(words, i) ? UNLIKELY_MARGIN : UNMARKED_MARGIN
}

const endsSentence = (word = ''): boolean => /[.!?…]$/u.test(word)

/** Does the bracket that closes at `i` open inside a sentence, as in "the [Harbour] Union"? */
function isInserted(words: readonly string[], i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - LONGEST_INSERTION); k--) {
    if (words[k] === '(' || words[k] === '[') return !endsSentence(words[k - 1])
  }
  return false
}

const decides = (weights: Weights, features: readonly string[], margin = 0): boolean =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) > margin

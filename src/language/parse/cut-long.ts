/** Sentences longer than the encoder reads at once, cut into parts: where a mark stands near the end of its reach. */
import type { Span } from '../types.ts'
import { piecesOf, type Vocabulary } from './pieces.ts'

export interface Word extends Span {
  readonly text: string
}

/** Words of one sentence, or of a part of one, and the pieces of each. */
export interface Part {
  readonly words: readonly Word[]
  readonly pieces: readonly (readonly number[])[]
}

/** The encoder reads so many word pieces at a time, its two markers included. */
export const MOST_PIECES = 256

const GOOD_BREAK = /^[;:,.!?)\]–—-]+$/u

/** One part of nearly every sentence; none of no words. */
export function cutLong(vocabulary: Vocabulary, words: readonly Word[]): readonly Part[] {
  const pieces = words.map((word) => piecesOf(vocabulary, word.text))
  const parts: Part[] = []
  let from = 0
  while (from < words.length) {
    const to = endOfPart(words, pieces, from)
    parts.push({ words: words.slice(from, to), pieces: pieces.slice(from, to) })
    from = to
  }
  return parts
}

/** As far as the encoder reaches; where that is not the end, back to the last comma or the like of its second half. */
function endOfPart(words: readonly Word[], pieces: readonly (readonly number[])[], from: number): number {
  const length = (word: number): number => (pieces[word] as readonly number[]).length
  let room = MOST_PIECES - 2
  let to = from
  while (to < words.length && length(to) <= room) room -= length(to++)
  if (to === words.length) return to
  for (let end = to; end > (from + to) / 2; end--) {
    if (GOOD_BREAK.test((words[end - 1] as Word).text)) return end
  }
  return to
}

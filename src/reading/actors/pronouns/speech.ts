/** Floor 2, reading, stage actors: who speaks where, as far as the frames tell: "I" is the speaker of the words it stands in. */
import type { Token } from '../../../language/types.ts'
import type { Span } from '../../../model/index.ts'
import type { Frame } from '../../frames.ts'
import type { Passage } from '../../page.ts'
import { actorAt, type Book, type Draft } from '../book.ts'

export interface SpeakerHere {
  readonly draft: Draft
  /** In words quoted, where "I" is the speaker and "he" is not. */
  readonly direct: boolean
}

export interface Speech {
  /** The speaker of the innermost credited words a token stands in; null in the outlet's own voice or where nobody sure is credited. */
  readonly speakerAt: (token: Token, sentence: number) => SpeakerHere | null
  /** The quoted words that the token is credited with as source ("he said"), in text order. */
  readonly quotedBy: (sentence: number, token: number) => readonly Span[]
  /** Those credited with words that stand in a sentence, outermost frames only. */
  readonly speakersIn: (sentence: number) => readonly Draft[]
  /** The innermost quoted words it stands in, whoever says them. */
  readonly quoteAt: (token: Token, sentence: number) => boolean
}

interface Stretch extends Span {
  readonly frame: Frame
  readonly direct: boolean
}

/** `labelled` is who a passage's label ("Minister Okoye:") names. */
export function followSpeech(
  book: Book,
  frames: readonly Frame[],
  labelled: (passage: Passage) => Draft | null,
): Speech {
  const stretches = bySentence(book, frames)
  const innermost = (token: Token, sentence: number): Stretch | null =>
    (stretches.get(sentence) ?? [])
      .filter((s) => s.start <= token.start && token.end <= s.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || Number(b.direct) - Number(a.direct))[0] ?? null
  const sourceOf = (frame: Frame, hops = 0): Draft | null => {
    if (frame.speakerOf !== null && hops < 50) {
      const before = frames[frame.speakerOf]
      return before ? sourceOf(before, hops + 1) : null
    }
    return frame.source ? actorAt(book, frame.source.sentence, frame.source.token) : null
  }
  return {
    speakerAt: (token, sentence) => {
      const passage = book.page.sentences[sentence]?.passage
      const stretch = innermost(token, sentence)
      if (!stretch) {
        const label = passage && passage.kind === 'answer' ? labelled(passage) : null
        return label ? { draft: label, direct: true } : null
      }
      const turn = /^(answer|question)$/.test(stretch.frame.cueClass)
      const draft = sourceOf(stretch.frame) ?? (turn && passage ? labelled(passage) : null)
      return draft ? { draft, direct: stretch.direct || turn } : null
    },
    quotedBy: (sentence, token) => {
      const own = frames
        .map((f, i) => (f.source?.sentence === sentence && f.source.token === token ? i : -1))
        .filter((i) => i >= 0)
      return frames
        .filter((f, i) => own.includes(i) || (f.speakerOf !== null && own.includes(f.speakerOf)))
        .flatMap((f) => f.quoted)
    },
    speakersIn: (sentence) => {
      const frames = new Set((stretches.get(sentence) ?? []).map((s) => s.frame).filter((f) => f.inside === null))
      return [...new Set([...frames].flatMap((f) => sourceOf(f) ?? []))]
    },
    quoteAt: (token, sentence) => innermost(token, sentence)?.direct ?? false,
  }
}

/** The credited stretches, under each sentence they touch. */
function bySentence(book: Book, frames: readonly Frame[]): ReadonlyMap<number, readonly Stretch[]> {
  const table = new Map<number, Stretch[]>()
  const all = frames.flatMap((frame) => [
    ...frame.content.map((s): Stretch => ({ start: s.start, end: s.end, frame, direct: false })),
    ...frame.quoted.map((s): Stretch => ({ start: s.start, end: s.end, frame, direct: true })),
  ])
  const sentences = book.page.sentences
  for (const stretch of all.sort((a, b) => a.start - b.start)) {
    for (
      let i = firstReaching(sentences, stretch.start);
      i < sentences.length && (sentences[i]?.start ?? 0) < stretch.end;
      i++
    ) {
      table.set(i, [...(table.get(i) ?? []), stretch])
    }
  }
  return table
}

/** Index of the first sentence that ends after an offset. */
function firstReaching(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Floor 2, reading, stage actors: who speaks where, as far as the frames tell: "I" is the speaker of the words it stands in. */
import type { Token } from '../../../language/types.ts'
import type { Span } from '../../../model/index.ts'
import type { Frame } from '../../frames.ts'
import type { Passage } from '../../page.ts'
import { actorAt, type Book, type Draft } from '../book.ts'

export interface Speech {
  /** Who is credited with the innermost words a token stands in, quoted or not; null in the outlet's own voice or where nobody sure is credited. */
  readonly speakerAt: (token: Token, sentence: number) => Draft | null
  /** Whose own words, quoted or spoken as a turn, a token stands in: there "I" is the speaker and "he" is not. */
  readonly quoterAt: (token: Token, sentence: number) => Draft | null
  /** Who answers the question that a sentence belongs to: there "you" is the hearer and "he" is not; null elsewhere. */
  readonly hearerAt: (sentence: number) => Draft | null
  /** Stands it in quoted words, whoever says them? */
  readonly quoteAt: (token: Token, sentence: number) => boolean
  /** The quoted words that the token is credited with as source ("he said"), in text order. */
  readonly quotedBy: (sentence: number, token: number) => readonly Span[]
  /** All words of its own sentence that the token is credited with as source, quoted or not. */
  readonly creditedTo: (sentence: number, token: number) => readonly Span[]
  /** Those credited with words that stand in a sentence, outermost frames only. */
  readonly speakersIn: (sentence: number) => readonly Draft[]
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
  const around = (token: Token, sentence: number): readonly Stretch[] =>
    (stretches.get(sentence) ?? [])
      .filter((s) => s.start <= token.start && token.end <= s.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
  const quoteOver = (token: Token, sentence: number) => around(token, sentence).findLast((s) => s.direct)
  const sourceOf = (frame: Frame, hops = 0): Draft | null => {
    const before = frame.speakerOf === null || hops > MOST_HOPS ? undefined : frames[frame.speakerOf]
    if (before) return sourceOf(before, hops + 1)
    return frame.source ? actorAt(book, frame.source.sentence, frame.source.token) : null
  }
  const labelOf = (sentence: number): Draft | null => {
    const passage = book.page.sentences[sentence]?.passage
    return passage && passage.kind === 'answer' ? labelled(passage) : null
  }
  const speakerOf = (stretch: Stretch | undefined, sentence: number): Draft | null =>
    stretch ? (sourceOf(stretch.frame) ?? (isTurn(stretch.frame) ? labelOf(sentence) : null)) : labelOf(sentence)
  const quoterAt = (token: Token, sentence: number): Draft | null => speakerOf(quoteOver(token, sentence), sentence)
  const hearerAt = (sentence: number): Draft | null => {
    const { passages, sentences } = book.page
    const passage = sentences[sentence]?.passage
    if (passage?.kind !== 'question') return null
    const answer = passages.slice(passage.index + 1, passage.index + 4).find((p) => p.kind === 'answer')
    const first = answer ? sentences.find((s) => s.passage.index === answer.index) : undefined
    const token = first?.tokens[0]
    return answer ? (labelled(answer) ?? (first && token ? quoterAt(token, first.index) : null)) : null
  }
  return {
    speakerAt: (token, sentence) => speakerOf(around(token, sentence)[0], sentence),
    quoterAt,
    hearerAt,
    quoteAt: (token, sentence) => quoteOver(token, sentence) !== undefined,
    quotedBy: (sentence, token) => quotedBy(frames, sentence, token),
    creditedTo: (sentence, token) =>
      frames.filter((f) => f.source?.sentence === sentence && f.source.token === token).flatMap((f) => f.content),
    speakersIn: (sentence) => {
      const here = new Set((stretches.get(sentence) ?? []).map((s) => s.frame).filter((f) => f.inside === null))
      return [...new Set([...here].flatMap((f) => sourceOf(f) ?? []))]
    },
  }
}

const MOST_HOPS = 50

const isTurn = (frame: Frame): boolean => /^(?:answer|question)$/.test(frame.cueClass)

function quotedBy(frames: readonly Frame[], sentence: number, token: number): readonly Span[] {
  const own = new Set<number>()
  frames.forEach((f, i) => {
    if (f.source?.sentence === sentence && f.source.token === token) own.add(i)
  })
  return frames.filter((f, i) => own.has(i) || (f.speakerOf !== null && own.has(f.speakerOf))).flatMap((f) => f.quoted)
}

/** The credited stretches, under each sentence they touch. */
function bySentence(book: Book, frames: readonly Frame[]): ReadonlyMap<number, readonly Stretch[]> {
  const table = new Map<number, Stretch[]>()
  const all = frames.flatMap((frame) => [
    ...frame.content.map((s): Stretch => ({ start: s.start, end: s.end, frame, direct: isTurn(frame) })),
    ...frame.quoted.map((s): Stretch => ({ start: s.start, end: s.end, frame, direct: !isInsideQuote(frames, frame) })),
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

/** "They know where I was," Okoye said: what "they" know stands within his words and is not quoted from them. */
function isInsideQuote(frames: readonly Frame[], frame: Frame): boolean {
  const outer = frame.inside === null ? undefined : frames[frame.inside]
  return outer?.quoted.some((q) => q.start <= frame.cue.start && frame.cue.end <= q.end) ?? false
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

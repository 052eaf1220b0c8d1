/** Floor 2, reading. One report laid out for its stages: passages, sentences, and where each sentence stands. */
import type { Sentence, Token } from '../language/types.ts'
import type { Note, Report, Span } from '../model/index.ts'

/** What a passage is in the report. `question` and `answer` are turns of an interview; `entry` a dated line of a live blog or alert sheet. */
export type PassageKind = 'title' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'question' | 'answer' | 'entry'

export interface Passage extends Span {
  readonly index: number
  readonly kind: PassageKind
  /** The words that name the speaker of a turn, if the layout gives one ("Q:", "Minister Okoye:"). They are not part of the passage. */
  readonly speaker: Span | null
  /** The dateline, time stamp or date line that heads it, not part of the passage. */
  readonly heading: Span | null
}

export interface PageSentence extends Sentence {
  readonly passage: Passage
}

/** Sentences are numbered over the whole page (`sentence.index`), tokens within their sentence. */
export interface Page {
  readonly report: Report
  readonly passages: readonly Passage[]
  readonly sentences: readonly PageSentence[]
  readonly notes: readonly Note[]
}

/** A token's place on the page. */
export interface At {
  readonly sentence: number
  readonly token: number
}

export const tokenAt = (page: Page, at: At): Token | undefined => page.sentences[at.sentence]?.tokens[at.token]

export const wordsOf = (page: Page, span: Span): string => page.report.text.slice(span.start, span.end)

/** Floor 4. The shape of an answer: what is known, on which words; or why nothing is said. */
import type { Span } from '../../model/index.ts'

export interface AnswerEvidence {
  readonly report: string
  readonly spans: readonly Span[]
  readonly chain: readonly string[]
}

export interface AnswerLine {
  readonly words: string
  /** Id of the contact, position or measure it is about; null for a line about a source or a report. */
  readonly about: string | null
  readonly evidence: readonly AnswerEvidence[]
}

export interface Answer {
  readonly question: string
  readonly lines: readonly AnswerLine[]
  /** What it means that there is no line: never "no", only that no report says so. */
  readonly empty: string
}

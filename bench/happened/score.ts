/** Bench. Answers to "did it happen" against readers' labels: mean error, correlation, and the rarer answer's F1. */
import { type Figures, round } from '../report.ts'

export type Sense = 'happened' | 'asserted'

export interface Answer {
  readonly label: number
  readonly happened: number
  readonly asserted: number
  /** What the trained head alone says; null where it was not asked (nouns). */
  readonly parser: number | null
}

/** Where yes ends: readers' mean of 0 for what happened, anything short of a full yes for what is asserted. */
const isNo = (value: number, sense: Sense): boolean => (sense === 'happened' ? value <= 0 : value < 3)

const YES = 3

export function scoreAnswers(answers: readonly Answer[], headline: Sense): Figures {
  const head = minority(answers, headline)
  return {
    events: answers.length,
    minority: answers.filter((a) => isNo(a.label, headline)).length,
    minority_p: head.p,
    minority_r: head.r,
    minority_f1: head.f1,
    mae: error(answers, (a) => a[headline]),
    mae_always_true: error(answers, () => YES),
    correlation: correlation(answers.map((a) => [a.label, a[headline]])),
    happened_minority_f1: minority(answers, 'happened').f1,
    happened_mae: error(answers, (a) => a.happened),
    asserted_minority_f1: minority(answers, 'asserted').f1,
    asserted_mae: error(answers, (a) => a.asserted),
    parser_alone_mae: error(answers, (a) => a.parser ?? YES),
  }
}

export function minority(answers: readonly Answer[], sense: Sense): { p: number; r: number; f1: number } {
  const gold = answers.filter((a) => isNo(a.label, sense)).length
  const found = answers.filter((a) => isNo(a[sense], sense)).length
  const right = answers.filter((a) => isNo(a.label, sense) && isNo(a[sense], sense)).length
  return {
    p: round(right / Math.max(1, found), 4),
    r: round(right / Math.max(1, gold), 4),
    f1: round((2 * right) / Math.max(1, gold + found), 4),
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)

const error = (answers: readonly Answer[], said: (answer: Answer) => number): number =>
  round(mean(answers.map((a) => Math.abs(a.label - said(a)))), 4)

/** Pearson's r; 0 where either side never varies. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))]
  const sum = (of: (a: number, b: number) => number): number =>
    pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0)
  const spread = Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
  return spread === 0 ? 0 : round(sum((a, b) => a * b) / spread, 4)
}

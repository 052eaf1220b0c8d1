/** Floor 2, reading/attribution. The predicate of a stretch of content, and what stands around it. */
import { headOf } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { hasRel, headsClause, kid, kidsOf, lower } from './tree.ts'

export interface Predicate {
  readonly sentence: PageSentence
  readonly head: number
}

/** The sentences that a span touches, by bisection: pages are long and statements many. */
export function sentencesOf(page: Page, span: Span): PageSentence[] {
  let low = 0
  let high = page.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page.sentences[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: PageSentence[] = []
  for (let i = low; i < page.sentences.length; i++) {
    const sentence = page.sentences[i]
    if (!sentence || sentence.start >= span.end) break
    found.push(sentence)
  }
  return found
}

/** What the content says something with: its highest token, and where that is no predicate the clause nearest below it. */
export function predicatesOf(page: Page, content: readonly Span[]): Predicate[] {
  return content.flatMap((span) =>
    sentencesOf(page, span).flatMap((sentence) => {
      const top = topIn(sentence, span)
      if (top === null) return []
      return [{ sentence, head: bestClause(sentence, top, span) }]
    }),
  )
}

const isIn = (sentence: PageSentence, i: number, span: Span): boolean => {
  const token = sentence.tokens[i]
  return token !== undefined && token.start >= span.start && token.end <= span.end
}

function topIn(sentence: PageSentence, span: Span): number | null {
  const tops = sentence.tokens.filter(
    (t) => t.upos !== 'PUNCT' && isIn(sentence, t.index, span) && !isIn(sentence, headOf(sentence, t.index), span),
  )
  return (tops.find((t) => headsClause(sentence, t.index)) ?? tops[0])?.index ?? null
}

function bestClause(sentence: PageSentence, top: number, span: Span): number {
  if (headsClause(sentence, top)) return top
  const below = kidsOf(sentence, top).find(
    (k) => isIn(sentence, k, span) && hasRel(sentence, k, 'parataxis', 'ccomp', 'conj') && headsClause(sentence, k),
  )
  return below ?? top
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'hardly', 'scarcely'])
const NONE: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'nothing', 'neither'])

/** Negation of the predicate itself or of its subject or object ("no talks are planned"). */
export function isNegative({ sentence, head }: Predicate): boolean {
  return kidsOf(sentence, head).some((k) => {
    if (hasRel(sentence, k, 'advmod', 'cc') && NEGATIONS.has(lower(sentence, k))) return true
    if (hasRel(sentence, k, 'aux', 'cop') && lower(sentence, k).endsWith("n't")) return true
    if (hasRel(sentence, k, 'det') && NONE.has(lower(sentence, k))) return true
    return (
      hasRel(sentence, k, 'nsubj', 'obj') &&
      (NONE.has(lower(sentence, k)) ||
        kidsOf(sentence, k).some((d) => hasRel(sentence, d, 'det') && NONE.has(lower(sentence, d))))
    )
  })
}

/** Is the subject one of these words? */
export const subjectIs = ({ sentence, head }: Predicate, words: ReadonlySet<string>): boolean => {
  const subject = kid(sentence, head, 'nsubj')
  return subject !== null && words.has(lower(sentence, subject))
}

/** Floor 2, reading/attribution. What a report says in its own voice: every sentence, or part of one, credited to nobody. */
import { type Span, trimSpan } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { headsClause } from './tree.ts'

const LEAST_WORDS = 3

/** Stretches of the sentences that no content or cue clause covers; those without a clause of their own are left out. */
export function ownVoiceSpans(
  page: Page,
  taken: readonly Span[],
): { readonly sentence: PageSentence; readonly span: Span }[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start)
  let from = 0
  return page.sentences.flatMap((sentence) => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= sentence.start) from++
    const here: Span[] = []
    for (let i = from; i < sorted.length && (sorted[i]?.start ?? 0) < sentence.end; i++) here.push(sorted[i] as Span)
    return freeParts(page, sentence, here).map((span) => ({ sentence, span }))
  })
}

function freeParts(page: Page, sentence: PageSentence, here: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let at = sentence.start
  for (const span of here) {
    if (span.start > at) gaps.push({ start: at, end: span.start })
    at = Math.max(at, span.end)
  }
  if (at < sentence.end) gaps.push({ start: at, end: sentence.end })
  const whole = here.length === 0
  return gaps
    .map((gap) => trimSpan(page.report.text, trimPunctuation(page, gap)))
    .filter((gap) =>
      whole ? /[\p{L}\p{N}]/u.test(page.report.text.slice(gap.start, gap.end)) : isClause(sentence, gap),
    )
}

function trimPunctuation(page: Page, span: Span): Span {
  const { text } = page.report
  let { start, end } = span
  while (start < end && /[\s,;:–—-]/u.test(text.charAt(start))) start++
  while (end > start && /[\s,;:–—-]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

function isClause(sentence: PageSentence, span: Span): boolean {
  const words = sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end && t.upos !== 'PUNCT')
  return (
    words.length >= LEAST_WORDS &&
    words.some((t) => headsClause(sentence, t.index) && words.some((w) => w.head === t.index && /^nsubj/.test(w.rel)))
  )
}

/**
 * Bench. Frames as PolNeAR annotates them (PARC's scheme), read off its training part: the source is the whole noun
 * phrase with what stands in apposition; the cue the verb group; content keeps its "that" and its quotation marks, and
 * a quotation that goes on belongs to the attribution it continues. Attitudes count, a frame without source counts.
 */
import { subtreeOf, type Token } from '../../src/language/index.ts'
import type { Span } from '../../src/model/index.ts'
import type { Frame } from '../../src/reading/frames.ts'
import type { At, Page } from '../../src/reading/page.ts'
import type { Attribution, Offsets } from './brat.ts'

export function project(page: Page, frames: readonly Frame[]): Attribution[] {
  return frames.flatMap((frame, i) => {
    if (frame.speakerOf !== null || frame.inside !== null || UNCOUNTED.has(frame.cueClass)) return []
    if (frame.source === null && frame.label === null && !SOURCELESS.has(frame.cueClass)) return []
    const going = frames.filter((f) => f.speakerOf === i)
    const content = [frame, ...going].flatMap((f) => f.content).sort((a, b) => a.start - b.start)
    const attribution = {
      source: frame.source && frame.cueClass !== 'answer' ? [sourceSpan(page, frame.source, frame)] : [],
      cue: frame.cueClass === 'answer' ? [] : [cueSpan(page, frame.cue)],
      content: joined(page, content).map((span) => offsets(widened(page, beforeCue(span, frame.cue)))),
    }
    return [attribution]
  })
}

/** Questions of an interviewer, and attitudes that PolNeAR's annotators passed over more often than not. */
const UNCOUNTED: ReadonlySet<string> = new Set(['question', 'plan', 'perceive', 'issue', 'topic'])

/** Classes whose frames count without anybody named: "it seems", "was asked". */
const SOURCELESS: ReadonlySet<string> = new Set(['seem', 'ask'])

/** The colon before a quotation belongs to the cue. */
const cueSpan = (page: Page, cue: Span): Offsets => [
  cue.start,
  page.report.text.charAt(cue.end) === ':' ? cue.end + 1 : cue.end,
]

const offsets = (span: Span): Offsets => [span.start, span.end]

/** The relative pronoun ("officials who say"), else the noun phrase of the head, without what is punctuation at its edges, and without the cue where it hangs on it. */
function sourceSpan(page: Page, at: At, frame: Frame): Offsets {
  const sentence = page.sentences[at.sentence]
  if (!sentence) return [0, 0]
  const cue = frame.cueAt.sentence === at.sentence ? frame.cueAt.token : -1
  const relative = sentence.tokens.find((t) => t.head === cue && /^nsubj/.test(t.rel) && ['WP', 'WDT'].includes(t.xpos))
  if (relative) return [relative.start, relative.end]
  const isOutside = (t: Token): boolean =>
    t.index === cue ||
    (t.rel === 'case' && t.head === at.token && t.index < at.token) ||
    below(sentence.tokens, t.index, cue)
  const tokens = subtreeOf(sentence, at.token, isOutside)
  const run = contiguous(tokens, at.token)
    .map((i) => sentence.tokens[i])
    .filter((t) => t !== undefined)
  while (run.length > 1 && run[0]?.upos === 'PUNCT') run.shift()
  while (run.length > 1 && run.at(-1)?.upos === 'PUNCT') run.pop()
  return closed(page.report.text, run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
}

/** With the bracket that closes one inside, and the comma that closes an apposition. */
function closed(text: string, start: number, end: number): Offsets {
  const words = text.slice(start, end)
  if (words.includes('(') && !words.includes(')') && text.charAt(end) === ')') return closed(text, start, end + 1)
  return [start, words.includes(',') && !words.endsWith(',') && text.charAt(end) === ',' ? end + 1 : end]
}

/** Is the cue below this token (a relative clause that says it)? */
function below(tokens: readonly { readonly head: number }[], top: number, cue: number): boolean {
  for (let at = cue; at >= 0; at = tokens[at]?.head ?? -1) if (at === top) return true
  return false
}

function contiguous(tokens: readonly number[], head: number): number[] {
  const at = tokens.indexOf(head)
  let from = at
  let to = at
  while (from > 0 && (tokens[from - 1] as number) === (tokens[from] as number) - 1) from--
  while (to + 1 < tokens.length && (tokens[to + 1] as number) === (tokens[to] as number) + 1) to++
  return tokens.slice(from, to + 1)
}

/** "many of the examples that critics point to": the noun alone, not the clause that credits it. */
const beforeCue = (span: Span, cue: Span): Span =>
  span.start < cue.start && cue.end <= span.end ? { start: span.start, end: cue.start - 1 } : span

/** Sentences of one quotation that follow each other are one span, and so is a quotation with the words before its colon. */
function joined(page: Page, content: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const span of content) {
    const last = spans.at(-1)
    if (last && /^(?:\s*|:\s?["“'‘]{1,2})$/u.test(page.report.text.slice(last.end, span.start)))
      spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

const OPENERS = /["“„«‘'`]+$/u
const CLOSERS = /^["”»’'`]+/u

function widened(page: Page, span: Span): Span {
  const { text } = page.report
  const before = text.slice(Math.max(0, span.start - 12), span.start)
  const quote = OPENERS.exec(before)?.[0].length ?? 0
  const that = /(?:^|[\s,])(that\s+)$/u.exec(before.slice(0, before.length - quote))?.[1]?.length ?? 0
  const after = CLOSERS.exec(text.slice(span.end, span.end + 3))?.[0].length ?? 0
  return { start: span.start - quote - that, end: span.end + after }
}

/**
 * Bench. Frames as GUM counts attribution, read off its training part: only clauses are units of discourse, so what is credited must hold
 * a finite verb ("the report's findings" is none); wanting, planning, ordering and judging are other relations there.
 */
import type { Frame } from '../../src/reading/frames.ts'
import type { Page } from '../../src/reading/page.ts'
import type { FoundAttribution } from './score.ts'

const OTHER_RELATIONS: ReadonlySet<string> = new Set([
  'want',
  'plan',
  'demand',
  'order',
  'offer',
  'support',
  'praise',
  'judge',
  'issue',
  'topic',
  'seem',
])

export function projectOnGum(page: Page, frames: readonly Frame[]): readonly FoundAttribution[] {
  return frames.flatMap((frame, index) =>
    frame.speakerOf === null && !OTHER_RELATIONS.has(frame.cueClass) && holdsClause(page, frame)
      ? [{ cue: frame.cue, source: sourceOf(page, frame), content: contentOf(frames, index) }]
      : [],
  )
}

function holdsClause(page: Page, { content, cueAt }: Frame): boolean {
  const sentence = page.sentences[cueAt.sentence]
  const inside = (t: { start: number; end: number }): boolean =>
    content.some((span) => span.start <= t.start && t.end <= span.end)
  if (sentence === undefined || !content.some((span) => span.start < sentence.end && span.end > sentence.start))
    return content.length > 0
  return sentence.tokens.some((t) => FINITE.has(t.xpos) && inside(t))
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

function sourceOf(page: Page, { source, label }: Frame): FoundAttribution['source'] {
  const token = source ? page.sentences[source.sentence]?.tokens[source.token] : undefined
  return token ? { start: token.start, end: token.end } : label
}

/** A frame's words and those of the sentences that go on in the same speech. */
const contentOf = (frames: readonly Frame[], index: number): FoundAttribution['content'] => [
  ...(frames[index]?.content ?? []),
  ...frames.flatMap((frame, i) => (frame.speakerOf === index && i !== index ? frame.content : [])),
]

/**
 * Floor 2, reading/attribution. "She opposed the offer: 'It is too late.'", "They hinted that talks were near: 'While we
 * wait,' she said, 'we write'": a quotation behind a colon is a speech of its own; what the verb credits ends before it.
 */
import { spanOfTokens } from '../../language/tree.ts'
import type { Span } from '../../model/index.ts'
import type { PageSentence } from '../page.ts'
import { trimRun } from './content.ts'
import { isAttitude } from './cues.ts'
import type { Draft } from './draft.ts'
import type { Quotation } from './quotations.ts'
import { isPunct, type Tree } from './tree.ts'

export function partColons(
  sentence: PageSentence,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
): Draft[] {
  const spoken = drafts.map((draft) => asSpeech(sentence, draft, quotations))
  return spoken.reduce<Draft[]>((all, draft) => partOne(sentence, all, draft, quotations), spoken)
}

/** "The envoy sounds less sure: 'He has gone.'": however somebody seems, a quotation behind the colon is what is said. */
function asSpeech(sentence: PageSentence, draft: Draft, quotations: readonly Quotation[]): Draft {
  const first = draft.content[0]
  const colon = sentence.tokens.findLast((t) => t.text === ':' && first !== undefined && t.end <= first.start)
  const isQuoted = quotations.some((q) => first !== undefined && colon !== undefined && isRight(q, first, colon))
  return isAttitude(draft.cueClass) && isQuoted
    ? { ...draft, cueWord: ':', cueClass: 'say', negative: false, quoting: true, rule: 'quote/colon' }
    : draft
}

/** Right behind the colon, and the content in it. */
const isRight = (quotation: Quotation, content: Span, colon: Span): boolean =>
  quotation.outer.start >= colon.end &&
  quotation.outer.start - colon.end <= 2 &&
  content.start >= quotation.outer.start &&
  content.end <= quotation.outer.end

function partOne(
  sentence: PageSentence,
  drafts: readonly Draft[],
  draft: Draft,
  quotations: readonly Quotation[],
): Draft[] {
  const colon = isAttitude(draft.cueClass) || draft.source === null ? null : colonIn(sentence, draft, quotations)
  if (colon === null) return [...drafts]
  const at = sentence.tokens[colon] as Span
  const cut = draft.content.flatMap((c) =>
    c.start < at.start && c.end > at.start ? (before(sentence, c, colon) ?? []) : [c],
  )
  const own = drafts.filter((d) => d !== draft && d.cue.start > at.end && d.content.some((c) => c.start >= at.end))
  const first = { ...draft, content: cut }
  const rest = drafts.map((d) => (d === draft ? first : own.includes(d) ? takenUp(sentence, d, draft) : d))
  return own.some((d) => d.quoting) ? rest : [...rest, speechOf(sentence, first, colon)]
}

/** "..., she said, ...": the pronoun between the parts of a quotation is whoever the sentence is about. */
function takenUp(tree: Tree, draft: Draft, outer: Draft): Draft {
  const source = draft.source === null ? undefined : tree.tokens[draft.source.token]
  const personal = source?.upos === 'PRON' && /^(?:he|she|it|they)$/iu.test(source.text)
  return personal && draft.quoting ? { ...draft, source: outer.source } : draft
}

/** The colon inside a content behind its cue, with words before it and a quotation that runs to the sentence's end behind it. */
function colonIn(tree: Tree, draft: Draft, quotations: readonly Quotation[]): number | null {
  const colon = tree.tokens.find(
    (t) =>
      t.text === ':' &&
      draft.content.some((c) => c.start > draft.cue.start && c.start < t.start && c.end > t.end) &&
      quotations.some((q) => q.outer.start >= t.end && q.outer.start - t.end <= 2),
  )
  if (!colon) return null
  const last = tree.tokens.findLast((t) => !isPunct(tree, t.index))
  return quotations.some((q) => last !== undefined && q.outer.start >= colon.end && q.end >= last.end)
    ? colon.index
    : null
}

function before(tree: Tree, span: Span, colon: number): Span | null {
  const from = tree.tokens.findIndex((t) => t.start >= span.start)
  return from < 0 || from >= colon ? null : trimRun(tree, [from, colon - 1])
}

function speechOf(sentence: PageSentence, draft: Draft, colon: number): Draft {
  const content = trimRun(sentence, [colon + 1, sentence.tokens.length - 1]) ?? spanOfTokens(sentence, [colon + 1])
  return {
    ...draft,
    content: [content],
    cueWord: ':',
    cueClass: 'say',
    negative: false,
    kind: null,
    continues: draft,
    rule: 'quote/colon',
  }
}

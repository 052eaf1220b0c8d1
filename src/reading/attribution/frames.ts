/**
 * Floor 2, reading, stage 3: where a page credits words to somebody. Pure syntax over the parse and the cue lexicon;
 * who the credited are is the actors' business.
 *
 * Families of frames, in order: verbs (also participles and parentheses), phrases ("according to"), nouns ("warning
 * that"), silences ("without elaborating"), lost cues, copulas, labels, turns of an interview; then the quotations that none of them reached.
 */
import { type Note, note, type Span, trimSpan } from '../../model/index.ts'
import type { Frame } from '../frames.ts'
import type { Page, PageSentence } from '../page.ts'
import { narrowAside } from './asides.ts'
import { partColons } from './colons.ts'
import { cutOut, stretchOver, withoutAside, withoutDash, withoutTail } from './content.ts'
import { findCleftFrames, findCopulaFrames } from './copula-frames.ts'
import type { Draft } from './draft.ts'
import { findEllipticFrames } from './elliptic-frames.ts'
import { findArrivingFrames } from './inverted.ts'
import { findLabelFrames } from './label-frames.ts'
import { leftUnanswered } from './left-unanswered.ts'
import { findNounFrames } from './noun-frames.ts'
import { partParticiples } from './participles.ts'
import { findPhraseFrames } from './phrase-frames.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { settleQuotations } from './quote-frames.ts'
import { findQuotingVerbs } from './quoting-verbs.ts'
import { reattach } from './reattach.ts'
import { type Relayed, relayDrafts } from './relays.ts'
import { settleRetellings } from './retold.ts'
import { withSemicolons } from './semicolons.ts'
import { dropShadowed } from './shadows.ts'
import { findSilenceFrames } from './silence-frames.ts'
import { findTurnFrames } from './turn-frames.ts'
import { findVerbFrames } from './verb-frames.ts'

export function findFrames(page: Page): { readonly frames: readonly Frame[]; readonly notes: readonly Note[] } {
  const quotations = findQuotations(page.report.text, page.passages)
  const drafts = page.sentences.flatMap((sentence) => draftsIn(page, sentence, near(quotations, sentence)))
  const settled = settleQuotations(page, drafts, quotations)
  const told = [...settled, ...findTurnFrames(page)].filter((d) => d.content.length > 0 || mayBeEmpty(d))
  const complete = dropShadowed(leftUnanswered(told))
  const relayed = relayDrafts(page, complete.sort(byCue))
  return { frames: toFrames(page, relayed, quotations), notes: quotationNotes(quotations) }
}

function draftsIn(page: Page, original: PageSentence, quotations: readonly Quotation[]): Draft[] {
  const sentence = reattach(original)
  const found = [
    ...findVerbFrames(sentence),
    ...findPhraseFrames(sentence),
    ...findNounFrames(sentence),
    ...findSilenceFrames(sentence),
    ...findEllipticFrames(sentence),
    ...findCopulaFrames(sentence),
    ...findCleftFrames(sentence),
    ...findArrivingFrames(sentence),
    ...findLabelFrames(sentence),
  ]
  const all = quotations.length > 0 ? [...found, ...findQuotingVerbs(sentence, quotations, found)] : found
  const scoped = all.map((draft) => narrowAside(sentence, draft))
  const parted = partParticiples(sentence, outsideEachOther(sentence, scoped))
  const settled = partColons(sentence, settleRetellings(page, sentence, parted), quotations)
  const narrowed = settled.map((draft) => {
    const spoken = withoutTail(sentence, draft, quotations)
    const said = withoutDash(sentence, { ...draft, content: spoken }, quotations)
    const content = withoutAside(sentence, { ...draft, content: said }, quotations)
    return { ...draft, content: stretchOver(content, quotations, sentence, [draft.cue]) }
  })
  return withSemicolons(sentence, narrowed)
}

/** A crediting clause that stands over a draft (its content holds the draft's cue) is no part of that draft's content. */
function outsideEachOther(sentence: PageSentence, drafts: readonly Draft[]): Draft[] {
  const clauses = drafts.filter((d) => d.clause !== null)
  if (clauses.length === 0) return [...drafts]
  return drafts.map((draft) => {
    const over = clauses.filter((c) => c !== draft && holdsCue(c, draft)).flatMap((c) => c.clause ?? [])
    return over.length === 0
      ? draft
      : { ...draft, content: draft.content.flatMap((span) => cutOut(sentence, span, over)) }
  })
}

/** The quotations that touch a span, by bisection: they are in order and do not overlap. */
function near(quotations: readonly Quotation[], span: Span): Quotation[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let i = low; i < quotations.length; i++) {
    const quotation = quotations[i]
    if (!quotation || quotation.start >= span.end) break
    found.push(quotation)
  }
  return found
}

/** "declined to comment", "did not elaborate": a silence needs no content. */
const mayBeEmpty = (draft: Draft): boolean =>
  draft.cueClass === 'decline' || (draft.negative && ANSWERING.has(draft.cueWord))

const ANSWERING: ReadonlySet<string> = new Set([
  'say',
  'elaborate',
  'comment',
  'respond',
  'reply',
  'answer',
  'specify',
  'explain',
  'clarify',
  'react',
  'confirm',
  'return call',
])

const byCue = (a: Draft, b: Draft): number =>
  a.sentence - b.sentence || a.cue.start - b.cue.start || a.cue.end - b.cue.end

function toFrames(page: Page, relayed: readonly Relayed[], quotations: readonly Quotation[]): Frame[] {
  const index = new Map(relayed.map((r, i) => [keyOf(r.draft), i]))
  const outer = nesting(relayed.map((r) => r.draft))
  return relayed.map(({ draft, relays }, i) => {
    const content = draft.content.map((span) => trimSpan(page.report.text, span)).filter((s) => s.end > s.start)
    return {
      cue: draft.cue,
      cueAt: { sentence: draft.sentence, token: draft.head },
      cueWord: draft.cueWord,
      cueClass: draft.cueClass,
      label: draft.label,
      hearsay: draft.hearsay,
      source: draft.source,
      speakerOf: draft.continues ? (index.get(keyOf(draft.continues)) ?? null) : null,
      relays,
      content,
      quoted: quotedIn(page.report.text, content, quotations),
      addressee: draft.addressee,
      channel: draft.channel,
      inside: outer[i] ?? null,
      negative: draft.negative,
      kind: draft.kind,
      why: { rule: draft.rule, spans: [draft.cue, ...content] },
    }
  })
}

const keyOf = (d: Draft): string =>
  `${d.sentence} ${d.head} ${d.cueWord} ${d.rule.startsWith('quote/') ? d.content[0]?.start : ''}`

/** For each draft the smallest other one whose content holds its cue. */
function nesting(drafts: readonly Draft[]): (number | null)[] {
  const bySentence = new Map<number, number[]>()
  drafts.forEach((d, i) => {
    bySentence.set(d.sentence, [...(bySentence.get(d.sentence) ?? []), i])
  })
  return drafts.map((draft, i) => {
    if (draft.continues) return null
    const around = (bySentence.get(draft.sentence) ?? []).filter((j) => j !== i && holdsCue(drafts[j] as Draft, draft))
    return around.sort((a, b) => sizeOf(drafts[a] as Draft) - sizeOf(drafts[b] as Draft))[0] ?? null
  })
}

const holdsCue = (outer: Draft, inner: Draft): boolean =>
  outer.content.some((c) => c.start <= inner.cue.start && inner.cue.end <= c.end)

const sizeOf = (draft: Draft): number => draft.content.reduce((sum, c) => sum + c.end - c.start, 0)

function quotedIn(text: string, content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return content.flatMap((span) =>
    near(quotations, span).flatMap((q) => {
      const piece = trimSpan(text, { start: Math.max(q.start, span.start), end: Math.min(q.end, span.end) })
      return piece.end > piece.start ? [piece] : []
    }),
  )
}

function quotationNotes(quotations: readonly Quotation[]): Note[] {
  return quotations
    .filter((q, i) => !q.closed && quotations[i + 1]?.passage !== q.passage + 1)
    .map((q) => note('attribute/open-quotation', 'doubt', q.outer, 'A quotation begins here and no mark closes it.'))
}

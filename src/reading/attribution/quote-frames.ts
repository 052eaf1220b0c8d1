/**
 * Floor 2, reading/attribution, family 5: quotations that no cue's syntax reaches. They belong to a cue beside them, to
 * the rest of the same quotation, to a colon before them, or go on from the speech before them. The others quote
 * nothing: titles, names, words held with tongs.
 */
import type { Span } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { mergeTouching, pieceIn } from './content.ts'
import type { Draft } from './draft.ts'
import type { Quotation } from './quotations.ts'
import { subjectOf } from './subjects.ts'
import { hasRel, headsClause, isPunct, kid, kidsOf, type Tree } from './tree.ts'

export interface Piece extends Span {
  readonly quotation: Quotation
  readonly sentence: PageSentence
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const LEAST_WORDS = 4
const COVERED = 0.6

export function piecesOf(page: Page, quotations: readonly Quotation[]): Piece[] {
  const pieces: Piece[] = []
  let s = 0
  for (const quotation of quotations) {
    while (s < page.sentences.length && (page.sentences[s]?.end ?? 0) <= quotation.start) s++
    for (let i = s; i < page.sentences.length; i++) {
      const sentence = page.sentences[i]
      if (!sentence || sentence.start >= quotation.end) break
      const piece = pieceIn(quotation, sentence)
      if (piece && sentence.tokens.some((t) => t.upos !== 'PUNCT' && t.start < piece.end && piece.start < t.end)) {
        pieces.push({ ...piece, quotation, sentence })
      }
    }
  }
  return pieces
}

/** Adds what quotations bring: content for cues that had none, and frames that continue a speech. */
export function settleQuotations(page: Page, drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft])
  const all = piecesOf(page, quotations)
  const speakers = new Map<Quotation, Draft>()
  const loose: Piece[] = []
  for (const piece of all) {
    const here = bySentence.get(piece.sentence.index) ?? []
    const holder =
      here.find((d) => covers(d, piece)) ??
      takeUp(here, piece) ??
      extend(here, piece) ??
      acrossStop(page, bySentence, piece)
    if (!holder) loose.push(piece)
    else if (!speakers.has(piece.quotation)) speakers.set(piece.quotation, holder)
    if (holder) replaceIn(bySentence.get(holder.sentence) ?? [], holder)
  }
  const found = new Map(bySentence)
  for (const piece of loose) continueSpeech(page, piece, all, speakers, found)
  return [...found.values()].flat()
}

function replaceIn(here: Draft[], holder: Draft): void {
  const at = here.findIndex(
    (d) => d.head === holder.head && d.cueWord === holder.cueWord && d.sentence === holder.sentence,
  )
  if (at >= 0) here[at] = holder
  else here.push(holder)
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const covers = (draft: Draft, piece: Piece): boolean =>
  !holds(piece, draft.cue) &&
  draft.content.reduce((sum, c) => sum + Math.max(0, Math.min(c.end, piece.end) - Math.max(c.start, piece.start)), 0) >=
    COVERED * (piece.end - piece.start)

/** A cue outside the quotation, in its sentence, that takes quotations and has no content yet. */
function takeUp(here: readonly Draft[], piece: Piece): Draft | null {
  const open = here.filter((d) => d.content.length === 0 && d.rule === 'verb/quotation' && !holds(piece, d.cue))
  const nearest = open.sort((a, b) => distance(a.cue, piece) - distance(b.cue, piece))[0]
  if (!nearest || !(isSpeech(piece) || isBeside(nearest.cue, piece))) return null
  return { ...nearest, content: [{ start: piece.start, end: piece.end }] }
}

/** "..., he said, but '...'": a second quotation in the sentence of a cue is its content too. */
function extend(here: readonly Draft[], piece: Piece): Draft | null {
  if (!isSpeech(piece)) return null
  const speaking = here.filter(
    (d) =>
      d.quoting &&
      d.source &&
      d.content.length > 0 &&
      !holds(piece, d.cue) &&
      !here.some((o) => o !== d && o.content.some((c) => holds(c, d.cue))),
  )
  const nearest = speaking.sort((a, b) => distance(a.cue, piece) - distance(b.cue, piece))[0]
  if (!nearest || nearest.content.some((c) => c.start < piece.end && piece.start < c.end)) return null
  return { ...nearest, content: mergeTouching([...nearest.content, { start: piece.start, end: piece.end }]) }
}

const SHORT_CUE = 8

/** "'How often?' she asked.": where the question mark was taken for the end of the sentence. */
function acrossStop(page: Page, found: ReadonlyMap<number, readonly Draft[]>, piece: Piece): Draft | null {
  const next = page.sentences[piece.sentence.index + 1]
  if (!next || piece.end < piece.quotation.end || next.passage.index !== piece.sentence.passage.index) return null
  const cue = (found.get(next.index) ?? []).find((d) => d.quoting && d.content.length === 0 && d.source !== null)
  const opens =
    cue &&
    cue.cue.start - next.start < 60 &&
    next.tokens.length <= SHORT_CUE + (/^[.,]/u.test(page.report.text.slice(cue.cue.end).trimStart()) ? 0 : 12)
  if (!cue || !opens || !/[?!…]$/u.test(page.report.text.slice(piece.start, piece.end).trimEnd())) return null
  return { ...cue, content: [{ start: piece.start, end: piece.end }] }
}

const distance = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)

const isBeside = (cue: Span, piece: Span): boolean => distance(cue, piece) <= 4

function isSpeech(piece: Piece): boolean {
  const words = piece.sentence.tokens.filter((t) => t.upos !== 'PUNCT' && t.start >= piece.start && t.end <= piece.end)
  if (fillsSentence(piece)) return true
  if (words.length < LEAST_WORDS) return false
  return (
    words.some((t) => FINITE.has(t.xpos)) ||
    /[.,!?…]/u.test(piece.sentence.tokens.find((t) => t.end === piece.end)?.text ?? '')
  )
}

function fillsSentence(piece: Piece): boolean {
  return !piece.sentence.tokens.some((t) => t.upos !== 'PUNCT' && (t.end <= piece.start || t.start >= piece.end))
}

type BySentence = Map<number, Draft[]>

function continueSpeech(
  page: Page,
  piece: Piece,
  all: readonly Piece[],
  speakers: Map<Quotation, Draft>,
  found: BySentence,
): void {
  const before = speakers.get(piece.quotation)
  const draft = before
    ? continuing(piece, before, 'quote/same')
    : (afterColon(page, piece, found) ??
      tagged(piece) ??
      (fillsSentence(piece) ? freely(page, piece, all, speakers, found) : null))
  if (!draft) return
  found.set(piece.sentence.index, [...(found.get(piece.sentence.index) ?? []), draft])
  if (!speakers.has(piece.quotation)) speakers.set(piece.quotation, draft)
}

function continuing(piece: Piece, of: Draft, rule: string): Draft {
  const first = of.continues ?? of
  return {
    ...first,
    sentence: piece.sentence.index,
    content: [{ start: piece.start, end: piece.end }],
    negative: false,
    kind: null,
    continues: first,
    rule,
  }
}

/** "The minister was blunt: '...'"; the words before the colon may be a sentence of their own. */
function afterColon(page: Page, piece: Piece, found: BySentence): Draft | null {
  const { text } = page.report
  const lead = text.slice(Math.max(0, piece.quotation.outer.start - 3), piece.quotation.outer.start).trimEnd()
  if (!lead.endsWith(':')) return null
  const own = piece.sentence.start < piece.quotation.outer.start - 3
  const host = own ? piece.sentence : page.sentences[piece.sentence.index - 1]
  if (!host) return null
  const cue = (found.get(host.index) ?? []).filter((d) => d.cue.end <= piece.start && d.source && !d.continues).at(-1)
  if (cue && cue.content.length > 0) return continuing(piece, cue, 'quote/colon')
  if (cue) return { ...cue, content: [{ start: piece.start, end: piece.end }], rule: 'quote/colon' }
  return colonDraft(host, piece)
}

/** "'We have heard that before' - that is Petra Lund": who spoke, after the quotation, without a verb of saying. */
function tagged(piece: Piece): Draft | null {
  const sentence = piece.sentence
  const rest = sentence.tokens.filter((t) => t.start >= piece.quotation.outer.end && t.upos !== 'PUNCT')
  const [first, second] = rest
  if (!first || !second || piece.end < piece.quotation.end || !/^(?:that|this|thus|so)$/iu.test(first.text)) return null
  const from = /^(?:is|was|'s)$/iu.test(second.text) ? rest[2] : /^(?:thus|so)$/iu.test(first.text) ? second : undefined
  const speaker = rest.find(
    (t) =>
      from !== undefined &&
      t.start >= from.start &&
      ['NOUN', 'PROPN'].includes(t.upos) &&
      (t.head < 0 || (sentence.tokens[t.head]?.start ?? 0) < from.start || !rest.some((r) => r.index === t.head)),
  )
  if (!speaker) return null
  return {
    sentence: sentence.index,
    head: first.index,
    cue: { start: first.start, end: (from === second ? first : second).end },
    cueWord: first.text.toLowerCase(),
    cueClass: 'say',
    source: { sentence: sentence.index, token: speaker.index },
    label: null,
    clause: null,
    content: [{ start: piece.start, end: piece.end }],
    addressee: null,
    channel: null,
    negative: false,
    hearsay: false,
    quoting: true,
    kind: null,
    continues: null,
    rule: 'quote/tag',
  }
}

function colonDraft(host: PageSentence, piece: Piece): Draft | null {
  const verb = mainVerb(host)
  const speaker = verb === null ? null : subjectOf(host, verb)
  const cue = verb === null ? undefined : host.tokens[verb]
  if (verb === null || speaker === null || !cue || cue.start >= piece.start) return null
  return {
    sentence: piece.sentence.index,
    head: verb,
    cue: { start: cue.start, end: cue.end },
    cueWord: ':',
    cueClass: 'say',
    source: { sentence: host.index, token: speaker },
    label: null,
    clause: null,
    content: [{ start: piece.start, end: piece.end }],
    addressee: null,
    channel: null,
    negative: false,
    hearsay: false,
    quoting: true,
    kind: null,
    continues: null,
    rule: 'quote/colon',
  }
}

function mainVerb(tree: Tree): number | null {
  const root = tree.tokens.find((t) => t.head < 0)
  return root && headsClause(tree, root.index) ? root.index : null
}

/** A quotation that is a sentence of its own: it goes on from the speech before it in its paragraph, else follows in it, else above. */
function freely(
  page: Page,
  piece: Piece,
  all: readonly Piece[],
  speakers: Map<Quotation, Draft>,
  found: BySentence,
): Draft | null {
  const passage = piece.sentence.passage.index
  const inPassage = (index: number): boolean => page.sentences[index]?.passage.index === passage
  for (let s = piece.sentence.index - 1; s >= 0 && inPassage(s); s--) {
    const draft = speechOf(found.get(s))
    if (draft) return continuing(piece, draft, 'quote/goes-on')
  }
  const subject = subjectBefore(page, piece, inPassage)
  if (subject) return subject
  const ahead = laterSpeech(page, piece, found, inPassage)
  if (ahead) return continuing(piece, ahead, 'quote/ahead')
  const above = all.filter((p) => p.quotation.passage < passage).at(-1)
  if (above && above.quotation.passage === passage - 1) {
    const speaker = speakers.get(above.quotation)
    if (speaker) return continuing(piece, speaker, above.quotation.closed ? 'quote/next-paragraph' : 'quote/open')
  }
  const previous = page.sentences[piece.sentence.index - 1]
  const draft = previous && previous.passage.index === passage - 1 ? speechOf(found.get(previous.index)) : null
  return draft ? continuing(piece, draft, 'quote/next-paragraph') : null
}

/** "Asked about it, he shrugged. 'Ask the firemen.'": whoever the sentence before is about, where that is a person. */
function subjectBefore(page: Page, piece: Piece, inPassage: (s: number) => boolean): Draft | null {
  const before = page.sentences[piece.sentence.index - 1]
  const verb = before && inPassage(before.index) ? mainVerb(before) : null
  const subject = before && verb !== null ? subjectOf(before, verb) : null
  const token = before && subject !== null ? before.tokens[subject] : undefined
  const cue = before && verb !== null ? before.tokens[verb] : undefined
  if (!before || !token || !cue || subject === null || !isPersonLike(before, token)) return null
  return {
    sentence: piece.sentence.index,
    head: cue.index,
    cue: { start: cue.start, end: cue.end },
    cueWord: cue.lemma,
    cueClass: 'say',
    source: { sentence: before.index, token: subject },
    label: null,
    clause: null,
    content: [{ start: piece.start, end: piece.end }],
    addressee: null,
    channel: null,
    negative: false,
    hearsay: false,
    quoting: true,
    kind: null,
    continues: null,
    rule: 'quote/after-subject',
  }
}

const isPersonLike = (sentence: PageSentence, token: { readonly index: number; readonly text: string }): boolean =>
  /^(?:he|she)$/iu.test(token.text) ||
  sentence.names.some((n) => n.kind === 'person' && n.first <= token.index && token.index <= n.last)

function laterSpeech(page: Page, piece: Piece, found: BySentence, inPassage: (s: number) => boolean): Draft | null {
  for (let s = piece.sentence.index + 1; s < page.sentences.length && inPassage(s); s++) {
    const draft = speechOf((found.get(s) ?? []).filter((d) => d.content.some((c) => c.start < d.cue.start)))
    if (draft) return draft
  }
  return null
}

const SPEECH: ReadonlySet<string> = new Set(['want', 'support', 'plan', 'perceive', 'seem'])

/** The outermost speech of a sentence: a continuing one, or the first with a source of its own. */
function speechOf(drafts: readonly Draft[] | undefined): Draft | null {
  const speaking = (drafts ?? []).filter(
    (d) => (d.source || d.label) && !SPEECH.has(d.cueClass) && d.content.length > 0,
  )
  const outer = speaking.find((d) => !speaking.some((o) => o !== d && o.content.some((c) => holds(c, d.cue))))
  return outer ?? null
}

/** "Ground crews," he thundered, "...": any verb whose clause is a quotation says it. */
export function findQuotingVerbs(
  sentence: PageSentence,
  quotations: readonly Quotation[],
  known: readonly Draft[],
): Draft[] {
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'VERB' || known.some((d) => d.head === token.index)) return []
    const clause = kidsOf(sentence, token.index).find(
      (k) => hasRel(sentence, k, 'ccomp', 'parataxis') && isQuoted(sentence, k, quotations),
    )
    const speaker = kid(sentence, token.index, 'nsubj')
    if (clause === undefined || speaker === null || quotations.some((q) => holds(q, token))) return []
    const piece = quotations
      .map((q) => pieceIn(q, sentence))
      .find((p) => p && holds(p, sentence.tokens[clause] as Span))
    if (!piece || isPunct(sentence, speaker)) return []
    return [
      {
        sentence: sentence.index,
        head: token.index,
        cue: { start: token.start, end: token.end },
        cueWord: token.lemma,
        cueClass: 'say',
        source: { sentence: sentence.index, token: speaker },
        label: null,
        clause: null,
        content: [piece],
        addressee: null,
        channel: null,
        negative: false,
        hearsay: false,
        quoting: true,
        kind: null,
        continues: null,
        rule: 'quote/any-verb',
      } satisfies Draft,
    ]
  })
}

const isQuoted = (sentence: PageSentence, k: number, quotations: readonly Quotation[]): boolean => {
  const token = sentence.tokens[k]
  return token !== undefined && quotations.some((q) => holds(q, token))
}

/**
 * Floor 2, reading/attribution, family 5: quotations that no cue's syntax reaches. They belong to a cue beside them, to
 * the rest of the same quotation, to a colon before them, or go on from the speech before them. The others quote
 * nothing: titles, names, words held with tongs.
 */
import type { Span } from '../../model/index.ts'
import type { Page } from '../page.ts'
import { mergeTouching } from './content.ts'
import { continueSpeech } from './continued-speech.ts'
import type { Draft } from './draft.ts'
import { holds, isSpeech, type Piece, piecesOf } from './pieces.ts'
import type { Quotation } from './quotations.ts'
import { isRetelling, retoldBy } from './retold.ts'

/** How much of a quotation a frame must cover to be its frame. */
const COVERED = 0.6

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
      (isAfterColon(page, piece) ? null : extend(here, piece)) ??
      acrossStop(page, bySentence, piece)
    const spoken = speakers.get(piece.quotation)
    if (holder && spoken && holder !== spoken && isRetelling(page, holder.cue)) {
      passOn(bySentence, speakers, piece, spoken, holder)
      loose.push(piece)
      continue
    }
    if (!holder) loose.push(piece)
    else if (!speakers.has(piece.quotation)) speakers.set(piece.quotation, holder)
    if (holder) replaceIn(bySentence.get(holder.sentence) ?? [], holder)
  }
  const lastIn = new Map(all.map((piece) => [piece.quotation.passage, piece]))
  for (const piece of loose) continueSpeech(page, piece, { speakers, found: bySentence, lastIn })
  return [...bySentence.values()].flat()
}

/** "'... It is ours. It stays', as quoted by the Tribune": the end of a speech that has its speaker; the phrase is a link of its chain. */
function passOn(
  bySentence: Map<number, Draft[]>,
  speakers: Map<Quotation, Draft>,
  piece: Piece,
  spoken: Draft,
  phrase: Draft,
): void {
  const through = retoldBy(spoken, phrase)
  speakers.set(piece.quotation, through)
  replaceIn(bySentence.get(spoken.sentence) ?? [], through)
  bySentence.set(
    phrase.sentence,
    (bySentence.get(phrase.sentence) ?? []).filter((d) => d !== phrase),
  )
}

function replaceIn(here: Draft[], holder: Draft): void {
  const at = here.findIndex(
    (d) => d.head === holder.head && d.cueWord === holder.cueWord && d.sentence === holder.sentence,
  )
  if (at >= 0) here[at] = holder
  else here.push(holder)
}

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

/** What a colon opens is a speech of its own beside what the cue before it credits. */
const isAfterColon = (page: Page, { quotation }: Piece): boolean =>
  page.report.text
    .slice(quotation.outer.start - 3, quotation.outer.start)
    .trimEnd()
    .endsWith(':')

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

/** Floor 2, intake. Marks every piece that is not the report's telling, and what is noise inside those that are. Nothing is deleted. */
import type { NoiseKind, NoiseSpan } from '../../model/index.ts'
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isWholeDay } from '../head/day-line.ts'
import { TIME_ALONE } from '../head/extent.ts'
import { hasInstitutionWord } from '../head/masthead.ts'
import type { Head, HeadRole } from '../head/types.ts'
import { endsSentence, isCapitalised, isNameLike, isProse, wordCount } from '../layout/features.ts'
import { inlineNoise } from './inline.ts'
import { ruleFor } from './rules.ts'

const ROLE_NOISE: Readonly<Record<HeadRole, NoiseKind | null>> = {
  title: null,
  standfirst: null,
  byline: 'byline',
  date: 'dateline',
  masthead: 'interface',
  tagline: 'interface',
  rubric: 'interface',
  interface: 'interface',
  caption: 'caption',
  credit: 'credit',
  related: 'related',
  promotion: 'promotion',
  correction: 'correction',
  comment: 'comment',
}

/** The kind of noise each piece is as a whole; null where it is part of the report. */
export function wholeNoise(draft: Draft, head: Head): readonly (NoiseKind | null)[] {
  let open: { kind: NoiseKind } | null = null
  const kinds = draft.pieces.map((piece, at): NoiseKind | null => {
    const text = pieceText(draft, piece)
    if (piece.noise !== null) return piece.noise
    const role = head.roles.get(at)
    if (role !== undefined) {
      open = null
      return ROLE_NOISE[role]
    }
    if (open?.kind === 'comment') return 'comment'
    if (open?.kind === 'correction') {
      open = null
      return 'correction'
    }
    if (TIME_ALONE.test(text) || isWholeDay(text)) return 'dateline'
    const rule = ruleFor(text)
    if (rule !== null && !isSubheading(piece, rule.kind)) {
      const opens = rule.opens === true && at >= head.end && (rule.kind !== 'comment' || readersSpeak(draft, at))
      open = opens ? { kind: rule.kind } : open
      return rule.kind
    }
    if (open !== null && isListed(piece, text)) return open.kind
    open = null
    return isAllLink(piece, text) ? 'related' : null
  })
  return closeFoot(draft, withinFrames(draft, kinds), head)
}

const SPEAKER =
  /^[\p{L}\p{N}_. -]{2,30}(?::\s|\s(?:says|said|wrote|writes):|\s·\s|\s\d+ \w+ ago)|^(?:reply|report|like|\d+ (?:minutes?|hours?|days?) ago)$/iu

/** A button called "Comments" stands in many texts; it opens readers' words only near the end, or where they plainly follow. */
function readersSpeak(draft: Draft, at: number): boolean {
  const behind = draft.pieces.slice(at + 1)
  if (behind.slice(0, 4).some((piece) => SPEAKER.test(pieceText(draft, piece)))) return true
  const [first] = draft.pieces
  const from = draft.pieces[at]?.start ?? 0
  return draft.text.length - from < from - (first?.start ?? 0)
}

const OPENS_FRAME = /^skip past newsletter promotion$/i
const CLOSES_FRAME = /^after newsletter promotion$/i

/** How many pieces such a frame holds at most: a mark that is never closed must not swallow the report. */
const LONGEST_FRAME = 6

/** Pages read to the blind frame what is not the report; what stands between the two marks is not told. */
function withinFrames(draft: Draft, kinds: readonly (NoiseKind | null)[]): readonly (NoiseKind | null)[] {
  const framed = [...kinds]
  for (const [at, piece] of draft.pieces.entries()) {
    if (!OPENS_FRAME.test(pieceText(draft, piece))) continue
    const inside = draft.pieces.slice(at + 1, at + 2 + LONGEST_FRAME)
    const close = inside.findIndex((other) => CLOSES_FRAME.test(pieceText(draft, other)))
    for (let n = 0; n < close; n++) framed[at + 1 + n] ??= 'promotion'
  }
  return framed
}

const isSubheading = (piece: Piece, kind: NoiseKind): boolean => piece.level > 0 && kind === 'caption'

/** Under "Most read": short lines, items and links, until the text speaks in sentences again. */
const isListed = (piece: Piece, text: string): boolean =>
  !isProse(text) && !/[.…][”"’)]*$/.test(text) && (piece.kind === 'item' || piece.linked > 0 || wordCount(text) <= 16)

const isAllLink = (piece: Piece, text: string): boolean =>
  piece.kind !== 'heading' && piece.linked >= text.length * 0.85 && wordCount(text) < 40

/** At the very end a line of one to three names is a sign-off or a credit; the first line from below that is neither ends the foot. */
function closeFoot(draft: Draft, kinds: readonly (NoiseKind | null)[], head: Head): readonly (NoiseKind | null)[] {
  const closed = [...kinds]
  const told = draft.pieces.some((piece, at) => kinds[at] === null && isProse(pieceText(draft, piece)))
  for (let at = kinds.length - 1; told && at >= head.end; at--) {
    if (closed[at] !== null) continue
    const kind = signOff(draft, draft.pieces[at] as Piece)
    if (kind === null) break
    closed[at] = kind
  }
  return closed
}

function signOff(draft: Draft, piece: Piece): NoiseKind | null {
  const text = pieceText(draft, piece)
  if (piece.kind !== 'paragraph' || endsSentence(text) || wordCount(text) > 8 || isProse(text)) return null
  if (isNameLike(text)) return 'byline'
  return isCapitalised(text) && (wordCount(text) <= 4 || hasInstitutionWord(text)) ? 'credit' : null
}

/** All noise, in text order: whole pieces, and stretches inside the others. Disjoint. */
export function noiseSpans(draft: Draft, head: Head, whole: readonly (NoiseKind | null)[]): readonly NoiseSpan[] {
  const spans: NoiseSpan[] = []
  const first = draft.pieces.findIndex(
    (piece, at) =>
      whole[at] === null && head.roles.get(at) === undefined && piece.level === 0 && isTelling(pieceText(draft, piece)),
  )
  const speakers = isInterview(draft)
  for (const [at, piece] of draft.pieces.entries()) {
    const kind = whole[at] ?? null
    if (kind !== null) spans.push({ start: piece.start, end: piece.end, kind })
    else if (at !== head.title && piece.kind !== 'title' && piece.level === 0) {
      spans.push(...inlineNoise(pieceText(draft, piece), piece.start, at === first && !speakers))
    }
  }
  return disjoint([...spans, ...draft.marks])
}

/** A paragraph, however short; no sub-heading. */
const isTelling = (text: string): boolean => isProse(text) || (wordCount(text) >= 8 && endsSentence(text))

/** The same initials or capitals before a colon open several paragraphs: turns of speech, not datelines. */
function isInterview(draft: Draft): boolean {
  const openers = draft.pieces
    .map((piece) => /^(\p{Lu}[\p{Lu} .]{0,30}):\s/u.exec(pieceText(draft, piece))?.[1])
    .filter((name) => name !== undefined)
  return new Set(openers).size < openers.length
}

/** Where two overlap the one that starts first, then the longer one, keeps the place. */
function disjoint(spans: readonly NoiseSpan[]): readonly NoiseSpan[] {
  const sorted = [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: NoiseSpan[] = []
  for (const span of sorted) {
    const before = kept.at(-1)
    if (before === undefined || span.start >= before.end) kept.push(span)
    else if (span.end > before.end) kept.push({ ...span, start: before.end })
  }
  return kept
}

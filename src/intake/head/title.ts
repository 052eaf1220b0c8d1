/** Floor 2, intake. Which line of the head is the title. */
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isProse, squash, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { readDateline } from './dateline.ts'
import type { HeadRole } from './types.ts'

/** A line that metadata names wins, then a heading, then the first line of some length. */
export function chooseTitle(
  draft: Draft,
  head: readonly number[],
  roles: ReadonlyMap<number, HeadRole>,
): number | null {
  const open = head.filter((at) => !roles.has(at) && (draft.pieces[at]?.level !== 0 || !isTurn(draft, at)))
  const text = (at: number) => pieceText(draft, draft.pieces[at] as Piece)
  const known = draft.facts.title === undefined ? '' : squash(draft.facts.title)
  const named = open.find((at) => known !== '' && sameTitle(squash(text(at)), known))
  if (named !== undefined) return named
  const laid = open.find((at) => draft.pieces[at]?.kind === 'title')
  if (laid !== undefined) return laid
  const headings = open.filter((at) => (draft.pieces[at]?.level ?? 0) > 0 && wordCount(text(at)) >= 2)
  const top = Math.min(...headings.map((at) => draft.pieces[at]?.level ?? 9))
  const heading = headings.find((at) => draft.pieces[at]?.level === top)
  if (heading !== undefined) return heading
  const lines = open.filter((at) => isTitleLike(text(at), draft.pieces[at] as Piece))
  return (
    lines.find((at) => wordCount(text(at)) >= 4) ??
    lines.find((at) => wordCount(text(at)) >= 3) ??
    lines.find((at) => isBetween(head, roles, at)) ??
    null
  )
}

/** "Tema, again": however short, what stands between masthead or day and the one who wrote. */
function isBetween(head: readonly number[], roles: ReadonlyMap<number, HeadRole>, at: number): boolean {
  const place = head.indexOf(at)
  const over = roles.get(head[place - 1] ?? -1)
  return (over === 'date' || over === 'masthead') && roles.get(head[place + 1] ?? -1) === 'byline'
}

/** "Question: ...", or a label before a colon that opens other paragraphs too: a turn of speech. */
function isTurn(draft: Draft, at: number): boolean {
  const label = /^([\p{L} .'’-]{1,40}?)\s*(?:\([^)]{1,40}\))?\s*:\s/u.exec(
    pieceText(draft, draft.pieces[at] as Piece),
  )?.[1]
  if (label === undefined) return false
  return (
    /^(?:q|question|a|answer)$/i.test(label) ||
    draft.pieces.some((piece, other) => other !== at && pieceText(draft, piece).startsWith(`${label}:`))
  )
}

/** On a sheet of alerts the story proper comes late: the line over its dateline is the title. Index of the piece, or null. */
export function titleOverDateline(draft: Draft, lines: readonly number[], from: number): number | null {
  for (const [n, at] of lines.entries()) {
    const before = lines[n - 1]
    if (at < from || before === undefined || before < from) continue
    const over = draft.pieces[before] as Piece
    if (readDateline(pieceText(draft, draft.pieces[at] as Piece))?.agency == null) continue
    const words = pieceText(draft, over)
    return isTitleLike(words, over) && wordCount(words) >= 4 && ruleFor(words) === null ? before : null
  }
  return null
}

/** Titles in metadata often carry the outlet behind them. */
const sameTitle = (line: string, known: string): boolean =>
  line.length >= 8 &&
  (line === known ||
    (known.startsWith(line) && line.length > known.length * 0.4) ||
    (line.startsWith(known) && known.length > line.length * 0.6))

function isTitleLike(text: string, piece: Piece): boolean {
  if (piece.kind === 'item' || text.includes('\n\n')) return false
  if (wordCount(text) > 32 || /[^.][.…][”"’']?$/.test(text)) return false
  return !isProse(text) || (/[?!]["”’]?$/.test(text) && wordCount(text) < 22)
}

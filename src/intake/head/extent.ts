/** Floor 2, intake. Where the head of a report ends: before its first sentence of telling, unless lines of a head still follow. */
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isNameLike, isProse, isSentence, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { opensByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { isDayLine, readDateLine } from './day-line.ts'

/** A head has no more pieces than this. */
const LONGEST = 28
/** A standfirst may stand in front of the byline and day; they follow within so many pieces. */
const AHEAD = 5

/** Index of the first piece behind the head. `lines` are the pieces that may belong to it. */
export function headEnd(draft: Draft, lines: readonly number[]): number {
  const text = (at: number | undefined) => (at === undefined ? '' : pieceText(draft, draft.pieces[at] as Piece))
  let skipped = false
  for (const [n, at] of lines.slice(0, LONGEST).entries()) {
    const timed = TIME_ALONE.test(text(at)) && isDayLine(text(lines[n - 1]))
    if (isEntry(text(at)) && !timed) return at
    const telling = tells(text(at), n)
    if (telling === 'no' || (n === 0 && draft.pieces[at]?.level === 1)) continue
    if (telling === 'dated' || skipped || !goesOnBehind(draft, lines, n)) return at
    skipped = true
  }
  return lines[LONGEST] ?? draft.pieces.length
}

/** The time of publication on a line of its own, under its day. */
export const TIME_ALONE = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*[A-Z]{3,4})?$/
/** One sentence ends and another begins. */
const SEVERAL = /\p{Ll}[.!?][”"’']?\s+[“"‘]?\p{Lu}/u

/** Whether a line tells something: a sentence or more. A dateline with an agency opens the report for certain. */
function tells(text: string, n: number): 'no' | 'yes' | 'dated' {
  if (wordCount(text) >= 6 && readDateline(text)?.agency != null) return 'dated'
  if (isDayLine(text)) return 'no'
  const sentences = isProse(text) || isSentence(text) || (n > 0 && wordCount(text) >= 6 && SEVERAL.test(text))
  return sentences && ruleFor(text) === null ? 'yes' : 'no'
}

/** Behind a standfirst come the byline and the day, before anything else is told. */
function goesOnBehind(draft: Draft, lines: readonly number[], n: number): boolean {
  for (const at of lines.slice(n + 1, n + 1 + AHEAD)) {
    const piece = draft.pieces[at] as Piece
    const text = pieceText(draft, piece)
    if (isEntry(text)) return false
    if (isStrong(text, piece) || (n > 0 && isLoneName(draft, text, piece))) return true
    if (tells(text, n + 1) !== 'no') return false
  }
  return false
}

/** "0318 ALERT - ...", "14:05 ...", a time alone: an entry of a sheet or ticker. */
export const isEntry = (text: string): boolean =>
  /^(?:\d{4}\s+\p{Lu}{4,}|(?:ALERT|URGENT|FLASH|SNAP|NEWSALERT|BREAKING)\s*[-–—:]\s*\p{Lu}{3}|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:[ap]\.?m\.?|[A-Z]{3,4}))?(?:\s*[-–—|]|\s+\p{Lu}|$))/u.test(
    text,
  ) && !isDayLine(text)

/** A line that only a head has: the day, who wrote. */
export function isStrong(text: string, piece: Piece): boolean {
  if (text.length > 200 || isProse(text) || piece.level === 1 || ruleFor(text)?.kind === 'caption') return false
  return opensByline(text) || readDateLine(text, 0).length > 0
}

/** A name on a line of its own, once: an author. Speakers of an interview stand there again and again. */
function isLoneName(draft: Draft, text: string, piece: Piece): boolean {
  return (
    piece.level === 0 &&
    isNameLike(text) &&
    draft.pieces.filter((other) => pieceText(draft, other) === text).length === 1
  )
}

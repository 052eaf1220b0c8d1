/** Floor 2, intake. The header of a mail that was pasted with its text. Its day is the mail's, which need not be the report's. */
import type { Span } from '../../model/index.ts'
import { findDates } from '../dates/find.ts'
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { siteLabel, spelledIn } from '../outlet/domain.ts'
import type { HeadDate } from './types.ts'

const FIELD =
  /^(from|to|cc|bcc|date|sent|subject|reply-to|return-path|message-id|content-type|mime-version|received|delivered-to|list-[\w-]+|x-[\w-]+)\s*:\s*(.*)$/i
const FORWARDED = /^(?:fwd?|tr|wg|rv|enc|re|aw)\s*:/i

export interface MailHead {
  /** Indices of the pieces that are fields of the mail. */
  readonly pieces: ReadonlySet<number>
  /** Null for a forwarded mail: the day is the forwarder's. */
  readonly date: HeadDate | null
  /** The sender's name before the address, in the text; null for a forwarded mail or a bare address. */
  readonly sender: Span | null
  /** Offsets of the subject without "Fwd:", in the text. */
  readonly subject: { readonly start: number; readonly end: number } | null
}

/** Null where the text does not open with at least three fields of a mail, the sender among them. */
export function readMail(draft: Draft): MailHead | null {
  const fields = draft.pieces.slice(0, 14).flatMap((piece, at) => fieldOf(draft, piece, at))
  const names = new Set(fields.map((field) => field.name))
  if (fields.length < 3 || !names.has('from') || !(names.has('subject') || names.has('date') || names.has('sent')))
    return null
  const subject = fields.find((field) => field.name === 'subject')
  const sent = fields.find((field) => field.name === 'date' || field.name === 'sent')
  const forwarded = subject !== undefined && FORWARDED.test(subject.value)
  return {
    pieces: new Set(fields.map((field) => field.at)),
    date: sent === undefined || forwarded ? null : dateOf(sent),
    sender: forwarded
      ? null
      : senderOf(
          fields.find((field) => field.name === 'from'),
          subject,
        ),
    subject: subject === undefined ? null : bare(subject),
  }
}

interface Field {
  readonly name: string
  readonly value: string
  readonly at: number
  /** Offset of the value in the text. */
  readonly start: number
}

function fieldOf(draft: Draft, piece: Piece, at: number): Field[] {
  const found = FIELD.exec(pieceText(draft, piece))
  if (found === null) return []
  const value = found[2] ?? ''
  return [{ name: (found[1] ?? '').toLowerCase(), value, at, start: piece.start + found[0].length - value.length }]
}

function dateOf(field: Field): HeadDate | null {
  const date = findDates(field.value)[0]
  return date === undefined
    ? null
    : { date, span: { start: field.start + date.span.start, end: field.start + date.span.end }, label: 'mail' }
}

/** `"Coast Wire" <news@coastwire.example>`: the name before the address, or the words of the subject that spell its site. */
function senderOf(from: Field | undefined, subject: Field | undefined): Span | null {
  if (from === undefined) return null
  const found = /^["“]?(\p{Lu}[^<"”@]{1,48}?)["”]?\s*</u.exec(from.value)
  if (found?.[1] !== undefined) return within(from, found[1])
  const label = siteLabel(`https://${/@([\w.-]+)/.exec(from.value)?.[1] ?? ''}`)
  const name = label === null || subject === undefined ? null : spelledIn(subject.value, label)
  return name === null || subject === undefined ? null : within(subject, name)
}

function within(field: Field, words: string): Span {
  const start = field.start + field.value.indexOf(words)
  return { start, end: start + words.length }
}

function bare(field: Field): { start: number; end: number } | null {
  let words = field.value
  while (FORWARDED.test(words)) words = words.replace(FORWARDED, '').trimStart()
  return words === ''
    ? null
    : { start: field.start + field.value.length - words.length, end: field.start + field.value.length }
}

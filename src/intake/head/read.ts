/**
 * Floor 2, intake. Reads the head of a report: which lines above its first paragraph are outlet, title, standfirst, byline, day,
 * and which belong to the page. A line gets one role; what fits none stays without.
 */

import { findDates } from '../dates/find.ts'
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isProse, isSentence, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { readDateline } from './dateline.ts'
import { isWholeDay, readDateLine } from './day-line.ts'
import { headEnd, isEntry } from './extent.ts'
import { fillUp } from './fill.ts'
import { readMail } from './mail.ts'
import { HeadReading } from './reading.ts'
import { chooseTitle, titleOverDateline } from './title.ts'
import type { Head, HeadDate } from './types.ts'

export function readHead(draft: Draft): Head {
  const mail = readMail(draft)
  const lines = draft.pieces
    .map((_, at) => at)
    .filter((at) => isOpen(draft.pieces[at] as Piece) && mail?.pieces.has(at) !== true)
  const end = headEnd(draft, lines)
  const head = lines.filter((at) => at < end)
  const reading = new HeadReading(draft)
  for (const at of mail?.pieces ?? []) reading.roles.set(at, 'interface')
  if (mail?.date != null) reading.dates.push(mail.date)
  if (mail?.sender != null) reading.names.push({ span: mail.sender, cue: 'sender', weight: 0 })
  for (const at of head) reading.plainRole(at)
  if (reading.dates.length === 0) reading.dates.push(...sheetDates(draft, lines, end))
  if (reading.dates.length === 0) reading.dates.push(...datelineDates(draft, lines, end))
  const foot = reading.dates.length === 0 ? footDay(draft, lines, end) : null
  if (foot !== null) {
    reading.roles.set(foot.at, 'date')
    reading.dates.push(...foot.dates)
  }
  reading.nameOutlet(head)
  const title = chooseTitle(draft, head, reading.roles) ?? titleOverDateline(draft, lines, end)
  if (title !== null) reading.roles.set(title, 'title')
  fillUp(reading, head, title)
  const { roles, dates, names, yearless } = reading
  return {
    roles,
    title,
    dates,
    byline: [...new Set(reading.byline)],
    names,
    subject: mail?.subject ?? reading.labelled,
    yearless,
    end,
  }
}

/** A sheet of alerts dates its entries one by one; it came out with the last of them. Latest first. */
function sheetDates(draft: Draft, lines: readonly number[], end: number): readonly HeadDate[] {
  const below = lines.filter((at) => at >= end).map((at) => draft.pieces[at] as Piece)
  if (!below.some((piece) => isEntry(pieceText(draft, piece)))) return []
  return below
    .filter((piece) => isWholeDay(pieceText(draft, piece)))
    .flatMap((piece) => readDateLine(pieceText(draft, piece), piece.start))
    .sort((a, b) => (a.date.edtf < b.date.edtf ? 1 : a.date.edtf > b.date.edtf ? -1 : b.span.start - a.span.start))
}

/** "LIND, 2 May 2025 (Agency) - ": a dateline with its year, where the head states no day. */
function datelineDates(draft: Draft, lines: readonly number[], end: number): readonly HeadDate[] {
  const at = lines.find((line) => line >= end)
  const piece = at === undefined ? undefined : (draft.pieces[at] as Piece)
  const dateline = piece === undefined ? null : readDateline(pieceText(draft, piece))
  if (!piece || !dateline?.date) return []
  const words = pieceText(draft, piece).slice(0, dateline.end)
  return findDates(words).map((date) => ({
    date,
    span: { start: piece.start + date.span.start, end: piece.start + date.span.end },
    label: null,
  }))
}

/** How many lines from the end a day may stand that is the report's. */
const FOOT = 5

/** "First published on 5 May 2025", "May 5, 2025 (Tessa)": some papers put the day under the text. Not beside a correction, whose day it is. */
function footDay(
  draft: Draft,
  lines: readonly number[],
  end: number,
): { at: number; dates: readonly HeadDate[] } | null {
  const foot = lines.filter((line) => line >= end).slice(-FOOT)
  if (foot.some((at) => ruleFor(pieceText(draft, draft.pieces[at] as Piece))?.kind === 'correction')) return null
  for (const at of foot) {
    const piece = draft.pieces[at] as Piece
    const text = pieceText(draft, piece)
    if (isProse(text) || isSentence(text) || ruleFor(text) !== null || wordCount(text) > 12) continue
    const dates = readDateLine(text, piece.start)
    if (dates.length > 0) return { at, dates }
  }
  return null
}

const isOpen = (piece: Piece): boolean => piece.noise === null || piece.noise === 'byline' || piece.noise === 'dateline'

/**
 * Floor 2, intake. Reads the head of a report: which lines above its first paragraph are outlet, title, standfirst, byline, day,
 * and which belong to the page. A line gets one role; what fits none stays without.
 */
import type { Draft, Piece } from '../draft.ts'
import { headEnd } from './extent.ts'
import { fillUp } from './fill.ts'
import { readMail } from './mail.ts'
import { HeadReading } from './reading.ts'
import { chooseTitle, titleOverDateline } from './title.ts'
import type { Head } from './types.ts'

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
  for (const at of head) reading.plainRole(at)
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
    subject: mail?.subject ?? null,
    yearless,
    end,
  }
}

const isOpen = (piece: Piece): boolean => piece.noise === null || piece.noise === 'byline' || piece.noise === 'dateline'

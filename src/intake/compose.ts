/** Floor 2, intake. From a draft to a report: the head is read, noise marked, outlet, title, byline and day settled, language told. Reads like a table of contents. */
import { type NoiseSpan, type Note, note, type Report, reportId, type Span } from '../model/index.ts'
import { signatureOf } from '../model/signature.ts'
import { blocksOf } from './blocks.ts'
import { dayOrderOf } from './dates/order.ts'
import { settleDay } from './dates/settle.ts'
import { type Draft, type Facts, mergeFacts, pieceText, withoutControls } from './draft.ts'
import { isEntry } from './head/extent.ts'
import { readHead } from './head/read.ts'
import type { Head } from './head/types.ts'
import { tellLanguage } from './language.ts'
import { squash } from './layout/features.ts'
import { entryWords } from './noise/inline.ts'
import { noiseSpans, wholeNoise } from './noise/mark.ts'
import { ownAddress } from './outlet/address.ts'
import { titleSuffix } from './outlet/evidence.ts'
import { settleOutlet } from './outlet/settle.ts'

/** What the user says of the file; it wins over what the file says of itself. */
export interface Given {
  readonly outlet?: string | undefined
  readonly published?: string | undefined
}

export interface Received {
  readonly bytes: Uint8Array
  readonly file: string
  /** From a sidecar file: it is metadata of the report, and better informed than the page. */
  readonly sidecar: Facts
  readonly given: Given
  readonly notes: readonly Note[]
}

export function composeReport(draft: Draft, received: Received): Report {
  const told = withoutControls({ ...draft, facts: mergeFacts(received.sidecar, draft.facts) })
  const head = readHead(told)
  const whole = wholeNoise(told, head)
  const noise = noiseSpans(told, head, whole)
  const url = ownAddress(told)
  const outlet = settleOutlet(told, head, received.given.outlet)
  const telling = withoutNoise(told.text, noise)
  const language = tellLanguage(telling.trim() === '' ? told.text : telling, told.facts.language)
  const order = dayOrderOf(language, told.facts.language)
  const day = settleDay(told, head, { given: received.given.published, url, order })
  return {
    id: reportId(received.bytes, told.item, received.file),
    file: received.file,
    item: told.item,
    text: told.text,
    language,
    outlet,
    title: titleOf(told, head, outlet?.name ?? ''),
    byline: bylineOf(told.facts, head, outlet?.name),
    url,
    published: day.published,
    blocks: blocksOf(told, head, whole),
    noise,
    notes: [...received.notes, ...told.notes, ...day.notes, ...(outlet === null ? [NO_OUTLET] : [])].map((n) =>
      locateNote(n, told.text),
    ),
    signature: signatureOf(telling),
  }
}

const NO_OUTLET = note('intake/no-outlet', 'info', { start: 0, end: 0 }, 'nothing states clearly who publishes this')

/** A note without a place of its own is about the whole text: every span slices. */
const locateNote = (n: Note, text: string): Note => (n.end > n.start ? n : { ...n, start: 0, end: text.length })

function titleOf(draft: Draft, head: Head, outlet: string): Report['title'] {
  const piece = head.title === null ? undefined : draft.pieces[head.title]
  if (piece === undefined) {
    if (head.subject !== null)
      return { text: draft.text.slice(head.subject.start, head.subject.end), span: head.subject }
    const stated = draft.facts.title?.replace(/\s+/g, ' ').trim()
    return stated === undefined || stated === ''
      ? firstAlert(draft)
      : locate(draft, withoutSuffix(stated, draft, outlet))
  }
  const text = pieceText(draft, piece)
  // Agencies mark the lines of an alert with a star.
  const star = /^\*+\s*/.exec(text)?.[0].length ?? 0
  const plain = withoutSuffix(text, draft, outlet).slice(star)
  const start = piece.start + star
  return { text: plain.replace(/\s+/g, ' '), span: { start, end: start + plain.length } }
}

/** A sheet of alerts without a headline is called by its first alert, which is told all the same. */
function firstAlert(draft: Draft): Report['title'] {
  const piece = draft.pieces.find((one) => isEntry(pieceText(draft, one)))
  const words = piece === undefined ? null : entryWords(pieceText(draft, piece))
  if (piece === undefined || words === null) return null
  const span = { start: piece.start + words.start, end: piece.start + words.end }
  return { text: draft.text.slice(span.start, span.end).replace(/\s+/g, ' '), span }
}

/** The site's name behind the headline is no part of it. */
function withoutSuffix(title: string, draft: Draft, settled: string): string {
  const suffix = titleSuffix(title)
  if (suffix === null) return title
  const outlet = squash(draft.facts.outlet ?? '')
  const name = squash(title.slice(suffix.start, suffix.end))
  const known =
    (settled !== '' && name === squash(settled)) ||
    (outlet !== '' && (name.startsWith(outlet) || outlet.startsWith(name))) ||
    draft.text.slice(suffix.end).includes(title.slice(suffix.start, suffix.end).split(/\s/)[0] ?? '\u0000')
  return known ? title.slice(0, suffix.start).replace(/\s*(?:[-–—|·•»]|::)\s*$/u, '') : title
}

function locate(draft: Draft, title: string): Report['title'] {
  const start = draft.text.indexOf(title)
  return { text: title, span: start === -1 ? null : { start, end: start + title.length } }
}

function bylineOf(facts: Facts, head: Head, outlet: string | undefined): readonly string[] {
  const authors = (facts.authors ?? []).map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '')
  const names = authors.length > 0 ? authors : head.byline
  return [...new Set(names)].filter((name) => squash(name) !== squash(outlet ?? ''))
}

/** The telling alone: noise is left out, so that two papers' furniture does not part a text from its copy. */
function withoutNoise(text: string, noise: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const span of noise as readonly NoiseSpan[]) {
    out += text.slice(at, span.start)
    at = Math.max(at, span.end)
  }
  return out + text.slice(at)
}

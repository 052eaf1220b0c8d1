/**
 * Floor 2, intake. Bytes to text: byte order mark, declared charset, then a guess from the bytes.
 * What is no text at all is refused here, by its first bytes and by what it holds.
 */
import sniffHtml from 'html-encoding-sniffer'
import { detect } from 'jschardet'
import { type Note, note, ReportFailed, spanOf } from '../model/index.ts'

export interface Decoded {
  readonly text: string
  readonly notes: readonly Note[]
}

/** First bytes of formats that people do drop on a reader of text, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file; save it as text first'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document (docx, odt, epub); save it as text first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document; save it as text first'],
  ['{\\rtf', 'an RTF document; save it as text first'],
  ['\u0089PNG', 'an image (PNG)'],
  ['\u00ff\u00d8\u00ff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['\u001f\u008b', 'compressed (gzip); unpack it first'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
]

/** How many bytes the guesses look at. */
const SAMPLE = 64 * 1024

/** Throws ReportFailed for bytes that are no text. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) throw new ReportFailed(file, 'the file is empty')
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const known = SIGNATURES.find(([start]) => head.startsWith(start))
  if (known !== undefined) throw new ReportFailed(file, `it is ${known[1]}`)
  const { label, guessed } = charsetOf(bytes)
  const raw = decodeAs(bytes, label)
  if (raw.trim() === '') throw new ReportFailed(file, 'the file holds no text, only white space')
  refuseBinary(raw, file)
  return { text: clean(raw), notes: notesOn(raw, label, guessed) }
}

function charsetOf(bytes: Uint8Array): { label: string; guessed: boolean } {
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', guessed: false }
  const wide = wideWithoutMark(sample)
  if (wide !== null) return { label: wide, guessed: true }
  if (isUtf8(bytes)) return { label: 'utf-8', guessed: false }
  const declared = declaredCharset(sample)
  if (declared !== null) return { label: declared, guessed: false }
  return { label: guessCharset(sample), guessed: true }
}

/** UTF-16 without a mark: most bytes of one parity are zero in Latin script. */
function wideWithoutMark(sample: Uint8Array): string | null {
  let even = 0
  let odd = 0
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  if (half < 4) return null
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** What a page or feed declares; null where it declares nothing, or UTF-8 although it is not. */
function declaredCharset(sample: Uint8Array): string | null {
  const start = Buffer.from(sample.subarray(0, 1024)).toString('latin1')
  if (!/<\?xml|<meta|<html/i.test(start)) return null
  const found = sniffHtml(sample, { xml: /^\s*<\?xml/.test(start), defaultEncoding: 'x-user-defined' })
  return found === 'UTF-8' || found === 'x-user-defined' ? null : found.toLowerCase()
}

/** Where bytes between 0x80 and 0x9f stand, which ISO 8859 leaves to control characters, the text is in the Windows page beside it. */
const WINDOWS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
}

function guessCharset(sample: Uint8Array): string {
  const guess = detect(Buffer.from(sample)).encoding?.toLowerCase() ?? ''
  // Latin 1 and ASCII on the web mean Windows-1252; a guess of UTF-8 was refuted above, it has a few broken bytes.
  if (guess === '' || guess === 'ascii' || guess === 'iso-8859-1') return 'windows-1252'
  if (guess.startsWith('iso-8859-') && sample.some((byte) => byte >= 0x80 && byte < 0xa0)) {
    return WINDOWS[guess] ?? 'windows-1252'
  }
  try {
    return new TextDecoder(guess).encoding
  } catch {
    return 'windows-1252'
  }
}

/** Windows-1252 from 0x80 on; a full stop where the page has nothing. Some versions of Node decode it as Latin 1 (nodejs/node#56542). */
const C1 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

function decodeAs(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes)
  if (label !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/g, (mark) => C1.charAt(mark.charCodeAt(0) - 0x80))
}

/** Control characters other than white space; a text has hardly any. */
const CONTROL = /(?!\s)\p{Cc}/gu

function refuseBinary(raw: string, file: string): void {
  const sample = raw.slice(0, SAMPLE)
  const controls = sample.match(CONTROL)?.length ?? 0
  const broken = sample.match(/\ufffd/g)?.length ?? 0
  if (controls > 8 && controls > sample.length * 0.02) throw new ReportFailed(file, 'it is binary data, not text')
  if (broken > 8 && broken > sample.length * 0.2) throw new ReportFailed(file, 'its characters cannot be decoded')
}

/** The sequences by which terminals colour their text. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** One kind of line break; no control characters, soft hyphens or zero-width marks that would hide inside words. */
function clean(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\u2029|\f/g, '\n\n')
    .replace(COLOUR, '')
    .replace(/(?![\n\t])\p{Cc}|[\u00ad\u200b\u2060\ufeff]/gu, '')
}

function notesOn(raw: string, label: string, guessed: boolean): Note[] {
  const notes: Note[] = []
  const none = spanOf(0, 0)
  if (guessed) notes.push(note('intake/charset-guessed', 'info', none, `no charset is declared; read as ${label}`))
  if (raw.includes('\ufffd')) {
    notes.push(note('intake/broken-characters', 'doubt', none, 'some characters could not be decoded'))
  }
  return notes
}

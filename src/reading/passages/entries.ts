/** Floor 2, reading. Dated or timed lines of a live blog, a ticker or an alert sheet: the stamp becomes the entry's heading. */
import type { Piece } from './piece.ts'

const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm|a\.m\.|p\.m\.))?(?:\s*(?:\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|MSK|local time|[A-Z]{3,4})(?:[+-]\d{1,2})?\)?))?`
const STAMP = new RegExp(String.raw`^\[?${CLOCK}\]?(?=\s*(?:[\p{Pd}:|•·]|\s|$))\s*[\p{Pd}:|•·]*\s*`, 'u')
const BARE_STAMP = new RegExp(String.raw`^\[?${CLOCK}\]?\W*$`, 'u')
const LEAST_ENTRIES = 2

export function findEntries(text: string, pieces: readonly Piece[]): Piece[] {
  const stamps = pieces.map((piece) => (piece.kind === 'title' ? null : STAMP.exec(text.slice(piece.start, piece.end))))
  if (stamps.filter(Boolean).length < LEAST_ENTRIES) return [...pieces]
  const entries: Piece[] = []
  let heading: Piece['heading'] = null
  pieces.forEach((piece, i) => {
    const stamp = stamps[i]
    if (stamp) heading = { start: piece.start, end: piece.start + stamp[0].trimEnd().length }
    if (stamp && BARE_STAMP.test(text.slice(piece.start, piece.end))) return
    const start = stamp ? piece.start + stamp[0].length : piece.start
    entries.push(heading && isBody(piece) ? { ...piece, start, kind: 'entry', heading } : { ...piece, start })
  })
  return entries
}

const isBody = (piece: Piece): boolean =>
  piece.kind === 'paragraph' || piece.kind === 'item' || piece.kind === 'heading'

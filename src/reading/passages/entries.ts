/** Floor 2, reading. Dated or timed lines of a live blog, a ticker or an alert sheet: the stamp becomes the entry's heading. */
import { type Span, spanOf } from '../../model/index.ts'
import type { Piece } from './piece.ts'

const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm|a\.m\.|p\.m\.))?(?:\s*(?:\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|MSK|local time|[A-Z]{3,4})(?:[+-]\d{1,2})?\)?))?`
const STAMP = new RegExp(String.raw`^\[?${CLOCK}\]?(?=\s*(?:[\p{Pd}:|•·]|\s|$))\s*[\p{Pd}:|•·]*\s*`, 'u')
const BARE_STAMP = new RegExp(String.raw`^\[?${CLOCK}\]?\W*$`, 'u')
const LEAST_ENTRIES = 2

export function findEntries(text: string, pieces: readonly Piece[]): Piece[] {
  const stamps = pieces.map((piece) => stampOf(text, piece))
  if (stamps.filter(Boolean).length < LEAST_ENTRIES) return [...pieces]
  const entries: Piece[] = []
  let heading: Piece['heading'] = null
  pieces.forEach((piece, i) => {
    const stamp = stamps[i]
    if (stamp) heading = stamp.heading
    if (stamp && !/[\p{L}\p{N}]/u.test(text.slice(stamp.bodyStart, piece.end))) return
    const start = stamp?.bodyStart ?? piece.start
    entries.push(heading && isBody(piece) ? { ...piece, start, kind: 'entry', heading } : { ...piece, start })
  })
  return entries
}

interface Stamp {
  readonly heading: Span
  /** Where the entry's own words begin. */
  readonly bodyStart: number
}

/** The time of day that heads a piece: its first words, or the dateline that intake has taken off already. */
function stampOf(text: string, piece: Piece): Stamp | null {
  if (piece.kind === 'title') return null
  if (piece.heading && BARE_STAMP.test(text.slice(piece.heading.start, piece.heading.end))) {
    return { heading: piece.heading, bodyStart: piece.start }
  }
  const stamp = STAMP.exec(text.slice(piece.start, piece.end))?.[0]
  if (stamp === undefined) return null
  return { heading: spanOf(piece.start, piece.start + stamp.trimEnd().length), bodyStart: piece.start + stamp.length }
}

const isBody = (piece: Piece): boolean => piece.kind !== 'title' && piece.kind !== 'question' && piece.kind !== 'answer'

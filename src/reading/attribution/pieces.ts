/** Floor 2, reading/attribution. Quotations cut at the ends of sentences, and what of them can be speech. */
import type { Span } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import { pieceIn } from './content.ts'
import type { Quotation } from './quotations.ts'

export interface Piece extends Span {
  readonly quotation: Quotation
  readonly sentence: PageSentence
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const LEAST_WORDS = 4

export function piecesOf(page: Page, quotations: readonly Quotation[]): Piece[] {
  const pieces: Piece[] = []
  let s = 0
  for (const quotation of quotations) {
    while (s < page.sentences.length && (page.sentences[s]?.end ?? 0) <= quotation.start) s++
    for (let i = s; i < page.sentences.length; i++) {
      const sentence = page.sentences[i]
      if (!sentence || sentence.start >= quotation.end) break
      const piece = pieceIn(quotation, sentence)
      if (piece && sentence.tokens.some((t) => t.upos !== 'PUNCT' && t.start < piece.end && piece.start < t.end)) {
        pieces.push({ ...piece, quotation, sentence })
      }
    }
  }
  return pieces
}

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A whole sentence, a clause, or words with a stop of their own: no title and no word held with tongs. */
export function isSpeech(piece: Piece): boolean {
  const words = piece.sentence.tokens.filter((t) => t.upos !== 'PUNCT' && t.start >= piece.start && t.end <= piece.end)
  if (fillsSentence(piece)) return true
  if (words.length < LEAST_WORDS) return false
  return (
    words.some((t) => FINITE.has(t.xpos)) ||
    /[.,!?…]/u.test(piece.sentence.tokens.find((t) => t.end === piece.end)?.text ?? '')
  )
}

export function fillsSentence(piece: Piece): boolean {
  return !piece.sentence.tokens.some((t) => t.upos !== 'PUNCT' && (t.end <= piece.start || t.start >= piece.end))
}

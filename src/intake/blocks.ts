/** Floor 2, intake. The blocks of a report: what each piece is in its layout, now that its head and its noise are known. */
import type { Block, NoiseKind } from '../model/index.ts'
import { type Draft, type Piece, pieceText } from './draft.ts'
import { isEntry } from './head/extent.ts'
import type { Head } from './head/types.ts'
import { endsSentence, isProse, wordCount } from './layout/features.ts'

type Whole = readonly (NoiseKind | null)[]

/** One for every piece, noise or not. */
export function blocksOf(draft: Draft, head: Head, whole: Whole): readonly Block[] {
  const telling = draft.pieces.map((_, at) => at).filter((at) => whole[at] === null)
  const place = new Map(telling.map((at, n) => [at, n]))
  return draft.pieces.map((piece, at) => {
    const n = place.get(at)
    const beside = n === undefined ? [] : [draft.pieces[telling[n - 1] ?? -1], draft.pieces[telling[n + 1] ?? -1]]
    return { start: piece.start, end: piece.end, kind: kindOf(draft, head, whole, at, beside) }
  })
}

function kindOf(
  draft: Draft,
  head: Head,
  whole: Whole,
  at: number,
  beside: readonly (Piece | undefined)[],
): Block['kind'] {
  const role = head.roles.get(at)
  if (role === 'title' || role === 'standfirst') return role
  const piece = draft.pieces[at] as Piece
  if (piece.kind === 'title') return at === head.title ? 'title' : 'heading'
  const plain = piece.kind === 'paragraph' && whole[at] === null && at >= head.end
  return plain && isSubheading(draft, piece, beside) ? 'heading' : piece.kind
}

/** In a text without marks a short line that ends no sentence, between two paragraphs of prose, is a heading. */
function isSubheading(draft: Draft, piece: Piece, beside: readonly (Piece | undefined)[]): boolean {
  const text = pieceText(draft, piece)
  if (wordCount(text) > 12 || endsSentence(text) || /[:;,"”’)]$|^["“‘(]/.test(text) || isEntry(text)) return false
  return beside.every((other) => other !== undefined && other.kind === 'paragraph' && isTold(pieceText(draft, other)))
}

const isTold = (text: string): boolean => isProse(text) || (wordCount(text) >= 4 && endsSentence(text))

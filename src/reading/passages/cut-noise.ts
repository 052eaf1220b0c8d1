/** Floor 2, reading. Blocks without their noise; the dateline that heads a block is kept as the passage's heading. */
import { type Block, type NoiseSpan, overlaps, type Report } from '../../model/index.ts'
import type { Piece } from './piece.ts'

export function cutNoise(report: Report): Piece[] {
  const noise = [...report.noise].sort((a, b) => a.start - b.start)
  return report.blocks.flatMap((block) =>
    cutBlock(
      report.text,
      block,
      noise.filter((n) => overlaps(n, block)),
    ),
  )
}

function cutBlock(text: string, block: Block, noise: readonly NoiseSpan[]): Piece[] {
  const pieces: Piece[] = []
  let heading: Piece['heading'] = null
  let from = block.start
  for (const cut of [...noise, { start: block.end, end: block.end, kind: null }]) {
    const piece = shrink(text, from, Math.min(cut.start, block.end))
    if (piece) {
      pieces.push({ ...piece, kind: block.kind, speaker: null, heading })
      heading = null
    }
    if (cut.kind === 'dateline') heading = { start: cut.start, end: cut.end }
    from = Math.max(from, cut.end)
  }
  return pieces
}

/** Without white space at its edges and without what a removed dateline leaves in front; null where no word is left. */
function shrink(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end)
  const lead = /^[\s\p{Pd}:|•·]+/u.exec(words)?.[0].length ?? 0
  const tail = /\s+$/u.exec(words)?.[0].length ?? 0
  return /[\p{L}\p{N}]/u.test(words) ? { start: start + lead, end: end - tail } : null
}

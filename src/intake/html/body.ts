/**
 * Floor 2, intake. Which blocks of a page are the report and which stand around it. Mozilla's Readability votes on the whole page,
 * the zones of the page and the share of links vote on each block. Nothing is removed: what loses is marked as noise.
 */
import { Readability } from '@mozilla/readability'
import type { NoiseKind } from '../../model/index.ts'
import type { Piece } from '../draft.ts'
import type { PageDocument } from './dom.ts'
import type { PageBlock } from './walk.ts'
import type { Zone } from './zones.ts'

/** Readability recurses and takes long on these; its vote is then left out. */
const DEEPEST = 400
const LARGEST = 40_000

/** The letters and digits of what Readability keeps; null where it finds no article or may not try. */
export function readabilityVote(document: PageDocument, depth: number): string | null {
  if (depth > DEEPEST || countAtMost(document, LARGEST) >= LARGEST) return null
  const kept = readArticle(document)
  return kept === null ? null : lettersOf(kept)
}

/** The text of what Readability takes for the article, null where it finds none. It changes the document. */
export function readArticle(document: PageDocument): string | null {
  try {
    const page = document as unknown as ConstructorParameters<typeof Readability>[0]
    return new Readability(page, { charThreshold: 250 }).parse()?.textContent ?? null
  } catch {
    return null
  }
}

function countAtMost(document: PageDocument, limit: number): number {
  let n = 0
  for (const _ of document.querySelectorAll('*')) if (++n >= limit) break
  return n
}

export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A verdict for every block: null is body. `vote` is Readability's, or null. */
export function judgeBlocks(
  text: string,
  pieces: readonly Piece[],
  blocks: readonly PageBlock[],
  vote: string | null,
): (NoiseKind | null)[] {
  const within = pieces.map((piece) => vote === null || vote.includes(lettersOf(text.slice(piece.start, piece.end))))
  const range = bodyRange(text, pieces, blocks, within)
  return pieces.map((piece, at) => {
    const block = blocks[at]
    if (block === undefined) return null
    const own = noiseOfZone(block.zone)
    if (own !== null) return own
    const share = piece.linked / Math.max(1, piece.end - piece.start)
    const inside = at >= range.first && at <= range.last
    if (share > 0.8 && !isHeadline(block.tag)) return inside ? 'related' : 'interface'
    if (inside && (within[at] === true || block.tag !== 'li')) return null
    if (within[at] === true && vote !== null && at > range.last) return null
    return at < range.first ? 'interface' : 'related'
  })
}

const isHeadline = (tag: string): boolean => tag === 'h1'

/** From the headline, or the first block voted in, to the last paragraph of prose voted in. */
function bodyRange(
  text: string,
  pieces: readonly Piece[],
  blocks: readonly PageBlock[],
  within: readonly boolean[],
): { first: number; last: number } {
  const prose = pieces.map((piece, at) => {
    const clean = noiseOfZone(blocks[at]?.zone ?? null) === null
    return clean && within[at] === true && isProse(text.slice(piece.start, piece.end), piece)
  })
  const firstProse = prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  if (firstProse === -1) return { first: 0, last: pieces.length - 1 }
  const title = blocks.findLastIndex(
    (block, at) => block.tag === 'h1' && at <= firstProse && noiseOfZone(block.zone) === null,
  )
  return { first: title === -1 ? firstProse : title, last }
}

/** A sentence or more of unlinked words. */
function isProse(words: string, piece: Piece): boolean {
  return words.length >= 60 && piece.linked < words.length * 0.5
}

function noiseOfZone(zone: Zone | null): NoiseKind | null {
  return zone === null || zone === 'standfirst' || zone === 'lead' ? null : zone
}

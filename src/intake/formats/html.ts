/** Floor 2, intake. A web page or a fragment of one: its whole visible text in order, with what is not the report marked as noise. */
import { note } from '../../model/index.ts'
import { type Draft, type Facts, mergeFacts, type Piece } from '../draft.ts'
import { judgeBlocks, readabilityVote } from '../html/body.ts'
import { type PageDocument, type PageElement, parsePage } from '../html/dom.ts'
import { readMetadata } from '../html/metadata.ts'
import { countProse } from '../html/prose.ts'
import { renderPage } from '../html/render.ts'
import type { PageBlock } from '../html/walk.ts'

export function readHtml(source: string): Draft {
  const document = parsePage(source)
  const facts = readMetadata(document)
  const root = document.body ?? document.documentElement
  if (root === null) return renderless(facts)
  const { builder, blocks, depth } = renderPage(root, trustOf(root))
  const windowTitle = titleTag(document)
  const draft = builder.draft(null, { ...facts, title: facts.title ?? windowTitle, windowTitle })
  const vote = readabilityVote(document, depth)
  const verdicts = judgeBlocks(draft.text, draft.pieces, blocks, vote)
  const pieces = draft.pieces.map(
    (piece, at): Piece => ({ ...piece, kind: kindOf(piece, blocks[at]), noise: verdicts[at] ?? null }),
  )
  const notes =
    vote === null
      ? [
          note(
            'intake/body-unsure',
            'doubt',
            { start: 0, end: 0 },
            'the body of this page was told by its layout alone',
          ),
        ]
      : []
  return { ...draft, pieces, notes }
}

/** HTML inside a field or a feed's item: no page around it, so all of it is the report. */
export function readFragment(source: string, item: Draft['item'], facts: Facts): Draft {
  const document = parsePage(source)
  const root = document.body ?? document.documentElement
  if (root === null) return renderless(facts)
  const { builder, blocks } = renderPage(root, trustOf(root))
  const draft = builder.draft(item, mergeFacts(facts, readMetadata(document)))
  return {
    ...draft,
    pieces: draft.pieces.map((piece, at) => ({
      ...piece,
      kind: kindOf(piece, blocks[at]),
      noise: zoneNoise(blocks[at]),
    })),
  }
}

const renderless = (facts: Facts): Draft => ({
  item: null,
  text: '',
  pieces: [],
  marks: [],
  links: [],
  facts,
  notes: [],
})

const titleTag = (document: PageDocument): string | undefined =>
  document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() || undefined

/** An element that holds the headline or most of the prose is the article's frame, whatever its class is called. */
function trustOf(root: PageElement): (element: PageElement) => boolean {
  const prose = countProse(root)
  return (element) => {
    if (element === root) return true
    const own = prose.of(element)
    if (prose.total > 0 && own > prose.total * 0.6) return true
    return own >= 120 && element.querySelector('h1') !== null
  }
}

function zoneNoise(block: PageBlock | undefined): Piece['noise'] {
  const zone = block?.zone ?? null
  return zone === 'standfirst' || zone === 'lead' ? null : zone
}

function kindOf(piece: Piece, block: PageBlock | undefined): Piece['kind'] {
  return block?.zone === 'standfirst' ? 'standfirst' : piece.kind
}

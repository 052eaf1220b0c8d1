/**
 * Floor 2, intake. A page as a reader sees it: the visible text of the whole body in source order, block by block,
 * each block with the zone of the page it stands in. Walks without recursion, so that depth cannot overflow it.
 */
import type { DraftBuilder } from '../builder.ts'
import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts'
import { type Frame, type PageBlock, type Trust, Walk } from './walk.ts'

export interface Rendering {
  readonly builder: DraftBuilder
  readonly blocks: readonly PageBlock[]
  readonly depth: number
}

/** `trusted` answers whether an element is too much of the article to be believed a zone of noise. */
export function renderPage(root: PageElement, trusted: Trust): Rendering {
  const walk = new Walk(trusted)
  const frames: Frame[] = []
  let node: PageNode | null = root
  let depth = 0
  const leave = () => {
    const frame = frames.pop()
    if (frame !== undefined) walk.leave(frame, frames.at(-1))
  }
  while (node !== null) {
    if (node.nodeType === TEXT) walk.words(node.nodeValue ?? '')
    const entered: Frame | null = isElement(node) ? walk.enter(node, frames.at(-1)) : null
    if (entered !== null) {
      depth = Math.max(depth, frames.push(entered))
      if (node.firstChild !== null) {
        node = node.firstChild
        continue
      }
      leave()
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      leave()
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  walk.flush()
  return { builder: walk.builder, blocks: walk.blocks, depth }
}

/** Floor 2, intake. How much prose stands under each element of a page, counted in one pass from below. */
import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts'

/** A run of words shorter than this is a label, a link or a caption rather than prose. */
const SHORTEST = 60

export interface Prose {
  readonly total: number
  of(element: PageElement): number
}

/** Counts UTF-16 units of unlinked text in runs of some length, per element. Walks without recursion. */
export function countProse(root: PageElement): Prose {
  const counts = new Map<PageNode, number>()
  let node: PageNode | null = root
  while (node !== null) {
    if (node.firstChild !== null && !isSkipped(node)) {
      node = node.firstChild
      continue
    }
    count(node, counts)
    while (node !== null && node !== root && node.nextSibling === null) {
      const parent: PageNode | null = node.parentNode
      if (parent !== null) lift(node, parent, counts)
      node = parent
    }
    if (node === null || node === root) break
    lift(node, node.parentNode as PageNode, counts)
    node = node.nextSibling
  }
  return { total: counts.get(root) ?? 0, of: (element) => counts.get(element) ?? 0 }
}

function count(node: PageNode, counts: Map<PageNode, number>): void {
  if (node.nodeType !== TEXT) return
  const length = (node.nodeValue ?? '').trim().length
  if (length >= SHORTEST) counts.set(node, length)
}

function lift(node: PageNode, parent: PageNode, counts: Map<PageNode, number>): void {
  const own = counts.get(node)
  if (own === undefined) return
  if (node.nodeType === TEXT) counts.delete(node)
  counts.set(parent, (counts.get(parent) ?? 0) + own)
}

const isSkipped = (node: PageNode): boolean =>
  isElement(node) && /^(?:script|style|noscript|template|svg|a)$/.test(node.localName)

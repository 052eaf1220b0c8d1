/**
 * Floor 2, intake. A page as a reader sees it: the visible text of the whole body in source order, block by block,
 * each block with the zone of the page it stands in. Walks without recursion, so that depth cannot overflow it.
 */
import type { NoiseSpan } from '../../model/index.ts'
import { DraftBuilder } from '../builder.ts'
import type { Link } from '../draft.ts'
import { isElement, type PageElement, type PageNode, TEXT } from './dom.ts'
import { type Zone, zoneOf } from './zones.ts'

/** One block of visible text; `piece` is its place among the pieces of the builder. */
export interface PageBlock {
  readonly tag: string
  readonly zone: Zone | null
  readonly inArticle: boolean
}

export interface Rendering {
  readonly builder: DraftBuilder
  readonly blocks: readonly PageBlock[]
  readonly depth: number
}

const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head', 'textarea', 'option', 'select', 'canvas', 'audio', 'video', 'math', 'datalist'])
const INLINE = new Set('a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button img input'.split(' '))
/** Elements whose extent is remembered: links, and what was struck out. */
const STRETCHES = new Set(['a', 's', 'del', 'strike'])
/** Neighbours of these kinds stand apart on the page although no white space stands between them. */
const CHIP = new Set(['a', 'button', 'label', 'time', 'span', 'input', 'img'])
const HEADINGS = /^h[1-6]$/

interface Frame {
  readonly node: PageElement
  readonly zone: Zone | null
  readonly inArticle: boolean
  /** The nearest block around it, itself if it is one. */
  readonly block: Frame | null
  /** Where its words begin in the block under way. */
  readonly at: number
}

type Trust = (element: PageElement) => boolean

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

/** The text under way: one block's words, links and struck-out stretches. */
class Walk {
  readonly builder = new DraftBuilder()
  readonly blocks: PageBlock[] = []
  private readonly trusted: Trust
  private text = ''
  private links: Link[] = []
  private marks: NoiseSpan[] = []
  private zoned: { readonly zone: Zone; readonly start: number; readonly end: number }[] = []
  private opened: { readonly node: PageElement; readonly at: number }[] = []
  private block: Frame | null = null
  private preformatted = 0
  private neighbour: 'chip' | 'span' | null = null

  constructor(trusted: Trust) {
    this.trusted = trusted
  }

  enter(element: PageElement, parent: Frame | undefined): Frame | null {
    const tag = element.localName
    if (HIDDEN.has(tag) || isHidden(element)) return null
    const isBlock = !INLINE.has(tag) && tag !== 'br'
    if (tag === 'br') this.lineBreak()
    else if (isBlock) this.flush()
    else if (CHIP.has(tag)) this.neighbour = neighbourOf(element)
    if (STRETCHES.has(tag)) this.opened.push({ node: element, at: this.text.length })
    if (tag === 'pre') this.preformatted++
    const own = zoneOf(element)
    const outer = parent?.zone ?? null
    const zone = own === null || this.trusted(element) ? released(tag, outer) : narrower(outer, own)
    const inArticle = parent?.inArticle === true || tag === 'article' || tag === 'main'
    const frame: Frame = { node: element, zone, inArticle, block: isBlock ? null : (parent?.block ?? parent ?? null), at: this.text.length }
    if (isBlock) this.block = frame
    return frame
  }

  leave(frame: Frame, parent: Frame | undefined): void {
    const open = this.opened.at(-1)
    if (open?.node === frame.node) {
      this.opened.pop()
      this.close(open)
    }
    const isBlock = frame.block === null
    if (!isBlock && frame.zone !== null && frame.zone !== parent?.zone) {
      this.zoned.push({ zone: frame.zone, start: frame.at, end: this.text.length })
    }
    if (isBlock) {
      this.flush()
      this.block = parent === undefined ? null : (parent.block ?? parent)
    }
    if (frame.node.localName === 'pre') this.preformatted--
  }

  words(text: string): void {
    if (this.preformatted > 0) {
      this.text += text
      return
    }
    const collapsed = text.replace(/[^\S\u00a0]+/g, ' ')
    const last = this.text.slice(-1)
    if (this.neighbour === 'chip' || (this.neighbour === 'span' && /[\p{Ll}\p{N}.]/u.test(last) && /^[\p{Lu}\p{N}]/u.test(collapsed))) this.space()
    this.neighbour = null
    this.text += /\S/.test(this.text.slice(-1)) ? collapsed : collapsed.trimStart()
  }

  flush(): void {
    for (const open of this.opened) this.close(open)
    this.opened = this.opened.map(({ node }) => ({ node, at: 0 }))
    const tag = this.block?.node.localName ?? 'body'
    const level = HEADINGS.test(tag) ? Number(tag.charAt(1)) : 0
    const kind = level > 0 ? 'heading' : tag === 'li' || tag === 'dd' ? 'item' : 'paragraph'
    const zone = this.wholeZone() ?? this.block?.zone ?? null
    const stretch = { text: this.text, links: this.links, marks: this.marks }
    if (this.builder.piece(stretch, { kind, level, noise: null, apart: true })) {
      this.builder.gap(kind === 'item' ? '\n' : '\n\n')
      this.blocks.push({ tag, zone, inArticle: this.block?.inArticle ?? false })
    }
    this.text = ''
    this.links = []
    this.marks = []
    this.zoned = []
  }

  /** The zone of an inline element that holds all the block's words. */
  private wholeZone(): Zone | null {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    return this.zoned.find((zoned) => zoned.start <= start && zoned.end >= end)?.zone ?? null
  }

  private close(open: { readonly node: PageElement; readonly at: number }): void {
    const span = { start: open.at, end: this.text.length }
    if (span.end <= span.start) return
    if (open.node.localName === 'a') this.links.push({ ...span, href: open.node.getAttribute('href') ?? '' })
    else this.marks.push({ ...span, kind: 'correction' })
  }

  private lineBreak(): void {
    if (this.text.endsWith('\n')) this.flush()
    else this.text = `${this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text}\n`
  }

  private space(): void {
    if (/\S/.test(this.text.slice(-1))) this.text += ' '
  }
}

/** A headline is no caption though it lies over a picture, and a quoted post is told by the article though its class is that of a button. */
function released(tag: string, zone: Zone | null): Zone | null {
  if (tag === 'h1' && (zone === 'caption' || zone === 'byline' || zone === 'dateline')) return null
  return tag === 'blockquote' && zone === 'interface' ? null : zone
}

/** A caption inside a related box is related; a byline inside a caption is its credit. */
function narrower(outer: Zone | null, inner: Zone | null): Zone | null {
  if (outer === null || inner === null) return inner
  if (outer === 'caption' && (inner === 'byline' || inner === 'credit')) return 'credit'
  const whole: readonly Zone[] = ['related', 'comment', 'promotion', 'correction', 'interface']
  return whole.includes(outer) ? outer : inner
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** What stands right before, without white space: a button or link is a word of its own, a plain span only if a new word plainly begins. */
function neighbourOf(element: PageElement): 'chip' | 'span' | null {
  const before = element.previousSibling
  if (before === null || !isElement(before) || !CHIP.has(before.localName)) return null
  return element.localName === 'span' && before.localName === 'span' ? 'span' : 'chip'
}

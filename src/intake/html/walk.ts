/** Floor 2, intake. The walk over a page: which element opens a block, what its words are, and in which zone they stand. */
import type { NoiseSpan } from '../../model/index.ts'
import { DraftBuilder } from '../builder.ts'
import type { Link } from '../draft.ts'
import { isElement, type PageElement } from './dom.ts'
import { type Zone, zoneOf } from './zones.ts'

/** One block of visible text; `piece` is its place among the pieces of the builder. */
export interface PageBlock {
  readonly tag: string
  readonly zone: Zone | null
}

const HIDDEN = new Set(
  'script style noscript template svg iframe object head textarea option select canvas audio video math datalist'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button img input'.split(
    ' ',
  ),
)
/** Elements whose extent is remembered: links, and what was struck out. */
const STRETCHES = new Set(['a', 's', 'del', 'strike'])
/** Neighbours of these kinds stand apart on the page although no white space stands between them. */
const CHIP = new Set(['a', 'button', 'label', 'time', 'span', 'input', 'img'])
const HEADINGS = /^h[1-6]$/

export interface Frame {
  readonly node: PageElement
  readonly zone: Zone | null
  /** The nearest block around it, itself if it is one. */
  readonly block: Frame | null
  /** Where its words begin in the block under way. */
  readonly at: number
}

export type Trust = (element: PageElement) => boolean

/** The text under way: one block's words, links and struck-out stretches. */
export class Walk {
  readonly builder = new DraftBuilder()
  readonly blocks: PageBlock[] = []
  private readonly trusted: Trust
  private text = ''
  private links: Link[] = []
  private marks: NoiseSpan[] = []
  private zoned: { readonly zone: Zone; readonly start: number; readonly end: number }[] = []
  private opened: { readonly node: PageElement; readonly at: number }[] = []
  private block: Frame | null = null
  /** The last character of the text; reading it from the text itself would copy the text each time. */
  private last = ''
  private preformatted = 0
  private afterItem = false
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
    const named = zoneOf(element)
    const own = tag === 'blockquote' && named === 'interface' ? null : named
    const outer = parent?.zone ?? null
    const zone = own === null || this.trusted(element) ? released(tag, outer) : narrower(outer, own)
    const frame: Frame = {
      node: element,
      zone,
      block: isBlock ? null : (parent?.block ?? parent ?? null),
      at: this.text.length,
    }
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
      this.append(text)
      return
    }
    const collapsed = text.replace(/[^\S\u00a0]+/g, ' ')
    if (
      this.neighbour === 'chip' ||
      (this.neighbour === 'span' && /[\p{Ll}\p{N}.]/u.test(this.last) && /^[\p{Lu}\p{N}]/u.test(collapsed))
    )
      this.space()
    this.neighbour = null
    this.append(/\S/.test(this.last) ? collapsed : collapsed.trimStart())
  }

  flush(): void {
    for (const open of this.opened) this.close(open)
    this.opened = this.opened.map(({ node }) => ({ node, at: 0 }))
    const tag = this.block?.node.localName ?? 'body'
    const level = HEADINGS.test(tag) ? Number(tag.charAt(1)) : 0
    const kind = level > 0 ? 'heading' : tag === 'li' || tag === 'dd' ? 'item' : 'paragraph'
    const zone = this.wholeZone() ?? this.block?.zone ?? null
    const stretch = { text: this.text, links: this.links, marks: this.marks }
    if (this.text.trim() !== '') {
      if (this.blocks.length > 0) this.builder.gap(kind === 'item' && this.afterItem ? '\n' : '\n\n')
      this.builder.piece(stretch, { kind, level, noise: null, apart: true })
      this.blocks.push({ tag, zone })
      this.afterItem = kind === 'item'
    }
    this.text = ''
    this.last = ''
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

  private append(words: string): void {
    this.text += words
    if (words !== '') this.last = words.charAt(words.length - 1)
  }

  private lineBreak(): void {
    if (this.last === '\n') this.flush()
    else this.append('\n')
  }

  private space(): void {
    if (/\S/.test(this.last)) this.append(' ')
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

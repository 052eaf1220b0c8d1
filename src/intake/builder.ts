/** Floor 2, intake. Lays pieces of text one after the other and keeps count of where each stands. */
import type { NoiseSpan, Note } from '../model/index.ts'
import type { Draft, Facts, Link, Piece } from './draft.ts'

export type NewPiece = Omit<Piece, 'start' | 'end' | 'linked'>

/** A stretch of resolved text with links and marks at offsets of its own. */
export interface Stretch {
  readonly text: string
  readonly links: readonly Link[]
  readonly marks: readonly NoiseSpan[]
}

export class DraftBuilder {
  private text = ''
  private readonly pieces: Piece[] = []
  private readonly marks: NoiseSpan[] = []
  private readonly links: Link[] = []
  private readonly notes: Note[] = []

  get length(): number {
    return this.text.length
  }

  /** White space, or words that belong to no piece (a bullet, a rule), which are then marked as noise. */
  gap(words: string): void {
    const start = this.text.length
    this.text += words
    const trimmed = words.trim()
    if (trimmed === '') return
    const at = start + words.indexOf(trimmed)
    this.marks.push({ start: at, end: at + trimmed.length, kind: 'markup' })
  }

  /** Says whether there was anything to lay. */
  piece(stretch: Stretch, what: NewPiece): boolean {
    const lead = stretch.text.length - stretch.text.trimStart().length
    const body = stretch.text.trim()
    if (body === '') {
      this.text += stretch.text
      return false
    }
    const base = this.text.length
    this.text += stretch.text
    const start = base + lead
    const end = start + body.length
    const inside = stretch.links.map((link) => ({ ...link, start: link.start + base, end: link.end + base }))
    this.links.push(...inside)
    for (const mark of stretch.marks) this.marks.push({ ...mark, start: mark.start + base, end: mark.end + base })
    const linked = inside.reduce((sum, link) => sum + Math.min(link.end, end) - Math.max(link.start, start), 0)
    this.pieces.push({ ...what, start, end, linked: Math.max(0, linked) })
    return true
  }

  note(entry: Note): void {
    this.notes.push(entry)
  }

  draft(item: Draft['item'], facts: Facts): Draft {
    const { text, pieces, marks, links, notes } = this
    return { item, text, pieces, marks, links, facts, notes }
  }
}

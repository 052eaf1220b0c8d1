/**
 * Floor 2, intake. Reads the head of a report: which lines above its first paragraph are outlet, title, standfirst, byline, day,
 * and which belong to the page. A line gets one role; what fits none stays without.
 */
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isNameLike, isProse, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { opensByline, readByline } from './byline.ts'
import { besideDates, readDateLine } from './dayLine.ts'
import { readDateline } from './dateline.ts'
import { hasPressWord, MASTHEAD, mastheadScore, supportFor } from './masthead.ts'
import { chooseTitle, titleOverDateline } from './title.ts'
import type { Head, HeadDate, HeadRole } from './types.ts'

/** A head has no more pieces than this. */
const LONGEST = 24

export function readHead(draft: Draft): Head {
  const lines = draft.pieces.map((_, at) => at).filter((at) => isOpen(draft.pieces[at] as Piece))
  const end = headEnd(draft, lines)
  const head = lines.filter((at) => at < end)
  const reading = new HeadReading(draft)
  for (const at of head) reading.plainRole(at)
  reading.findMastheads(head)
  const title = chooseTitle(draft, head, reading.roles) ?? titleOverDateline(draft, lines, end)
  if (title !== null) reading.roles.set(title, 'title')
  reading.fillUp(head, title)
  return { roles: reading.roles, title, dates: reading.dates, byline: [...new Set(reading.byline)], names: reading.names, end }
}

const isOpen = (piece: Piece): boolean => piece.noise === null || piece.noise === 'byline' || piece.noise === 'dateline'

/** The first paragraph of prose, or of an entry, that no line of the head follows any more. */
function headEnd(draft: Draft, lines: readonly number[]): number {
  let passed: number | null = null
  for (const at of lines.slice(0, LONGEST)) {
    const text = pieceText(draft, draft.pieces[at] as Piece)
    if (isEntry(text)) return passed ?? at
    if (isStrong(text, draft.pieces[at] as Piece)) {
      passed = null
      continue
    }
    const dated = wordCount(text) >= 6 && readDateline(text)?.agency != null
    if (!dated && (!isProse(text) || ruleFor(text) !== null)) continue
    if (passed !== null || dated) return passed ?? at
    passed = at
  }
  return passed ?? lines[LONGEST] ?? draft.pieces.length
}

/** "0318 ALERT - ...", "14:05 ...", a time alone: an entry of a sheet or ticker. */
export const isEntry = (text: string): boolean =>
  /^(?:\d{4}\s+\p{Lu}{4,}|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:[ap]\.?m\.?|[A-Z]{3,4}))?(?:\s*[-–—|]|\s+\p{Lu}|$))/u.test(text) && readDateLine(text, 0).length === 0

/** A line that only a head has: the day, who wrote. */
function isStrong(text: string, piece: Piece): boolean {
  if (text.length > 200 || isProse(text)) return false
  return opensByline(text) || readDateLine(text, 0).length > 0 || (isNameLike(text) && piece.level === 0)
}

class HeadReading {
  readonly roles = new Map<number, HeadRole>()
  readonly dates: HeadDate[] = []
  readonly byline: string[] = []
  readonly names: Head['names'][number][] = []
  private readonly draft: Draft

  constructor(draft: Draft) {
    this.draft = draft
  }

  private piece(at: number): Piece {
    return this.draft.pieces[at] as Piece
  }

  private text(at: number): string {
    return pieceText(this.draft, this.piece(at))
  }

  /** What a line is by itself, whatever stands around it. */
  plainRole(at: number): void {
    const piece = this.piece(at)
    const text = this.text(at)
    if (piece.kind === 'standfirst') this.roles.set(at, 'standfirst')
    else if (piece.level !== 1 && !isProse(text) && this.dayOrByline(at, text)) return
    else if (piece.noise !== null) this.named(at, text)
    else {
      const rule = ruleFor(text)
      if (rule !== null && (piece.level === 0 || rule.kind !== 'caption')) this.roles.set(at, rule.kind as HeadRole)
      else if (piece.kind === 'item' && piece.level === 0) this.roles.set(at, 'standfirst')
    }
  }

  private named(at: number, text: string): void {
    this.roles.set(at, this.piece(at).noise === 'byline' ? 'byline' : 'date')
    if (this.piece(at).noise === 'byline') this.byline.push(...readByline(text, false))
  }

  private dayOrByline(at: number, text: string): boolean {
    let any = false
    let offset = this.piece(at).start
    for (const line of text.split('\n')) {
      const days = readDateLine(line, offset)
      if (days.length > 0) {
        this.roles.set(at, 'date')
        this.dates.push(...days)
        this.beside(line, days, offset)
        any = true
      } else if (opensByline(line)) {
        if (!any) this.roles.set(at, 'byline')
        this.author(line, offset)
        any = true
      }
      offset += line.length + 1
    }
    return any
  }

  /** Names in a line that states a day: the outlet, or who wrote. */
  private beside(line: string, days: readonly HeadDate[], offset: number): void {
    for (const span of besideDates(line, days, offset)) {
      const words = this.draft.text.slice(span.start, span.end)
      if (opensByline(words)) this.author(words, span.start)
      else this.names.push({ span, cue: 'beside-day', weight: 0 })
      if (!opensByline(words) && !hasPressWord(words)) this.byline.push(...readByline(words, false))
    }
    const by = /\bby\s+\p{Lu}.*$/iu.exec(line)
    if (by !== null) this.author(by[0], offset + by.index)
  }

  private author(line: string, offset: number): void {
    this.byline.push(...readByline(line, true))
    const last = /,\s*(\p{Lu}[\p{L}\p{N}.&’' -]{1,40})$/u.exec(line)
    if (last?.[1] === undefined || /\bin\b/.test(line)) return
    const start = offset + line.length - last[1].length
    this.names.push({ span: { start, end: start + last[1].length }, cue: 'byline', weight: 0 })
  }

  findMastheads(head: readonly number[]): void {
    const support = supportFor(this.draft)
    const open = head.filter((at) => !this.roles.has(at))
    for (const at of head.slice(0, 6)) {
      const role = this.roles.get(at)
      if (role !== undefined && role !== 'interface') continue
      const text = this.text(at)
      const part = /^([^|/·•>\n]{2,60}?)\s*(?:[|/·•>]|$)/u.exec(text)?.[1]?.trim()
      if (part === undefined || isPath(text) || wordCount(text) > 16 || isRubric(part)) continue
      const score = mastheadScore(part, this.place(at, head, open), support) + (part !== text && wordCount(text.slice(part.length)) >= 2 ? 0.5 : 0)
      if (score < MASTHEAD) continue
      const start = this.piece(at).start + text.indexOf(part)
      this.names.push({ span: { start, end: start + part.length }, cue: 'masthead', weight: score })
      const restIsTitle = part.length < text.length && wordCount(text) - wordCount(part) >= 4 && role === undefined && !/\|.*\||\//.test(text)
      if (restIsTitle && !this.place(at, head, open).otherTitles) continue
      this.roles.set(at, 'masthead')
      this.taglines(at, head)
      return
    }
  }

  private place(at: number, head: readonly number[], open: readonly number[]) {
    const next = head[head.indexOf(at) + 1]
    const grouped = next !== undefined && !this.piece(next).apart
    const day = next !== undefined && this.roles.get(next) === 'date' && grouped
    const labelled = day && this.dates.some((date) => date.label === 'published' && date.span.start >= this.piece(next).start && date.span.end <= this.piece(next).end)
    return {
      first: at === head[0],
      dayFollows: labelled ? ('labelled' as const) : day ? ('plain' as const) : ('no' as const),
      otherTitles: open.some((other) => other !== at && wordCount(this.text(other)) >= 4),
      grouped: grouped && !day,
    }
  }

  /** Lines right under the name, without a break between, say what it is. */
  private taglines(at: number, head: readonly number[]): void {
    for (const next of head.slice(head.indexOf(at) + 1)) {
      if (this.piece(next).apart || this.piece(next).level > 0) return
      if (this.roles.has(next)) continue
      const authors = readByline(this.text(next), false)
      this.byline.push(...authors)
      this.roles.set(next, authors.length > 0 ? 'byline' : 'tagline')
    }
  }

  /** What is left: names are bylines, lines under the title standfirsts, others labels of the page. */
  fillUp(head: readonly number[], title: number | null): void {
    for (const at of head) {
      if (this.roles.has(at)) continue
      const text = this.text(at)
      const near = head.some((other) => Math.abs(head.indexOf(other) - head.indexOf(at)) === 1 && (this.roles.get(other) === 'date' || this.roles.get(other) === 'byline'))
      if (title !== null && at > title && this.piece(at).level === 0 && (isNameLike(text) || (near && wordCount(text) <= 8))) {
        this.roles.set(at, 'byline')
        this.byline.push(...readByline(text, false))
      } else if (title !== null && at > title && wordCount(text) >= 5) this.roles.set(at, 'standfirst')
      else if (wordCount(text) < 5 && this.piece(at).level === 0) this.roles.set(at, 'rubric')
    }
  }
}

const RUBRICS = new Set('home news menu live opinion analysis world politics business breaking exclusive interview explainer feature letter editorial comment sport culture international national local top latest update updates video watch europe asia africa americas region economy markets report special in focus the day briefing readout read-out statement press release alert alerts flash brief'.split(' '))

/** A section's name, not a paper's: every word of it is one. */
const isRubric = (name: string): boolean => name.toLowerCase().split(/\s+/).every((word) => RUBRICS.has(word))

const isPath = (text: string): boolean => /^[^>›»]+[>›»]/.test(text)

/**
 * Floor 2, intake. Reads the head of a report: which lines above its first paragraph are outlet, title, standfirst, byline, day,
 * and which belong to the page. A line gets one role; what fits none stays without.
 */
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { endsSentence, isCapitalised, isNameLike, isProse, isSentence, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { namesOffice, opensByline, readByline } from './byline.ts'
import { besideDates, isYearless, readDateLine } from './dayLine.ts'
import { headEnd, TIME_ALONE } from './extent.ts'
import { readMail } from './mail.ts'
import { hasPressWord } from './masthead.ts'
import { findMasthead } from './mastheadLine.ts'
import { chooseTitle, titleOverDateline } from './title.ts'
import type { Head, HeadDate, HeadRole } from './types.ts'

export function readHead(draft: Draft): Head {
  const mail = readMail(draft)
  const lines = draft.pieces.map((_, at) => at).filter((at) => isOpen(draft.pieces[at] as Piece) && mail?.pieces.has(at) !== true)
  const end = headEnd(draft, lines)
  const head = lines.filter((at) => at < end)
  const reading = new HeadReading(draft)
  for (const at of mail?.pieces ?? []) reading.roles.set(at, 'interface')
  if (mail?.date != null) reading.dates.push(mail.date)
  for (const at of head) reading.plainRole(at)
  reading.nameOutlet(head)
  const title = chooseTitle(draft, head, reading.roles) ?? titleOverDateline(draft, lines, end)
  if (title !== null) reading.roles.set(title, 'title')
  reading.fillUp(head, title)
  const { roles, dates, names, yearless } = reading
  return { roles, title, dates, byline: [...new Set(reading.byline)], names, subject: mail?.subject ?? null, yearless, end }
}

const isOpen = (piece: Piece): boolean => piece.noise === null || piece.noise === 'byline' || piece.noise === 'dateline'

/** "News ID: 857773", "No. 112/2025": a label and a number. */
const REFERENCE = /^(?:[\p{L} ]{2,24}(?::|\bNo\.?|#)|No\.|Nr\.|Ref\.?:?|ID:?)\s*[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/. -]{0,24}$/iu
const SOURCE = /^(?:source|fuente|quelle|источник)\s*:\s*(\p{Lu}[\p{L}\p{N}.&’' -]{1,40})$/iu

class HeadReading {
  readonly roles = new Map<number, HeadRole>()
  readonly dates: HeadDate[] = []
  readonly byline: string[] = []
  readonly names: Head['names'][number][] = []
  yearless: Head['yearless'] = null
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
    else if (piece.level === 0) this.ruled(at, text)
  }

  private ruled(at: number, text: string): void {
    const source = SOURCE.exec(text)
    const rule = ruleFor(text)
    if (source?.[1] !== undefined) {
      const start = this.piece(at).start + text.length - source[1].length
      this.names.push({ span: { start, end: this.piece(at).end }, cue: 'source', weight: 2 })
      this.roles.set(at, 'credit')
    } else if (rule !== null) this.roles.set(at, rule.kind as HeadRole)
    else if (text.length < 60 && REFERENCE.test(text)) this.roles.set(at, 'interface')
    else if (TIME_ALONE.test(text)) this.roles.set(at, 'date')
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
      if (days.length > 0 || isYearless(line)) {
        this.roles.set(at, 'date')
        if (days.length === 0) this.yearless = { start: offset, end: offset + line.length }
        this.dates.push(...days)
        this.beside(line, days, offset)
        any = true
      } else if (opensByline(line) || namesOffice(line)) {
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
    for (const span of days.length === 0 ? [] : besideDates(line, days, offset)) {
      const words = this.draft.text.slice(span.start, span.end)
      const by = /^by\s+(?=\p{Lu})/iu.exec(words)
      if (by !== null) this.author(words.slice(by.index), span.start + by.index)
      else if (days.some((day) => day.span.end <= span.start) && /^\p{Lu}/u.test(words) && /\bby\s+[^|·]*$/i.test(line.slice(0, span.start - offset))) {
        this.names.push({ span, cue: 'byline', weight: 0 })
      } else {
        this.names.push({ span, cue: 'beside-day', weight: 0 })
        if (!hasPressWord(words)) this.byline.push(...readByline(words, false))
      }
    }
  }

  private author(line: string, offset: number): void {
    this.byline.push(...readByline(line, opensByline(line)))
    const last = /,\s*(\p{Lu}[\p{L}\p{N}.&’' -]{1,40})$/u.exec(line)
    if (last?.[1] === undefined || /\bin\b/.test(line)) return
    const start = offset + line.length - last[1].length
    this.names.push({ span: { start, end: start + last[1].length }, cue: 'byline', weight: 0 })
  }

  /** The masthead, and the lines right under it, without a break between, that say what it is. */
  nameOutlet(head: readonly number[]): void {
    const found = findMasthead(this.draft, head, this.roles, this.dates)
    if (found === null) return
    this.names.push({ span: found.span, cue: 'masthead', weight: found.weight })
    this.roles.set(found.at, 'masthead')
    for (const next of head.slice(head.indexOf(found.at) + 1)) {
      if (this.piece(next).apart || this.piece(next).level > 0) return
      if (this.roles.has(next)) continue
      if (wordCount(this.text(next)) >= 5 && this.strongInGroup(next, head)) return
      const authors = readByline(this.text(next), false)
      this.byline.push(...authors)
      this.roles.set(next, authors.length > 0 ? 'byline' : 'tagline')
    }
  }

  /** What is left: names are bylines, lines between title and byline or day standfirsts, others labels of the page. */
  fillUp(head: readonly number[], title: number | null): void {
    for (const at of head) {
      if (this.roles.has(at)) continue
      const text = this.text(at)
      const below = title !== null && at > title
      const last = head.at(-1) === at
      if (below && this.piece(at).level === 0 && this.isAuthor(at, head, text, last)) {
        this.roles.set(at, 'byline')
        this.byline.push(...readByline(text, false))
      } else if (below && wordCount(text) >= 5 && (this.followedByStrong(at, head) || (head[head.indexOf(title) + 1] === at && !endsSentence(text) && this.piece(at).kind !== 'item'))) {
        this.roles.set(at, 'standfirst')
      } else if (!endsSentence(text) && wordCount(text) < 6 && this.piece(at).level === 0 && (!below || this.followedByStrong(at, head))) this.roles.set(at, 'rubric')
    }
  }

  private isAuthor(at: number, head: readonly number[], text: string, last: boolean): boolean {
    if (/[\d:?!]/.test(text) || isSentence(text)) return false
    const place = head.indexOf(at)
    const beside = [head[place - 1], head[place + 1]].some((other) => other !== undefined && (this.roles.get(other) === 'date' || this.roles.get(other) === 'byline'))
    if (beside && (isNameLike(text) || (wordCount(text) <= 2 && isCapitalised(text)) || readByline(text, false).length > 0)) return true
    return isNameLike(text) && (last || this.followedByStrong(at, head) || this.roles.get(head[place + 1] ?? -1) === 'caption')
  }

  /** Masthead, title, byline in one group of lines: the line before the byline is the title, no slogan. */
  private strongInGroup(at: number, head: readonly number[]): boolean {
    for (const next of head.slice(head.indexOf(at) + 1)) {
      if (this.piece(next).apart) return false
      if (this.roles.get(next) === 'date' || this.roles.get(next) === 'byline') return true
    }
    return false
  }

  private followedByStrong(at: number, head: readonly number[]): boolean {
    return head.slice(head.indexOf(at) + 1).some((other) => this.roles.get(other) === 'date' || this.roles.get(other) === 'byline')
  }
}

/** Floor 2, intake. The lines of a head one by one: what each is by its own words, and which names the outlet. */

import { wordsOfClass } from '../../language/lexicon/index.ts'
import { MONTH_PATTERN } from '../dates/months.ts'
import { type Draft, type Piece, pieceText } from '../draft.ts'
import { isAllCaps, isProse, wordCount } from '../layout/features.ts'
import { ruleFor } from '../noise/rules.ts'
import { namesOffice, opensByline, readByline } from './byline.ts'
import { besideDates, isYearless, opensWithDay, readDateLine } from './day-line.ts'
import { TIME_ALONE } from './extent.ts'
import { describesPaper, hasPressWord, isInstitution } from './masthead.ts'
import { findMasthead } from './masthead-line.ts'
import type { Head, HeadDate, HeadRole } from './types.ts'

/** "News ID: 857773", "No. 112/2025": a label and a number. */
const REFERENCE =
  /^(?:[\p{L} ]{2,24}(?::|\bNo\.?|#)|Vol(?:\.|ume)?\s+[IVXLC\d]+,?\s*(?:No\.?|#)?|No\.|Nr\.|Ref\.?:?|ID:?)\s*[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/. -]{0,24}$/iu
const SOURCE = /^(?:source|fuente|quelle|источник)\s*:\s*(\p{Lu}[\p{L}\p{N}.&’' -]{1,40})$/iu
/** "Issued by the Ministry of Rivers of Lumavia": whose text a communique is. */
const ISSUED =
  /^(?:[Ii]ssued|ISSUED|[Pp]ublished|[Rr]eleased|[Cc]irculated) (?:by|BY) (?:the )?(?<name>\p{Lu}[\p{L}’' ,-]{4,80}?)\.?$/u

const LABELLED_TITLE = /^(?:subject|title|headline|betreff|asunto|objet)\s*:\s*(\S.{8,})$/i

const ENDS_WITHOUT_YEAR = new RegExp(`(?:\\d{1,2}\\s+(?:${MONTH_PATTERN})|(?:${MONTH_PATTERN})\\s+\\d{1,2}),?$`, 'iu')

/** Whose institution it is, over its name: "Republic of Lumavia". */
const STATE =
  /^(?:the )?(?:\p{Lu}[\p{L}]+ )?(?:Republic|Kingdom|State|Confederation|Federation|Union|Government|Principality|Sultanate|Emirate)(?: of(?: \p{Lu}[\p{L}-]+){1,3})?$/u

/** A town before the day wrote nothing. */
const CAPITALS = wordsOfClass('countries', 'capital')

export class HeadReading {
  readonly roles = new Map<number, HeadRole>()
  readonly dates: HeadDate[] = []
  readonly byline: string[] = []
  readonly names: Head['names'][number][] = []
  yearless: Head['yearless'] = null
  /** What a line calls the title: "Subject: ...". */
  labelled: Head['subject'] = null
  private readonly draft: Draft

  constructor(draft: Draft) {
    this.draft = draft
  }

  piece(at: number): Piece {
    return this.draft.pieces[at] as Piece
  }

  text(at: number): string {
    return pieceText(this.draft, this.piece(at))
  }

  /** What a line is by itself, whatever stands around it. */
  plainRole(at: number): void {
    const piece = this.piece(at)
    const text = this.text(at)
    if (piece.kind === 'standfirst') this.roles.set(at, 'standfirst')
    else if (piece.level === 0 && ruleFor(text)?.kind === 'caption') this.roles.set(at, 'caption')
    else if (this.issuer(at, text)) return
    else if (piece.level !== 1 && (!isProse(text) || opensWithDay(text)) && this.dayOrByline(at, text)) return
    else if (piece.noise !== null) this.named(at, text)
    else if (piece.level === 0) this.ruled(at, text)
  }

  private issuer(at: number, text: string): boolean {
    const issuer = ISSUED.exec(text)?.groups?.name
    if (issuer === undefined || !isInstitution(issuer)) return false
    const start = this.piece(at).start + text.indexOf(issuer)
    this.names.push({ span: { start, end: start + issuer.length }, cue: 'issuer', weight: 4 })
    this.roles.set(at, 'credit')
    return true
  }

  private ruled(at: number, text: string): void {
    const labelled = LABELLED_TITLE.exec(text)?.[1]
    if (labelled !== undefined) {
      this.labelled ??= { start: this.piece(at).end - labelled.length, end: this.piece(at).end }
      this.roles.set(at, 'interface')
      return
    }
    const source = SOURCE.exec(text)
    const rule = ruleFor(text)
    if (source?.[1] !== undefined) {
      const start = this.piece(at).start + text.length - source[1].length
      this.names.push({
        span: { start, end: this.piece(at).end },
        cue: 'source',
        weight: this.labelled === null ? 2 : 3,
      })
      this.roles.set(at, 'credit')
    } else if (rule !== null) this.roles.set(at, rule.kind as HeadRole)
    else if (text.length < 60 && REFERENCE.test(text)) this.roles.set(at, 'interface')
    else if (TIME_ALONE.test(text)) this.roles.set(at, 'date')
  }

  private named(at: number, text: string): void {
    this.roles.set(at, this.piece(at).noise === 'byline' ? 'byline' : 'date')
    if (this.piece(at).noise === 'byline') this.byline.push(...readByline(text, false))
  }

  /** "Friday 2 May" over "2025": the line and the year that was wrapped into the next, in as many characters. */
  private withWrappedYear(at: number, text: string): string {
    const next = this.draft.pieces[at + 1]
    if (next === undefined || !ENDS_WITHOUT_YEAR.test(text) || !/^(?:19|20)\d{2}$/.test(pieceText(this.draft, next)))
      return text
    this.roles.set(at + 1, 'date')
    return this.draft.text.slice(this.piece(at).start, next.end).replace(/\s/g, ' ')
  }

  private dayOrByline(at: number, words: string): boolean {
    let any = false
    const text = this.withWrappedYear(at, words)
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
      const by = /^(?:(?:[Ii]nterview|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport) )?(?:[Bb]y|BY)\s+(?=\p{Lu})/u.exec(words)
      const source = /^source\s*:\s*(?=\p{Lu})/iu.exec(words)?.[0].length
      if (source !== undefined)
        this.names.push({ span: { start: span.start + source, end: span.end }, cue: 'source', weight: 3 })
      else if (by !== null) this.author(words.slice(by.index), span.start + by.index)
      else if (
        days.some((day) => day.span.end <= span.start) &&
        /^\p{Lu}/u.test(words) &&
        /\bby\s+[^|·]*$/i.test(line.slice(0, span.start - offset))
      ) {
        this.names.push({ span, cue: 'byline', weight: 0 })
      } else {
        this.names.push({ span, cue: 'beside-day', weight: 0 })
        if (!hasPressWord(words) && !CAPITALS.has(words)) this.byline.push(...readByline(words, false))
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
    const over = head[head.indexOf(found.at) - 1]
    if (
      over !== undefined &&
      !this.piece(found.at).apart &&
      !this.roles.has(over) &&
      (isAllCaps(this.text(over)) || STATE.test(this.text(over)))
    )
      this.roles.set(over, 'tagline')
    for (const next of head.slice(head.indexOf(found.at) + 1)) {
      if (this.piece(next).apart || this.piece(next).level > 0) return
      if (this.roles.has(next)) continue
      if (!describesPaper(this.text(next)) && wordCount(this.text(next)) >= 5 && this.strongInGroup(next, head)) return
      if (!describesPaper(this.text(next)) && wordCount(this.text(next)) >= 5 && !this.titleLater(next, head)) return
      const authors = readByline(this.text(next), false)
      this.byline.push(...authors)
      this.roles.set(next, authors.length > 0 ? 'byline' : 'tagline')
    }
  }

  /** A line that could be the title stands below the group. */
  private titleLater(at: number, head: readonly number[]): boolean {
    return head
      .slice(head.indexOf(at) + 1)
      .some((other) => this.piece(other).apart && !this.roles.has(other) && wordCount(this.text(other)) >= 3)
  }

  /** Masthead, title, byline in one group of lines: the line before the byline is the title, no slogan. */
  private strongInGroup(at: number, head: readonly number[]): boolean {
    for (const next of head.slice(head.indexOf(at) + 1)) {
      if (this.piece(next).apart) return false
      if (this.roles.get(next) === 'date' || this.roles.get(next) === 'byline') return true
    }
    return false
  }

  /** A byline or day stands further down in the head. */
  followedByStrong(at: number, head: readonly number[]): boolean {
    return head
      .slice(head.indexOf(at) + 1)
      .some((other) => this.roles.get(other) === 'date' || this.roles.get(other) === 'byline')
  }
}

/** Floor 2, intake. A plain or Markdown text line by line: what each line's opening marks say, before anything is joined. */
import { MONTH_PATTERN } from '../dates/months.ts'

export interface SourceLine {
  /** The line without its opening marks; inline mark-up still in it. */
  readonly words: string
  /** White space and marks before the words that stay visible (a bullet, a number). */
  readonly bullet: string
  readonly kind: 'blank' | 'text' | 'heading' | 'item' | 'rule'
  readonly level: number
  /** `>` before it: quoted mail, or a Markdown quotation. */
  readonly quoted: boolean
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*$/
const RULE = /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:=[ \t]*){3,}|(?:~[ \t]*){3,})$/
const ITEM = /^(\s*(?:[*+•●▪■◦‣–-]|\d{1,2}[.)])[ \t]+)(?=\S)/
/** "3. März 2025" is a day, not the third item of a list. */
const DAY = new RegExp(`^\\s*\\d{1,2}\\.\\s+(?:${MONTH_PATTERN})\\b`, 'iu')
const QUOTE = /^(?: {0,3}>[ \t]?)+/

export function readLine(raw: string): SourceLine {
  const quoted = QUOTE.test(raw)
  const line = quoted ? raw.replace(QUOTE, '') : raw
  const base = { bullet: '', level: 0, quoted }
  if (line.trim() === '') return { ...base, words: '', kind: 'blank' }
  if (RULE.test(line)) return { ...base, words: line, kind: 'rule' }
  const heading = HEADING.exec(line)
  if (heading !== null) return { ...base, words: heading[2] ?? '', kind: 'heading', level: heading[1]?.length ?? 1 }
  const bullet = ITEM.exec(line)?.[1]
  if (bullet === undefined || DAY.test(line)) return { ...base, words: line, kind: 'text' }
  return { ...base, words: line.slice(bullet.length), bullet, kind: isItem(bullet) ? 'item' : 'text' }
}

/** "1. Euro zone ..." opens an item; a dash before a turn of speech opens a paragraph. */
const isItem = (bullet: string): boolean => !/^\s*[–]/.test(bullet)

/** Underlined headings (`Title` above `=====`): the rule is a mark, the line above a heading. */
export function underline(lines: readonly SourceLine[], raw: readonly string[]): SourceLine[] {
  return lines.map((line, at) => {
    const below = raw[at + 1] ?? ''
    const marked =
      line.kind === 'text' && /^(?:={3,}|-{3,})\s*$/.test(below) && (lines[at - 1]?.kind ?? 'blank') === 'blank'
    if (!marked || line.words.trim().length > 160) return line
    return { ...line, kind: 'heading', level: below.startsWith('=') ? 1 : 2 }
  })
}

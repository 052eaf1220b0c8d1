/** Floor 2, intake. A line of the head that states the day of publication, alone or beside an outlet or a byline. */
import type { FoundDate } from '../dates/find.ts'
import { findDates } from '../dates/find.ts'
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../dates/months.ts'
import { wordCount } from '../layout/features.ts'
import type { HeadDate } from './types.ts'

const PUBLISHED =
  /(?:^|[\s|·•(,;])(?:first published|published|posted|publication date|date published|issued|released|date|on|dated|sent|filed|created|erschienen|publicado|publié|опубликовано)(?: on| at| in)?\s*[:.]?\s*$/i
const UPDATED =
  /(?:last |first )?(?:updated|modified|revised|edited|last update|changed|amended|aktualisiert|actualizado|mis à jour|обновлено)(?: on| at)?\s*[:.]?\s*$/i
const SEPARATOR = /(?:^|[|·•,;:–—\-/>()[\]\t\n]|\d\.|\s{2,}|^(?:sitting|session|issue|edition|week) of)\s*$/iu
/** "LUMA. September 18, 2025": the town before the day. */
const TOWN = /^(?:\p{Lu}[\p{L}-]+\s?){1,3}\.\s*$/u
/** "ALERT 10:02 GMT 12/06/2026": what an alert calls itself, and its time. */
const ALERT_TIME =
  /^(?:alert|urgent|flash|newsflash|snap|breaking(?: news)?|bulletin)\b[\s:–—-]*(?:[\d:.h]{4,5}\s*(?:[A-Z]{2,4}\s*)?)?$/iu
const AFTER = /^\s*(?:$|[^\p{L}\p{N}\s]|\p{Lu}|(?:by|updated|modified|last|at|in)\b)/u

/** Longer lines are prose, whatever date they hold. */
const LONGEST = 260

/** Dates of the line that stand apart from other words; `base` is the line's offset in the report's text. */
export function readDateLine(line: string, base: number): readonly HeadDate[] {
  if (line.length > LONGEST || !/\d/.test(line) || (wordCount(line) > 30 && !opensWithDay(line))) return []
  return findDates(line)
    .map((date) => ({ date, label: standing(line, date) }))
    .filter((found) => found.label !== 'inside')
    .map(({ date, label }) => ({ date, span: trimmed(line, date, base), label: label as HeadDate['label'] }))
}

function standing(line: string, date: FoundDate): HeadDate['label'] | 'inside' {
  const before = line.slice(0, date.span.start)
  if (UPDATED.test(before)) return 'updated'
  if (PUBLISHED.test(before)) return 'published'
  if (
    !(SEPARATOR.test(before) || TOWN.test(before) || ALERT_TIME.test(before)) ||
    !AFTER.test(line.slice(date.span.end))
  )
    return 'inside'
  return wordCount(line) <= 22 || opensWithDay(line) ? null : 'inside'
}

function trimmed(line: string, date: FoundDate, base: number): { start: number; end: number } {
  const words = line.slice(date.span.start, date.span.end)
  const end = date.span.start + words.replace(/[\s,(|[]+$/u, '').length
  return { start: base + date.span.start, end: base + end }
}

/** What stands in the line beside its dates, between separators. */
export function besideDates(
  line: string,
  dates: readonly HeadDate[],
  base: number,
): readonly { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let at = 0
  for (const edge of [
    ...dates.map((found) => ({ start: found.span.start - base, end: found.span.end - base })),
    { start: line.length, end: line.length },
  ]) {
    for (const part of line
      .slice(at, edge.start)
      .matchAll(/(?:(?!\s[-–—]{1,2}\s|--|\s{3}|(?<=\p{Ll}{3})\.\s)[^|·•;\n/>,])+/gu)) {
      const words = part[0]
        .trim()
        .replace(/[\s:,–—-]+$/u, '')
        .replace(/^\[([^[\]]+)\]$/u, '$1')
      if (!/\p{L}{2}/u.test(words) || LABEL.test(words)) continue
      const start = at + part.index + part[0].indexOf(words)
      parts.push({ start: base + start, end: base + start + words.length })
    }
    at = edge.end
  }
  return parts
}

const LABEL =
  /^(?:first |last )?(?:published|posted|updated|modified|issued|released|date|dated|on|at|time|all times .*|[a-z]{2,4}t?|local time)$/i

const TIME = String.raw`(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?`
const YEARLESS = new RegExp(
  `^(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?\\s*:?\\s*|(?-i:(?:\\p{Lu}[\\p{L}'’-]+\\s?){1,4}),\\s*)?(?:(?:${WEEKDAY_PATTERN})\\.?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:${MONTH_PATTERN})\\.?|(?:${MONTH_PATTERN})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:\\s*[,|•·-]?\\s*(?:at\\s+)?${TIME})?$`,
  'iu',
)
const TIME_ONLY = new RegExp(
  `^(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?\\s*:?\\s*${TIME}$`,
  'i',
)

/** "14 MAR, 16:05": day and month without a year, or a labelled time: of the head, but no day of publication. */
export const isYearless = (line: string): boolean =>
  line.length < 80 && (YEARLESS.test(line.trim()) || TIME_ONLY.test(line.trim()))

/** A day, with its time or without, and nothing else. */
export function isWholeDay(line: string): boolean {
  const text = line.trim()
  const found = text.length < 60 ? findDates(text) : []
  const [only] = found
  return found.length === 1 && only !== undefined && only.span.end - only.span.start >= text.length - 2
}

export const isDayLine = (line: string): boolean => readDateLine(line, 0).length > 0 || isYearless(line)

/** "Friday 2 May 2025. Times are local." */
export function opensWithDay(line: string): boolean {
  const [first] = findDates(line.slice(0, 48))
  return first !== undefined && first.span.start === 0 && /^\s*[.|]/.test(line.slice(first.span.end))
}

/**
 * Floor 2, intake. Which line breaks end a paragraph and which only end a line. Nothing of the text is changed:
 * what belongs together becomes one piece with the break inside it.
 */
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../dates/months.ts'
import type { SourceLine } from './lines.ts'

const TERMINAL = /[.!?…:;]["'”’»)\]*_]*$/
/** No sentence and no headline ends with these words. "In", "on" and the like are left out: "sworn in", "goes on". */
const DANGLING =
  /(?:^|\s)(?:an?|the|of|to|from|with|into|and|or|but|nor|that|which|whose|as|than|is|are|was|were|has|have|had|would|his|her|its|their|our|my|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Gen\.?|Sen\.?|Rep\.?|Gov\.?|Prof\.?)$/
/** An attribute without its noun: "as part of U.S." although "in the U.S." may well end a sentence. */
const SHORN =
  /(?:^|\s)(?:of|as|by|with|for|and|between|from|than|to|against|under|over|senior|former|new|top|several|many|some)\s+(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.)$/

/** The width a text is wrapped at by hand or by a PDF reader; null where each line is a paragraph of its own. */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const lengths: number[] = []
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'text' && lines[at + 1]?.kind === 'text') lengths.push(line.words.trimEnd().length)
  }
  if (lengths.length < 5) return null
  const sorted = [...lengths].sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  if (width < 40 || width > 130) return null
  const full = lengths.filter((length) => length > width * 0.75).length
  const open = countOpen(lines)
  return full > lengths.length * 0.6 && open > lengths.length * 0.4 ? width : null
}

/** Lines followed by a line, that end in the middle of a sentence. */
function countOpen(lines: readonly SourceLine[]): number {
  let open = 0
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'text' && lines[at + 1]?.kind === 'text' && !TERMINAL.test(line.words.trimEnd())) open++
  }
  return open
}

/** Whether `next` goes on with the paragraph that `line` stands in; no blank line lies between. */
export function goesOn(line: SourceLine, next: SourceLine, width: number | null): boolean {
  if (next.kind !== 'text' || line.quoted !== next.quoted) return false
  if (line.kind !== 'text' && line.kind !== 'item') return false
  const words = line.words.trimEnd()
  if (isBroken(words, next.words)) return true
  if (width === null || line.kind === 'item') return false
  const first = /^\s*\S+/.exec(next.words)?.[0].trim().length ?? 0
  return words.length + 1 + first >= width * 0.85 || (words.length > width * 0.6 && !TERMINAL.test(words))
}

/** A line as short as this may be a label or a heading that the next line does not go on from. */
const LABEL = 80

/** Over a blank line it takes a long line that is cut in the middle. */
export function isBrokenOver(before: string, after: string): boolean {
  const end = before.trimEnd()
  return isBroken(before, after) && (end.length >= LABEL || end.endsWith(',') || SHORN.test(end))
}

/** The paragraph is cut in the middle of a sentence: the break says nothing. */
export function isBroken(before: string, after: string): boolean {
  const end = before.trimEnd().replace(/[*_]+$/, '')
  const start = after.trimStart()
  if (end.length < 25 || start === '') return false
  if (SHORN.test(end)) return /^[\p{L}"“‘]/u.test(start)
  if (/^\p{Ll}/u.test(start) && !TERMINAL.test(end) && !isListLike(start)) return true
  return DANGLING.test(end) && end.split(/\s+/).length >= 6 && /^[\p{L}\p{N}"“‘]/u.test(start) && !isListLike(start)
}

/** "by Ana Ruiz", "photo: ...", a day: what opens a line of its own. */
const OWN_LINE = new RegExp(
  `^(?:by|photo|image|read more|share|via|source|published|updated|posted|https?:|www\\.|(?:${WEEKDAY_PATTERN})|\\d{1,2}\\.?\\s+(?:${MONTH_PATTERN})|(?:${MONTH_PATTERN})\\.?\\s+\\d)\\b`,
  'iu',
)
const isListLike = (start: string): boolean => OWN_LINE.test(start)

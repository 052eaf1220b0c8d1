/**
 * Floor 2, reading/attribution. Quotation marks paired into quotations, whatever marks a newsroom uses and however
 * badly they are set. One pass over each passage; time is linear in its length.
 */
import type { Span } from '../../model/index.ts'
import type { Passage } from '../page.ts'

export interface Quotation extends Span {
  /** The quotation with its marks. */
  readonly outer: Span
  /** False where no closing mark stands: the paragraph goes on, or the mark was lost. */
  readonly closed: boolean
  readonly passage: number
}

type Side = 'open' | 'close' | 'either' | 'none'

interface Mark {
  readonly at: number
  readonly length: number
  readonly family: string
  readonly side: Side
}

interface Open {
  readonly mark: Mark
}

const MARKS = /``|''|["“”„‟«»‘’‚‹›']/gu
const DIRECTED: Readonly<Record<string, readonly [string, Side]>> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '``': ['double', 'open'],
  '‚': ['single', 'open'],
}
const BEFORE_OPENER = /[\s([{—–\-/:…>*_]|^$/u
const AFTER_CLOSER = /[\s)\]}—–\-/:;,.!?…<*_]|^$/u
const WORD = /[\p{L}\p{N}]/u
/** A sentence's end inside a quotation that was never closed. */
const SENTENCE_END = /[.!?…](?=\s|$)/u

/** The outermost quotations of the passages, in text order. */
export function findQuotations(text: string, passages: readonly Passage[]): Quotation[] {
  return passages.flatMap((passage) => pairMarks(text, passage, marksOf(text, passage)))
}

function marksOf(text: string, passage: Span): Mark[] {
  const slice = text.slice(passage.start, passage.end)
  const marks: Mark[] = []
  for (const found of slice.matchAll(MARKS)) {
    const at = passage.start + found.index
    const before = found.index > 0 ? slice.charAt(found.index - 1) : ''
    const after = slice.charAt(found.index + found[0].length)
    const mark = markOf(found[0], at, before, after)
    if (mark) marks.push(mark)
  }
  return marks
}

function markOf(sign: string, at: number, before: string, after: string): Mark | null {
  const length = sign.length
  const directed = DIRECTED[sign]
  if (directed) return { at, length, family: directed[0], side: directed[1] }
  const side = sideOf(before, after)
  if ('«»‹›'.includes(sign)) return { at, length, family: 'angle', side: side === 'either' ? angleSide(sign) : side }
  if (sign === '"' || sign === "''") return { at, length, family: 'double', side }
  if (sign === '‘') return { at, length, family: 'single', side: WORD.test(before) ? 'none' : 'open' }
  // An apostrophe between letters is none of ours; before a figure ('90s) neither.
  if (WORD.test(before) && WORD.test(after)) return null
  if (sign === '’')
    return AFTER_CLOSER.test(after) || after === '"' || after === '”'
      ? { at, length, family: 'single', side: 'close' }
      : null
  if (side === 'open' && /\d/.test(after)) return null
  return { at, length, family: 'single', side }
}

const angleSide = (sign: string): Side => (sign === '«' || sign === '‹' ? 'open' : 'close')

function sideOf(before: string, after: string): Side {
  const opens = BEFORE_OPENER.test(before) && after !== '' && !/[\s,.;:!?…]/u.test(after)
  const closes = before !== '' && !/\s/u.test(before) && AFTER_CLOSER.test(after)
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  return 'either'
}

function pairMarks(text: string, passage: Passage, marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = []
  let open: Open | null = null
  const lastClose = lastClosers(text, marks)
  const nested = new Set<number>()
  marks.forEach((mark, i) => {
    if (nested.has(i)) return
    if (!open) {
      if (opensHere(mark, i, lastClose)) open = { mark }
      return
    }
    if (mark.family !== open.mark.family) return
    if (closesHere(text, mark, i, lastClose) || isGermanPair(text, open.mark, mark)) {
      found.push(quotation(open.mark, mark.at, mark.at + mark.length, true, passage))
      open = null
    } else if (isNested(marks, i)) {
      nested.add(i + 1)
    } else if (mark.side === 'open' && mark.family !== 'single') {
      found.push(unclosed(text, open.mark, mark.at, passage))
      open = { mark }
    }
  })
  if (open) found.push(unclosed(text, (open as Open).mark, passage.end, passage))
  return found.filter((q) => q.end > q.start)
}

/** '"The "front" holds nobody," he said': a pair of the same marks inside, since two closing marks follow each other. */
function isNested(marks: readonly Mark[], i: number): boolean {
  const [own, next, after] = [marks[i], marks[i + 1], marks[i + 2]]
  return (
    own?.side === 'open' &&
    own.family === 'double' &&
    next?.family === 'double' &&
    next.side === 'close' &&
    after?.family === 'double' &&
    after.side === 'close'
  )
}

/** „so“: the mark that opens an English quotation closes a German one. */
const isGermanPair = (text: string, open: Mark, mark: Mark): boolean =>
  text.charAt(open.at) === '„' && text.charAt(mark.at) === '“'

/** A single mark opens only where one that closes it comes later: else it is an apostrophe. */
function opensHere(mark: Mark, i: number, lastClose: LastClosers): boolean {
  if (mark.side === 'close' || mark.side === 'none') return false
  if (mark.side === 'either' && mark.family !== 'double') return false
  return mark.family !== 'single' || lastClose.any > i
}

function closesHere(text: string, mark: Mark, i: number, lastClose: LastClosers): boolean {
  if (mark.side === 'open' || mark.side === 'none') return false
  if (mark.family !== 'single') return true
  // "the ministers' offer": a mark after a plural closes only where none after a stop follows.
  const afterStop = /[.,!?…;]/u.test(text.charAt(mark.at - 1))
  return afterStop || text.charAt(mark.at - 1) !== 's' || lastClose.afterStop <= i
}

interface LastClosers {
  readonly any: number
  readonly afterStop: number
}

function lastClosers(text: string, marks: readonly Mark[]): LastClosers {
  let any = -1
  let afterStop = -1
  marks.forEach((mark, i) => {
    if (mark.family !== 'single' || mark.side === 'open' || mark.side === 'none') return
    any = i
    if (/[.,!?…;]/u.test(text.charAt(mark.at - 1))) afterStop = i
  })
  return { any, afterStop }
}

/** Runs to the paragraph's end if it opens the paragraph (the speech goes on below), else to the end of its sentence. */
function unclosed(text: string, opener: Mark, limit: number, passage: Passage): Quotation {
  const inside = opener.at + opener.length
  if (opener.at - passage.start <= 1) return quotation(opener, limit, limit, false, passage)
  const stop = SENTENCE_END.exec(text.slice(inside, limit))
  const end = stop ? inside + stop.index + 1 : limit
  return quotation(opener, end, end, false, passage)
}

function quotation(opener: Mark, end: number, outerEnd: number, closed: boolean, passage: Passage): Quotation {
  return {
    start: opener.at + opener.length,
    end,
    outer: { start: opener.at, end: outerEnd },
    closed,
    passage: passage.index,
  }
}

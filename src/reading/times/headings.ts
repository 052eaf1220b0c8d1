/** Floor 2, reading/times. The day a passage's heading gives: a dateline, the stamp of a live blog's entry. */
import { readTimes } from '../../language/time/index.ts'
import { boundsOf, type Day, isSingleDay, type Span } from '../../model/index.ts'
import type { Page, Passage } from '../page.ts'

/**
 * Passage index to day. An entry without a day of its own (a clock time alone) has that of the entry before; a dateline
 * holds until the next one.
 */
export function headingDays(page: Page, published: Day | null): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>()
  let entry: Day | null = null
  let dateline: Day | null = null
  for (const passage of page.passages) {
    const own = passage.heading === null ? null : dayIn(page.report.text, passage.heading, published)
    entry = dayLine(page, passage, published) ?? (passage.kind === 'entry' ? (own ?? entry) : entry)
    if (passage.kind !== 'entry' && own !== null) dateline = own
    const day = passage.kind === 'entry' ? (entry ?? dateline) : dateline
    if (day !== null) days.set(passage.index, day)
  }
  return days
}

/** The one day a line gives, read by itself; null where it gives none, or only a clock time. */
export function dayIn(text: string, span: Span, published: Day | null): Day | null {
  const times = readTimes(text, [{ span, sentence: null, now: published, afresh: false }], 'news')
  const dated = times.filter(({ meanings }) => meanings.some((m) => m.kind === 'calendar' && m.day !== undefined))
  const edtf = dated[0]?.value.edtf ?? null
  return edtf !== null && isSingleDay(edtf) ? boundsOf(edtf).first : null
}

/** A line that is nothing but a day ("Friday, 4 April") stands over the entries that follow it. */
function dayLine(page: Page, passage: Passage, published: Day | null): Day | null {
  if (passage.end - passage.start > LONGEST_DAY_LINE) return null
  const words = page.report.text.slice(passage.start, passage.end)
  const rest = words.replace(/\p{L}+day|\d+(?:st|nd|rd|th)?|[\s,.|-]/giu, '')
  return /\d/.test(words) && rest.length <= LONGEST_MONTH ? dayIn(page.report.text, passage, published) : null
}

const LONGEST_DAY_LINE = 40
const LONGEST_MONTH = 'September'.length

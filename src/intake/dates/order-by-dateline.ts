/**
 * Floor 2, intake. Which way round day and month stand in the head, told by the dateline: under "05/02/2025" a report that
 * opens "LUMA, Feb 5 (Agency) -" can only be of February.
 */
import { type Day, daysBetween } from '../../model/index.ts'
import { type Draft, pieceText } from '../draft.ts'
import { readDateline } from '../head/dateline.ts'
import type { Head } from '../head/types.ts'
import { findDates } from './find.ts'
import type { DayOrder } from './order.ts'

/** A report comes out on the day of its dateline or soon after. */
const SOON = 3

export function orderByDateline(draft: Draft, head: Head): DayOrder | null {
  const readings = head.dates.flatMap((found) => found.date.readings ?? [])[0]
  const line = readings === undefined ? null : datelineDay(draft, head)
  if (readings === undefined || line === null) return null
  const near = (day: Day): boolean => {
    const stood = findDates(`${line} ${day.slice(0, 4)}`)[0]
    const days = stood === undefined ? Number.NaN : daysBetween(stood.edtf, day)
    return days >= -1 && days <= SOON
  }
  const [dayFirst, monthFirst] = [near(readings.dayFirst), near(readings.monthFirst)]
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first'
}

/** Day and month of the dateline, without a year. */
function datelineDay(draft: Draft, head: Head): string | null {
  for (const piece of draft.pieces.slice(0, head.end + 8)) {
    const text = pieceText(draft, piece)
    const date = readDateline(text)?.date
    if (date) return text.slice(date.start, date.end).replace(/,?\s+(?:19|20)\d{2}$/, '')
  }
  return null
}

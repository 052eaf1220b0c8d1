/**
 * Floor 2, reading/times. The times of a page and what each dates.
 *
 * Words such as "yesterday" count from the day of publication; in a dated entry of a live blog from the entry's day;
 * under a dateline with a day from that. Of a report without a day they stay relative: nothing is guessed.
 */
import { readTimes, type TimedLine, type TimeExpression } from '../../language/time/index.ts'
import { boundsOf, type Day, daysBetween, isSingleDay } from '../../model/index.ts'
import type { Clock, PageTime } from '../clock.ts'
import type { Page, PageSentence } from '../page.ts'
import { timesOf } from './attach.ts'
import { boundsFrom } from './bounds.ts'
import { headingDays } from './headings.ts'
import { dayWithin } from './yearless.ts'

/** A time as the reading keeps it, with what only this stage and `--explain` need. */
export interface DatedTime extends PageTime {
  readonly expression: TimeExpression
}

export interface DatedClock extends Clock {
  readonly times: readonly DatedTime[]
}

export function readClock(page: Page): DatedClock {
  const text = page.report.text
  const expressions = readTimes(text, linesOf(page, publicationDay(page)))
  const times = withYears(page, expressions.map((expression): DatedTime => {
    const { start, end, sentence, first, last, value, type, dates } = expression
    return { start, end, sentence: page.sentences[sentence]?.index ?? sentence, first, last, value, type, dates, expression }
  }))
  const bySentence = Map.groupBy(times, (time) => time.sentence)
  return {
    times,
    of: (sentence, token) => {
      const found = page.sentences[sentence]
      return found === undefined ? [] : timesOf(found, bySentence.get(sentence) ?? [], token)
    },
  }
}

/** Days without a year get the one that the bounds of an undated report leave them; it is implied, not stated. */
function withYears(page: Page, times: readonly DatedTime[]): readonly DatedTime[] {
  const bounds = page.report.published.edtf === null ? boundsFrom(page, times) : null
  if (bounds === null) return times
  return times.map((time) => {
    const day = dayWithin(time.expression, bounds.edtf)
    return day === null ? time : { ...time, value: { ...time.value, edtf: day, basis: 'implied', anchor: bounds.edtf } }
  })
}

/** The day of publication, where it is one day. */
export function publicationDay(page: Page): Day | null {
  const { edtf } = page.report.published
  return edtf !== null && isSingleDay(edtf) ? boundsOf(edtf).first : null
}

/** A dateline's day can be a day or two before the paper's. */
const FILED_BEFORE = 2

function linesOf(page: Page, published: Day | null): readonly TimedLine[] {
  const days = headingDays(page, published)
  return page.sentences.map((sentence, i) => ({
    span: sentence,
    sentence,
    now: dayFor(sentence, days.get(sentence.passage.index) ?? null, published),
    afresh: beginsAnew(sentence, page.sentences[i - 1]),
  }))
}

function dayFor(sentence: PageSentence, heading: Day | null, published: Day | null): Day | null {
  if (heading === null) return published
  if (sentence.passage.kind === 'entry' || published === null) return heading
  const ahead = daysBetween(heading, published)
  return ahead >= 0 && ahead <= FILED_BEFORE ? heading : published
}

/** A new entry or item tells of something else: "the next day" is not counted from the one before it. */
const beginsAnew = (sentence: PageSentence, previous: PageSentence | undefined): boolean =>
  previous !== undefined && sentence.passage !== previous.passage && (sentence.passage.kind === 'entry' || previous.passage.kind === 'title')

/**
 * Floor 2, reading/times. The times of a page and what each dates.
 *
 * Words such as "yesterday" count from the day of publication; in a dated entry of a live blog from the entry's day;
 * under a dateline with a day from that. Of a report without a day they stay relative: nothing is guessed.
 */
import { readTimes, type TimedLine, type TimeExpression } from '../../language/time/index.ts'
import { boundsOf, type DateValue, type Day, daysBetween, isSingleDay } from '../../model/index.ts'
import type { Clock, PageTime } from '../clock.ts'
import { type Page, type PageSentence, wordsOf } from '../page.ts'
import { timesOf } from './attach.ts'
import { boundsFrom } from './bounds.ts'
import { headingDays } from './headings.ts'
import { interviewDay, isTurn } from './interview.ts'
import { withReckoned } from './offsets.ts'
import { dayWithin } from './yearless.ts'
import { dayInZone, zoneOfDateline } from './zones.ts'

/** A time as the reading keeps it, with what only this stage and `--explain` need. */
export interface DatedTime extends PageTime {
  readonly expression: TimeExpression
}

export interface DatedClock extends Clock {
  readonly times: readonly DatedTime[]
}

export function readClock(page: Page): DatedClock {
  const text = page.report.text
  const published = publicationDay(page)
  const lines = linesOf(page, published)
  const read = withYears(
    page,
    readTimes(text, lines, 'news')
      .filter(isTime)
      .map((expression): DatedTime => {
        const { start, end, sentence, first, last, type, dates } = expression
        const value = anchoredAt(expression.value, lines[sentence]?.now ?? null, published)
        return {
          start,
          end,
          sentence: page.sentences[sentence]?.index ?? sentence,
          first,
          last,
          value,
          type,
          dates,
          expression,
        }
      }),
  )
  const times = withReckoned(page, read)
  const bySentence = Map.groupBy(times, (time) => time.sentence)
  return {
    times,
    of: (sentence, token) => {
      const found = page.sentences[sentence]
      return found === undefined ? [] : timesOf(found, bySentence.get(sentence) ?? [], token)
    },
  }
}

/** "a recent visit" says nothing of a day. */
const isTime = ({ meanings }: TimeExpression): boolean =>
  !meanings.some((m) => m.kind === 'reference' && m.only === 'timeml')

/** Words counted from an entry's or interview's day name that day as their anchor. */
const anchoredAt = (value: DateValue, now: Day | null, published: Day | null): DateValue =>
  value.anchor === 'publication' && now !== null && now !== published ? { ...value, anchor: now } : value

/** Days without a year get the one that the bounds of an undated report leave them; it is implied, not stated. */
function withYears(page: Page, times: readonly DatedTime[]): readonly DatedTime[] {
  const bounds = page.report.published.edtf === null ? boundsFrom(page, times) : null
  if (bounds === null) return times
  return times.map((time) => {
    const day = dayWithin(time.expression, bounds.edtf)
    return day === null ? time : { ...time, value: { ...time.value, edtf: day, basis: 'implied', anchor: bounds.edtf } }
  })
}

/** The day of publication, where it is one day: that of the dateline's town where a moment and a town are given. */
export function publicationDay(page: Page): Day | null {
  const { edtf, instant } = page.report.published
  if (edtf === null || !isSingleDay(edtf)) return null
  const stated = boundsOf(edtf).first
  const dateline = page.passages.find((passage) => passage.heading !== null && passage.kind !== 'entry')?.heading
  const zone =
    instant === null || dateline === null || dateline === undefined ? null : zoneOfDateline(wordsOf(page, dateline))
  return instant === null || zone === null ? stated : (dayInZone(instant, zone) ?? stated)
}

/** A dateline's day can be a day or two before the paper's. */
const FILED_BEFORE = 2

function linesOf(page: Page, published: Day | null): readonly TimedLine[] {
  const days = headingDays(page, published)
  const interview = interviewDay(page, published)
  return page.sentences.map((sentence, i) => ({
    span: sentence,
    sentence,
    now:
      interview !== null && isTurn(sentence)
        ? interview
        : dayFor(sentence, days.get(sentence.passage.index) ?? null, published),
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
  previous !== undefined &&
  sentence.passage !== previous.passage &&
  (sentence.passage.kind === 'entry' || previous.passage.kind === 'title')

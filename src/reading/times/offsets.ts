/**
 * Floor 2, reading/times. "They first talked on 5 March, two days after the ministers had met": the one date and the
 * distance give the other. What is reckoned so is implied, not stated.
 */
import { findChildren } from '../../language/tree.ts'
import type { Sentence, Token } from '../../language/types.ts'
import { addDays, boundsOf, type Day, isSingleDay } from '../../model/index.ts'
import type { Page, PageSentence } from '../page.ts'
import type { DatedTime } from './clock.ts'

/** The times, and for each distance in days between two things of which one has a day, the day of the other. */
export function withReckoned(page: Page, times: readonly DatedTime[]): readonly DatedTime[] {
  const bySentence = Map.groupBy(times, (time) => time.sentence)
  const found = times.flatMap((time) => {
    const sentence = page.sentences[time.sentence]
    const reckoned = sentence === undefined ? null : reckon(page, sentence, bySentence.get(time.sentence) ?? [], time)
    return reckoned === null ? [] : [reckoned]
  })
  return found.length === 0 ? times : [...times, ...found].sort((a, b) => a.start - b.start)
}

function reckon(page: Page, sentence: PageSentence, times: readonly DatedTime[], time: DatedTime): DatedTime | null {
  const [meaning] = time.expression.meanings
  const word = sentence.tokens[time.last + 1]
  const way = word?.text.toLowerCase()
  if (
    meaning?.kind !== 'duration' ||
    meaning.unit !== 'day' ||
    meaning.amount === null ||
    !Number.isInteger(meaning.amount)
  )
    return null
  if (word === undefined || (way !== 'after' && way !== 'before')) return null
  // What the distance itself hangs on, if that comes after; the parse can miss where "after" belongs.
  const event = sentence.tokens[time.dates !== null && time.dates > time.last ? time.dates : word.head]
  const clause = event === undefined ? undefined : clauseOf(sentence, event)
  if (event === undefined || clause === undefined || event.index <= time.last) return null
  const away = way === 'after' ? meaning.amount : -meaning.amount
  const [ofEvent, ofClause] = [dayOf(times, event), dayOf(times, clause)]
  if ((ofEvent === null) === (ofClause === null)) return null
  const [base, dates, day] =
    ofEvent === null ? [ofClause, event, addDays(ofClause as Day, -away)] : [ofEvent, clause, addDays(ofEvent, away)]
  const span = { start: time.start, end: word.end }
  const words = page.report.text.slice(span.start, span.end)
  return {
    ...time,
    ...span,
    last: word.index,
    type: 'DATE',
    dates: dates.index,
    value: { edtf: day, basis: 'implied', span, words, anchor: base },
  }
}

/** What the event is set beside: the predicate its clause or phrase hangs on. */
function clauseOf(sentence: Sentence, event: Token): Token | undefined {
  const head = sentence.tokens[event.head]
  if (head === undefined) return undefined
  return head.upos === 'NOUN' && findChildren(sentence, head.index, ['cop']).length === 0 && head.head >= 0
    ? sentence.tokens[head.head]
    : head
}

/** The one day stated of a token; null where there is none, or several. */
function dayOf(times: readonly DatedTime[], token: Token): Day | null {
  const days = new Set(
    times.flatMap((t) =>
      t.dates === token.index &&
      t.value.edtf !== null &&
      (t.type === 'DATE' || t.type === 'TIME') &&
      isSingleDay(t.value.edtf)
        ? [boundsOf(t.value.edtf).first]
        : [],
    ),
  )
  const [day] = days
  return days.size === 1 ? (day ?? null) : null
}

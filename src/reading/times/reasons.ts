/** Floor 2, reading/times. Why a time was read as it was, and a note where its words give no day. */
import { type Note, note, type ReadTime, type Span } from '../../model/index.ts'
import type { Page } from '../page.ts'
import type { DatedTime } from './clock.ts'

/** The rule of the grammar of times, its words, and the word it dates. */
export function timeOf(page: Page, { start, end, value, expression, sentence, dates }: DatedTime): ReadTime {
  const dated: Span | undefined = dates === null ? undefined : page.sentences[sentence]?.tokens[dates]
  const spans = [{ start, end }, ...(dated ? [{ start: dated.start, end: dated.end }] : [])]
  return { start, end, value, why: { rule: `time/${expression.rule}`, spans } }
}

/** "soon", and "on Friday" in a report without a day: left without one. Lengths ("three days") never have one. */
export function noteDayless({ start, end, value, type }: DatedTime): readonly Note[] {
  if (value.edtf !== null || (type !== 'DATE' && type !== 'TIME')) return []
  const why = value.anchor
    ? 'These words name no day; they are kept as they stand.'
    : 'There is no day that these words could be counted from; they are kept as they stand.'
  return [note('time/no-day', 'info', { start, end }, why)]
}

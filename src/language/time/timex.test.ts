/**
 * TIMEX3 values as annotators of news give them (TimeML 1.2.1): what the bench compares. Written on Friday, 22 March
 * 2013; the sentences are invented.
 */
import { beforeAll, describe, expect, it, test } from 'vitest'
import { loadEnglish } from '../english.ts'
import type { Language } from '../types.ts'
import { readTimes } from './index.ts'

let english: Language
beforeAll(async () => {
  english = await loadEnglish()
})

async function timexes(text: string, now = '2013-03-22'): Promise<readonly string[]> {
  const { sentences } = await english.analyse(text)
  const times = readTimes(
    text,
    sentences.map((sentence) => ({ span: sentence, sentence, now, afresh: false })),
  )
  return times.flatMap((time) => time.timexes.map((timex) => `${timex.type} ${timex.value}`))
}

describe('values of news', () => {
  test.each([
    ['Prices rose last week.', 'DATE 2013-W11'],
    ['The bank will report this week.', 'DATE 2013-W12'],
    ['Prices rose over the weekend.', 'DATE 2013-W11-WE'],
    ['The union struck on Wednesday night.', 'TIME 2013-03-20TNI'],
    ['The union struck early Wednesday.', 'DATE 2013-03-20'],
    ['The union struck yesterday morning.', 'TIME 2013-03-21TMO'],
    ['The premier speaks tonight.', 'TIME 2013-03-22TNI'],
    ['The premier spoke this morning.', 'TIME 2013-03-22TMO'],
    ['The premier spoke at 9 p.m. Wednesday.', 'TIME 2013-03-20T21:00'],
    ['The plant closed this year.', 'DATE 2013'],
    ['The plant closed a year ago.', 'DATE 2012'],
    ['The plant closed two weeks ago.', 'DATE 2013-W10'],
    ['The plant closed eight months ago.', 'DATE 2012-07'],
    ['The plant closed several years ago.', 'DATE PAST_REF'],
    ['The plant closed three days ago.', 'DATE 2013-03-19'],
    ['The plant will close next month.', 'DATE 2013-04'],
    ['The plant closed late last year.', 'DATE 2012'],
    ['The plant closed in mid-February.', 'DATE 2013-02'],
    ['Profit fell in the first quarter.', 'DATE 2013-Q1'],
    ['Profit fell in the fourth quarter.', 'DATE 2012-Q4'],
    ['Profit fell in the second half of 2012.', 'DATE 2012-H2'],
    ['Profit fell last summer.', 'DATE 2012-SU'],
    ['Ships were built there in the 1990s.', 'DATE 199'],
    ['Ships were built there in the 19th century.', 'DATE 18'],
    ['Exports grew over the past three years.', 'DURATION P3Y'],
    ['Exports grew in the last few months.', 'DURATION PXM'],
    ['Exports grew over the past decade.', 'DURATION P1DE'],
    ['The strike lasted 20 years.', 'DURATION P20Y'],
    ['It was a two-day strike.', 'DURATION P2D'],
    ['The ride takes half an hour.', 'DURATION PT30M'],
    ['The ride takes two and a half hours.', 'DURATION PT2H30M'],
    ['The strike went on for months.', 'DURATION PXM'],
    ['The papers appear daily.', 'SET P1D'],
    ['The council meets every Tuesday.', 'SET XXXX-WXX-2'],
    ['The council meets twice a week.', 'SET P1W'],
    ['The firm loses $3 million a year.', 'SET P1Y'],
    ['The council is now in session.', 'DATE PRESENT_REF'],
    ['The council is currently in session.', 'DATE PRESENT_REF'],
    ['The council recently met.', 'DATE PAST_REF'],
    ['Prices rose in recent weeks.', 'DATE PAST_REF'],
    ['Prices will rise in the coming months.', 'DATE FUTURE_REF'],
    ['The law was signed on Oct. 3, 1995.', 'DATE 1995-10-03'],
    ['The trial begins on April 8.', 'DATE 2013-04-08'],
    ['The trial began on Dec. 8.', 'DATE 2012-12-08'],
    ['The law was signed in May 2011.', 'DATE 2011-05'],
  ])('%s: %s', async (text, expected) => expect(await timexes(text)).toEqual([expected]))

  it('marks both ends of a range, and a clock and its day where a preposition parts them', async () => {
    expect(await timexes('The fair ran from March 4 to 8.')).toEqual(['DATE 2013-03-04', 'DATE 2013-03-08'])
    expect(await timexes('The premier spoke at 9 p.m. on Wednesday.')).toEqual([
      'TIME 2013-03-20T21:00',
      'DATE 2013-03-20',
    ])
  })

  it('does not mark words that only the record keeps', async () => {
    expect(await timexes('The two hope to meet soon.')).toEqual([])
  })
})

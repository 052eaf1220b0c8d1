/**
 * Times as news writes them: a sentence and the day it was published in, EDTF out. The places and people are invented.
 * 2 April 2025 is a Wednesday.
 */
import { beforeAll, describe, expect, it, test } from 'vitest'
import { loadEnglish } from '../english.ts'
import type { Language } from '../types.ts'
import { readTimes, type TimeExpression } from './index.ts'

const WEDNESDAY = '2025-04-02'
let english: Language

beforeAll(async () => {
  english = await loadEnglish()
})

async function times(text: string, now: string | null = WEDNESDAY): Promise<readonly TimeExpression[]> {
  const { sentences } = await english.analyse(text)
  return readTimes(
    text,
    sentences.map((sentence) => ({ span: sentence, sentence, now, afresh: false })),
  )
}

const edtf = async (text: string, now: string | null = WEDNESDAY): Promise<readonly (string | null)[]> =>
  (await times(text, now)).map((time) => time.value.edtf)

describe('a weekday is read by its verb', () => {
  test.each([
    ['The envoy met the minister on Monday.', '2025-03-31'],
    ['The envoy met the minister on Wednesday.', '2025-04-02'],
    ['The envoy met the minister on Thursday.', '2025-03-27'],
    ['The envoy will meet the minister on Thursday.', '2025-04-03'],
    ['The envoy will meet the minister on Wednesday.', '2025-04-02'],
    ['The envoy is to meet the minister on Monday.', '2025-04-07'],
    ['The talks are due to open on Friday.', '2025-04-04'],
    ['The envoy plans to visit Tavria on Sunday.', '2025-04-06'],
    ['The envoy arrives in Tavria on Friday.', '2025-04-04'],
    ['The talks are scheduled for Friday.', '2025-04-04'],
    ['The envoy may travel to Tavria on Saturday.', '2025-04-05'],
    ['The envoy left for Tavria, where he is to meet the rebels on Thursday.', '2025-04-03'],
    ['The envoy went to Tavria to meet the rebels on Thursday.', '2025-03-27'],
    ['The envoy has been in Tavria since Friday.', '2025-03-28/2025-04-02'],
    ['Parliament gave the cabinet until Friday to answer.', '2025-04-04'],
    ['The president demanded an answer by Friday.', '2025-04-04'],
    ['By Friday the rebels had left the town.', '2025-03-28'],
    ['By Friday the whole town was under water.', '2025-03-28'],
    ['The vote was moved to Friday.', '2025-04-04'],
    ['The vote has been put off until May.', '2025-05'],
    ['The round has been delayed until the autumn.', '2025-23'],
    ['The hearing was rescheduled for May.', '2025-05'],
    ['By Monday they had left the town.', '2025-03-31'],
    ['This Sunday the envoy crossed the border.', '2025-03-30'],
    ['All eyes are on the Friday deadline.', '2025-04-04'],
    ['They spoke on the sidelines of the summit on Tuesday evening.', '2025-04-01'],
    ['They will meet next Tuesday.', '2025-04-08'],
    ['They met last Thursday.', '2025-03-27'],
    ['They met on Tuesday of last week.', '2025-03-25'],
    ['The delegation left on Monday night.', '2025-03-31'],
    ['Friday prayers passed off calmly.', '2025-03-28'],
  ])('%s: %s', async (text, expected) => expect(await edtf(text)).toEqual([expected]))

  it('keeps the other day where no verb tells', async () => {
    const [time] = await times('No deal in Tavria on Friday')
    expect([time?.value.edtf, ...(time?.value.alternatives ?? [])].sort()).toEqual(['2025-03-28', '2025-04-04'])
  })
})

describe('days, weeks and months counted from the day of publication', () => {
  test.each([
    ['The two spoke yesterday.', '2025-04-01'],
    ['The two speak tomorrow morning.', '2025-04-03'],
    ['The two met earlier this week.', '[2025-03-31..2025-04-01]'],
    ['The envoy will visit later this week.', '[2025-04-03..2025-04-06]'],
    ['The envoy warned last week of delays.', '[2025-03-24..2025-03-30]'],
    ['The envoy may visit this week.', '[2025-04-02..2025-04-06]'],
    ['The envoy left this week.', '[2025-03-31..2025-04-02]'],
    ['The ministers will meet next month.', '2025-05'],
    ['The ministers met over the weekend.', '[2025-03-29..2025-03-30]'],
    ['The ministers will meet over the weekend.', '[2025-04-05..2025-04-06]'],
    ['The envoy visited Tavria earlier in March.', '[2025-03-01..2025-03-31]'],
    ['The envoy joined the cabinet earlier this year.', '[2025-01-01..2025-04-01]'],
    ['The two met two weeks ago.', '[2025-03-17..2025-03-23]'],
    ['The treaty was signed ten years ago.', '2015'],
    ['The premier has grown impatient in recent days.', '[2025-03-26..2025-04-02]'],
    ['The sides agreed to meet again before the end of the month.', '[2025-04-02..2025-04-30]'],
    ['A round could be held in the second half of the month.', '[2025-04-16..2025-04-30]'],
    ['The premier wants a deal by the end of April.', '2025-04-30'],
    ['The summit is planned for mid-April.', '[2025-04-11..2025-04-20]'],
    ['The summit is planned for late May.', '[2025-05-21..2025-05-31]'],
    ['The accord collapsed in early 2024.', '[2024-01-01..2024-05-01]'],
    ['The accord collapsed last June.', '2024-06'],
    ['The accord was signed in February.', '2025-02'],
    ['The envoy will travel in June.', '2025-06'],
    ['Exports fell over the past three years.', '2022-04-02/2025-04-02'],
  ])('%s: %s', async (text, expected) => expect(await edtf(text)).toEqual([expected]))
})

describe('dates of the calendar, whole and in part', () => {
  test.each([
    ['The envoy visited Tavria on March 11.', '2025-03-11'],
    ['The envoy visited Tavria on 11 March.', '2025-03-11'],
    ['The envoy visited Tavria on the 11th of March, 2019.', '2019-03-11'],
    ['A third round is due to open on April 14.', '2025-04-14'],
    ['The envoy attended a ceremony on December 12.', '2024-12-12'],
    ['The leaders are to meet on Tuesday, 29 April.', '2025-04-29'],
    ['The leaders are to meet on Tuesday (April 29).', '2025-04-29'],
    ['The leaders spoke on Monday night (31).', '2025-03-31'],
    ['They met on March 30 and 31.', '2025-03-30/2025-03-31'],
    ['A round will be held on 18 and 19 May.', '2025-05-18/2025-05-19'],
    ['The premier tours the north from April 6 to 12.', '2025-04-06/2025-04-12'],
    ['The premier tours the north on April 6-12.', '2025-04-06/2025-04-12'],
    ['The two ministers held talks on Monday and Tuesday.', '2025-03-31/2025-04-01'],
    ['The fair runs from January to March 2026.', '2026-01/2026-03'],
    ['The siege lasted from 1914 to 1918.', '1914/1918'],
    ['The war has gone on since February 2022.', '2022-02-01/2025-04-02'],
    ['The truce holds until April 30.', '2025-04-30'],
    ['The law dates from the 1990s.', '199X'],
    ['The border was drawn in the 19th century.', '18XX'],
    ['Trade grew in spring 2024.', '2024-21'],
    ['Trade grew in the first quarter of 2024.', '[2024-01-01..2024-03-31]'],
    ['The session opened on 13 Azar (December 4).', '2024-12-04'],
    ["The truce ended on New Year's Day.", '2025-01-01'],
    ['None has sailed since Easter 2024.', '2024-03-31/2025-04-02'],
    ['The order expired on 11.03.2025.', '2025-03-11'],
    ['The flight left at 10:00 GMT on 1 April.', '2025-04-01T10:00:00Z'],
    ['The decree lapses at midnight on 17 April.', '2025-04-17'],
  ])('%s: %s', async (text, expected) => expect(await edtf(text)).toEqual([expected]))

  it('keeps both readings of a date in figures', async () => {
    const [time] = await times('The order expired on 04/05/2024.')
    expect([time?.value.edtf, ...(time?.value.alternatives ?? [])]).toEqual(['2024-04-05', '2024-05-04'])
  })
})

describe('vague words give no day and are kept', () => {
  test.each([
    ['The envoy will travel in the coming days.', 'the coming days'],
    ['The two leaders hope to meet soon.', 'soon'],
    ['The envoy recently visited Tavria.', 'recently'],
    ['The talks lasted three days.', 'three days'],
    ['The ministers meet every Tuesday.', 'every Tuesday'],
  ])('%s: %s', async (text, words) => {
    const [time] = await times(text)
    expect([time?.value.edtf, time?.value.basis, time?.value.words]).toEqual([null, 'unknown', words])
  })
})

describe('a story counts from where it is', () => {
  test.each([
    ['The two met on March 20. A day later the envoy flew home.', ['2025-03-20', '2025-03-21']],
    ['The two met on March 20. They had spoken the day before.', ['2025-03-20', '2025-03-19']],
    ['The two met on Tuesday. The following day 11 prisoners were freed.', ['2025-04-01', '2025-04-02']],
    ['The invasion began in August 2014. In October the two sides signed a truce.', ['2014-08', '2014-10']],
  ])('%s', async (text, expected) => expect(await edtf(text)).toEqual(expected))
})

describe('a time of day in a text that speaks of no other day is of the day of writing', () => {
  test.each([
    ["The two spoke shortly after seven o'clock local time.", ['2025-04-02T07:00:00']],
    ['Overnight the two spoke by telephone.', ['2025-04-01/2025-04-02']],
    [
      "They met early on Wednesday. It rained. It was cold. They parted at nine o'clock.",
      ['2025-04-02', '2025-04-02T09:00:00'],
    ],
    ["They met on Monday. It rained. It was cold. They parted at nine o'clock.", ['2025-03-31', null]],
    ["The two will speak at seven o'clock.", [null]],
  ])('%s', async (text, expected) => expect(await edtf(text)).toEqual(expected))

  it('is implied, not stated', async () => {
    const [time] = await times("The two spoke shortly after seven o'clock.")
    expect(time?.value.basis).toBe('implied')
  })
})

describe('without a day of publication nothing is guessed', () => {
  test.each([
    ['The two met on Wednesday.', null],
    ['The two met yesterday.', null],
    ['The two met earlier this week.', null],
    ['The ministry said on December 12th that it had no plan.', 'XXXX-12-12'],
    ['The two met on 12 December 2024.', '2024-12-12'],
  ])('%s: %s', async (text, expected) => {
    const [time] = await times(text, null)
    expect(time?.value.edtf ?? null).toBe(expected)
    if (expected === null) expect(time?.value.anchor).toBe('publication')
  })
})

describe('what is no time', () => {
  test.each([
    ['The envoy may visit Tavria.'],
    ['Thousands march on the capital.'],
    ['The Sunday Times reported the visit.'],
    ['The second round was held in Tavria.'],
    ['The army sent 2,000 troops.'],
    ['The council adopted Resolution 2231.'],
    ['The fund holds 4 billion dollars.'],
    ['Ships of the 7th Fleet crossed the 38th parallel.'],
    ['Prices fall and the spring of discontent broke.'],
    ['A quarter of the seats went to the opposition.'],
    ['April Okonkwo spoke to reporters.'],
    ['Their third meeting took place in Tavria.'],
    ['The team won 2-1.'],
    ['He minutes the meeting and seconds the motion.'],
  ])('%s', async (text) => expect(await edtf(text)).toEqual([]))
})

describe('the word a time dates', () => {
  const dated = async (text: string): Promise<string | null> => {
    const { sentences } = await english.analyse(text)
    const [time] = readTimes(
      text,
      sentences.map((sentence) => ({ span: sentence, sentence, now: WEDNESDAY, afresh: false })),
    )
    return time === undefined || time.dates === null
      ? null
      : (sentences[time.sentence]?.tokens[time.dates]?.text ?? null)
  }
  test.each([
    ['The minister said on Monday that the envoy would visit Tavria.', 'said'],
    ['The minister told reporters on Monday that talks would go on.', 'told'],
    ['The minister said the envoy met the rebels on Monday.', 'met'],
    ['A meeting on Monday brought no result.', 'meeting'],
    ["Monday's meeting brought no result.", 'meeting'],
    ['The envoy will meet the rebels in Tavria on Friday.', 'meet'],
    [
      'The envoy has left the capital for Lind, where he is to meet the rebels later on Friday, two aides said.',
      'meet',
    ],
    ['"We shall go," the envoy said on Friday.', 'said'],
    ['On Friday, two aides said the envoy had left.', 'said'],
  ])('%s: %s', async (text, word) => expect(await dated(text)).toBe(word))
})

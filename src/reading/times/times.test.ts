/** Times over a whole report: what they count from, what they date, and what an undated report implies. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadEnglish } from '../../language/english.ts'
import type { Language } from '../../language/types.ts'
import type { Report } from '../../model/index.ts'
import type { Page } from '../page.ts'
import { layOutPage } from '../passages/lay-out.ts'
import { boundPublication } from './bounds.ts'
import { type DatedClock, readClock } from './clock.ts'
import { dayInZone, zoneOfDateline } from './zones.ts'

let english: Language
beforeAll(async () => {
  english = await loadEnglish()
})

interface Laid {
  readonly page: Page
  readonly clock: DatedClock
}

/** Blocks are parted by blank lines; a first one that begins with `#` is the title. */
async function lay(text: string, edtf: string | null, instant: string | null = null): Promise<Laid> {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'paragraph' as const,
  }))
  const report: Report = {
    id: 'r1',
    file: 'x.txt',
    item: null,
    text,
    language: 'en',
    outlet: null,
    title: null,
    byline: [],
    url: null,
    published: {
      edtf,
      basis: edtf === null ? 'unknown' : 'stated',
      from: edtf === null ? null : 'given',
      span: null,
      instant,
    },
    blocks,
    noise: [],
    notes: [],
    signature: [],
  }
  const page = await layOutPage(report, english)
  return { page, clock: readClock(page) }
}

const days = ({ clock }: Laid): readonly (string | null)[] => clock.times.map((time) => time.value.edtf)

/** EDTF of the times of a word, by its first occurrence. */
function timesOf({ page, clock }: Laid, word: string): readonly (string | null)[] {
  for (const sentence of page.sentences) {
    const token = sentence.tokens.find((t) => t.text === word)
    if (token !== undefined) return clock.of(sentence.index, token.index).map((time) => time.value.edtf)
  }
  throw new Error(`no word ${word}`)
}

describe('what times count from', () => {
  it('is the day of publication', async () => {
    expect(days(await lay('The envoy left Tavria yesterday.', '2025-04-02'))).toEqual(['2025-04-01'])
  })

  it('is the day of its entry in a live blog', async () => {
    const text =
      'Friday, 4 April\n\n09:10 The envoy left Tavria yesterday.\n\n11:45 Talks will open tomorrow.\n\n14:00 The premier spoke today.'
    const laid = await lay(text, '2025-04-06')
    const spoken = laid.clock.times.filter((time) => /yesterday|tomorrow|today/.test(time.value.words ?? ''))
    expect(spoken.map((time) => time.value.edtf)).toEqual(['2025-04-03', '2025-04-05', '2025-04-04'])
    expect(spoken[0]?.value.anchor).toBe('2025-04-04')
  })

  it('is the day of an interview in its turns', async () => {
    const text =
      'Ambassador Ilona Brandt spoke to the Harbour Gazette on Monday.\n\nQ: Did you see the envoy yesterday?\n\nA: Yes, I did.\n\nQ: Is he still here?\n\nA: He left today.'
    const laid = await lay(text, '2025-04-02')
    const spoken = laid.clock.times.filter((time) => /yesterday|today/.test(time.value.words ?? ''))
    expect(spoken.map((time) => time.value.edtf)).toEqual(['2025-03-30', '2025-03-31'])
  })

  it('is the day on which the paper was received, not one that its introduction recalls', async () => {
    const text =
      'The deputy minister received us on Monday in the hall where, on the fourteenth, two envoys sat across from each other.\n\nQ: Did you see the envoy yesterday?\n\nA: Yes, I did.'
    const laid = await lay(text, '2025-04-02')
    const spoken = laid.clock.times.filter((time) => time.value.words === 'yesterday')
    expect(spoken.map((time) => time.value.edtf)).toEqual(['2025-03-30'])
  })

  it('is nothing in an undated report: relative words stay relative', async () => {
    const laid = await lay('The envoy left Tavria yesterday and will return next week.', null)
    expect(days(laid)).toEqual([null, null])
    expect(laid.clock.times[0]?.value).toMatchObject({ words: 'yesterday', anchor: 'publication', basis: 'unknown' })
  })

  it('is the day in the town of the dateline', () => {
    expect(zoneOfDateline('WASHINGTON, April 2 (Coast Wire) -')).toBe('America/New_York')
    expect(zoneOfDateline('TOKYO —')).toBe('Asia/Tokyo')
    expect(zoneOfDateline('TAVRIA —')).toBeNull()
    expect(dayInZone('2025-04-03T01:10:00Z', 'America/New_York')).toBe('2025-04-02')
    expect(dayInZone('2025-04-02T20:10:00Z', 'Asia/Tokyo')).toBe('2025-04-03')
  })
})

describe('what times date', () => {
  it('the telling, not what is told', async () => {
    const laid = await lay('The minister said on Monday that the envoy had met the rebels.', '2025-04-02')
    expect(timesOf(laid, 'said')).toEqual(['2025-03-31'])
    expect(timesOf(laid, 'met')).toEqual([])
  })

  it('what is told, not the telling', async () => {
    const laid = await lay('The minister said the envoy met the rebels on Monday.', '2025-04-02')
    expect(timesOf(laid, 'met')).toEqual(['2025-03-31'])
    expect(timesOf(laid, 'said')).toEqual([])
  })

  it('what happened at the occasion too', async () => {
    const laid = await lay('The envoy praised the plan in a speech on Monday.', '2025-04-02')
    expect(timesOf(laid, 'praised')).toEqual(['2025-03-31'])
  })

  it('what was done when something else was', async () => {
    const laid = await lay('When asked on Monday about the plan, the spokesman said it was still open.', '2025-04-02')
    expect(timesOf(laid, 'said')).toEqual(['2025-03-31'])
  })

  it('no act of the past where the day is still to come', async () => {
    const laid = await lay('The premier hinted at talks with the rebels next week.', '2025-04-02')
    expect(timesOf(laid, 'hinted')).toEqual([])
    expect(timesOf(laid, 'talks')).toEqual(['[2025-04-07..2025-04-13]'])
  })

  it('the clause of a noun, but not a noun that comes before or after it', async () => {
    const laid = await lay('The two leaders held talks on Monday after a ceremony in Tavria.', '2025-04-02')
    expect(timesOf(laid, 'talks')).toEqual(['2025-03-31'])
    expect(timesOf(laid, 'ceremony')).toEqual([])
  })

  it('what a verb of saying speaks of only where it says so', async () => {
    const laid = await lay('On Monday the premier acknowledged the visit.', '2025-04-02')
    expect(timesOf(laid, 'visit')).toEqual([])
  })

  it('a clause that tells what happened on that day', async () => {
    const laid = await lay('The envoy last came on March 11, when he met the rebels.', '2025-04-02')
    expect(timesOf(laid, 'met')).toEqual(['2025-03-11'])
  })

  it('the other end of a distance', async () => {
    const after = await lay(
      'The two leaders talked on 5 March, two days after the ministers had met in Tavria.',
      '2025-04-02',
    )
    expect(timesOf(after, 'met')).toEqual(['2025-03-03'])
    const before = await lay('The envoy resigned three days before the summit of 20 March.', '2025-04-02')
    expect(timesOf(before, 'resigned')).toEqual(['2025-03-17'])
    expect(before.clock.times.find((time) => time.value.edtf === '2025-03-17')?.value.basis).toBe('implied')
    const unknown = await lay('The envoy resigned three days before the summit.', '2025-04-02')
    expect(timesOf(unknown, 'resigned')).toEqual([])
  })

  it('no length and no repetition', async () => {
    const laid = await lay('The two leaders talked for three hours.', '2025-04-02')
    expect(timesOf(laid, 'talked')).toEqual([])
  })
})

describe('what an undated report implies of its day', () => {
  const bounds = async (text: string, edtf: string | null = null): Promise<{ edtf: string; why: string } | null> => {
    const { page, clock } = await lay(text, edtf)
    return boundPublication(page, clock)
  }

  it('is after what it tells as past', async () => {
    expect(await bounds('The envoy met the premier on 11 March 2025.')).toMatchObject({ edtf: '[2025-03-11..]' })
  })

  it('is before what it tells as still to come', async () => {
    const found = await bounds('The envoy met the premier on 11 March 2025. They will meet again on 20 April 2025.')
    expect(found?.edtf).toBe('[2025-03-11..2025-04-20]')
    expect(found?.why).toContain('20 April 2025')
  })

  it('is the year too, where a length since a given beginning says it', async () => {
    const text =
      'The war broke out in February 2018. After nearly three years of war, talks opened. The ministry said on December 12th that it had no plan.'
    const found = await bounds(text)
    expect(found?.edtf).toBe('[2020-12-12..2021-02-28]')
    const { clock } = await lay(text, null)
    const day = clock.times.find((time) => time.value.words === 'December 12th')
    expect(day?.value).toMatchObject({ edtf: '2020-12-12', basis: 'implied' })
  })

  it('is nothing where only relative words stand, and nothing for a report with a day', async () => {
    expect(await bounds('The envoy left yesterday. They will meet on Friday, on April 14.')).toBeNull()
    expect(await bounds('The envoy met the premier on 11 March 2025.', '2025-04-02')).toBeNull()
  })

  it('is nothing where what follows contradicts itself', async () => {
    expect(await bounds('The envoy met the premier on 11 March 2025. They will meet on 20 April 2020.')).toBeNull()
  })
})

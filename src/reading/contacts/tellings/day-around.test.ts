/** The day of a contact that names none: from the clause around it, from the report, from the day spoken of. */
import { describe, expect, it } from 'vitest'
import { PUBLISHED, readText } from '../../claims/read-text.fixture.ts'

const daysOf = async (text: string, kind: string): Promise<readonly (string | null)[]> =>
  (await readText(text)).reading.tellings.filter((t) => t.kind === kind).map((t) => t.when.edtf)

describe('a meeting told with "where"', () => {
  it.each([
    ['Foreign Minister Ada Okoye flew to Lima on Monday, where she met President Marta Ito.', '2031-03-10'],
    ['Foreign Minister Ada Okoye was in Lima on Thursday, where she saw President Marta Ito.', '2031-03-06'],
    ['Foreign Minister Ada Okoye travels to Lima on Monday, where she will meet President Marta Ito.', '2031-03-17'],
    ['Foreign Minister Ada Okoye flew to Lima on Monday, where she met President Marta Ito on Tuesday.', '2031-03-11'],
  ])('is on the day of the journey, unless it has its own: %s', async (text, day) => {
    expect(await daysOf(text, 'meeting')).toEqual([day])
  })

  it.each([
    'Foreign Minister Ada Okoye flew to Lima on Monday, where she had met President Marta Ito before.',
    'Foreign Minister Ada Okoye said on Monday she would fly to Lima, where she will meet President Marta Ito.',
  ])('has no day from an earlier stay or from a saying: %s', async (text) => {
    expect(await daysOf(text, 'meeting')).toEqual([null])
  })
})

it('"minutes before" and "an hour after" are on the day of what they are counted from', async () => {
  const text = 'The Ghanaian envoy, Kofi Berg, resigned on Friday, minutes before meeting President Marta Ito.'
  expect(await daysOf(text, 'meeting')).toEqual(['2031-03-07'])
})

it('"the week of" a day is seven days', async () => {
  const text = 'President Marta Ito and Foreign Minister Ada Okoye could meet in Rome in the week of March 17.'
  expect(await daysOf(text, 'meeting')).toEqual(['[2031-03-17..2031-03-23]'])
})

describe('the day of the report', () => {
  it.each([
    ['Foreign Minister Ada Okoye has left for the airport.', 'departure'],
    ['Foreign Minister Ada Okoye has just met President Marta Ito.', 'meeting'],
  ])('is that of what has just been done: %s', async (text, kind) => {
    expect(await daysOf(text, kind)).toEqual([PUBLISHED])
  })

  it.each([
    ['Foreign Minister Ada Okoye has met President Marta Ito.', 'meeting'],
    ['Foreign Minister Ada Okoye has arrived in Lima.', 'arrival'],
    ['Foreign Minister Ada Okoye left Lima.', 'departure'],
  ])('is not that of what has been done some day: %s', async (text, kind) => {
    expect(await daysOf(text, kind)).toEqual([null])
  })
})

it('"earlier in the day" is on the day spoken of', async () => {
  const text =
    'Ada Okoye met President Marta Ito in Lima on Thursday. Earlier in the day Okoye received the Chilean foreign minister, Luis Paz.'
  expect(await daysOf(text, 'meeting')).toEqual(['2031-03-06', '2031-03-06'])
})

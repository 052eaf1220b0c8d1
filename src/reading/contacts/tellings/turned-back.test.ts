/** Journeys that ended short of where they were meant to go, and contacts that a newsroom takes back. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO =
  "Norway's foreign minister, Eva Lind, the Peruvian president, Odo Brandt, and Kenya's president, Ada Okoye, are in the news."

const statesIn = async (text: string) => (await readText(`${WHO}\n\n${text}`)).reading.tellings.map((t) => t.state)

describe('a journey that was turned back', () => {
  it.each([
    'President Okoye flew to Kampala on Monday. Her plane turned back over the lake.',
    'President Okoye travelled to Kampala on Monday. Her convoy was turned back at the border.',
    'President Okoye flew to Kampala on Monday but never got there.',
  ])('is no visit made: %s', async (text) => {
    expect(await statesIn(text)).toEqual(['cancelled'])
  })

  it.each([
    'President Okoye visited Kampala on Monday. The opposition turned back to its papers.',
    'President Okoye visited Kampala on Monday. The train of a bank was on time.',
  ])('is one where it was not: %s', async (text) => {
    expect(await statesIn(text)).toEqual(['occurred'])
  })
})

describe('what a newsroom said and takes back', () => {
  it.each([
    "In yesterday's paper we said that Eva Lind met President Brandt in Oslo. She did not.",
    'On Monday we reported that Eva Lind had met President Brandt in Oslo. That was wrong.',
    'We wrote on Monday that President Okoye had visited Lima. She has not.',
  ])('is denied, and never told as held: %s', async (text) => {
    expect(await statesIn(text)).toEqual(['denied'])
  })

  it('stands where the next sentence says something else', async () => {
    const text =
      'On Monday we reported that Eva Lind had met President Brandt in Oslo. She did not say what they discussed.'
    expect(await statesIn(text)).toEqual(['occurred'])
  })
})

describe('what is called untrue by whoever is asked', () => {
  it('is denied where the past is asked about, and not planned where the future is', async () => {
    expect(await statesIn('Asked about a meeting with Eva Lind in Oslo, President Brandt said it was untrue.')).toEqual(
      ['denied'],
    )
    expect(
      await statesIn('Asked whether he would meet Eva Lind in Oslo, President Brandt said it was untrue.'),
    ).toEqual(['not-planned'])
  })
})

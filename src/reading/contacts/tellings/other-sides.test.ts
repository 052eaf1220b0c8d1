/** A definite noun points back only at a contact of the people it names; and a day beside a denial is that of the denial. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const RIGA = "Finland's president, Odo Brandt, met Latvia's president, Ada Holt, in Riga on Monday, his office said."

const statesIn = async (text: string) => {
  const { reading, name } = await readText(text)
  return reading.tellings.map((t) => ({
    state: t.state,
    again: t.sameAs !== null,
    when: t.when.edtf,
    people: t.participants.map((p) => name(p.actor)),
    by: t.vouchedBy.map(name),
  }))
}

describe('a noun that points back', () => {
  it.each([
    ['names another side', `${RIGA}\n\nThe summit with Ghana did not take place on Monday, his office said.`],
    ['names another person', `${RIGA}\n\nThe meeting with Peru's president, Luis Ruiz, was cancelled, Brandt said.`],
    [
      'is a summit, where ministers met',
      "Finland's foreign minister, Odo Brandt, met Latvia's foreign minister, Ada Holt, in Riga on Monday.\n\nThe summit has been cancelled, Finland's presidency said.",
    ],
    [
      'is called off by the very voice that told it had happened',
      `${RIGA}\n\nThe meeting on Monday was cancelled, his office said.`,
    ],
  ])('does not where it %s', async (_, text) => {
    expect((await statesIn(text)).filter((t) => t.again)).toEqual([])
  })

  it.each([
    ['names nobody', `${RIGA}\n\nThe summit lasted two hours, Latvia's presidency said.`],
    ['is denied by another voice', `${RIGA}\n\nThe meeting never took place, Latvia's presidency said.`],
    ['names one of its sides', `${RIGA}\n\nThe meeting with Holt lasted an hour, an aide said.`],
  ])('does where it %s', async (_, text) => {
    expect((await statesIn(text)).filter((t) => t.again)).toHaveLength(1)
  })
})

describe('a day between a verb and the contact', () => {
  it.each([
    ["Kenya's foreign ministry denied on Saturday any meeting with Ghana's foreign minister, Ada Holt."],
    ["Odo Brandt denied on Saturday having hosted any meeting with Peru's foreign minister, Ada Holt."],
    ['Ghana cancelled on Monday the talks with Peru in Lima.'],
    ['Peru ruled out on Sunday talks with Ghana.'],
    ["Peru requested on Thursday a meeting with Ghana's foreign minister, Ada Holt."],
  ])('dates the saying: %s', async (text) => {
    expect((await statesIn(text)).map((t) => t.when)).toEqual([null])
  })

  it.each([
    ["Ghana's president, Ada Okoye, concluded on Saturday talks with President Odo Brandt in Lima.", '2031-03-08'],
    ["Ghana's president, Ada Okoye, received on Monday the ambassador of Peru, Luis Ruiz.", '2031-03-10'],
    [
      "Ghana's president, Ada Okoye, announced on Tuesday a meeting with President Odo Brandt of Peru on Friday.",
      '2031-03-14',
    ],
    ['Peru proposed on Thursday a summit with Ghana in Lima in June.', '2031-06'],
  ])('dates the contact where it is done or stands behind it: %s', async (text, when) => {
    expect((await statesIn(text)).map((t) => t.when)).toEqual([when])
  })
})

describe('who speaks', () => {
  it('is no side of what he tells', async () => {
    const text =
      'The joint commission of Peru and Ghana that was to meet in Lima before March 9 has not met, two engineers on the Peruvian side said.'
    expect((await statesIn(text)).flatMap((t) => t.people).filter((p) => /engineers/.test(p ?? ''))).toEqual([])
  })

  it.each([
    ["Ghana's envoy Odo Brandt will visit Lima on Friday, Ghana's foreign ministry said.", 'announced'],
    ["Ghana's envoy Odo Brandt will visit Lima on Friday, the Ghanaian embassy said.", 'announced'],
    [
      "Ghana's president Odo Brandt will visit Lima on Friday, the Peruvian foreign minister, Ada Holt, said.",
      'announced',
    ],
    [
      "Ghana's president Odo Brandt will visit Lima on Friday, the Kenyan finance minister, Ada Holt, said.",
      'scheduled',
    ],
    ["Ghana's president Odo Brandt will visit Lima on Friday, a Ghanaian MP said.", 'scheduled'],
    ["Ghana's president Odo Brandt will visit Lima on Friday, sources in Accra said.", 'scheduled'],
  ])('announces what his government does: %s', async (text, state) => {
    expect((await statesIn(text)).map((t) => t.state)).toEqual([state])
  })
})

describe('what is named with its sides', () => {
  it.each([
    [
      "Peru's president, Luis Ruiz, criticised last week's call between Foreign Minister Ada Holt and her Ghanaian counterpart, Odo Brandt.",
      ['occurred'],
    ],
    [
      "Peru's president, Luis Ruiz, criticised Monday's call between Foreign Minister Ada Holt and her Ghanaian counterpart, Odo Brandt.",
      [],
    ],
    [
      "Peru's president, Luis Ruiz, cancelled yesterday's meeting with the Ghanaian president, Odo Brandt.",
      ['cancelled'],
    ],
  ])('took place where its day can only be past: %s', async (text, states) => {
    expect((await statesIn(text)).map((t) => t.state)).toEqual(states)
  })
})

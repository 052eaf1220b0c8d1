import { describe, expect, it } from 'vitest'
import { readText } from '../claims/read-text.fixture.ts'

describe('an ultimatum told in two sentences', () => {
  it('is one position, with the deadline of the first and the consequence of the second', async () => {
    const { reading, words } = await readText(
      "Talks in Lusaka broke up after President Ruth Sakala's ultimatum to Malawi demanding the return of the maps by Friday.\n\n" +
        'Sakala said Malawi would face a fee of 10 per cent if it failed to hand over the maps.',
    )
    const [ultimatum, ...rest] = reading.positions.filter((p) => p.kind === 'ultimatum')
    expect(rest).toEqual([])
    expect(ultimatum?.deadline.edtf).toBe('2031-03-14')
    expect(words(ultimatum?.consequence ?? null)).toContain('a fee of 10 per cent')
  })
})

describe('what follows where a thing wanted by a day is not done', () => {
  const by = 'Foreign Minister Lena Okoro of Zambia said.'

  it.each([
    ['"By 1 April we want to see a list. If not, no lorry goes down to the port,"', '2031-04-01', 'no lorry'],
    ['"The guards must be gone by 20 March. Otherwise the bridge will be closed,"', '2031-03-20', 'will be closed'],
  ])('is the consequence of an ultimatum: %s', async (said, day, consequence) => {
    const { reading, words } = await readText(`${said} ${by}`)
    expect(reading.positions.map((p) => [p.kind, p.deadline.edtf])).toEqual([['ultimatum', day]])
    expect(words(reading.positions[0]?.consequence ?? null)).toContain(consequence)
  })

  it.each([
    `"The lake is calm. If not, we stay at home," ${by}`,
    'The guests must be back by noon. Otherwise the gate is shut.',
  ])('nothing is threatened where nothing was wanted of a side: %s', async (text) => {
    expect((await readText(text)).reading.positions.filter((p) => p.kind !== 'demand')).toEqual([])
  })
})

describe('a deadline', () => {
  const demand = 'Zambia gave Malawi until 20 March to withdraw its guards or face a fee.'

  it('keeps the one it replaced', async () => {
    const { reading } = await readText(`${demand} The previous deadline was 31 March.`)
    expect(reading.positions[0]).toMatchObject({
      deadline: { edtf: '2031-03-20' },
      formerDeadline: { edtf: '2031-03-31' },
      change: 'deadline-moved',
    })
  })

  it('that was extended keeps the old day', async () => {
    const { reading } = await readText(`${demand} Zambia said later that the deadline had been extended to 27 March.`)
    expect(reading.positions[0]).toMatchObject({
      deadline: { edtf: '2031-03-27' },
      formerDeadline: { edtf: '2031-03-20' },
      change: 'deadline-moved',
    })
  })

  it('that ran out is told as passed', async () => {
    const { reading } = await readText(
      `Zambia gave Malawi until 10 March to withdraw its guards. The deadline passed without a reply.`,
    )
    expect(reading.positions[0]).toMatchObject({ deadline: { edtf: '2031-03-10' }, change: 'deadline-passed' })
  })

  it.each([
    [
      'Zambia closed the bridge hours after its deadline for the return of the barge Mosi had passed.',
      'deadline-passed',
    ],
    ["Zambia's minister of trade insisted that his deadline for the return of the barge Mosi stands.", 'repeated'],
  ])('told with what became of it is no new demand: %s', async (text, change) => {
    const { reading, words } = await readText(text)
    const [found, ...rest] = reading.positions
    expect(rest).toEqual([])
    expect(found?.change).toBe(change)
    expect(words(found?.what[0] ?? null)).toBe('the return of the barge Mosi')
  })

  it('of "by then" is the day its speaker named before', async () => {
    const { reading } = await readText(
      '"The duty will take effect on 20 March," Zambia\'s foreign minister, Lena Okoro, said. "Malawi must by then have withdrawn its guards," Okoro said.',
    )
    expect(reading.positions.map((p) => p.deadline.edtf)).toContain('2031-03-20')
  })

  it('of vague words keeps the words and no day', async () => {
    const { reading } = await readText(
      "Zambia's foreign minister, Lena Okoro, said Zambia would leave the talks unless Malawi withdrew its guards in the coming days.",
    )
    expect(reading.positions[0]?.deadline).toMatchObject({ edtf: null, words: 'the coming days' })
  })
})

describe('what a report says of the history of a demand', () => {
  it.each([
    ['Zambia dropped its demand for an apology.', 'dropped'],
    ['Zambia softened its demand for an apology.', 'softened'],
    ['Malawi reiterated its demand for an apology.', 'repeated'],
    ['Malawi again called for an apology.', 'repeated'],
    ['Zambia no longer demands an apology.', 'dropped'],
  ])('%s', async (text, change) => {
    const { reading } = await readText(text)
    expect(reading.positions.map((p) => p.change)).toEqual([change])
  })
})

describe('whose position it is', () => {
  it('stays open where the pronoun may mean two, with a note', async () => {
    const { reading } = await readText(
      'President Ruth Sakala and President Ann Phiri met in Harare on Monday. She demanded the return of the maps.',
    )
    expect(reading.positions.map((p) => [p.holder, p.doubt])).toEqual([[null, ['position/holder-open']]])
    expect(reading.notes.map((n) => n.code)).toContain('position/holder-open')
  })

  it('is that of the body a spokeswoman speaks for', async () => {
    const { reading, name } = await readText('A spokeswoman for the African Union demanded the return of the maps.')
    expect(reading.positions.map((p) => name(p.holder))).toEqual(['African Union'])
  })
})

describe('a deadline without a day', () => {
  it.each([
    ['Zambia told Malawi to release the sailors within weeks or lose its licence.', 'weeks'],
    [
      "Zambia's foreign minister, Lena Okoro, warned that Malawi must withdraw its guards soon or face sanctions.",
      'soon',
    ],
    [
      'Zambia will close the bridge if Malawi does not withdraw its guards in the near future, an aide said.',
      'in the near future',
    ],
    ['President Joseph Banda of Malawi gave Zambia 48 hours to return the maps.', '48 hours'],
    ['President Joseph Banda of Malawi gave Zambia a matter of weeks to return the maps.', 'a matter of weeks'],
    ['President Joseph Banda of Malawi said Zambia must return the maps without delay.', 'without delay'],
    ['President Joseph Banda of Malawi demanded the immediate return of the maps.', 'immediate'],
    ["President Joseph Banda's ultimatum to Zambia expires in the coming days.", 'the coming days'],
    [
      'Zambia will close the bridge unless Malawi shows a willingness to make progress toward peace in the coming weeks.',
      'the coming weeks',
    ],
  ])('keeps the words it is told in: %s', async (text, words) => {
    const { reading } = await readText(text)
    expect(reading.positions[0]?.deadline).toMatchObject({ edtf: null, words, anchor: 'publication' })
  })

  it.each([
    'President Joseph Banda of Malawi demanded that Zambia return the maps it took shortly before the war.',
    "President Joseph Banda's ultimatum to Zambia ended a long friendship.",
    'Zambia will close the bridge unless Malawi repays the loan that it took in recent weeks.',
  ])('is none where the words are about something else: %s', async (text) => {
    const { reading } = await readText(text)
    expect(reading.positions[0]?.deadline.words).toBeUndefined()
  })
})

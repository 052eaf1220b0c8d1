import { describe, expect, it } from 'vitest'
import { readText } from '../claims/read-text.fixture.ts'

describe('words that point back to a measure', () => {
  it('are the same measure: "those sanctions"', async () => {
    const { reading } = await readText(
      'Norway imposed sanctions on General Peter Mwale in January. Those sanctions were temporarily lifted to let him attend talks in Lima.',
    )
    const [first, second] = reading.measures.filter((m) => m.kind === 'sanction')
    expect(first).toMatchObject({ state: 'imposed', sameAs: null })
    expect(second).toMatchObject({ state: 'suspended', sameAs: first?.id })
  })

  it('mint nothing where nothing was named before', async () => {
    const { reading } = await readText('The decree was read out in parliament.')
    expect(reading.measures).toEqual([])
  })

  it('do not join a fresh sanction that is weighed with those said to be in force against the same side', async () => {
    const { reading } = await readText(
      'Norway is weighing additional sanctions against Zambia. Sanctions have been in force against Zambia since 2020.',
    )
    expect(reading.measures.map((m) => [m.state, m.sameAs])).toEqual([
      ['proposed', null],
      ['in-force', null],
    ])
  })

  it('do not join a fresh sanction that is threatened with one in force against somebody else', async () => {
    const { reading, name } = await readText(
      'Norway threatened fresh sanctions against Zambia. General Peter Mwale is under Norwegian sanctions.',
    )
    expect(reading.measures.map((m) => [m.targets.map(name), m.sameAs])).toEqual([
      [['Zambia'], null],
      [['Peter Mwale'], null],
    ])
  })

  it('do not join two duties of different rates', async () => {
    const { reading } = await readText(
      'Norway adopted a 15% duty on Zambian copper. Norway had threatened a 25% duty on Zambian copper.',
    )
    expect(reading.measures.map((m) => m.sameAs)).toEqual([null, null])
  })
})

describe('a waiver', () => {
  it('points at the sanction it suspends; both hold', async () => {
    const { reading } = await readText('Norway temporarily lifted sanctions against General Peter Mwale.')
    const sanction = reading.measures.find((m) => m.kind === 'sanction')
    const waiver = reading.measures.find((m) => m.kind === 'waiver')
    expect(sanction?.state).toBe('suspended')
    expect(waiver).toMatchObject({ state: 'in-force', suspends: sanction?.id })
  })

  it('points at the trip it served', async () => {
    const { reading } = await readText(
      'General Peter Mwale visited Norway on Monday. Norway temporarily lifted sanctions against Mwale to let him visit Oslo.',
    )
    const waiver = reading.measures.find((m) => m.kind === 'waiver')
    expect(reading.tellings.map((t) => t.id)).toContain(waiver?.serves)
  })
})

describe('how real a measure is', () => {
  it.each([
    ['Norway may impose a 25% duty on Zambian copper.', 'threatened'],
    ['Norway will impose a 25% duty on Zambian copper.', 'threatened'],
    ['Norway decided to impose a 25% duty on Zambian copper.', 'imposed'],
    ['Norway did not impose a 25% duty on Zambian copper.', 'refused'],
    ['The duty of 25% on Zambian copper was imposed by Norway in May.', 'imposed'],
    ["Norway's 25% duty on Zambian copper expired on Monday.", 'expired'],
  ])('%s', async (text, state) => {
    const { reading } = await readText(text)
    expect(reading.measures.filter((m) => m.kind === 'tariff').map((m) => m.state)).toEqual([state])
  })
})

import { describe, expect, it } from 'vitest'
import { castOf, whoIs } from '../cast-of.fixture.ts'

const personOf = async (text: string) => {
  const { cast } = await castOf(text)
  return cast.actors.filter((a) => a.kind === 'person').map((a) => [a.name, ...a.descriptions])
}

describe('a name between commas', () => {
  it('is the person described before it, also where a place or a thing stands between', async () => {
    const people = await personOf(
      "Malawi's special envoy for the lake, Graca Muchanga, may travel to Lilongwe this week.",
    )
    expect(people).toHaveLength(1)
    expect(people[0]?.[0]).toBe('Graca Muchanga')
    expect(people[0]?.join(' ')).toContain('envoy')
    expect(people[0]).not.toContain('the lake')
  })

  it('is no person where no person is described', async () => {
    expect(await personOf('The ferry stops at the largest harbour of the lake, Nkhata Bay, on Mondays.')).toEqual([])
  })

  it.each([
    ['President Tembo met his counterpart from Ghana, Kofi Asante, in Accra.', 'his counterpart from Ghana'],
    ['She spoke to her opposite number in Ghana, Kofi Asante, by phone.', 'her opposite number'],
    ['The ambassador to Ghana, Kofi Asante, met President Tembo on Monday.', 'The ambassador to Ghana'],
  ])('is whoever is sent from or to the country before it: %s', async (text, words) => {
    expect(whoIs(await castOf(text), words)).toBe('Kofi Asante')
  })

  it('of a longer row is nobody yet named', async () => {
    const told = await castOf('The envoy of Ghana, Kofi Asante, and President Tembo met on Monday.')
    expect(whoIs(told, 'The envoy of Ghana')).not.toBe('Kofi Asante')
  })
})

describe('whose', () => {
  it.each([
    [
      'Foreign Minister Ruth Tembo of Zambia left. Zambia, whose foreign minister met Kofi Asante, was silent.',
      'Ruth Tembo',
    ],
    ['Zambia, whose foreign minister met Kofi Asante, was silent.', 'Zambia’s foreign minister'],
  ])('foreign minister: %s', async (text, name) => {
    expect(whoIs(await castOf(text), 'whose foreign minister')).toBe(name)
  })
})

describe('names after the office of several', () => {
  it.each([
    ['The presidents of Ghana and Zambia, Kofi Asante and Ruth Tembo, met in Accra.', ['Kofi Asante', 'Ruth Tembo']],
    [
      'The presidents of Ghana, Zambia and Chad, Kofi Asante, Ruth Tembo and Idriss Saleh, met.',
      ['Kofi Asante', 'Ruth Tembo', 'Idriss Saleh'],
    ],
    ['The ministers of Ghana and Zambia met, and Kofi Asante and Ruth Tembo dined.', []],
  ])('%s', async (text, members) => {
    const { cast } = await castOf(text)
    const group = cast.mentions.find((m) => m.start === 0)
    expect(group?.members.map((id) => cast.actor(id).name)).toEqual(members)
  })
})

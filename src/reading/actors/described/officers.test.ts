import { describe, expect, it } from 'vitest'
import { castOf, mentionOf, type Told, whoIs } from '../cast-of.fixture.ts'

const membersOf = (told: Told, words: string): readonly string[] =>
  mentionOf(told, words)
    .members.map((id) => told.cast.actor(id).name)
    .sort()

describe('holders of an office in several countries', () => {
  const both = 'Bolivia’s foreign minister, Beatriz Aramayo, and her Paraguayan counterpart, Hugo Salas, flew to Lima.'
  const one = 'Bolivia’s foreign minister, Beatriz Aramayo, flew to Lima.'

  it.each([
    ['of both, named', both, 'The foreign ministers of Bolivia and Paraguay', ['Beatriz Aramayo', 'Hugo Salas']],
    ['adjectives', both, 'The Bolivian and Paraguayan foreign ministers', ['Beatriz Aramayo', 'Hugo Salas']],
    [
      'one unnamed: by the office',
      one,
      'The foreign ministers of Bolivia and Paraguay',
      ['Beatriz Aramayo', 'foreign minister of Paraguay'],
    ],
    [
      'another office',
      both,
      'The trade ministers of Bolivia and Paraguay',
      ['trade minister of Bolivia', 'trade minister of Paraguay'],
    ],
    [
      'of other countries, by their office',
      both,
      'The foreign ministers of Chile and Peru',
      ['foreign minister of Chile', 'foreign minister of Peru'],
    ],
    ['of offices that a state has many of, nobody', both, 'The ambassadors of Chile and Peru', []],
  ])('%s', async (_, before, words, members) => {
    expect(membersOf(await castOf(`${before} ${words} will meet in May.`), words)).toEqual(members)
  })

  it('the two of an office are those of the two states just told of', async () => {
    const told = await castOf('Kenya and Uganda agreed to talk. The two presidents will meet in Kigali.')
    expect(membersOf(told, 'The two presidents')).toEqual(['president of Kenya', 'president of Uganda'])
  })

  it('but not where three states were told of', async () => {
    const told = await castOf('Kenya, Rwanda and Uganda agreed to talk. The two presidents will meet in Kigali.')
    expect(membersOf(told, 'The two presidents')).toEqual([])
  })

  it('two heads of delegation are those who led them', async () => {
    const told = await castOf(
      'Delegations led by Benin’s Koffi Adande and Togo’s Essi Dogbe met in Cotonou. The two heads of delegation signed.',
    )
    expect(membersOf(told, 'The two heads of delegation')).toEqual(['Essi Dogbe', 'Koffi Adande'])
  })

  it('all three are the three just named', async () => {
    const told = await castOf('Essi Dogbe, Kofi Asare and Ada Ito met. All three will come again.')
    expect(told.cast.mentions.find((m) => told.text.slice(m.start, m.end).endsWith('three'))?.members).toHaveLength(3)
  })

  it('a pair is the pair taken together before', async () => {
    const told = await castOf('Essi Dogbe met Koffi Adande. Both ministers signed. It rained. The pair shook hands.')
    expect(membersOf(told, 'The pair')).toEqual(['Essi Dogbe', 'Koffi Adande'])
  })
})

describe('who is of a country', () => {
  it('a ministry in a capital is that country’s', async () => {
    const told = await castOf(
      'Togo’s foreign ministry denied it. Benin’s foreign ministry confirmed it. The envoy will come on Friday, the ministry in Lomé said.',
    )
    expect(whoIs(told, 'the ministry')).toBe('Togo’s foreign ministry')
  })

  it.each([
    [
      'Cambodia’s Sok Phalla met Kofi Asare of Ghana. The Cambodian minister smiled.',
      'The Cambodian minister',
      'Sok Phalla',
    ],
    ['Cambodia’s Sok Phalla met Kofi Asare of Ghana. The Ghanaian envoy smiled.', 'The Ghanaian envoy', 'Kofi Asare'],
    [
      'Nino Abashidze of Georgia met the Kazakh envoy Yerlan Abenov. Her counterpart smiled.',
      'Her counterpart',
      'Yerlan Abenov',
    ],
    [
      'Essi Dogbe, the Togolese foreign minister, spoke. The head of Togolese diplomacy smiled.',
      'The head of Togolese diplomacy',
      'Essi Dogbe',
    ],
  ])('%s', async (text, words, name) => {
    const told = await castOf(text)
    expect(whoIs(told, words)).toBe(name)
  })

  it.each([
    [
      'somebody whose trade is told',
      'Cambodia’s Sok Phalla, a dancer, met Kofi Asare. The Cambodian minister smiled.',
      'The Cambodian minister',
    ],
    [
      'two of them',
      'Cambodia’s Sok Phalla met Cambodia’s Rith Samnang. The Cambodian minister smiled.',
      'The Cambodian minister',
    ],
    [
      'three in the room',
      'Nino Abashidze of Georgia met Yerlan Abenov of Kazakhstan and Kofi Asare of Ghana. Her counterpart smiled.',
      'Her counterpart',
    ],
  ])('left open: %s', async (_, text, words) => {
    const name = whoIs(await castOf(text), words)
    expect(['Sok Phalla', 'Rith Samnang', 'Yerlan Abenov', 'Kofi Asare']).not.toContain(name)
  })
})

describe('the former and the latter', () => {
  it.each([
    ['Hugo Salas and Beatriz Aramayo met in Tarija. The latter spoke first.', 'The latter', 'Beatriz Aramayo'],
    ['Hugo Salas met Beatriz Aramayo in Tarija. The former spoke first.', 'The former', 'Hugo Salas'],
    ['Togo rang Benin, and the latter agreed.', 'the latter', 'Benin'],
  ])('%s', async (text, words, name) => {
    expect(whoIs(await castOf(text), words)).toBe(name)
  })

  it('of three nobody is the latter', async () => {
    const told = await castOf('Hugo Salas, Beatriz Aramayo and Kofi Asare met in Tarija. The latter spoke first.')
    expect(told.cast.mentions.map((m) => told.text.slice(m.start, m.end))).not.toContain('The latter')
  })
})

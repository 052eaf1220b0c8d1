import { describe, expect, it } from 'vitest'
import { castOf, whoIs } from '../cast-of.fixture.ts'

describe('who is told by office and then by the same noun with a name is one', () => {
  it.each([
    [
      'A senior adviser to the prime minister of Chad met the rebels on Monday.\n\nThe adviser, Ada Moreno, flew home.',
      'A senior adviser to the prime minister of Chad',
      'Ada Moreno',
    ],
    [
      'An envoy held talks with the deputy prime minister of Kenya.\n\nThe Kenyan official, Major General Ilir Shehu, said little.',
      'the deputy prime minister of Kenya',
      'Ilir Shehu',
    ],
    [
      'A church mediator met both sides. Days later the mediator, Bishop Jon Adler, flew to Lima.',
      'A church mediator',
      'Jon Adler',
    ],
    [
      'A businessman carried the letter, two people said. The businessman, Jon Adler, denied it.',
      'A businessman',
      'Jon Adler',
    ],
  ])('%s', async (text, words, name) => {
    expect(whoIs(await castOf(text), words)).toBe(name)
  })

  it('and the office is held for whom the first words tell', async () => {
    const { cast } = await castOf(
      'A spokesman for the army met reporters on Monday. The spokesman, Ilir Shehu, denied the report.',
    )
    const [role] = cast.roles
    expect([role?.title, role?.of ? cast.actor(role.of).name : null]).toEqual(['spokesman', 'army'])
  })

  it.each([
    [
      'of two who may be meant neither',
      'An aide to the president met an aide to the premier.\n\nThe aide, Ada Moreno, left.',
      'An aide to the president',
    ],
    [
      'nor one of another state',
      'A deputy minister of Kenya met the press.\n\nThe Chadian deputy minister, Ilir Okoye, did not.',
      'A deputy minister of Kenya',
    ],
    [
      'nor one of whose state the name is not',
      'The prime minister of Chad visited Lima.\n\nThe prime minister, Ilir Okoye of Kenya, stayed home.',
      'The prime minister of Chad',
    ],
    [
      'nor one who held it before',
      'A former general met the rebels.\n\nThe general, Ilir Shehu, was not there.',
      'A former general',
    ],
    [
      'nor one who is known already',
      'The envoy Jon Adler met an envoy of Kenya.\n\nThe envoy, Jon Adler, left.',
      'an envoy of Kenya',
    ],
  ])('%s', async (_, text, words) => {
    expect(whoIs(await castOf(text), words)).not.toMatch(/Moreno|Okoye|Shehu|Adler/)
  })
})

describe('how a name is told from what stands around it', () => {
  it('a minister is met in a town and is not of it; a consul in a town is', async () => {
    const told = await castOf('Ada Moreno met the deputy minister in Lakemouth. She met the consul in Lakemouth too.')
    expect(whoIs(told, 'the deputy minister')).toBe('deputy minister')
    expect(whoIs(told, 'the consul in Lakemouth')).toBe('consul in Lakemouth')
  })

  it('a rank is without the field of the office before it', async () => {
    const { cast } = await castOf('Deputy Minister for Home Affairs Major General Ilir Shehu met the envoy.')
    expect(cast.roles.map((role) => role.title)).toContain('Major General')
  })

  it('a town over a report from there is no person', async () => {
    const { cast } = await castOf('Kunming, again\n\nSomething happened in Kunming last week. Ada Moreno was there.')
    expect(cast.actors.filter((a) => a.kind === 'person').map((a) => a.name)).toEqual(['Ada Moreno'])
  })
})

describe('holders of an office whom the report takes together', () => {
  it('are meant by the bare plural further down, whoever else is told of between', async () => {
    const told = await castOf(
      'The foreign ministers of Kenya and Chad met on Monday.\n\nThey ate fish.\n\nA paper, Lakeside Online, said that the ministers would meet again.',
    )
    expect(whoIs(told, 'the ministers')).toBe('foreign ministers of Kenya and Chad')
    expect(whoIs(told, 'Lakeside Online')).toBe('Lakeside Online')
  })

  it('are not meant by "several", nor by those of another field', async () => {
    const told = await castOf(
      'The foreign ministers of Kenya and Chad met on Monday.\n\nSeveral ministers resigned in Togo. The energy ministers met too.',
    )
    expect(whoIs(told, 'Several ministers')).not.toBe('foreign ministers of Kenya and Chad')
    expect(whoIs(told, 'The energy ministers')).not.toBe('foreign ministers of Kenya and Chad')
  })

  it('who invites both is neither', async () => {
    const told = await castOf('Ada Moreno and Jon Adler met in Lima. Ilir Okoye, who had invited both, stayed away.')
    const both = told.cast.mentions.find((m) => told.text.slice(m.start, m.end) === 'both')
    expect(both?.members.map((id) => told.cast.actor(id).name)).toEqual(['Ada Moreno', 'Jon Adler'])
  })
})

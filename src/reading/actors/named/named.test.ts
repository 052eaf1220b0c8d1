import { describe, expect, it } from 'vitest'
import { castOf, mentionOf, whoIs } from '../cast-of.fixture.ts'

describe('names', () => {
  it('a title before a name is no part of it and becomes a role', async () => {
    const told = await castOf('Foreign Minister Adaeze Okoye met reporters in Lima. Okoye did not stay long.')
    expect(whoIs(told, 'Adaeze Okoye')).toBe('Adaeze Okoye')
    expect(whoIs(told, 'Okoye')).toBe('Adaeze Okoye')
    expect(told.cast.roles.map((r) => r.title)).toContain('Foreign Minister')
  })

  it.each([
    ['Minister of Foreign Affairs of Peru Adaeze Okoye met reporters.', 'Minister of Foreign Affairs of Peru'],
    ['The Ambassador of Peru to Kenya Adaeze Okoye met reporters.', 'The Ambassador of Peru to Kenya'],
    ['Deputy Prime Minister of Peru Adaeze Okoye met reporters.', 'Deputy Prime Minister of Peru'],
  ])('a long title runs up to the name: %s', async (text, title) => {
    const told = await castOf(text)
    expect([whoIs(told, 'Adaeze Okoye'), whoIs(told, title)]).toEqual(['Adaeze Okoye', 'Adaeze Okoye'])
    expect(told.cast.actors.map((a) => a.kind)).not.toContain('outlet')
  })

  it('what somebody does is no part of the name at a sentence’s head', async () => {
    const told = await castOf('Rice miller Orlando Castro met reporters in Lima. Castro did not stay long.')
    expect(whoIs(told, 'Castro', 1)).toBe('Orlando Castro')
  })

  it.each([
    ['Lee Sang-hoon met Park Min-ji in Seoul. Park said little; Lee smiled.', 'Park', 'Park Min-ji'],
    ['Taiwan’s Chen Ming-hao met Huang Shu-fen. Huang was silent.', 'Huang', 'Huang Shu-fen'],
    ['Tan Sri Rahim Osman met Pehin Lim Jock. Pehin Lim agreed.', 'Lim', 'Lim Jock'],
  ])('a given name of two syllables, a title of another court: %s', async (text, words, name) => {
    expect(whoIs(await castOf(text), words)).toBe(name)
  })

  it('what is led or run by somebody is no name', async () => {
    const told = await castOf('The Kim-run agency met Jan Tusk. A Lee-led delegation came.')
    expect(told.cast.actors.map((a) => a.name)).not.toContain('Kim-run')
    expect(told.cast.actors.map((a) => a.name)).not.toContain('Lee-led')
  })

  it.each([
    ['The Prosecutor General’s Office said so.', 'The Prosecutor General’s Office', 'Prosecutor General’s Office'],
    ['The Office of the President said so.', 'The Office of the President', 'Office of the President'],
    ['The Hydrographic Office said so.', 'Hydrographic Office', 'Hydrographic Office'],
  ])('whose an office is, is part of its name: %s', async (text, words, name) => {
    expect(whoIs(await castOf(text), words)).toBe(name)
  })

  it('two offices of two owners are two', async () => {
    const told = await castOf('The Office of the Speaker said so. The Governor’s Office denied it.')
    expect(whoIs(told, 'The Governor’s Office')).toBe('Governor’s Office')
  })

  it('a first name that is a country’s stays one', async () => {
    expect(whoIs(await castOf('The wife of Jordan Okoye met reporters.'), 'Jordan Okoye')).toBe('Jordan Okoye')
  })

  it('a surname means the one person who bears it, whatever accents are dropped', async () => {
    const told = await castOf(
      'Zoltán Kereszty flew to Oslo on Monday.\n\nKereszty will stay for a week, said Zoltan Kereszty’s brother.',
    )
    expect(whoIs(told, 'Kereszty')).toBe('Zoltán Kereszty')
    expect(whoIs(told, 'Zoltan Kereszty')).toBe('Zoltán Kereszty')
  })

  it('two people of one surname stay two, and the surname alone stays open', async () => {
    const told = await castOf('Maria Lindqvist and Peter Lindqvist disagreed in public. Lindqvist left early.')
    expect(whoIs(told, 'Maria Lindqvist')).not.toBe(whoIs(told, 'Peter Lindqvist'))
    expect(whoIs(told, 'Lindqvist')).toBe('Maria Lindqvist / Peter Lindqvist')
  })

  it('"Ms" and "Mr" tell two of one surname apart', async () => {
    const told = await castOf('Maria Lindqvist and Peter Lindqvist disagreed in public. Ms Lindqvist left early.')
    expect(whoIs(told, 'Lindqvist')).toBe('Maria Lindqvist')
  })

  it('an acronym in parentheses names the body before it', async () => {
    const told = await castOf('The Reef Investment Fund (RIF) opened an office in Doha. RIF has not said why.')
    expect(whoIs(told, 'RIF', 2)).toBe(whoIs(told, 'Reef Investment Fund'))
  })

  it('a body of many names is one: "the EU", "Brussels" as government, the full name', async () => {
    const told = await castOf(
      'The European Union warned Quito on Monday. Brussels wants an answer by Friday, and the EU will wait.',
    )
    expect(whoIs(told, 'Brussels')).toBe('European Union')
    expect(whoIs(told, 'EU')).toBe('European Union')
  })
})

describe('capitals and countries', () => {
  it.each([
    ['Lima rejected the demand.', 'Lima', 'actor', 'Peru'],
    ['The minister landed in Lima.', 'Lima', 'place', 'Lima'],
    ['The union put new pressure on Lima.', 'Lima', 'actor', 'Peru'],
    ['She travelled to Lima on Monday.', 'Lima', 'place', 'Lima'],
    ['The envoy sent a warning to Lima.', 'Lima', 'actor', 'Peru'],
    ['Its ties with Lima have cooled.', 'Lima', 'actor', 'Peru'],
    ['The delegation will visit Peru next week.', 'Peru', 'place', 'Peru'],
    ['Peru accused its neighbour of delay.', 'Peru', 'actor', 'Peru'],
  ] as const)('%s', async (text, words, sense, name) => {
    const told = await castOf(text)
    const mention = mentionOf(told, words)
    expect(mention.sense).toBe(sense)
    expect(whoIs(told, words)).toBe(name)
    expect(told.cast.actor(mention.actor as string).kind).toBe(sense === 'actor' ? 'state' : 'place')
  })

  it('a country, its capital as government, its adjective and "the Peruvian government" are one state', async () => {
    const told = await castOf(
      'Peru has not replied. Lima wants time, the Peruvian government said. Peruvian ships stayed in port.',
    )
    const states = told.cast.actors.filter((a) => a.kind === 'state')
    expect(states.map((a) => a.name)).toEqual(['Peru'])
    expect(states[0]?.aliases).toEqual(['Lima'])
  })

  it('a country that no lexicon knows is told by its president, and its adjective with it', async () => {
    const told = await castOf(
      'Karvonia’s president, Otto Brehm, rejected the demand. Karvonia will not move, and Karvonian guards stayed.',
    )
    expect(told.cast.actor(mentionOf(told, 'Karvonia', 2).actor as string)).toMatchObject({
      kind: 'state',
      name: 'Karvonia',
    })
    expect(whoIs(told, 'Karvonian')).toBe('Karvonia')
  })

  it('a surname that is also a capital is the person where no preposition makes it a place', async () => {
    const told = await castOf('Lena Paris spoke in Paris on Monday. Paris said she was tired.')
    expect(whoIs(told, 'Paris', 1)).toBe('Paris')
    expect(mentionOf(told, 'Paris', 1).sense).toBe('place')
    expect(whoIs(told, 'Paris', 2)).toBe('Lena Paris')
  })

  it('names no country that no word of the text names', async () => {
    const told = await castOf('The mayor of Trondheim met the head of the port.')
    expect(told.cast.actors.filter((a) => a.kind === 'state')).toEqual([])
  })
})

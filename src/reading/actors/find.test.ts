import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castOf, mentionOf, whoIs, whoSays } from './cast-of.fixture.ts'

describe('names', () => {
  it('a title before a name is no part of it and becomes a role', async () => {
    const told = await castOf('Foreign Minister Adaeze Okoye met reporters in Lima. Okoye did not stay long.')
    expect(whoIs(told, 'Adaeze Okoye')).toBe('Adaeze Okoye')
    expect(whoIs(told, 'Okoye')).toBe('Adaeze Okoye')
    expect(told.cast.roles.map((r) => r.title)).toContain('Foreign Minister')
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

  it('names no country that no word of the text names', async () => {
    const told = await castOf('The mayor of Trondheim met the head of the port.')
    expect(told.cast.actors.filter((a) => a.kind === 'state')).toEqual([])
  })
})

describe('descriptions', () => {
  const lead = 'Kenya’s trade minister, Wafula Barasa, met the Belgian mediator Anke Vermeulen in Accra.'

  it.each([
    ['The minister spoke first.', 'The minister', 'Wafula Barasa'],
    ['The Kenyan minister spoke first.', 'The Kenyan minister', 'Wafula Barasa'],
    ['The mediator spoke first.', 'The mediator', 'Anke Vermeulen'],
    ['The Belgian spoke first.', 'Belgian', 'Anke Vermeulen'],
    ['The Kenyan official spoke first.', 'The Kenyan official', 'Wafula Barasa'],
  ])('%s', async (text, words, name) => {
    const told = await castOf(`${lead} ${text}`)
    const nth = words === 'Belgian' ? 2 : 1
    expect(whoIs(told, words, nth)).toBe(name)
  })

  it('another country’s minister is not he', async () => {
    const told = await castOf(`${lead} The Ghanaian minister stayed away.`)
    expect(whoIs(told, 'The Ghanaian minister')).not.toBe('Wafula Barasa')
  })

  it('with two envoys on the page "the envoy" stays open', async () => {
    const told = await castOf(
      'The UN envoy Marta Silva and the EU envoy Jonas Brandt flew to Tunis. The envoy will report on Friday.',
    )
    expect(mentionOf(told, 'The envoy').actor).toBeNull()
    expect(whoIs(told, 'The envoy')).toBe('Marta Silva / Jonas Brandt')
  })

  it('a counterpart holds the same office in the other country', async () => {
    const told = await castOf(
      'Estonian Foreign Minister Liisa Tamm will meet her Latvian counterpart on Monday. Latvian Foreign Minister Janis Ozols confirmed it.',
    )
    expect(whoIs(told, 'her Latvian counterpart')).toBe('Janis Ozols')
  })

  it('an apposition is the person it describes, also after a second name', async () => {
    const told = await castOf(
      'Omar Haddad and Luis Prieto, Chile’s ambassador to the UN, dined in Geneva. The ambassador paid.',
    )
    expect(whoIs(told, 'The ambassador')).toBe('Luis Prieto')
  })

  it('"former" does not act for the body any more', async () => {
    const told = await castOf('Former Portuguese ambassador Rui Falcão said the paper was thin.')
    const person = told.cast.actors.find((a) => a.kind === 'person')
    expect(told.cast.roles[0]?.former).toBe(true)
    expect(person?.actsFor).toEqual([])
  })
})

describe('unnamed sources', () => {
  it('are actors of their own, never the person they work for', async () => {
    const told = await castOf('An aide to President Ilir Hoxhaj told Posten on Monday that talks had failed.')
    const source = told.cast.actors.find((a) => a.kind === 'source')
    expect(source?.source).toMatchObject({ description: 'An aide to President Ilir Hoxhaj', number: 'one' })
    expect(source?.actsFor.map((id) => told.cast.actor(id).name)).toContain('Ilir Hoxhaj')
    expect(whoSays(told, 'told')).toBe('aide to President Ilir Hoxhaj')
  })

  it('keep the terms on which they spoke', async () => {
    const told = await castOf('A diplomat, speaking on condition of anonymity, said the paper was ready.')
    expect(told.cast.actors.find((a) => a.kind === 'source')?.source?.terms).toBe('on condition of anonymity')
  })

  it('are taken up by "the official", and another official is another', async () => {
    const told = await castOf(
      'A Danish official said the deal was dead. The official gave no reason. Another official disagreed, saying it was alive.',
    )
    expect(whoIs(told, 'The official')).toBe('Danish official')
    expect(mentionOf(told, 'Another official').actor).not.toBe(mentionOf(told, 'A Danish official').actor)
  })

  it('"one of them" is one, not all of them', async () => {
    const told = await castOf(
      'Two officials in the room said the talks had stalled. One of them blamed the weather, saying planes were late.',
    )
    const two = told.cast.actor(mentionOf(told, 'Two officials in the room').actor as string)
    const one = told.cast.actor(mentionOf(told, 'One of them').actor as string)
    expect(two.source?.number).toBe('several')
    expect(one.source?.number).toBe('one')
    expect(one.id).not.toBe(two.id)
  })

  it('are named by the next paragraph that quotes an unintroduced full name', async () => {
    const told = await castOf(
      'An aide to Prime Minister Ilse Brandt told reporters the visit was off.\n\n“We are staying home,” Karl Vester said.',
    )
    expect(whoSays(told, 'told')).toBe('Karl Vester')
  })

  it('but not where the name has an office of its own', async () => {
    const told = await castOf(
      'An aide to Prime Minister Ilse Brandt told reporters the visit was off.\n\n“We are staying home,” trade minister Karl Vester said.',
    )
    expect(whoSays(told, 'told')).toBe('aide to Prime Minister Ilse Brandt')
  })
})

describe('papers and media', () => {
  it('a statement is its issuer’s', async () => {
    const told = await castOf(
      'The Norwegian foreign ministry said in a statement that it was ready. The statement said no date had been set.',
    )
    expect(whoSays(told, 'said', 2)).toBe(whoSays(told, 'said', 1))
  })

  it('noun and name of a medium are one', async () => {
    const told = await castOf(
      'The minister told the Lakeside news agency that she would go. The agency reported that she had packed.',
    )
    expect(whoIs(told, 'The agency')).toBe('Lakeside')
  })

  it('"this newspaper" is the report’s own outlet', async () => {
    const told = await castOf('Two drivers told this newspaper that the road was shut.', 'Harbour Gazette')
    expect(mentionOf(told, 'this newspaper').actor).toBe(told.cast.outlet)
  })
})

describe('groups', () => {
  it('"the two" are the two persons of the sentence before', async () => {
    const told = await castOf('Marta Silva met Jonas Brandt in Tunis. The two did not shake hands.')
    expect(mentionOf(told, 'The two').members.map((id) => told.cast.actor(id).name)).toEqual([
      'Marta Silva',
      'Jonas Brandt',
    ])
  })

  it('with three on the page nobody is sure who the two are', async () => {
    const told = await castOf('Marta Silva met Jonas Brandt and Omar Haddad in Tunis. The two did not shake hands.')
    expect(mentionOf(told, 'The two').members).toEqual([])
  })

  it('"both countries" are states, not their envoys', async () => {
    const told = await castOf('Chile and Peru sent Marta Silva and Jonas Brandt. Both countries want a map.')
    expect(mentionOf(told, 'Both countries').members.map((id) => told.cast.actor(id).name)).toEqual(['Chile', 'Peru'])
  })
})

describe('pronouns', () => {
  it.each([
    ['Marta Silva said she would stay.', 'she', 'Marta Silva'],
    ['Marta Silva met Jonas Brandt in Tunis. She left first.', 'She', 'Marta Silva'],
    ['Jonas Brandt praised Omar Haddad. He left first.', 'He', 'Jonas Brandt'],
    ['Jonas Brandt praised Omar Haddad but said he had been late.', 'he', 'Jonas Brandt / Omar Haddad'],
    ['Chile said it would wait.', 'it', 'Chile'],
    ['Marta Silva, who flew in from Lima, said nothing.', 'who', 'Marta Silva'],
    ['“The road is shut,” Omar Haddad said. “We are not happy.” He blamed the rain.', 'He', 'Omar Haddad'],
  ])('%s', async (text, word, name) => {
    expect(whoIs(await castOf(text), word)).toBe(name)
  })

  it('in quoted words "he" is not the speaker and "I" is', async () => {
    const told = await castOf('“I trust him and he trusts me,” Jonas Brandt said of Omar Haddad.')
    expect(whoIs(told, 'I')).toBe('Jonas Brandt')
    expect(whoIs(told, 'he')).not.toBe('Jonas Brandt')
  })

  it('"we" is the side the speaker acts for', async () => {
    const told = await castOf('“We will not sign,” Chilean foreign minister Marta Silva said.')
    expect(whoIs(told, 'We')).toBe('Chile')
  })

  it('"he said" after a quotation is not somebody named inside it', async () => {
    const told = await castOf(
      'Jonas Brandt, the EU envoy, said the talks were over. “Omar Haddad must decide,” he said.',
    )
    expect(whoIs(told, 'he')).toBe('Jonas Brandt')
  })
})

describe('what must always hold', () => {
  const pieces = [
    'Marta Silva said he would go.',
    'The official told them that.',
    'One said so.',
    '“We met,” it said.',
    'According to the report, nobody knew.',
    'PRESIDENT OKOYE MET.',
    'A source said: “I”.',
    'The two, who asked, said both did.',
    'Lima – Quito – Lima.',
    '(RIF) said',
    '“”',
    'It is said that they said.',
  ]

  it('spans slice, ids resolve, every credited head has a mention', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), async (sentences) => {
        const { text, cast, frames } = await castOf(sentences.join(' '))
        const ids = new Set(cast.actors.map((a) => a.id))
        for (const m of cast.mentions) {
          expect(text.slice(m.start, m.end).trim()).not.toBe('')
          for (const id of [...(m.actor ? [m.actor] : []), ...m.candidates, ...m.members])
            expect(ids.has(id)).toBe(true)
        }
        for (const a of cast.actors) {
          expect(a.name.trim()).not.toBe('')
          for (const id of [...a.actsFor, ...a.members]) expect(ids.has(id)).toBe(true)
        }
        for (const f of frames) {
          for (const at of [f.source, f.addressee, ...f.relays.map((r) => r.source)])
            if (at) expect(cast.at(at.sentence, at.token)).not.toBeNull()
        }
      }),
      { numRuns: 40 },
    )
  })
})

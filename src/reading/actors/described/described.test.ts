import { describe, expect, it } from 'vitest'
import { castOf, mentionOf, whoIs, whoSays } from '../cast-of.fixture.ts'

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

  it('a counterpart whom an apposition names is the one named', async () => {
    const told = await castOf('Spokeswoman Lena Brito smiled. Her Danish counterpart, Ana Sousa, said it was open.')
    expect(whoIs(told, 'Her Danish counterpart')).toBe('Ana Sousa')
  })

  it('a secretary of state’s counterpart is a foreign minister', async () => {
    const told = await castOf(
      'US Secretary of State Odo Brandt met his Latvian counterpart in Oslo. Latvia’s foreign minister, Janis Ozols, smiled. Latvia’s trade minister, Liga Berg, did not.',
    )
    expect(whoIs(told, 'his Latvian counterpart')).toBe('Janis Ozols')
  })

  it('a counterpart whom nobody names belongs to the other country', async () => {
    const told = await castOf('US Secretary of State Odo Brandt met his Latvian counterpart in Oslo.')
    const counterpart = told.cast.actors.find((a) => a.name === 'Odo Brandt’s Latvian counterpart')
    expect(counterpart?.actsFor.map((id) => told.cast.actor(id).name)).toEqual(['Latvia'])
    expect(told.cast.roles.filter((r) => r.actor === counterpart?.id).map((r) => r.title)).toEqual(['foreign minister'])
  })

  it.each([
    ['Marta Silva received Jonas Brandt in Tunis. Brandt thanked his host.', 'his host', 'Marta Silva'],
    ['Marta Silva received Jonas Brandt in Tunis. The visitor smiled.', 'The visitor', 'Jonas Brandt'],
    ['Jonas Brandt was welcomed by Marta Silva. The host smiled.', 'The host', 'Marta Silva'],
    ['Jonas Brandt arrived in Tunis on Monday. The guest smiled.', 'The guest', 'Jonas Brandt'],
  ])('%s: %s', async (text, words, name) => expect(whoIs(await castOf(text), words)).toBe(name))

  it('with two at the table "his host" is nobody sure', async () => {
    const told = await castOf('Marta Silva and Omar Haddad met Jonas Brandt in Tunis. Brandt thanked his host.')
    expect(['Marta Silva', 'Omar Haddad', 'Jonas Brandt']).not.toContain(whoIs(told, 'his host'))
  })

  it('nobody is his own deputy', async () => {
    const told = await castOf('Marta Silva met President Jonas Brandt, his prime minister, Omar Haddad, and the king.')
    expect(whoIs(told, 'his prime minister')).toBe('Omar Haddad')
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

describe('whom nobody knows by office', () => {
  it('a trade beside a name is the person', async () => {
    const told = await castOf('The stationmaster, Gagik Sarkis, poured tea. The stationmaster said the line was shut.')
    expect(whoSays(told, 'said')).toBe('Gagik Sarkis')
  })

  it('"gave her name as" names the source', async () => {
    const told = await castOf('A woman who gave her name as Sona Varda said she had waited three days.')
    expect(whoSays(told, 'said')).toBe('Sona Varda')
  })

  it('only those who serve speak for a country', async () => {
    const told = await castOf('A Peruvian official said no. A Peruvian analyst said yes.')
    const [official, analyst] = told.cast.actors.filter((a) => a.kind === 'source')
    expect(official?.actsFor.map((id) => told.cast.actor(id).name)).toEqual(['Peru'])
    expect(analyst?.actsFor).toEqual([])
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

  it.each([
    ['A letter from Marta Silva said the road was open.', 'Marta Silva'],
    ['A statement issued by Marta Silva said the road was open.', 'Marta Silva'],
    ['A profile of Marta Silva said the road was open.', 'profile of Marta Silva'],
  ])('%s', async (text, name) => {
    expect(whoSays(await castOf(text), 'said')).toBe(name)
  })

  it('noun and name of a medium are one', async () => {
    const told = await castOf(
      'The minister told the Lakeside news agency that she would go. The agency reported that she had packed.',
    )
    expect(whoIs(told, 'The agency')).toBe('Lakeside')
  })

  it('an account on a platform publishes, and its posts are its words', async () => {
    const told = await castOf(
      'Marta Silva’s Telegram channel broke the news. One of the posts said that the road was open.',
    )
    expect(whoSays(told, 'said')).toBe('Marta Silva’s Telegram channel')
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

  it('"the two presidents" are the presidents, whoever else was just named', async () => {
    const told = await castOf(
      'President Josephine Wanjala and President Yoweri Tumusiime will meet. Hassan Abdi said the two presidents had talked.',
    )
    expect(mentionOf(told, 'the two presidents').members.map((id) => told.cast.actor(id).name)).toEqual([
      'Josephine Wanjala',
      'Yoweri Tumusiime',
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

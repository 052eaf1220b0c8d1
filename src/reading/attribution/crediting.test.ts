import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const told = async (text: string): Promise<string[]> =>
  (await statementsOf(text)).credited.map((s) => `${s.chain}: ${s.content}`)

describe('whoever a phrase credits goes on speaking in a clause about them', () => {
  it.each([
    ['The dam is safe, according to an engineer in Lima, who said that it was checked.', 'it was checked'],
    [
      'The road is open, according to Ana Brito, a spokeswoman, who added that buses were running.',
      'buses were running',
    ],
  ])('%s', async (text, content) => {
    const all = await told(text)
    expect(all).toHaveLength(2)
    expect(all[1]).toContain(content)
  })

  it('a participle that only tells more of the source is no second statement', async () => {
    expect(await told('The road is open, according to polls reported by Radio Tamba.')).toHaveLength(1)
  })
})

describe('word passed on', () => {
  it.each([
    ['El Faro quotes Ana Brito as saying that the road is shut.', 'El Faro > Ana Brito: the road is shut'],
    [
      'A driver has it from a clerk in Lima that two boats sank.',
      'driver > clerk in Lima that two boats sank: two boats sank',
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(expected)
  })

  it('what a body has it that is its own word', async () => {
    expect(await told('The ministry has it that two boats sank.')).toEqual(['ministry: two boats sank'])
  })
})

describe('what is said and what is left unsaid are two acts', () => {
  it('in one sentence', async () => {
    const all = (await statementsOf('The envoy said the talks had gone well, and would not comment on the price.'))
      .credited
    expect(all.map((s) => [s.kind, s.content])).toEqual([
      [expect.not.stringMatching('comment'), 'the talks had gone well'],
      ['silence', 'the price'],
    ])
  })

  it('a silence about which the speaker tells is not the speaker’s', async () => {
    const all = await told('Ana Brito said the guards did not answer and would not comment.')
    expect(all.filter((s) => s.startsWith('Ana Brito: '))).toEqual([
      'Ana Brito: the guards did not answer and would not comment',
    ])
  })

  it('declining to comment on something is one act', async () => {
    expect(await told('Lena Brito declined to comment on his “choice of hotel”.')).toHaveLength(1)
  })
})

describe('a cue with its subject behind it between subject and verb', () => {
  it.each([
    ['The sentence that opened the door, argues Tom Rud of the River Centre in Lima, was another one.', 'Tom Rud'],
    ['The bridge, warns Ana Brito of the builders’ union, may fall.', 'Ana Brito'],
    ['Tom Rud, an expert, says Peru, under pressure, may yield.', 'Tom Rud'],
  ])('%s', async (text, source) => {
    expect((await statementsOf(text)).credited[0]?.source).toBe(source)
  })
})

describe('the day of the telling is not what is told', () => {
  it('“remarked on Thursday” takes the quotation', async () => {
    expect(await told('“The line is closed,” Ana Brito remarked on Thursday.')).toEqual([
      'Ana Brito: The line is closed,',
    ])
  })

  it('“remarked on the delay” takes the delay', async () => {
    expect(await told('Ana Brito remarked on the delay.')).toEqual(['Ana Brito: the delay'])
  })
})

describe('other cues', () => {
  it.each([
    ['The bridge is “a ruin”, spokeswoman Ana Brito has told Lima agencies.', 'The bridge is “a ruin'],
    ['Nothing would move, Ana Brito went on, and nobody would care.', 'Nothing would move'],
    ['It is “the first winter without queues”, in Ana Brito’s phrase.', 'the first winter'],
    ['Ana Brito drew attention to the lot of the five sailors.', 'the lot of the five sailors'],
    ['Ana Brito foresees no difficulty.', 'no difficulty'],
  ])('%s', async (text, content) => {
    const [first] = (await statementsOf(text)).credited
    expect(first?.source).toBe('Ana Brito')
    expect(first?.content).toContain(content)
  })

  it('what goes on without anybody saying so is credited to nobody', async () => {
    expect(await told('The rain stopped, and the match went on. As the war went on, prices rose.')).toEqual([])
  })
})

describe('a participle of saying behind a comma', () => {
  it('goes on with whoever the clause before it credits, also where nobody else passes it on', async () => {
    expect(
      await told(
        'Ministers could meet in May, a diplomat with knowledge of the tour told LNA, adding that no letters had gone out.',
      ),
    ).toEqual([
      'diplomat with knowledge of the tour: Ministers could meet in May',
      'diplomat with knowledge of the tour: no letters had gone out',
    ])
  })

  it('is one of saying where it reads like a noun', async () => {
    const text =
      'Peru on Thursday gave neighbouring Chile until Feb. 20 to open the canal, warning that it would otherwise close a bridge, as a Danish mediator ended a first tour of the two capitals.'
    expect((await told(text))[0]).toMatch(/^Peru: it would otherwise close a bridge/)
  })

  it('and is a noun where it has an article', async () => {
    const all = await told('The union spoke, and a warning that the bridge would close was ignored.')
    expect(all.filter((s) => s.startsWith('union'))).toEqual([])
  })
})

describe('cues of translated and of popular prose', () => {
  it.each([
    [
      '“They talked fish, they did not talk boats”, confides a counsellor.',
      'They talked fish, they did not talk boats',
    ],
    ['“I was at a wedding”, launched Ana Brito on Monday.', 'I was at a wedding'],
    ['Kenland’s embassy last night slapped down the claim.', 'the claim'],
    ['The ministry made precise that two boats were found.', 'two boats were found'],
    ['Ana Brito will say only that the bridge is shut.', 'the bridge is shut'],
    ['The sheikh took the stairs eleven times, by his own count.', 'The sheikh took the stairs eleven times'],
  ])('%s', async (text, content) => {
    expect((await told(text))[0]).toContain(`: ${content}`)
  })

  it('what somebody will say has not been said', async () => {
    expect(await told('Ana Brito will say on Monday that the bridge is shut.')).toEqual([])
  })

  it('who will not say is silent', async () => {
    const [first] = (await statementsOf('The papers are gone. Ana Brito would not say.')).credited
    expect(first).toMatchObject({ source: 'Ana Brito', kind: 'silence' })
  })
})

describe('a cue between two halves of a phrase', () => {
  it.each([
    [
      'Ana Brito had left the ministry two days earlier, tired, she said, of “reading my name in letters”.',
      'Ana Brito: tired … of “reading my name in letters',
    ],
    [
      'Marek Dolny, the former driver whom Tamba has charged with the talks, changed trains in Lima on Friday with less in his bag than he had hoped for and more, he insisted, than when he set out.',
      'Marek Dolny: with less in his bag than he had hoped for and more … than when he set out',
    ],
  ])('credits the phrase; the clause around it is the report’s own: %s', async (text, expected) => {
    expect(await told(text)).toEqual([expected])
  })

  it('credits the clause where no phrase is parted', async () => {
    const [first] = await told(
      'Governor Ana Brito spoke. Marek Dolny will not resign, she said, and the letters are false.',
    )
    expect(first).toBe('Ana Brito: Marek Dolny will not resign … and the letters are false')
  })
})

describe('what somebody calls something, put in front', () => {
  it('is credited', async () => {
    expect(await told('A “gesture to a friend”, the office of Ana Brito called it.')).toEqual([
      'office of Ana Brito: A “gesture to a friend',
    ])
  })

  it('is not what somebody takes or keeps', async () => {
    expect(await told('The “post of honour” was vacant, and Ana Brito took it.')).toEqual([])
  })
})

describe('“..., informed the agency” in translated prose', () => {
  it('the agency informs, whoever is named right before', async () => {
    const [first] = await told(
      'The President of Kenland, Marek Dolny, conversed by telephone on Wednesday night with his Danish homologue, Ole Brandt, informed the agency Interdan, which cites two functionaries of the palace.',
    )
    expect(first).not.toMatch(/Ole Brandt: |Marek Dolny: /)
    expect(first).toMatch(/two functionaries of the palace: The President/)
  })

  it('an agency that somebody informs says nothing', async () => {
    expect(await told('The mayor, Tom Rud, informed the ministry that the bridge was shut.')).toEqual([
      'Tom Rud: the bridge was shut',
    ])
  })
})

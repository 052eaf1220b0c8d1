import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const told = async (text: string) =>
  (await statementsOf(text)).credited.map((s) => `${s.source ?? '?'} ${s.kind}: ${s.content}`)

describe('cues that are short of something', () => {
  it('a denial without a verb, and what follows its colon', async () => {
    expect(await told('Not so, insists the harbour’s commander, Omar Haddad: it has the track on a screen.')).toEqual([
      'Omar Haddad denial: Not so … it has the track on a screen',
    ])
    expect(await told('Nonsense, says the ministry.')).toEqual(['ministry denial: Nonsense'])
    expect(await told('Not so fast, says the ministry.')).toEqual([])
  })

  it('"as somebody has it" and "as somebody puts it"', async () => {
    expect(await told('As Haddad has it, the deal is dead.')).toEqual(['Haddad assertion: the deal is dead'])
    expect(await told('The deal, as envoy Omar Haddad puts it, is dead.')).toEqual([
      'Omar Haddad assertion: The deal … is dead',
    ])
  })

  it('a quotation behind the colon of a clause that only tells how somebody seems', async () => {
    expect(await told('The Ghanaian diplomat sounds less relaxed: "He took his suitcase."')).toEqual([
      'Ghanaian diplomat assertion: He took his suitcase.',
    ])
    expect(await told('The Ghanaian diplomat sounds relaxed: the talks are over.')).toEqual([])
  })

  it('a pronoun behind its verb between two marks', async () => {
    const text =
      'Envoy Omar Haddad came late. If the gates are not raised, warned he, the town knows the road to the court.'
    expect(await told(text)).toEqual([
      'Omar Haddad warning: If the gates are not raised … the town knows the road to the court',
    ])
  })

  it('a verb at the end of the sentence that looks like a noun or a participle', async () => {
    expect(
      await told('The strike has cost the city at least 90 million crowns, its chamber of commerce estimates.'),
    ).toEqual(['its chamber of commerce assertion: The strike has cost the city at least 90 million crowns'])
    expect(await told('She will travel to Lima on Thursday, Chile’s foreign ministry announced in Santiago.')).toEqual([
      'Chile’s foreign ministry assertion: She will travel to Lima on Thursday',
    ])
    expect(await told('He paid the rent, the fees and the insurance claims.')).toEqual([])
  })

  it('what somebody answers or adds to the words of another is not the other’s', async () => {
    expect(
      await told('The crates contained rifles, the army said, a charge Omar Haddad called "a fairy tale".'),
    ).toEqual(['army assertion: The crates contained rifles', 'Omar Haddad assessment: a fairy tale'])
    const contrast =
      'The minister is expected in Lima, according to a diplomat, though a spokesman, Juan Paz, would say only that "the door is open".'
    expect(await told(contrast)).toEqual([
      'diplomat assertion: The minister is expected in Lima',
      'Juan Paz assertion: the door is open',
    ])
  })

  it('a second person named behind a comma, who speaks', async () => {
    const text =
      'Tomas Ruud will see the Ghanaian president, Kofi Mensah, government spokesman Lars Holm said on Monday.'
    expect(await told(text)).toEqual(['Lars Holm assertion: Tomas Ruud will see the Ghanaian president, Kofi Mensah'])
  })

  it('a clause behind a semicolon in the tenses of reported speech', async () => {
    expect(await told('The deal is dead, envoy Omar Haddad said; there would be no third round.')).toEqual([
      'Omar Haddad assertion: The deal is dead',
      'Omar Haddad denial: there would be no third round',
    ])
    expect(await told('The port is shut, envoy Omar Haddad said; the strike began in May.')).toEqual([
      'Omar Haddad assertion: The port is shut',
    ])
  })

  it('a clause behind "what somebody said was that"', async () => {
    expect(await told('What envoy Omar Haddad said was that the boats had come.')).toEqual([
      'Omar Haddad assertion: the boats had come',
    ])
  })

  it('"by his own count" reaches no further than the clause that tells who he is', async () => {
    const text =
      'The delegations kept to separate floors and the sheikh took the stairs eleven times, by his own count.'
    expect((await statementsOf(text)).credited.map((s) => s.content)).toEqual([
      'the sheikh took the stairs eleven times',
    ])
  })
})

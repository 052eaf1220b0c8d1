/** What a telling takes from the words and sentences around it: the chain it stands in, the place before it, what is admitted. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

async function told(text: string) {
  const { reading, name } = await readText(text)
  return reading.tellings.map((t) => ({ state: t.state, place: name(t.place?.actor ?? null), same: t.sameAs !== null }))
}

describe('a chain of movements on somebody\u2019s word', () => {
  it('is an account of where somebody was and no contact', async () => {
    const text =
      'Foreign Minister Ada Okoye got off in Lima before midnight, drank tea with the guard and returned to Oslo by car, a source in the ministry said.'
    expect((await told(text)).filter((t) => t.state === 'occurred' || t.state === 'under-way')).toEqual([])
  })

  it('is not meant where the movement is told alone', async () => {
    expect(
      await told('Foreign Minister Ada Okoye arrived in Lima on Monday, a source in the ministry said.'),
    ).toHaveLength(1)
  })
})

describe('there', () => {
  it('is the place of what was told in the sentence before', async () => {
    const text = 'Foreign Minister Ada Okoye visited Lima on Monday. There she met President Eva Lind.'
    expect(await told(text)).toContainEqual({ state: 'occurred', place: 'Lima', same: false })
    expect((await told(text)).map((t) => t.place)).toEqual(['Lima', 'Lima'])
  })

  it('is nowhere where nothing was told', async () => {
    expect(await told('There Foreign Minister Ada Okoye met President Eva Lind.')).toEqual([
      { state: 'occurred', place: null, same: false },
    ])
  })
})

describe('an admitted visit', () => {
  it('has taken place', async () => {
    const text = "The Peruvian foreign ministry acknowledged Foreign Minister Ada Okoye's visit to Lima."
    expect((await told(text)).map((t) => t.state)).toEqual(['acknowledged'])
  })

  it('has taken place also where an official confirms that somebody had come', async () => {
    const text = 'President Eva Lind confirmed that Foreign Minister Ada Okoye had come to Lima on Monday.'
    expect((await told(text)).map((t) => t.state)).toEqual(['acknowledged'])
  })

  it('may be the plan that was told before', async () => {
    const text =
      "Foreign Minister Ada Okoye will visit Lima on Friday. On Tuesday a Peruvian official acknowledged Okoye's visit."
    expect((await told(text)).map((t) => t.state)).not.toContain('acknowledged')
    expect((await told(text)).map((t) => t.state)).not.toContain('occurred')
  })

  it('is not told by a refusal to acknowledge it', async () => {
    const text = "The Peruvian foreign ministry did not acknowledge Foreign Minister Ada Okoye's visit to Lima."
    expect((await told(text)).map((t) => t.state)).not.toContain('acknowledged')
  })
})

describe('a meal that somebody confirms', () => {
  it('is the one told before', async () => {
    const text =
      'Foreign Minister Ada Okoye and President Eva Lind had breakfast in Oslo. An EU official confirms the breakfast.'
    expect((await told(text)).map((t) => t.same)).toEqual([false, true])
  })

  it('is nothing where none was told', async () => {
    expect(await told('An EU official confirms the breakfast. President Eva Lind was late.')).toEqual([])
  })
})

describe('people without names who meet on a day of their own', () => {
  const before = "Norway's foreign minister, Ada Okoye, met Peru's foreign minister, Eva Lind, in Oslo on Monday."
  const sidesOf = async (text: string) => {
    const { reading, name } = await readText(`${before}\n\n${text}`)
    return reading.tellings.at(-1)?.participants.map((p) => name(p.actor)) ?? []
  }

  it('stand for the powers that met before, not for their ministers', async () => {
    expect(await sidesOf('Deputies will meet in Geneva on Friday.')).toEqual(['Deputies', 'Norway', 'Peru'])
    expect(await sidesOf('The delegations sat for three hours on Tuesday and came out saying nothing.')).toEqual([
      'delegations',
      'Norway',
      'Peru',
    ])
  })

  it('are not read where neither day nor place sets their meeting apart', async () => {
    expect(await sidesOf('Deputies will meet.')).toEqual(['Ada Okoye', 'Eva Lind'])
  })
})

describe('a plan told after something that was ruled out', () => {
  const sames = async (text: string) => (await told(text)).map((t) => t.same)

  it('is another where no day, place or word ties them', async () => {
    expect(
      await sames(
        'Foreign Minister Ada Okoye of Norway ruled out talks with Peru on prices. The border commission of Norway and Peru is to meet in Oslo on Friday.',
      ),
    ).toEqual([false, false])
  })

  it('is that very one where the words point back', async () => {
    expect(
      await sames(
        'Foreign Minister Ada Okoye of Norway ruled out talks with Peru. Peru said the talks would be held on Friday.',
      ),
    ).toEqual([false, true])
  })
})

it('nobody is a side who was not there: "with no aides"', async () => {
  const text = 'Foreign Minister Ada Okoye and President Eva Lind sat together for an hour with no aides on Monday.'
  const { reading, name } = await readText(text)
  expect(reading.tellings.map((t) => [t.state, t.participants.map((p) => name(p.actor))])).toEqual([
    ['occurred', ['Ada Okoye', 'Eva Lind']],
  ])
})

describe('a departure', () => {
  const stateOf = async (text: string) => (await told(text)).map((t) => t.state)

  it('that ends a visit has happened', async () => {
    expect(
      await stateOf('The Ghanaian envoy, Kofi Berg, left Lima on Friday at the end of a visit of two days.'),
    ).toEqual(['occurred'])
  })

  it('is under way otherwise', async () => {
    expect(await stateOf('The Ghanaian envoy, Kofi Berg, left for Lima on Friday.')).toEqual(['under-way'])
  })
})

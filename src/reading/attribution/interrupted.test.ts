import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const LEAD = 'Lara Meyer left Lima on Monday. '

const told = async (text: string): Promise<string[]> =>
  (await statementsOf(LEAD + text)).credited.map((s) => `${s.source}: ${s.content}`)

describe('what is said goes on behind the words that credit it', () => {
  it.each([
    [
      'The bridge would open in May, she said, if the guards withdrew.',
      'The bridge would open in May … if the guards withdrew',
    ],
    [
      'The money stays where it is, she told me, for as long as the guards do.',
      'The money stays where it is … for as long as the guards do',
    ],
    [
      'Nothing would move in the port, she went on, about which Peru had not been asked.',
      'Nothing would move in the port … about which Peru had not been asked',
    ],
    ['She will be back, she promised the cameras, "with a bigger boat".', 'She will be back … with a bigger boat'],
    ['A second round was, she allowed, "thinkable".', 'A second round was … thinkable'],
  ])('%s', async (text, content) => {
    expect(await told(text)).toEqual([`Lara Meyer: ${content}`])
  })

  it('but not in what tells how or with what it was said', async () => {
    expect(await told('The port is shut, she said, adding that it was safe.')).toEqual([
      'Lara Meyer: The port is shut',
      'Lara Meyer: it was safe',
    ])
  })
})

describe('who speaks behind the verb', () => {
  it.each([
    ['The road is flooded where it was mended, said engineer Tomas Reyes of the Water Board.', 'Tomas Reyes'],
    ['The road is shut, said spokesman Tomas Reyes of the ministry in Quito.', 'Tomas Reyes'],
  ])('%s', async (text, source) => {
    expect((await statementsOf(LEAD + text)).credited.map((s) => s.source)).toEqual([source])
  })
})

describe('a word that adds keeps the speaker', () => {
  it.each([
    'Spokesman Tomas Reyes said Consul Dana Okoye would visit the camp. The men were well, he added.',
    'Spokesman Tomas Reyes said Consul Dana Okoye would visit the camp. He also warned that it was full.',
  ])('%s', async (text) => {
    expect((await statementsOf(text)).credited.map((s) => s.source)).toEqual(['Tomas Reyes', 'Tomas Reyes'])
  })

  it('unless that is somebody unnamed', async () => {
    const all = (await statementsOf('A source close to Ana Brito said she was ill. She also said that it would pass.'))
      .credited
    expect(all.at(1)?.source).toBeNull()
  })
})

describe('a topic before a colon is no speaker', () => {
  it('and whoever spoke before goes on', async () => {
    const all = await told(
      'Peru welcomes it, spokesman Tomas Reyes said. On the Quito talks: "I have nothing to share."',
    )
    expect(all).toEqual(['Tomas Reyes: Peru welcomes it', 'Tomas Reyes: I have nothing to share.'])
  })
})

describe('a call on somebody', () => {
  it('is a demand where it is for an act', async () => {
    expect(await told('Meyer called on both sides to leave.')).toEqual(['Lara Meyer: both sides to leave'])
  })

  it.each([
    'Meyer called on President Luis Pardo on 21 February.',
    'Meyer called on the Prime Minister, Ana Brito, and handed over a letter.',
  ])('is a visit: %s', async (text) => {
    expect(await told(text)).toEqual([])
  })
})

it('a verb of saying is known by its irregular past', async () => {
  expect(await told('Meyer swore that the gate had been shut.')).toEqual(['Lara Meyer: the gate had been shut'])
})

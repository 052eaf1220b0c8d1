/** What names nobody, or "them", and leans on what was told before it. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../claims/read-text.fixture.ts'

const WHO = "Norway's foreign minister, Ada Okoye, and the Peruvian president, Eva Lind, are in the news."

async function toldIn(text: string, words: string) {
  const { reading, name, text: whole } = await readText(`${WHO}\n\n${text}`)
  const at = whole.indexOf(words)
  return reading.tellings
    .filter((t) => t.head.start >= at && t.head.start < at + words.length)
    .map((t) => ({ state: t.state, people: t.participants.map((p) => name(p.actor)).sort() }))
}

describe('a contact whose sides stand in the sentences before', () => {
  it('"them" are those who were told to be together just before', async () => {
    expect(
      await toldIn(
        'Okoye and Lind talked until midnight. Ambassador Bo Ruiz was with them throughout, guards said.',
        'Ambassador Bo Ruiz was with them',
      ),
    ).toEqual([{ state: 'occurred', people: ['Ada Okoye', 'Bo Ruiz', 'Eva Lind'] }])
  })

  it('"the men" seen off are those of the meeting', async () => {
    expect(
      await toldIn(
        'Okoye and Lind met in Oslo on Monday. Ambassador Bo Ruiz saw the men off at the station.',
        'Ambassador Bo Ruiz saw the men off',
      ),
    ).toEqual([{ state: 'occurred', people: ['Ada Okoye', 'Bo Ruiz', 'Eva Lind'] }])
  })

  it('a visit put off is that of the person just spoken of', async () => {
    expect(
      await toldIn(
        'Foreign Minister Okoye packed her bags on Monday. The visit has been put off.',
        'The visit has been put off',
      ),
    ).toEqual([{ state: 'postponed', people: ['Ada Okoye'] }])
  })

  it('a meeting that one of two states leaves open is one of both', async () => {
    const text =
      "Norway and Peru have quarrelled for years. Norway's foreign ministry said a meeting was not ruled out."
    expect((await toldIn(text, 'said a meeting was not ruled out')).map((t) => t.people)).toEqual([['Norway', 'Peru']])
  })

  it.each([
    ['nobody was told of', 'The engineers laid a pipe. They were with Ambassador Bo Ruiz.', 'They were with'],
    ['a plan alone says too little', 'Okoye packed her bags on Monday. The trip was meant as a joke.', 'The trip was'],
    ['a visit to something else', 'Okoye packed her bags. A dentist visit was put off.', 'A dentist visit'],
  ])('nothing is told where %s', async (_, text, words) => {
    expect(await toldIn(text, words)).toEqual([])
  })
})

describe("an interviewer's turn", () => {
  it('tells where it asserts, and not where it asks', async () => {
    const turns = (words: string) =>
      `Q: ${words}\n\nA: I have nothing to add to that, and the ministry has said it all before.\n\nQ: And the road?\n\nA: It is open, as far as I know, and it will stay open.`
    const states = async (words: string) =>
      (await readText(`${WHO}\n\n${turns(words)}`)).reading.tellings
        .filter((t) => t.kind === 'meeting')
        .map((t) => t.state)
    expect(await states('Minister Okoye met President Lind in Oslo on Monday. Why?')).toEqual(['occurred'])
    expect(await states('Did Minister Okoye meet President Lind in Oslo on Monday?')).toEqual(['silent'])
  })
})

describe('what follows a contact', () => {
  const talks = (text: string) => `Norway and Peru held talks in Oslo on Thursday. ${text}`

  it.each([
    ['A third round could follow in Lima before the harvest.', 'possible'],
    ['Further talks are to follow in Lima in May.', 'planned'],
    ['Technical teams will meet in Lima next month.', 'planned'],
    ['Experts are to meet in Lima in May.', 'planned'],
  ])('is of its sides: %s', async (text, state) => {
    expect(await toldIn(talks(text), text)).toEqual([{ state, people: ['Norway', 'Peru'] }])
  })

  it.each(['A third question could follow in Lima.', 'Experts of the river board will meet in Lima in May.'])(
    'or none: %s',
    async (text) => {
      expect(await toldIn(talks(text), text)).toEqual([])
    },
  )
})

describe('a contact with one side that the other denies', () => {
  it('has both', async () => {
    const text =
      "Regarding reports of a phone call with President Lind, Okoye's office said there had been no such call."
    expect(await toldIn(text, 'no such call')).toEqual([{ state: 'denied', people: ['Ada Okoye', 'Eva Lind'] }])
  })
})

import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const told = async (text: string) =>
  (await statementsOf(text)).credited.map((s) => `${s.source ?? '?'} ${s.kind}: ${s.content}`)

describe('what is told in a quotation and is no statement of its own', () => {
  it.each([
    ['"They asked me for tea," Amalia Dorn said.', 'They asked me for tea,'],
    ['"He talked about boats," Amalia Dorn said.', 'He talked about boats,'],
    ['"A friend asked us for two weeks," Amalia Dorn said.', 'A friend asked us for two weeks,'],
    ['"It lasts until somebody says it is over," Amalia Dorn said.', 'It lasts until somebody says it is over,'],
  ])('%s', async (text, content) => {
    expect((await told(text)).map((s) => s.replace(/^[^:]*: /u, ''))).toEqual([content])
  })

  it('but somebody who is named is heard through it', async () => {
    expect(await told('"Kenya asked us for a pause," Amalia Dorn said.')).toContain('Kenya demand: a pause')
  })
})

describe('whom one calls on or in', () => {
  it('is visited, unless it is told what he is to do', async () => {
    expect(
      await told('On Monday the envoy called on the Honourable President, Aino Virta, and handed over a letter.'),
    ).toEqual([])
    expect(await told('Kenya summoned the ambassador of Uganda on Monday.')).toEqual([])
    expect(await told('Kenya called on the fishermen to leave the lake.')).toEqual([
      'Kenya demand: the fishermen to leave the lake',
    ])
  })
})

describe('the turns of a transcript', () => {
  const head = `MINISTRY OF FISHERIES\nSpokesperson: Ms. Amalia Dorn. Transcript.\nModerator: Karl Brandis\n\n`
  const turns = `MS. DORN: Good morning. The quota will stay. Your questions, please.\n\nQUESTION: And the nets?\n\nMS. DORN: The nets will go. Thank you.\n\nQUESTION: When is that?\n\nMS. DORN: In May.`

  it('hold no courtesies, and the lines over them are no turns', async () => {
    const said = (await told(head + turns)).filter((s) => !s.includes('question'))
    expect(said.map((s) => s.replace(/^[^:]*: /u, ''))).toEqual([
      'The quota will stay.',
      'The nets will go.',
      'In May.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of.fixture.ts'

const credited = async (text: string, outlet: string | null = null) => (await statementsOf(text, outlet)).credited

describe('who is credited', () => {
  it('an aide is credited, never whom the aide serves', async () => {
    const [first] = await credited('An aide to President Marek Dolny said on Monday that the trip was off.')
    expect(first?.source).toMatch(/aide/i)
  })

  it('a spokesman of a president is the spokesman', async () => {
    const [first] = await credited("The president's spokesman, Ole Brandt, said the trip was off.")
    expect(first?.source).toBe('Ole Brandt')
  })

  it('an apposition that no comma closes before the verb is who speaks', async () => {
    const [first] = await credited(
      'Tonga has called off the visit of the premier, Joao Faria, a spokesman in Tonga said.',
    )
    expect(first?.source ?? 'nobody').not.toMatch(/Faria/)
  })

  it('where two men could be meant nobody is named, and a note says so', async () => {
    const told = await statementsOf('Marek Dolny met Ole Brandt in Lima on Monday. He said the talks had failed.')
    const failed = told.credited.find((s) => s.content.includes('talks had failed'))
    if (failed?.source === null) {
      expect(failed.candidates.length).toBeGreaterThan(1)
      expect(told.notes).toContain('attribute/no-speaker')
    } else expect(['Marek Dolny', 'Ole Brandt']).toContain(failed?.source)
  })

  it('a paper speaks for who wrote it', async () => {
    const [first] = await credited('A letter from Chancellor Greta Holm says the fund is empty.')
    expect(first?.source).toBe('Greta Holm')
  })
})

describe('the chain', () => {
  it('a source that told the report’s own outlet has no relay', async () => {
    const [first] = await credited('The envoy will travel on Monday, a source told Reuters.', 'Reuters')
    expect(first?.chain).not.toContain('Reuters')
  })

  it('speech inside speech passes through the outer speaker', async () => {
    const all = await credited('President Marek Dolny said that Chancellor Greta Holm had told him the fund was empty.')
    expect(all.map((s) => s.chain)).toContain('Marek Dolny > Greta Holm')
  })

  it('who has spoken through a medium goes on speaking through it', async () => {
    const all = await credited(
      'The border will open in May, Governor Ana Brito told Reuters. “We are ready,” Brito said. “The guards are trained.”',
    )
    expect(all.map((s) => s.chain)).toEqual(['Reuters > Ana Brito', 'Reuters > Ana Brito', 'Reuters > Ana Brito'])
  })
})

describe('who is not credited', () => {
  it('who blames somebody for urging others has urged nobody', async () => {
    const all = await credited('Critics of Governor Ana Brito blame Marek Dolny for encouraging farmers to set fires.')
    expect(all.find((s) => s.cue === 'encouraging')?.source).not.toMatch(/critics/i)
  })

  it('inside a speech nobody in particular is silent', async () => {
    const all = await credited('“Those who remain silent cannot tell us what to do,” Governor Ana Brito said.')
    expect(all.map((s) => s.source)).toEqual(['Ana Brito'])
  })

  it('where a source close to somebody was "she", the next "she" is as open', async () => {
    const all = await credited('A source close to Ana Brito said she was tired. She added that the trip was off.')
    expect(all.at(-1)?.source).toBeNull()
    expect(all.at(-1)?.candidates).toContain('Ana Brito')
  })
})

describe('media', () => {
  it('a ministry of foreign affairs is no magazine of that name', async () => {
    const [first] = await credited('According to the Ministry of Foreign Affairs, the envoy left on Monday.')
    expect(first?.chain).toBe('Ministry of Foreign Affairs')
  })

  it('who speaks in another setting no longer speaks through the medium', async () => {
    const all = await credited(
      'The border will open in May, Governor Ana Brito told Reuters. In a speech on Friday, Brito said the guards were trained.',
    )
    expect(all.map((s) => s.chain)).toEqual(['Reuters > Ana Brito', 'Ana Brito'])
  })
})

describe('what is credited', () => {
  it('a remark the outlet adds behind a comma is its own', async () => {
    const [first] = await credited('Governor Ana Brito said the dam was safe, although two engineers have left.')
    expect(first?.content).toBe('the dam was safe')
  })

  it('what follows a spoken sentence is no part of the speech', async () => {
    const [first] = await credited('“We are done,” Governor Ana Brito said, pointing at the empty chairs.')
    expect(first?.content).toBe('We are done,')
    expect(first?.mode).toBe('direct')
  })

  it('words held with tongs mix a report, they quote nothing alone', async () => {
    const all = await credited('Governor Ana Brito said the talks were “a waste”.')
    expect(all.map((s) => [s.content, s.mode])).toEqual([['the talks were “a waste', 'mixed']])
    expect(await credited('The so-called “river tax” was paid by all.')).toEqual([])
  })

  it('every sentence credited to nobody is the outlet’s own', async () => {
    const { ownVoice } = await statementsOf('The road is closed. Governor Ana Brito said it would open. Nobody came.')
    expect(ownVoice).toEqual(['The road is closed.', 'Nobody came.'])
  })

  it('a quotation over two paragraphs has one speaker', async () => {
    const all = await credited(
      '“We have waited long enough,” Governor Ana Brito said. “We have paid.\n\n“Now it is their turn.”',
    )
    expect(all.map((s) => s.source)).toEqual(['Ana Brito', 'Ana Brito', 'Ana Brito'])
  })
})

describe('kind and modality', () => {
  it.each([
    ['Governor Ana Brito said she could confirm nothing and would not comment on rumours.', 'no-comment'],
    ['“I confirm that the visit is possible,” Governor Ana Brito said.', 'confirmation'],
    ['“There was no dinner,” Governor Ana Brito said.', 'denial'],
    ['“They must leave the island,” Governor Ana Brito said.', 'demand'],
    ['“Who would pay for it?” Governor Ana Brito asked.', 'question'],
    ['Governor Ana Brito said the boat left at noon.', 'assertion'],
    ['The plan is a mistake, said Ruth Amsel, an analyst at a think-tank.', 'assessment'],
    ['“If they close the port, they will pay a price,” Governor Ana Brito said.', 'threat'],
    ['Governor Ana Brito did not rule out a visit.', 'hint'],
  ])('%s is a %s', async (text, kind) => expect((await credited(text)).map((s) => s.kind)).toContain(kind))

  it('a possibility that is confirmed stays possible', async () => {
    const [first] = await credited('Spokeswoman Lena Fors confirmed that the visit may take place in May.')
    expect([first?.kind, first?.certainty, first?.polarity]).toEqual(['confirmation', 'possible', 'positive'])
  })

  it('a negated clause is negative', async () => {
    const [first] = await credited('Spokeswoman Lena Fors said the envoy had not left.')
    expect(first?.polarity).toBe('negative')
  })
})

describe('an interview', () => {
  const text =
    'Fatou Sagna, the envoy to the Casamar talks, sat down with Lantern Radio in Dakar.\n\nLantern Radio: When did you speak to the Front?\n\nFatou Sagna: On Saturday. They were polite.\n\nLantern Radio: Will they come?\n\nFatou Sagna: They will not.'

  it('credits answers to who is questioned and questions to who asks', async () => {
    const all = await credited(text, 'Lantern Radio')
    expect(all.filter((s) => s.rule === 'turn/answer').map((s) => s.source)).toEqual(['Fatou Sagna', 'Fatou Sagna'])
    expect(all.filter((s) => s.rule === 'turn/question').map((s) => [s.source, s.kind])).toEqual([
      ['Lantern Radio', 'question'],
      ['Lantern Radio', 'question'],
    ])
  })
})

describe('what an editor adds under an interview', () => {
  const turns =
    'Ana Brito is the foreign minister of Peru.\n\nLantern: Is the port shut?\n\nBrito: It is. Nobody sails.\n\nLantern: And the crew?\n\nBrito: We will see them home.'

  it.each([
    "After the interview the minister's office asked for a sentence to be cut. The sentence stays in.",
    'The embassy of Chile, shown the passage about the crew, called it a joke.',
  ])('is nobody’s answer: %s', async (note) => {
    const all = await credited(`${turns}\n\n${note}`, 'Lantern Radio')
    expect(all.filter((s) => s.rule === 'turn/answer').map((s) => s.content)).toEqual([
      'It is. Nobody sails.',
      'We will see them home.',
    ])
  })

  it('while a second paragraph of an answer is', async () => {
    const all = await credited(`${turns}\n\nThe port of Callao is another matter.`, 'Lantern Radio')
    expect(all.filter((s) => s.rule === 'turn/answer')).toHaveLength(3)
  })
})

describe('bad text', () => {
  it.each([
    ['no punctuation', 'the minister said the talks had failed the chancellor said they had not '.repeat(60)],
    ['all capitals', 'PRESIDENT MAREK DOLNY SAID THE TALKS HAD FAILED.'],
    ['quotation marks only', '“”"\'«»'.repeat(800)],
    ['mixed scripts', 'Губернатор said 「はい」 that the дамба “was safe.'],
  ])('%s gives statements or none, and never throws', async (_, text) => {
    const { credited: all } = await statementsOf(text)
    expect(Array.isArray(all)).toBe(true)
  })
})

describe('what a clause does, by what it says', () => {
  const kindOf = async (content: string) => (await credited(`Governor Ana Brito said ${content}.`))[0]?.kind

  it.each([
    ['no visit was planned', 'denial'],
    ['no visit is planned', 'denial'],
    ['the pilot at no time left the harbour', 'denial'],
    ['the visit is planned for May', 'assertion'],
    ['she did not know where the pilot was', 'assertion'],
    ['much would depend on the rain', 'assessment'],
    ['the fund would stay open as long as the dam held', 'condition'],
    ['the two met for exactly as long as a coffee lasts', 'assertion'],
  ] as const)('"%s" is of kind %s', async (content, kind) => {
    expect(await kindOf(content)).toBe(kind)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEnglish } from './english.ts'
import { childrenOf, findChild, rootOf } from './tree.ts'
import type { Sentence, Span, Token } from './types.ts'

const english = await loadEnglish()

async function sentences(text: string, blocks?: readonly Span[]): Promise<readonly string[]> {
  const analysis = await english.analyse(text, blocks)
  return analysis.sentences.map(({ start, end }) => text.slice(start, end))
}

async function one(text: string): Promise<Sentence> {
  const { sentences } = await english.analyse(text)
  expect(sentences).toHaveLength(1)
  return sentences[0] as Sentence
}

const words = async (text: string): Promise<string> => (await one(text)).tokens.map((t) => t.text).join(' ')

describe('sentences', () => {
  it.each([
    ['abbreviations', ['The U.S. envoy met Mr. Almond on Jan. 4.', 'He left at 3 p.m. with Dr. Lund.']],
    ['initials', ['J. K. Almond spoke first.', 'So did T. Brand.']],
    ['a country at the end', ['They flew to the U.S.', 'The talks had failed.']],
    ['quotations', ['"We lost." he said.', '"But we will be back."', 'Nobody answered.']],
    ['curly quotations', ['“It isn’t over,” said Kofi Mensah.', '“Nobody’s won.”', 'He left.']],
    ['questions and answers', ['Did you meet her?', 'No, I did not.', 'Why?']],
    ['an ellipsis inside', ['The harbour is … still closed, they said.', 'Ferries wait.']],
    ['words put in', ['"The [Harbour] Union (of Lisbon) Council must act," she said.', 'It did not.']],
    ['the end of a month', ['They met on Tuesday, Jan. 4.', 'Nobody else came.']],
    ['officers and governors', ['Lt. Gen. B. Lund met Gov. Tim Brand of Calif. in Lisbon.', 'Sen. Almond came later.']],
    ['decimals', ['Exports fell 3.5 percent to $1.2 billion.', 'Imports rose.']],
  ])('part rightly at %s', async (_, expected) => {
    expect(await sentences(expected.join(' '))).toEqual(expected)
  })

  it('never cross a block, and need no full stop', async () => {
    expect(await sentences('ENVOY TO VISIT CAPITAL\n\nTalks resume on Monday\n\n- grain\n\n- fish')).toEqual([
      'ENVOY TO VISIT CAPITAL',
      'Talks resume on Monday',
      '- grain',
      '- fish',
    ])
  })

  it('run on over line breaks and blank lines inside a given block', async () => {
    const text = 'The minister arrived\n\nin Lisbon on Monday.'
    expect(await sentences(text, [{ start: 0, end: text.length }])).toEqual([text])
  })

  it('leave out what stands in no block', async () => {
    expect(await sentences('Menu | Log in. She left early.', [{ start: 15, end: 30 }])).toEqual(['She left early.'])
  })
})

describe('tokens', () => {
  it.each([
    ["They don't know.", "They do n't know ."],
    ['It cannot be Ida’s.', 'It can not be Ida ’s .'],
    ['We’re gonna leave the U.S. soon.', 'We ’re gon na leave the U.S. soon .'],
    ['A so-called U.S.-brokered deal.', 'A so - called U.S. - brokered deal .'],
    ['Write to a.b@union.example.org now.', 'Write to a.b@union.example.org now .'],
    ['It cost $3,000.50 (or 12%).', 'It cost $ 3,000.50 ( or 12 % ) .'],
  ])('of %s', async (text, expected) => {
    expect(await words(text)).toBe(expected)
  })

  it('stand exactly where they say, whatever the letters', async () => {
    const text = 'Ida 🙂🙂 flew to Tromsø — “naïve”, said Владимир.'
    const { tokens } = await one(text)
    expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(tokens.map((t) => t.text))
  })
})

describe('the parse', () => {
  const find = (sentence: Sentence, text: string): Token => sentence.tokens.find((t) => t.text === text) as Token

  it('says who speaks: the aide, not the president the aide serves', async () => {
    const sentence = await one('An aide to President Almond told reporters that the visit had been postponed.')
    const told = sentence.tokens[rootOf(sentence)] as Token
    expect(told.lemma).toBe('tell')
    const subject = findChild(sentence, told.index, ['nsubj']) as number
    expect(sentence.tokens[subject]?.text).toBe('aide')
    expect(find(sentence, 'postponed').rel).toBe('ccomp')
  })

  it('ties a negation to what it denies', async () => {
    const sentence = await one('The minister did not meet the envoy in Lisbon.')
    expect(find(sentence, 'not').head).toBe(find(sentence, 'meet').index)
  })

  it('tells what happened from what is possible, planned or denied', async () => {
    const happened = async (text: string, verb: string): Promise<number> => find(await one(text), verb).happened ?? 0
    expect(await happened('The two ministers met in Lisbon on Monday.', 'met')).toBeGreaterThan(1.5)
    expect(await happened('The two ministers may meet in Lisbon.', 'meet')).toBeLessThan(1)
    expect(await happened('The two ministers did not meet in Lisbon.', 'meet')).toBeLessThan(0)
  })

  it('gives no verdict on words that are no predicates', async () => {
    expect(find(await one('The two ministers met.'), 'ministers').happened).toBeNull()
  })

  it('finds names and their kinds', async () => {
    const text = 'Ida Lund of the World Trade Organization flew from Norway to Chile with Mr. Almond.'
    const { names } = await one(text)
    expect(names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'person Ida Lund',
      'organisation World Trade Organization',
      'place Norway',
      'place Chile',
      'person Almond',
    ])
  })
})

describe('any input', () => {
  const isTree = ({ tokens }: Sentence): boolean => {
    const reached = new Set([tokens.findIndex((t) => t.head === -1)])
    for (const i of reached) for (const child of childrenOf({ tokens } as Sentence, i)) reached.add(child)
    return reached.size === tokens.length && tokens.every((t) => (t.rel === 'root') === (t.head === -1))
  }

  it('gives trees over every character that is not white space', async () => {
    const pieces = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '.',
      '"',
      "n't",
      'U.S.',
      '🙂',
      '\u0000',
      '\ud800',
      '(',
      '12',
      '-',
      'É',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces).map((all) => all.join('')),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const analysis = await english.analyse(text)
        const tokens = analysis.sentences.flatMap((sentence) => sentence.tokens)
        expect(analysis.sentences.every(isTree)).toBe(true)
        expect(tokens.map((t) => t.text).join('')).toBe(text.replace(/[\s\u200b\u2060\ufeff]/gu, ''))
        expect(tokens.every((t) => text.slice(t.start, t.end) === t.text)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('finds nothing in an empty text', async () => {
    expect(await english.analyse('')).toEqual({ sentences: [] })
    expect(await english.analyse(' \n\n ')).toEqual({ sentences: [] })
  })

  it('reads a sentence of 20,000 characters in parts', async () => {
    const text = `He named ${'one grey ship after another, '.repeat(700)}and sat down.`
    const analysis = await english.analyse(text)
    expect(analysis.sentences.length).toBeGreaterThan(5)
    expect(analysis.sentences.every((sentence) => sentence.cut)).toBe(true)
    expect(analysis.sentences.every(isTree)).toBe(true)
  })

  it('reads one word of 20,000 characters', async () => {
    const { tokens } = await one('a'.repeat(20_000))
    expect(tokens).toHaveLength(1)
  })
})

describe('same text, same reading', () => {
  it('whatever stands beside it', async () => {
    const text = 'The envoy of Norland may visit Lisbon next week, officials said.'
    const alone = await one(text)
    const among = (await english.analyse(`BREAKING\n\n${text}\n\nFerries wait in the harbour.`)).sentences[1]
    const bare = (sentence: Sentence | undefined) =>
      sentence?.tokens.map(({ text, head, rel, lemma, upos, happened }) => ({ text, head, rel, lemma, upos, happened }))
    expect(bare(among)).toEqual(bare(alone))
  })
})

/** Python trained and measured the pack; TypeScript must read the same text the same way. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadEnglish, loadParts } from './english.ts'
import { type Parsed, parseWords } from './parse/parse.ts'
import { piecesOf, shapeOf } from './parse/pieces.ts'
import type { Analysis, Name, Token } from './types.ts'

interface Expected {
  readonly text: string
  readonly sentences: readonly {
    readonly tokens: readonly (readonly [number, number])[]
    readonly pieces: readonly (readonly number[])[]
    readonly shapes: readonly number[]
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly heads: readonly number[]
    readonly rels: readonly string[]
    readonly names: readonly (readonly [number, number, string])[]
    readonly happened: readonly number[]
  }[]
}

const TAGS: Readonly<Record<Name['kind'], string>> = { person: 'PER', organisation: 'ORG', place: 'LOC' }
const cases = JSON.parse(readFileSync(new URL('./fixtures/parity.json', import.meta.url), 'utf8')) as Expected[]
const english = await loadEnglish()
const { parser } = await loadParts()
const read = (text: string): Promise<Analysis> => english.analyse(text, [{ start: 0, end: text.length }])

/** Each sentence as the network gives it, before any mending and before shouted words are looked at again. */
async function decode(text: string, { tokens }: Expected['sentences'][number]): Promise<Parsed> {
  const [parsed] = await parseWords(
    parser,
    tokens.map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
  )
  if (parsed === undefined) throw new Error('no words')
  return parsed
}

const tagAndArc = ({ xpos, head, rel }: Token) => [xpos, head, rel]

const arcOf = ({ xpos, heads, rels }: Expected['sentences'][number], at: number) => [xpos[at], heads[at], rels[at]]

describe.each(cases)('$text', ({ text, sentences }) => {
  it('has the same sentences and tokens', async () => {
    const found = (await read(text)).sentences.map(({ tokens }) => tokens.map((t) => [t.start, t.end]))
    expect(found).toEqual(sentences.map(({ tokens }) => tokens))
  })

  it('has the same word pieces and case shapes', async () => {
    for (const { tokens, pieces, shapes } of sentences) {
      const words = tokens.map(([start, end]) => text.slice(start, end))
      expect(words.map((word) => piecesOf(parser.vocabulary, word))).toEqual(pieces)
      expect(words.map(shapeOf)).toEqual(shapes)
    }
  })

  it('has the same tags, trees and names', async () => {
    for (const expected of sentences) {
      const { tokens, names } = await decode(text, expected)
      expect(tokens.map((t) => t.upos)).toEqual(expected.upos)
      expect(tokens.map(tagAndArc)).toEqual(tokens.map((_, at) => arcOf(expected, at)))
      expect(names.map((name) => [name.first, name.last, TAGS[name.kind]])).toEqual(expected.names)
    }
  })

  it('says the same of what happened', async () => {
    for (const expected of sentences) {
      for (const { index, happened } of (await decode(text, expected)).tokens) {
        const told = Math.max(-3, Math.min(3, expected.happened[index] ?? Number.NaN))
        if (happened !== null) expect(happened).toBeCloseTo(told, 1)
      }
    }
  })
})

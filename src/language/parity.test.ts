/** Python trained and measured the pack; TypeScript must read the same text the same way. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadEnglish, loadParts } from './english.ts'
import { mendTree } from './parse/mend-tree.ts'
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

/** A token with the tag and arc that the network gave it in Python, before any mending. */
const decoded = (token: Token, at: number, expected: Expected['sentences'][number] | undefined): Token => ({
  ...token,
  xpos: expected?.xpos[at] ?? '',
  head: expected?.heads[at] ?? Number.NaN,
  rel: expected?.rels[at] ?? '',
})

const tagAndArc = ({ xpos, head, rel }: Token) => [xpos, head, rel]

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
    const analysis = await read(text)
    analysis.sentences.forEach(({ tokens, names }, i) => {
      const expected = sentences[i]
      expect(tokens.map((t) => t.upos)).toEqual(expected?.upos)
      expect(tokens.map(tagAndArc)).toEqual(mendTree(tokens.map((t, at) => decoded(t, at, expected))).map(tagAndArc))
      expect(names.map((name) => [name.first, name.last, TAGS[name.kind]])).toEqual(expected?.names)
    })
  })

  it('says the same of what happened', async () => {
    const analysis = await read(text)
    analysis.sentences.forEach(({ tokens }, i) => {
      for (const { index, happened } of tokens) {
        const expected = Math.max(-3, Math.min(3, sentences[i]?.happened[index] ?? Number.NaN))
        if (happened !== null) expect(happened).toBeCloseTo(expected, 1)
      }
    })
  })
})

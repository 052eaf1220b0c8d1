import { describe, expect, it } from 'vitest'
import { cutLong, MOST_PIECES } from './cut-long.ts'
import { readVocabulary } from './pieces.ts'

const vocabulary = readVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nship\n,\n')

const parts = (words: readonly string[]): readonly (readonly string[])[] =>
  cutLong(
    vocabulary,
    words.map((text) => ({ text, start: 0, end: 0 })),
  ).map((part) => part.words.map((word) => word.text))

describe('cutLong', () => {
  it('leaves alone what fits', () => {
    expect(parts(['ship', ',', 'ship'])).toEqual([['ship', ',', 'ship']])
    expect(parts([])).toEqual([])
    expect(parts(Array(MOST_PIECES - 2).fill('ship'))).toHaveLength(1)
  })

  it('cuts after the last mark within reach', () => {
    const words = Array.from({ length: 300 }, (_, i) => (i === 199 ? ',' : 'ship'))
    expect(parts(words).map((part) => part.length)).toEqual([200, 100])
  })

  it('cuts where its reach ends when there is no mark in its second half', () => {
    const words = Array.from({ length: 300 }, (_, i) => (i === 50 ? ',' : 'ship'))
    expect(parts(words).map((part) => part.length)).toEqual([MOST_PIECES - 2, 300 - MOST_PIECES + 2])
  })
})

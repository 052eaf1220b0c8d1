import { describe, expect, it } from 'vitest'
import { atomsOf, kindOf } from './atoms.ts'

const FUSED = new Map([['cannot', [3]]])

const atoms = (text: string): readonly string[] =>
  atomsOf(text, 0, FUSED).atoms.map(({ start, end }) => text.slice(start, end))

describe('atomsOf', () => {
  it.each([
    ['U.S.-led talks', ['U', '.', 'S', '.', '-', 'led', 'talks']],
    ["don't", ['do', 'n', "'", 't']],
    ['CAN’T', ['CA', 'N', '’', 'T']],
    ['Cannot', ['Can', 'not']],
    ['€4.5bn', ['€', '4', '.', '5', 'bn']],
    ['x²', ['x', '²']],
    ['naïve 🙂🙂', ['naïve', '🙂', '🙂']],
    ['e\u0301tat', ['e\u0301tat']],
    [' a\u200bb\u00a0c\n', ['a', 'b', 'c']],
  ])('of %j', (text, expected) => {
    expect(atoms(text)).toEqual(expected)
  })

  it('know their place in the stretch without white space', () => {
    const { atoms, chunks } = atomsOf('It is U.S.', 100, FUSED)
    expect(chunks).toEqual(['it', 'is', 'u.s.'])
    expect(atoms.at(-1)).toMatchObject({ start: 109, end: 110, chunk: 2, place: 3, chunkSize: 4 })
  })
})

describe('kindOf', () => {
  it.each([
    ['word', 'x'],
    ['I', 'X'],
    ['Word', 'Xx'],
    ['NATO', 'XX'],
    ['iPhone', 'xX'],
    ['2031', 'd4'],
    ['20310704', 'd5'],
    ['—', '—'],
  ])('of %s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTree } from './decode-tree.ts'

/** Rows of scores: each word's row begins with the root, then the first word. */
const decode = (rows: readonly (readonly number[])[]): readonly number[] => decodeTree(rows.flat(), rows.length)

describe('decodeTree', () => {
  it('takes each word’s best head where that is a tree', () => {
    expect(
      decode([
        [0, 0, 9],
        [9, 0, 0],
      ]),
    ).toEqual([1, -1])
  })

  it('breaks a cycle where that costs least', () => {
    expect(
      decode([
        [8, 0, 9],
        [1, 9, 0],
      ]),
    ).toEqual([-1, 0])
  })

  it('leaves one root where two words want to be it', () => {
    expect(
      decode([
        [9, 0, 2],
        [8, 7, 0],
      ]),
    ).toEqual([-1, 0])
  })

  it('makes the only word the root, and nothing of nothing', () => {
    expect(decode([[-5, 3]])).toEqual([-1])
    expect(decode([])).toEqual([])
  })

  const squares = fc.integer({ min: 1, max: 5 }).chain((words) => {
    const row = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 })
    return fc.array(row, { minLength: words, maxLength: words })
  })

  it('always gives a tree with one root', () => {
    fc.assert(fc.property(squares, (rows) => isTree(decode(rows))))
  })

  it('finds the best of all trees', () => {
    fc.assert(
      fc.property(squares, (rows) => {
        const score = (heads: readonly number[]): number =>
          heads.reduce((sum, head, word) => sum + (rows[word]?.[head + 1] ?? 0), 0)
        const best = Math.max(...allTrees(rows.length).map(score))
        expect(score(decode(rows))).toBe(best)
      }),
    )
  })
})

function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number): boolean => {
    let at = word
    for (let step = 0; step <= heads.length; step++) {
      if (at === -1) return true
      at = heads[at] as number
    }
    return false
  }
  return heads.filter((head) => head === -1).length === 1 && heads.every((_, word) => reaches(word))
}

function allTrees(words: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]]
  for (let word = 0; word < words; word++) {
    all = all.flatMap((heads) => Array.from({ length: words + 1 }, (_, head) => [...heads, head - 1]))
  }
  return all.filter((heads) => heads.every((head, word) => head !== word) && isTree(heads))
}

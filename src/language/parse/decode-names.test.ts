import { describe, expect, it } from 'vitest'
import { decodeNames } from './decode-names.ts'

const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']
const decode = (...rows: readonly (readonly number[])[]) => decodeNames(rows.flat(), rows.length, TAGS)

describe('decodeNames', () => {
  it('joins a beginning and what goes on', () => {
    expect(decode([0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [9, 0, 0, 0, 0])).toEqual([{ tag: 'PER', first: 0, last: 1 }])
  })

  it('parts two names of one kind that touch', () => {
    expect(decode([0, 9, 0, 0, 0], [0, 9, 0, 0, 0])).toEqual([
      { tag: 'PER', first: 0, last: 0 },
      { tag: 'PER', first: 1, last: 1 },
    ])
  })

  it('lets no name go on that never began', () => {
    expect(decode([0, 0, 9, 0, 0])).not.toContainEqual({ tag: 'PER', first: 0, last: -1 })
    expect(decode([5, 0, 9, 0, 0])).toEqual([])
  })

  it('lets no name change its kind half way', () => {
    expect(decode([0, 9, 0, 0, 0], [0, 0, 8, 0, 9])).toEqual([{ tag: 'PER', first: 0, last: 1 }])
  })

  it('finds nothing in nothing', () => {
    expect(decode()).toEqual([])
  })
})

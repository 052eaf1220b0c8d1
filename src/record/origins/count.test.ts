import { describe, expect, it } from 'vitest'
import { countOrigins, type Path } from './count.ts'

const side = (who: string, ...relays: readonly string[]): Path => ({
  voice: { sort: 'side', side: new Set([who]) },
  relays: new Set(relays),
})
const unnamed = (key: string, ...relays: readonly string[]): Path => ({
  voice: { sort: 'unplaced', key },
  relays: new Set(relays),
})
const own = (outlet: string): Path => ({ voice: { sort: 'own', key: outlet }, relays: new Set([outlet]) })

const bounds = (...paths: readonly Path[]): readonly [number, number] => {
  const { atLeast, atMost } = countOrigins(paths)
  return [atLeast, atMost]
}

describe('independent origins', () => {
  it('are two where two sides speak through outlets of their own', () => {
    expect(bounds(side('Norland', 'Post'), side('Sudmark', 'Herald'))).toEqual([2, 2])
  })

  it('are at least one where both speak through one outlet or one agency', () => {
    expect(bounds(side('Norland', 'Post'), side('Sudmark', 'Post'))).toEqual([1, 2])
    expect(bounds(side('Norland', 'Post', 'Wire'), side('Sudmark', 'Herald', 'Wire'))).toEqual([1, 2])
  })

  it('are one for all who speak for one body, however many outlets', () => {
    expect(bounds(side('Norland', 'Post'), side('Norland', 'Herald'), side('Norland', 'Mail'))).toEqual([1, 1])
  })

  it('gain only a greater most from unnamed sources and from outlets in their own voice', () => {
    expect(bounds(side('Norland', 'Post'), unnamed('a source', 'Herald'), own('Mail'))).toEqual([1, 3])
    expect(bounds(unnamed('a source', 'Post'), unnamed('an official', 'Herald'))).toEqual([1, 2])
  })

  it('are at least one where outlets alone speak', () => {
    expect(bounds(own('Post'), own('Herald'))).toEqual([1, 2])
  })

  it('do not count an outlet that others only pass on', () => {
    expect(bounds(own('Wire'), unnamed('a source', 'Post', 'Wire'))).toEqual([1, 1])
  })

  it('take the most that can be chosen without an outlet in common', () => {
    expect(bounds(side('A', 'Post'), side('A', 'Herald'), side('B', 'Post'), side('C', 'Mail'))).toEqual([3, 3])
  })
})

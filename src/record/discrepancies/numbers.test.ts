import { describe, expect, it } from 'vitest'
import type { Input } from '../index.ts'
import { brief, reportOf } from '../testing/sayings.ts'

describe('a number set against another', () => {
  const freed = { words: 'Norland let forty-two sailors go at noon', by: 'a clerk' }

  it('is a question in the report that does so', () => {
    expect(brief(reportOf('Post', [freed, { words: 'Sudmark sticks to thirty-one' }]))).toEqual([
      'count ambiguous: Norland let forty-two sailors go at noon | Sudmark sticks to thirty-one',
    ])
    expect(brief(reportOf('Post', [freed, { words: 'Luis Costa speaks for his part of 31 men' }]))).toHaveLength(1)
  })

  it('is one between two reports where the other number is turned down', () => {
    const other = reportOf('Herald', [{ words: 'Thirty-one, not forty-two, walked out of the gate of Norland' }])
    expect(brief(reportOf('Post', [freed]), other)).toEqual([
      'count ambiguous: Norland let forty-two sailors go at noon | Thirty-one, not forty-two, walked out of the gate of Norland',
    ])
  })

  it('is told again wherever a report has so many of them in all', () => {
    const report = reportOf('Post', [
      { words: 'Nine men came off the boat', by: 'a clerk' },
      { words: 'There were eight on the list', by: 'a guard' },
    ])
    const other = (words: string): Input => reportOf('Herald', [{ words }], undefined, '2031-05-12')
    const apart = 'count ambiguous: Nine men came off the boat | There were eight on the list'
    expect(brief(report)).toEqual([apart])
    expect(brief(report, other('Norland feeds the nine sailors'))).toEqual([
      `${apart} | Norland feeds the nine sailors`,
    ])
    expect(brief(report, other('Norland feeds nine sailors'))).toEqual([apart])
    expect(brief(report, other('Norland feeds the nine goats'))).toEqual([apart])
  })

  it('is none where the same number is said, something else is counted, or an hour is told', () => {
    expect(brief(reportOf('Post', [freed, { words: 'Sudmark sticks to forty-two' }]))).toEqual([])
    expect(brief(reportOf('Post', [freed, { words: 'Sudmark speaks of three ships' }]))).toEqual([])
    expect(brief(reportOf('Post', [freed, { words: 'Sudmark speaks of three weeks' }]))).toEqual([])
  })
})

describe('a sum', () => {
  const post = reportOf('Post', [{ words: 'Two mates go free for a bond of 2 million crowns', by: 'a clerk' }])
  const other = (words: string): Input => reportOf('Herald', [{ words }], undefined, '2031-05-20')

  it('is a question where another report has another amount of it', () => {
    expect(brief(post, other('The mates are home, and the bond, three million crowns, was paid on Friday'))).toEqual([
      'count ambiguous: Two mates go free for a bond of 2 million crowns | The mates are home, and the bond, three million crowns, was paid on Friday',
    ])
  })

  it('is none where the amount is the same or rough, or the sum or its money another', () => {
    expect(brief(post, other('The mates are home for a bond of two million crowns'))).toEqual([])
    expect(brief(post, other('The mates are home for a bond of about three million crowns'))).toEqual([])
    expect(brief(post, other('The mates are home for a loan of three million crowns'))).toEqual([])
    expect(brief(post, other('The mates are home for a bond of three million dollars'))).toEqual([])
    expect(brief(post, other('A bank sold a bond of three million crowns'))).toEqual([])
  })
})

describe('a price that another puts lower', () => {
  const asks = { words: 'Norland wants the $9 million that it says it is owed', by: 'a clerk' }
  const answer = (words: string): readonly string[] => brief(reportOf('Post', [asks, { words, by: 'Luis Costa' }]))

  it('is a question between the two', () => {
    expect(answer('Sudmark puts the debt at $4 million')).toEqual([
      'count ambiguous: Norland wants the $9 million that it says it is owed | Sudmark puts the debt at $4 million',
    ])
  })

  it('is none of the same price, of another money, of a rough one, or of another matter', () => {
    expect(answer('Sudmark puts the debt at $9 million')).toEqual([])
    expect(answer('Sudmark puts the debt at £4 million')).toEqual([])
    expect(answer('Sudmark puts the debt at about $4 million')).toEqual([])
    expect(answer('Sudmark has spent $4 million on the port')).toEqual([])
  })
})

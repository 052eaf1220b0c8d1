import { describe, expect, it } from 'vitest'
import { brief, reportOf } from '../testing/sayings.ts'

const pair = (one: string, by: string, other: string, too: string): readonly string[] =>
  brief(
    reportOf('Post', [
      { words: one, by },
      { words: other, by: too },
    ]),
  )

describe('two opposed sides, one right after the other, on the same people', () => {
  it('are a question', () => {
    expect(pair('The pilots stopped eating on Friday', 'their lawyer', 'They eat like kings', 'the police')).toEqual([
      'denial ambiguous: The pilots stopped eating on Friday | They eat like kings',
    ])
    expect(pair('The monk was beaten', 'his brother', 'He fell down a staircase', 'the prison service')).toHaveLength(1)
    expect(pair('The shots came from the hill', 'villagers', 'They came from below', 'the army')).toHaveLength(1)
  })

  it('are none where the second tells of what will be, agrees, or stands on no other side', () => {
    expect(pair('The pilots stopped eating', 'their lawyer', 'They will be tried in June', 'the police')).toEqual([])
    expect(pair('The pilots stopped eating', 'their lawyer', 'They also stopped talking', 'the police')).toEqual([])
    expect(pair('The envoy was tired', 'her aide', 'She slept all day', 'the palace')).toEqual([])
    expect(pair('The pilots stopped eating', 'their lawyer', 'The airport is shut', 'the police')).toEqual([])
  })
})

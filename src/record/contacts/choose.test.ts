import { describe, expect, it } from 'vitest'
import { meeting, record, scene } from '../testing/scene.ts'

const outcomes = (s: ReturnType<typeof scene>) =>
  record(s.draft.input())
    .contacts.map((contact) => contact.outcome)
    .sort()

describe('an undated report that tells of two meetings of the same two', () => {
  it('tells of two where one is ahead in one town and the other was held in another, even where a third word names no town', () => {
    const s = scene(null)
    const plan = meeting(s, { place: s.town, state: 'planned' })
    meeting(s, { state: 'silent', sameAs: plan })
    meeting(s, { place: s.draft.actor('place', 'Oldport'), when: '2028-11' })
    expect(outcomes(s)).toEqual(['occurred', 'pending'])
  })

  it('tells of one where the town is the same', () => {
    const s = scene(null)
    const plan = meeting(s, { place: s.town, state: 'planned' })
    meeting(s, { state: 'silent', sameAs: plan })
    meeting(s, { place: s.town })
    expect(outcomes(s)).toEqual(['occurred'])
  })
})

import { describe, expect, it } from 'vitest'
import type { DocContact } from '../../model/index.ts'
import type { Input } from '../index.ts'
import type { TellingDraft } from '../testing/draft.ts'
import { meeting, record, type Scene, scene, TEXT, visit } from '../testing/scene.ts'

/** Anna Berg's visit to Lakemouth, as a paper of that day tells it. */
function told(published: string, more: Partial<TellingDraft>, tell = visit): Input {
  const s: Scene = scene(published, `${TEXT} The paper of ${published}.`)
  tell(s, { place: s.town, ...more })
  return s.draft.input()
}

const lives = (...inputs: readonly Input[]): readonly string[] =>
  record(...inputs)
    .contacts.map((c: DocContact) => `${c.outcome}: ${c.steps.map(({ state }) => state).join(' ')}`)
    .sort()

describe('a visit put off to a day that is still to come', () => {
  const plan = told('2031-03-09', { when: '2031-03-20', state: 'scheduled' })
  const putOff = told('2031-03-18', { when: '2031-04', state: 'postponed' })
  const made = told('2031-04-09', { when: '2031-04-07', state: 'occurred' })

  it('is the plan that was due, though nobody repeats its day', () => {
    expect(lives(plan, putOff)).toEqual(['postponed: scheduled postponed'])
  })

  it('is one with what then happened on the new day, in whatever order the reports come', () => {
    const one = ['occurred: scheduled postponed occurred']
    expect(lives(plan, putOff, made)).toEqual(one)
    expect(lives(made, putOff, plan)).toEqual(one)
  })

  it('is what happened on the new day where no report told of the plan', () => {
    expect(lives(putOff, made)).toEqual(['occurred: postponed occurred'])
  })

  it('stays one when a later report looks back on the month in which it was put off', () => {
    expect(lives(plan, putOff, told('2031-04-01', { when: '2031-03', state: 'postponed' }))).toEqual([
      'postponed: scheduled postponed postponed',
    ])
  })

  it('leaves two visits two that nobody told to be moved', () => {
    expect(lives(plan, made)).toEqual(['occurred: occurred', 'unfollowed: scheduled'])
  })

  it('is no plan that is due long after, or is told after it', () => {
    const far = told('2031-03-09', { when: '2031-05-29', state: 'scheduled' })
    const later = told('2031-03-25', { when: '2031-03-28', state: 'scheduled' })
    expect(lives(far, told('2031-03-18', { when: '2031-06', state: 'postponed' }))).toHaveLength(2)
    expect(lives(later, putOff)).toHaveLength(2)
  })
})

describe('talks of which one report names the sides and another their delegates', () => {
  const named = told('2031-05-09', { when: '2031-05-08' }, meeting)
  const sides = (published: string, more: Partial<TellingDraft> = {}): Input =>
    told(published, more, (s, tell) => meeting(s, { people: [s.draft.actor('state', 'Norland'), s.host], ...tell }))

  it('are one where the report without a day comes days after, of the same town', () => {
    expect(lives(named, sides('2031-05-11'))).toEqual(['occurred: occurred occurred'])
  })

  it('are two where it comes long after, before, or tells a plan', () => {
    expect(lives(named, sides('2031-06-20'))).toHaveLength(2)
    expect(lives(named, sides('2031-05-06'))).toHaveLength(2)
    expect(lives(named, sides('2031-05-11', { state: 'planned' }))).toHaveLength(2)
  })
})

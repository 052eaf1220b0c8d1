import { describe, expect, it } from 'vitest'
import type { Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'
import { contactsOf, reportOf, SIDES, STATES, type Told } from '../testing/told.ts'

describe('a mediator', () => {
  it('does not keep apart what is told of those he brings together', () => {
    const report = (published: string, people: readonly string[], mediator: string | null): Input => {
      const draft = draftReport(`${people.join(' and ')} conferred.${mediator ? ` ${mediator} mediates.` : ''}`, {
        outlet: `Paper of ${published}`,
        published,
      })
      const parties = people.map((name) => draft.actor('person', name))
      const third = mediator === null ? [] : [[draft.actor('state', mediator), 'mediator'] as const]
      draft.telling('conferred', { people: [...parties, ...third], when: '2031-05-01' })
      return draft.input()
    }
    const told = report('2031-05-02', ['Anna Berg', 'Luis Costa'], 'Estria')
    expect(contactsOf(told, report('2031-05-03', ['Anna Berg', 'Luis Costa', 'Ivo Lund'], null))).toHaveLength(1)
    expect(contactsOf(told, report('2031-05-03', ['Ivo Lund', 'Luis Costa'], null))).toHaveLength(2)
  })
})

describe('sides in one report and their leaders in another, on neighbouring days', () => {
  const of = (people: readonly string[], when: string, more: Partial<Told> = {}, published = '2031-05-12'): Input =>
    reportOf(
      `${people.join(' and ')} spoke on ${when}, it is told. Anna Berg and Luis Costa stay.`,
      published,
      [{ words: 'spoke', people, when, kind: 'call', ...more }],
      { ...SIDES },
    )
  const [states, leaders] = [STATES.slice(0, 2), ['Anna Berg', 'Luis Costa']]

  it('are one call in the night between', () => {
    const both = contactsOf(of(states, '2031-05-08'), of(leaders, '2031-05-09', {}, '2031-05-20'))
    expect(both.map(({ steps }) => steps.length)).toEqual([2])
  })

  it.each<[string, Partial<Told>, string]>([
    ['two days lie between', {}, '2031-05-10'],
    ['one is still ahead', { state: 'scheduled' }, '2031-05-09'],
    ['they met, and no place is told', { kind: 'meeting' }, '2031-05-09'],
  ])('are two where %s', (_, more, when) => {
    const kind = more.kind === undefined ? {} : { kind: more.kind }
    expect(contactsOf(of(states, '2031-05-08', kind), of(leaders, when, more, '2031-05-20'))).toHaveLength(2)
  })
})

describe('a journey called off', () => {
  const ahead = reportOf('Anna Berg is expected to lead the delegation.', '2031-05-01', [
    { words: 'expected', people: ['Anna Berg'], kind: 'visit', state: 'expected' },
  ])
  const off = reportOf('Anna Berg was to go to Portville on 6 May but stayed at home.', '2031-05-07', [
    {
      words: 'was to go',
      people: ['Anna Berg'],
      kind: 'visit',
      state: 'cancelled',
      when: '2031-05-06',
      place: 'Portville',
    },
  ])
  const went = (place: string) =>
    reportOf(`Anna Berg spent two days in ${place}.`, '2031-05-20', [
      { words: 'spent', people: ['Anna Berg'], kind: 'visit', place },
    ])
  const states = (place: string) => contactsOf(ahead, off, went(place)).map((c) => c.steps.map((s) => s.state).join())

  it('is not the one made to another town, even where somebody told of it without a town', () => {
    expect(states('Hillport')).toEqual(['expected,cancelled', 'occurred'])
  })

  it('is the one made to the same town after all', () => {
    expect(states('Portville')).toEqual(['expected,cancelled,occurred'])
  })
})

import { describe, expect, it } from 'vitest'
import type { RecordDocument } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { type ActorDraft, type Draft, draftReport, type TellingDraft } from '../testing/draft.ts'

const contactsOf = (...inputs: readonly Input[]): RecordDocument['contacts'] =>
  compile(inputs, [], { engine: 'test' }).contacts

interface Told extends Omit<TellingDraft, 'people'> {
  readonly words: string
  readonly people: readonly string[]
}

/** A report of tellings of named people, states and bodies; whoever stands in `more` has more said of him. */
function reportOf(text: string, published: string, tellings: readonly Told[], more: Record<string, ActorDraft> = {}) {
  const draft: Draft = draftReport(text, { outlet: `Paper of ${published}`, published })
  const ids = new Map<string, string>()
  const idOf = (name: string): string => {
    const [{ actsFor = [], ...rest }, known] = [more[name] ?? {}, ids.get(name)]
    const made =
      known ?? draft.actor(STATES.includes(name) ? 'state' : 'person', name, { ...rest, actsFor: actsFor.map(idOf) })
    ids.set(name, made)
    return made
  }
  for (const { words, people, place, ...told } of tellings)
    draft.telling(words, {
      ...told,
      ...(typeof place === 'string' ? { place: draft.actor('place', place) } : {}),
      people: people.map(idOf),
    })
  return draft.input()
}

const STATES = ['Norland', 'Sudmark', 'Estria']
const SIDES = {
  'Anna Berg': { actsFor: ['Norland'] },
  'Luis Costa': { actsFor: ['Sudmark'] },
  'Ivo Lund': { actsFor: ['Estria'] },
}

describe('a plan told of the sides', () => {
  const plan = reportOf('Norland, Sudmark and Estria will meet again before the end of the month.', '2031-05-12', [
    { words: 'will meet', people: STATES, when: '[2031-05-12..2031-05-31]', state: 'planned' },
  ])
  const held = (when: string) =>
    reportOf(
      `Anna Berg, Luis Costa and Ivo Lund met on ${when}.`,
      '2031-05-30',
      [{ words: 'met', people: Object.keys(SIDES), when }],
      SIDES,
    )

  it('is kept by their delegates on one of its days', () => {
    expect(contactsOf(plan, held('2031-05-28')).map((c) => c.outcome)).toEqual(['occurred'])
  })

  it('is not what happened before it', () => {
    expect(contactsOf(plan, held('2031-05-10'))).toHaveLength(2)
  })
})

describe('what a report tells without a day', () => {
  const other = reportOf('Anna Berg and Luis Costa met on 1 May.', '2031-05-02', [
    { words: 'met', people: ['Anna Berg', 'Luis Costa'], when: '2031-05-01' },
  ])
  const beside = (state: 'occurred' | 'planned') =>
    reportOf('Anna Berg and Luis Costa met on 6 May, it said; the two had sat for long.', '2031-05-08', [
      { words: 'met', people: ['Anna Berg', 'Luis Costa'], when: '2031-05-06', state },
      { words: 'had sat', people: ['Anna Berg', 'Luis Costa'] },
    ])

  it('is the meeting the report tells of with one, though another would fit', () => {
    const contacts = contactsOf(other, beside('occurred'))
    expect(contacts.map((c) => c.steps.length)).toEqual([1, 2])
  })

  it('is not the plan the report tells of: two fit, so it stays open', () => {
    const contacts = contactsOf(other, beside('planned'))
    expect(contacts.find((c) => c.when.edtf === '2031-05-06')?.outcome).not.toBe('occurred')
  })
})

describe('two tellings in one report that it does not link', () => {
  it('stay two where their lists differ and no day joins them', () => {
    const report = reportOf(
      'Anna Berg and Luis Costa sat in the port; they were also to meet Ivo Lund.',
      '2031-05-08',
      [
        { words: 'sat', people: ['Anna Berg', 'Luis Costa'] },
        { words: 'were also to meet', people: ['Anna Berg', 'Luis Costa', 'Ivo Lund'], state: 'scheduled' },
      ],
    )
    const contacts = contactsOf(report)
    expect(contacts.map((c) => c.outcome)).toEqual(['occurred', 'pending'])
    expect(contacts[0]?.candidates).toEqual([contacts[1]?.id])
  })
})

describe('somebody only described', () => {
  const named = reportOf(
    'Anna Berg, minister of Norland, met Luis Costa.',
    '2031-05-02',
    [{ words: 'met', people: ['Anna Berg', 'Luis Costa'] }],
    { 'Anna Berg': { role: { title: 'minister' } } },
  )
  const described = (words: string) =>
    reportOf(`Luis Costa sat with ${words}.`, '2031-05-03', [{ words: 'sat', people: ['Luis Costa', words] }], {
      [words]: { described: true },
    })

  it('can be one whose office it is, and one of whom it tells no office', () => {
    expect(contactsOf(named, described('the minister'))).toHaveLength(1)
    expect(contactsOf(named, described('the Norlander'))).toHaveLength(1)
  })

  it('is not one of another office, or of one below it', () => {
    expect(contactsOf(named, described('the ambassador'))).toHaveLength(2)
    expect(contactsOf(named, described('the deputy minister'))).toHaveLength(2)
  })
})

describe('a meeting told by one report as held and by another as called off', () => {
  const held = reportOf('Anna Berg met Luis Costa on 1 May.', '2031-05-04', [
    { words: 'met', people: ['Anna Berg', 'Luis Costa'], when: '2031-05-01' },
  ])
  const off = (published: string) =>
    reportOf('The meeting of Anna Berg and Luis Costa on 1 May was off.', published, [
      { words: 'meeting', people: ['Anna Berg', 'Luis Costa'], when: '2031-05-01', state: 'cancelled' },
    ])

  it('is contested where its day was past when it was called off', () =>
    expect(contactsOf(held, off('2031-05-02')).map((c) => c.outcome)).toEqual(['contested']))

  it('was held after all where its day was still to come', () =>
    expect(contactsOf(held, off('2031-04-30')).map((c) => c.outcome)).toEqual(['occurred']))
})

describe('two met aside of a round on its day', () => {
  const three = ['Anna Berg', 'Luis Costa', 'Ivo Lund']
  const round = { words: 'sat down', people: three, when: '2031-05-01' }
  const aside = { words: 'met alone', people: three.slice(0, 2), when: '2031-05-01' }

  it('which is not the round where one report tells of both', () => {
    const both = 'Anna Berg, Luis Costa and Ivo Lund sat down on 1 May. Berg and Costa met alone.'
    expect(contactsOf(reportOf(both, '2031-05-02', [round, aside]))).toHaveLength(2)
  })

  it('which may be the round, told with fewer names, where two do', () => {
    const one = reportOf('Anna Berg, Luis Costa and Ivo Lund sat down on 1 May.', '2031-05-02', [round])
    expect(contactsOf(one, reportOf('Anna Berg and Luis Costa met alone.', '2031-05-03', [aside]))).toHaveLength(1)
  })
})

it('leaves out who is only described beside one of two, where he can be the other', () => {
  const described: Record<string, ActorDraft> = {
    'the president': { described: true },
    'Anna Berg': { actsFor: ['Norland'] },
  }
  const call = { words: 'spoke', when: '2031-05-01', kind: 'call' } as const
  const first = reportOf(
    'the president and Luis Costa spoke on 1 May. Norland waits.',
    '2031-05-02',
    [{ ...call, people: ['the president', 'Luis Costa'] }],
    described,
  )
  const second = reportOf(
    'Anna Berg and Luis Costa spoke on 1 May. Norland waits.',
    '2031-05-03',
    [{ ...call, people: ['Anna Berg', 'Luis Costa'] }],
    described,
  )
  expect(contactsOf(first, second).map((c) => c.participants.length)).toEqual([2])
})

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

import { describe, expect, it } from 'vitest'
import type { ActorDraft } from '../testing/draft.ts'
import { contactsOf, reportOf, SIDES, STATES } from '../testing/told.ts'

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

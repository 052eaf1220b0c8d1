import { describe, expect, it } from 'vitest'
import {
  type ContactState,
  checkDocument,
  type DocContact,
  documentSchema,
  type RecordDocument,
} from '../model/index.ts'
import { compile, type Input } from './index.ts'
import { draftReport } from './testing/draft.ts'

const record = (inputs: readonly Input[], published?: string): RecordDocument =>
  compile(inputs, [], published === undefined ? { engine: 'test' } : { engine: 'test', published })

/** Two heads of government of invented names, as most stories below need them. */
function twoLeaders(text: string, outlet: string, published: string | undefined) {
  const draft = draftReport(text, published === undefined ? { outlet } : { outlet, published })
  const [norland, sudmark] = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [norland] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [sudmark] })
  return { draft, norland, sudmark, berg, costa }
}

const only = (doc: RecordDocument): DocContact => {
  expect(doc.contacts).toHaveLength(1)
  return doc.contacts[0] as DocContact
}

describe('a plan and what became of it', () => {
  const plan = twoLeaders(
    'Anna Berg of Norland will meet Luis Costa of Sudmark in Portville on Friday.',
    'Harbour Post',
    '2031-05-06',
  )
  const town = plan.draft.actor('place', 'Portville')
  plan.draft.telling('will meet', {
    people: [plan.berg, plan.costa],
    place: town,
    when: '2031-05-09',
    state: 'scheduled',
  })
  const held = twoLeaders(
    'Anna Berg of Norland met Luis Costa of Sudmark in Portville on Friday.',
    'Valley Herald',
    '2031-05-10',
  )
  held.draft.telling('met', {
    people: [held.berg, held.costa],
    place: held.draft.actor('place', 'Portville'),
    when: '2031-05-09',
  })
  const silent = draftReport('It rained in Portville.', {
    outlet: 'Valley Herald',
    published: '2031-05-12',
  })

  it('is one contact, occurred only because a report says so', () => {
    const contact = only(record([plan.draft.input(), held.draft.input()]))
    expect(contact.steps.map((step) => step.state)).toEqual(['scheduled', 'occurred'])
    expect(contact.headline.state).toBe('occurred')
    expect(contact.outcome).toBe('occurred')
    expect(contact.reasons.join()).toContain('the same participants')
  })

  it('is pending until its day is past, then unfollowed, and never occurred by the passing of a day', () => {
    expect(only(record([plan.draft.input()])).outcome).toBe('pending')
    const later = only(record([plan.draft.input(), silent.input()]))
    expect(later.outcome).toBe('unfollowed')
    expect(later.headline.state).toBe('scheduled')
  })

  it('is seen as of a day with what was published by then', () => {
    const before = record([plan.draft.input(), held.draft.input()], '2031-05-08')
    expect(only(before).headline.state).toBe('scheduled')
    expect(before.reports).toHaveLength(1)
    expect(before.actors.some((actor) => actor.name === 'Valley Herald')).toBe(false)
  })
})

describe('one trip told three ways on one day', () => {
  const report = draftReport(
    'Bolan will visit Norland on Wednesday, the Courier said. The palace called the visit possible. Bolan himself said only "maybe".',
    { outlet: 'Harbour Post', published: '2031-04-02' },
  )
  const norland = report.actor('state', 'Norland')
  const [courier, palace] = [report.actor('outlet', 'Courier'), report.actor('body', 'The palace')]
  const bolan = report.actor('person', 'Bolan', { actsFor: [palace] })
  const visit = {
    kind: 'visit' as const,
    people: [
      [bolan, 'visitor'],
      [norland, 'host'],
    ] as const,
    when: '2031-04-02',
  }
  report.telling('will visit', { ...visit, state: 'scheduled', by: [courier] })
  report.telling('possible', { ...visit, state: 'possible', by: [palace] })
  report.telling('maybe', { ...visit, state: 'floated', by: [bolan] })

  it('keeps every step with its voucher and heads with the farthest', () => {
    const contact = only(record([report.input()]))
    expect(contact.steps.map((step) => step.state)).toEqual(['scheduled', 'possible', 'floated'])
    expect(contact.headline.state).toBe('scheduled')
    expect(contact.outcome).toBe('pending')
  })
})

describe('contacts that stay two', () => {
  it('meetings of the same two on days apart', () => {
    const a = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark on 1 May.', 'Harbour Post', '2031-05-02')
    a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01' })
    const b = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark on 9 May.', 'Valley Herald', '2031-05-10')
    b.draft.telling('met', { people: [b.berg, b.costa], when: '2031-05-09' })
    expect(record([a.draft.input(), b.draft.input()]).contacts).toHaveLength(2)
  })

  it('a meeting and a call of the same two on one day', () => {
    const a = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark after a call.', 'Harbour Post', '2031-05-02')
    a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01' })
    a.draft.telling('call', {
      kind: 'call',
      people: [a.berg, a.costa],
      when: '2031-05-01',
    })
    expect(record([a.draft.input()]).contacts).toHaveLength(2)
  })

  it('talks of two governments and a meeting of their leaders some other day, linked as candidates', () => {
    const a = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark on 1 May.', 'Harbour Post', '2031-05-02')
    a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01' })
    const b = twoLeaders(
      'Norland and Sudmark held talks, Anna Berg and Luis Costa said.',
      'Valley Herald',
      '2031-05-03',
    )
    b.draft.telling('held talks', {
      kind: 'talks',
      people: [b.norland, b.sudmark],
    })
    const { contacts } = record([a.draft.input(), b.draft.input()])
    expect(contacts).toHaveLength(2)
    expect(contacts[0]?.candidates).toEqual([contacts[1]?.id])
    expect(contacts[1]?.candidates).toEqual([contacts[0]?.id])
    expect(contacts[0]?.reasons).toEqual([
      'could be one with Valley Herald, 2031-05-03: sides and their delegates, no day that speaks against it, which is not enough',
    ])
  })
})

describe('what contests a meeting', () => {
  const told = (state: ContactState, by: 'its principal' | 'the other side') => {
    const a = twoLeaders(
      'Anna Berg of Norland met Luis Costa of Sudmark; Costa spoke of it.',
      'Harbour Post',
      '2031-05-02',
    )
    a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01', by: [a.berg] })
    a.draft.telling('spoke of it', {
      people: [a.berg, a.costa],
      when: '2031-05-01',
      state,
      by: [by === 'its principal' ? a.berg : a.costa],
    })
    return only(record([a.draft.input()])).outcome
  }

  it('is that the other side denies it', () => {
    expect(told('denied', 'the other side')).toBe('contested')
  })

  it('is not that one side says both, nor that it was once ruled out or called off', () => {
    expect(told('denied', 'its principal')).toBe('occurred')
    expect(told('ruled-out', 'the other side')).toBe('occurred')
    expect(told('cancelled', 'the other side')).toBe('occurred')
  })
})

describe('a count of meetings', () => {
  const a = twoLeaders(
    'Anna Berg of Norland met Luis Costa of Sudmark on 1 May, for the third time since March.',
    'Harbour Post',
    '2031-05-02',
  )
  a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01' })
  a.draft.count('for the third time since March', { of: 'meeting', people: [a.berg, a.costa], value: '3' })

  it('makes no meetings, and stands beside those on record with the same people', () => {
    const doc = record([a.draft.input()])
    const contact = only(doc)
    expect(doc.counts.map((count) => [count.value, count.participants])).toEqual([
      ['3', contact.participants.map((p) => p.actor)],
    ])
    expect(contact.steps).toHaveLength(1)
  })
})

describe('a day told without one', () => {
  it('joins the only contact it can mean', () => {
    const a = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark on 1 May.', 'Harbour Post', '2031-05-02')
    a.draft.telling('met', { people: [a.berg, a.costa], when: '2031-05-01' })
    const b = twoLeaders(
      'Since Anna Berg of Norland met Luis Costa of Sudmark little has moved.',
      'Valley Herald',
      '2031-05-07',
    )
    b.draft.telling('met', { people: [b.berg, b.costa] })
    expect(record([a.draft.input(), b.draft.input()]).contacts).toHaveLength(1)
  })

  it('joins none where two are as near', () => {
    const days = ['2031-05-01', '2031-05-05'].map((when) => {
      const a = twoLeaders(`Anna Berg of Norland met Luis Costa of Sudmark, ${when}.`, 'Harbour Post', '2031-05-06')
      a.draft.telling('met', { people: [a.berg, a.costa], when })
      return a.draft.input()
    })
    const b = twoLeaders(
      'Since Anna Berg of Norland met Luis Costa of Sudmark little has moved.',
      'Valley Herald',
      '2031-05-07',
    )
    b.draft.telling('met', { people: [b.berg, b.costa] })
    const { contacts } = record([...days, b.draft.input()])
    expect(contacts).toHaveLength(3)
    expect(contacts[2]?.candidates).toHaveLength(2)
  })
})

describe('the document', () => {
  const a = twoLeaders(
    'Anna Berg of Norland met Luis Costa of Sudmark on 1 May, a diplomat said. Norland demands a reply.',
    'Harbour Post',
    '2031-05-02',
  )
  a.draft.telling('met', {
    people: [a.berg, a.costa],
    when: '2031-05-01',
    by: [a.draft.actor('source', 'a diplomat')],
  })
  a.draft.position('a reply', {
    holder: a.norland,
    kind: 'demand',
    to: [a.sudmark],
  })

  it('keeps its schema and its promises', () => {
    const doc = record([a.draft.input()])
    expect(() => documentSchema.parse(doc)).not.toThrow()
    expect(checkDocument(doc)).toEqual([])
  })

  it('dates no undated report and leaves it out of every record as of a day', () => {
    const undated = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark.', 'Harbour Post', undefined)
    undated.draft.telling('met', { people: [undated.berg, undated.costa] })
    expect(record([undated.draft.input()]).reports[0]?.published.edtf).toBeNull()
    expect(record([undated.draft.input()], '2031-12-31').reports).toHaveLength(0)
  })

  it('counts a report dated by a range from its latest possible day', () => {
    const range = draftReport('It rained.', {
      outlet: 'Harbour Post',
      published: '[2031-05-01..2031-05-04]',
    })
    expect(record([range.input()], '2031-05-03').reports).toHaveLength(0)
    expect(record([range.input()], '2031-05-04').reports).toHaveLength(1)
  })
})

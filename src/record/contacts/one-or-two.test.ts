import { describe, expect, it } from 'vitest'
import type { ContactState, DocContact, RecordDocument } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { twoLeaders } from '../testing/leaders.ts'

const record = (inputs: readonly Input[]): RecordDocument => compile(inputs, [], { engine: 'test' })

const only = (doc: RecordDocument): DocContact => {
  expect(doc.contacts).toHaveLength(1)
  return doc.contacts[0] as DocContact
}

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

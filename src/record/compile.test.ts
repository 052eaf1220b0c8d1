import { describe, expect, it } from 'vitest'
import { checkDocument, type DocContact, documentSchema, type RecordDocument } from '../model/index.ts'
import { compile, type Input } from './index.ts'
import { draftReport } from './testing/draft.ts'
import { twoLeaders } from './testing/leaders.ts'

const record = (inputs: readonly Input[], published?: string): RecordDocument =>
  compile(inputs, [], published === undefined ? { engine: 'test' } : { engine: 'test', published })

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

import { describe, expect, it } from 'vitest'
import type { DocContact } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'
import { twoLeaders } from '../testing/leaders.ts'

const contactsOf = (...inputs: readonly Input[]): readonly DocContact[] =>
  compile(inputs, [], { engine: 'test' }).contacts

function headlined(title: string, more: string) {
  const draft = draftReport(`${title}\n${more}`, { title, outlet: 'Harbour Post', published: '2031-05-04' })
  const [norland, sudmark] = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [norland] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [sudmark] })
  return { draft, norland, sudmark, berg, costa }
}

describe('the headline of a report', () => {
  it('names the sides of those whose meeting the text tells', () => {
    const a = headlined('Norland officials said to have met', 'Anna Berg met Luis Costa of Sudmark on Thursday.')
    a.draft.telling('said to have met', { people: [a.norland, a.draft.actor('group', 'officials')] })
    a.draft.telling('met Luis Costa', { people: [a.berg, a.costa], when: '2031-05-01' })
    const [one, two] = contactsOf(a.draft.input())
    expect(two).toBeUndefined()
    expect(one?.when.edtf).toBe('2031-05-01')
    expect(one?.reasons).toEqual(['Harbour Post, 2031-05-04: the headline of the report that tells it'])
  })

  it('and the release of some whom the text counts otherwise', () => {
    const a = headlined('Norland frees three sailors', 'Three of the crew went home to Sudmark on Saturday.')
    a.draft.telling('frees', { kind: 'release', people: [a.norland, a.draft.actor('group', 'three sailors')] })
    a.draft.telling('went home', {
      kind: 'release',
      people: [a.draft.actor('group', 'Three of the crew'), a.norland],
      when: '2031-05-03',
    })
    expect(contactsOf(a.draft.input())).toHaveLength(1)
  })

  it('means neither of two meetings that fit', () => {
    const a = headlined('Norland meets', 'Anna Berg met one of Sudmark on Thursday; Luis Costa came on Friday.')
    a.draft.telling('meets', { people: [a.norland] })
    a.draft.telling('met one', { people: [a.berg, a.sudmark], when: '2031-05-01' })
    a.draft.telling('came', { people: [a.berg, a.costa], when: '2031-05-02' })
    expect(contactsOf(a.draft.input())).toHaveLength(3)
  })

  it('is not what the text has ahead', () => {
    const a = headlined('Norland meets', 'Anna Berg will meet Luis Costa of Sudmark on Thursday.')
    a.draft.telling('meets', { people: [a.norland] })
    a.draft.telling('will meet', { people: [a.berg, a.costa], when: '2031-05-08', state: 'planned' })
    expect(contactsOf(a.draft.input())).toHaveLength(2)
  })
})

describe('the other side’s word that there was no call', () => {
  const told = (day: string) => {
    const a = twoLeaders(
      'Anna Berg of Norland rang Luis Costa of Sudmark, her aide said.',
      'Harbour Post',
      '2031-05-02',
    )
    const aide = a.draft.actor('person', 'her aide', { described: true, actsFor: [a.norland] })
    a.draft.telling('rang', { kind: 'call', people: [a.berg, a.costa], when: day, by: [aide], state: 'acknowledged' })
    return a.draft.input()
  }
  const denied = (of: 'sudmark' | 'elsewhere') => {
    const draft = draftReport('No call with Norland took place, says a ministry of Sudmark or Estland.', {
      outlet: 'Valley Herald',
      published: '2031-05-04',
    })
    const norland = draft.actor('state', 'Norland')
    const states = { sudmark: draft.actor('state', 'Sudmark'), elsewhere: draft.actor('state', 'Estland') }
    const ministry = draft.actor('body', 'ministry', { actsFor: [states[of]] })
    draft.telling('No call', { kind: 'call', people: [norland], by: [ministry], state: 'denied' })
    return draft.input()
  }

  it('contests the call told days before', () => {
    const [call, other] = contactsOf(told('2031-05-01'), denied('sudmark'))
    expect(other).toBeUndefined()
    expect(call?.outcome).toBe('contested')
  })

  it('also by a ministry of which the report does not say whose it is, where it names one who was called', () => {
    const draft = draftReport(
      'Luis Costa received an envoy. The Ministry states that no call with Norland took place.',
      {
        outlet: 'Valley Herald',
        published: '2031-05-04',
      },
    )
    draft.actor('person', 'Luis Costa')
    const [norland, ministry] = [draft.actor('state', 'Norland'), draft.actor('body', 'The Ministry')]
    draft.telling('no call', { kind: 'call', people: [norland], by: [ministry], state: 'denied' })
    expect(contactsOf(told('2031-05-01'), draft.input()).map((c) => c.outcome)).toEqual(['contested'])
  })

  it('is about another call where a third side says it', () => {
    expect(contactsOf(told('2031-05-01'), denied('elsewhere'))).toHaveLength(2)
  })

  it('is about another call where that one lies weeks back', () => {
    expect(contactsOf(told('2031-04-01'), denied('sudmark'))).toHaveLength(2)
  })
})

describe('a day without a year', () => {
  const dated = (when: string, outlet: string, published?: string) => {
    const a = twoLeaders('Anna Berg of Norland met Luis Costa of Sudmark.', outlet, published)
    a.draft.telling('met', { people: [a.berg, a.costa], when })
    return a.draft.input()
  }

  it('is shown as it is told', () => {
    expect(contactsOf(dated('XXXX-06-24', 'Valley Herald'))[0]?.when.edtf).toBe('XXXX-06-24')
  })

  it('is that of a meeting on the same day of a year', () => {
    const contacts = contactsOf(dated('2031-06-24', 'Harbour Post', '2031-06-25'), dated('XXXX-06-24', 'Valley Herald'))
    expect(contacts.map((c) => c.when.edtf)).toEqual(['2031-06-24'])
  })

  it('is not that of a meeting on another', () => {
    expect(
      contactsOf(dated('2031-06-24', 'Harbour Post', '2031-06-25'), dated('XXXX-06-21', 'Valley Herald')),
    ).toHaveLength(2)
  })
})

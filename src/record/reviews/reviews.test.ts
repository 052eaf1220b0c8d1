import { describe, expect, it } from 'vitest'
import { compile } from '../index.ts'
import { act, anchorOn, meeting } from '../testing/acts.ts'
import { draftReport } from '../testing/draft.ts'
import { options, record } from '../testing/judged.ts'

const early = meeting('Harbour Post', '2031-05-02', '2031-05-01')
const late = meeting('Valley Herald', '2031-05-20', '2031-05-19')

describe('same and different', () => {
  const ids = record([early, late], []).contacts.map((contact) => contact.id)

  it('join two contacts and say on whose judgement', () => {
    const doc = record([early, late], [act('same', ids)])
    expect(doc.contacts).toHaveLength(1)
    expect(doc.contacts[0]?.reasons.join()).toContain('judged by R. Oduya: checked by telephone')
    expect(doc.contacts[0]?.provenance).toBe('judged')
  })

  it('take a merge apart, and an undo puts it together again', () => {
    const again = meeting('Valley Herald', '2031-05-03', '2031-05-01')
    const [whole] = record([early, again], []).contacts
    const apart = act('different', [
      whole?.id ?? '',
      Object.entries(record([early, again], []).redirects).find(([, to]) => to === whole?.id)?.[0] ?? '',
    ])
    expect(record([early, again], [apart]).contacts).toHaveLength(2)
    expect(record([early, again], [apart, act('undo', [apart.id])]).contacts).toHaveLength(1)
  })

  it('keep two persons of one name apart', () => {
    const names = record([early, late], []).actors.filter((actor) => actor.name === 'Anna Berg')
    expect(names).toHaveLength(1)
    const other = record([late], []).actors.find((actor) => actor.name === 'Anna Berg')
    const doc = record([early, late], [act('different', [names[0]?.id ?? '', other?.id ?? ''])])
    expect(doc.actors.filter((actor) => actor.name === 'Anna Berg')).toHaveLength(2)
  })

  it('count as the later act says where two disagree, and both are shown', () => {
    const doc = record([early, late], [act('same', ids), act('different', ids, null, { author: 'T. Lind' })])
    expect(doc.contacts).toHaveLength(2)
    expect(doc.reviews.map((review) => review.author)).toEqual(['R. Oduya', 'T. Lind'])
  })
})

describe('split', () => {
  it('gives the named steps a contact of their own', () => {
    const again = meeting('Valley Herald', '2031-05-03', '2031-05-01')
    const third = meeting('The Lantern', '2031-05-04', '2031-05-01')
    const [whole] = record([early, again, third], []).contacts
    const steps = whole?.steps.slice(1).map((step) => step.id) ?? []
    const doc = record([early, again, third], [act('split', [whole?.id ?? ''], { groups: [steps] })])
    expect(doc.contacts.map((contact) => contact.steps.length)).toEqual([1, 2])
  })
})

describe('set', () => {
  const [contact] = record([early], []).contacts

  it('puts a step right, and what follows from it', () => {
    const doc = record([early], [act('set', [contact?.steps[0]?.id ?? ''], { field: 'state', to: 'planned' })])
    expect(doc.contacts[0]?.headline.state).toBe('planned')
    expect(doc.contacts[0]?.outcome).toBe('unfollowed')
    expect(doc.contacts[0]?.steps[0]?.provenance).toBe('judged')
  })

  it('gives a contact the outcome the analyst knows', () => {
    const doc = record([early], [act('set', [contact?.id ?? ''], { field: 'outcome', to: 'cancelled' })])
    expect(doc.contacts[0]?.outcome).toBe('cancelled')
    expect(doc.contacts[0]?.provenance).toBe('judged')
  })
})

describe('wrong and right', () => {
  const step = record([early], []).contacts[0]?.steps[0]?.id ?? ''

  it('keep a step judged wrong, but derive nothing from it', () => {
    const plan = draftReport('Anna Berg will meet Luis Costa in Portville.', {
      outlet: 'Delta Wire',
      published: '2031-04-30',
    })
    plan.telling('will meet', {
      people: [plan.actor('person', 'Anna Berg'), plan.actor('person', 'Luis Costa')],
      place: plan.actor('place', 'Portville'),
      when: '2031-05-01',
      state: 'scheduled',
    })
    const doc = record([plan.input(), early], [act('wrong', [step])])
    expect(doc.contacts[0]?.steps.map((s) => s.doubt ?? [])).toEqual([[], ['review/wrong']])
    expect(doc.contacts[0]?.headline.state).toBe('scheduled')
    expect(doc.contacts[0]?.outcome).toBe('unfollowed')
  })

  it('count as the later of the two', () => {
    const doc = record([early], [act('wrong', [step]), act('right', [step])])
    expect(doc.contacts[0]?.steps[0]?.doubt).toBeUndefined()
    expect(doc.contacts[0]?.steps[0]?.provenance).toBe('judged')
  })
})

describe('add', () => {
  const people = record([early], [])
    .actors.filter((actor) => actor.kind === 'person')
    .map((actor) => ({ actor: actor.id }))

  it('puts a step on words of a report into the contact it belongs to', () => {
    const [contact] = record([early], []).contacts
    const value = {
      section: 'steps',
      contact: contact?.id ?? '',
      kind: 'meeting',
      participants: people,
      state: 'denied',
      when: '2031-05-01',
    }
    const doc = record([early, late], [act('add', [], value, { anchor: anchorOn(late, 'Valley Herald writes') })])
    const whole = doc.contacts.find((c) => c.id === contact?.id)
    expect(whole?.steps.map((step) => step.provenance ?? 'read')).toEqual(['read', 'added'])
  })

  it('keeps what comes from outside apart: it stands in its citation, and counts from its day', () => {
    const value = { section: 'steps', kind: 'call', participants: people, state: 'occurred', when: '2031-05-05' }
    const outside = act('add', [], value, {
      citation: { text: 'Minutes of the harbour board, item 4.', published: '2031-05-10' },
    })
    const doc = record([early], [outside])
    expect(doc.contacts.map((c) => [c.kind, c.provenance ?? 'read'])).toEqual([
      ['meeting', 'read'],
      ['call', 'added'],
    ])
    expect(doc.reports.find((report) => report.provenance === 'added')?.text).toBe(
      'Minutes of the harbour board, item 4.',
    )
    expect(compile([early], [outside], { ...options, published: '2031-05-09' }).contacts).toHaveLength(1)
    expect(compile([early], [outside], { ...options, published: '2031-05-10' }).contacts).toHaveLength(2)
  })

  it('takes positions, measures, counts, statements and actors too', () => {
    const holder = people[0]?.actor ?? ''
    const values = [
      { section: 'positions', kind: 'demand', holder },
      { section: 'measures', kind: 'sanction', by: holder, state: 'in-force' },
      { section: 'counts', of: 'meeting', participants: people.map((p) => p.actor), value: '3' },
      { section: 'statements', kind: 'assertion', source: holder },
      { section: 'actors', kind: 'body', name: 'Harbour Board' },
    ]
    const doc = record(
      [early],
      values.map((value) => act('add', [], value, { anchor: anchorOn(early, 'in Portville') })),
    )
    const added = [doc.positions, doc.measures, doc.counts, doc.statements].map((things) =>
      things.map((thing) => thing.provenance),
    )
    expect(added).toEqual([['added'], ['added'], ['added'], ['added']])
    expect(doc.actors.some((actor) => actor.name === 'Harbour Board')).toBe(true)
  })
})

describe('notes, tags, questions and links', () => {
  it('stand beside the record and change nothing in it', () => {
    const [contact] = record([early], []).contacts
    const on = [contact?.id ?? '']
    const acts = [
      act('note', on, 'ask the ferry office'),
      act('tag', on, 'ferry'),
      act('question', on, { text: 'who else?', owner: 'T. Lind', due: '2031-06-01' }),
      act('link', on, { scheme: 'wikidata', id: 'Q1' }),
    ]
    const doc = record([early], acts)
    expect(doc.contacts).toEqual(record([early], []).contacts)
    expect(doc.reviews.every((review) => !review.orphaned)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import type { ContactState, DocContact } from '../../model/index.ts'
import { draftReport } from '../testing/draft.ts'
import { meeting, ofKind, record, type Scene, scene, TEXT, visit } from '../testing/scene.ts'

describe('a meeting on a visit', () => {
  it('is a part of it where the visitor meets the host on a day of it, and is held where the visit goes', () => {
    const s = scene()
    visit(s, { place: s.town, when: '2031-05-08/2031-05-09' })
    meeting(s, { when: '2031-05-09' })
    const doc = record(s.draft.input())
    const part = ofKind(doc, 'meeting')
    expect(part.partOf).toBe(ofKind(doc, 'visit').id)
    expect(part.place).toEqual({ actor: ofKind(doc, 'visit').place?.actor, basis: 'implied' })
    expect(part.reasons.join()).toContain('who travels takes part')
  })

  it('has one of the days of the visit where it is told beside it without a day', () => {
    const s = scene()
    visit(s, { place: s.town, when: '2031-05-08/2031-05-09' })
    meeting(s, {})
    expect(ofKind(record(s.draft.input()), 'meeting').when).toEqual({
      edtf: '[2031-05-08..2031-05-09]',
      basis: 'implied',
    })
  })

  it('gives the visit its day and place where only the meeting tells them', () => {
    const s = scene()
    visit(s, {})
    meeting(s, { place: s.town, when: '2031-05-09' })
    const whole = ofKind(record(s.draft.input()), 'visit')
    expect(whole.when).toEqual({ edtf: '2031-05-09', basis: 'implied' })
    expect(whole.place?.basis).toBe('implied')
    expect(whole.reasons.join()).toContain('its days are those of its parts')
  })

  it('is found over two reports by its day', () => {
    const [a, b] = [scene(), scene('2031-05-11', `${TEXT} It rained.`)]
    visit(a, { place: a.town, when: '2031-05-09' })
    meeting(b, { when: '2031-05-09' })
    const doc = record(a.draft.input(), b.draft.input())
    expect(ofKind(doc, 'meeting').partOf).toBe(ofKind(doc, 'visit').id)
  })

  it('takes nothing where its own word says otherwise', () => {
    const s = scene()
    visit(s, { place: s.town, when: '2031-05-08/2031-05-09' })
    const own = s.draft.actor('place', 'the port')
    meeting(s, { place: own, when: '2031-05-09' })
    const part = ofKind(record(s.draft.input()), 'meeting')
    expect(part.place?.basis).toBe('stated')
    expect(part.when).toMatchObject({ edtf: '2031-05-09', basis: 'stated' })
  })
})

describe('a contact of which no report tells the day', () => {
  const [before, after] = ['2031-05-07', '2031-05-09']
  const dayOf = (kind: string, draw: (a: Scene, b: Scene) => void, published = after): string | null => {
    const [a, b] = [scene(before), scene(published, `${TEXT} It rained.`)]
    draw(a, b)
    return ofKind(record(a.draft.input(), b.draft.input()), kind).when.edtf
  }

  it('was between the report that has it ahead and the one that has it past', () => {
    const draw = (a: Scene, b: Scene): void => {
      meeting(a, { state: 'planned' })
      meeting(b, {})
    }
    expect(dayOf('meeting', draw)).toBe('[2031-05-07..2031-05-09]')
    expect(dayOf('meeting', draw, before)).toBe('2031-05-07')
    expect(dayOf('meeting', draw, '2031-06-09')).toBe(null)
  })

  it('was so as a part of a visit that was ahead, and is past', () => {
    const draw = (a: Scene, b: Scene): void => {
      visit(a, { place: a.town, state: 'possible' })
      visit(b, { place: b.town })
      meeting(b, {})
    }
    expect(dayOf('meeting', draw)).toBe('[2031-05-07..2031-05-09]')
    expect(dayOf('visit', draw)).toBe('[2031-05-07..2031-05-09]')
  })

  it('stays without one where the plan is told by the report that looks back, or nobody says that it was held', () => {
    expect(
      dayOf('meeting', (_, b) => {
        meeting(b, { state: 'planned' })
        meeting(b, {})
      }),
    ).toBe(null)
    expect(
      dayOf('meeting', (a, b) => {
        meeting(a, { state: 'planned' })
        meeting(b, { state: 'scheduled' })
      }),
    ).toBe(null)
  })

  it('stays without one where the part is still ahead', () => {
    const draw = (a: Scene, b: Scene): void => {
      visit(a, { place: a.town, state: 'possible' })
      visit(b, { place: b.town, state: 'under-way' })
      meeting(b, { state: 'planned' })
    }
    expect(dayOf('meeting', draw)).toBe(null)
  })
})

describe('a meeting that is no part of a visit', () => {
  const partOf = (draw: (s: Scene) => void): string | null => {
    const s = scene()
    draw(s)
    return ofKind(record(s.draft.input()), 'meeting').partOf
  }

  it('because it is on another day', () => {
    const told = partOf((s) => {
      visit(s, { when: '2031-05-01' })
      meeting(s, { when: '2031-05-09' })
    })
    expect(told).toBeNull()
  })

  it('because the visitor is not in it', () => {
    const told = partOf((s) => {
      visit(s, { place: s.town, when: '2031-05-09' })
      s.draft.telling('met Luis Costa', { people: [s.lund, s.costa], when: '2031-05-09', place: s.town })
    })
    expect(told).toBeNull()
  })

  it('because nobody in it is of the host and no place is told', () => {
    const told = partOf((s) => {
      visit(s, { place: s.town, when: '2031-05-09' })
      s.draft.telling('met Luis Costa', { people: [s.berg, s.lund], when: '2031-05-09' })
    })
    expect(told).toBeNull()
  })

  it('because the visit was called off and the meeting was held', () => {
    const told = partOf((s) => {
      visit(s, { place: s.town, when: '2031-05-09', state: 'cancelled' })
      meeting(s, { when: '2031-05-09' })
    })
    expect(told).toBeNull()
  })

  it('because two visits fit alike', () => {
    const told = partOf((s) => {
      visit(s, {})
      s.draft.telling('went to the port', {
        kind: 'visit',
        people: [
          [s.costa, 'visitor'],
          [s.draft.actor('state', 'Norland'), 'host'],
        ],
      })
      meeting(s, {})
    })
    expect(told).toBeNull()
  })
})

describe('what a visit does not tell of its meetings', () => {
  it('its country is not the place where they were held', () => {
    const draft = draftReport('Anna Berg flew to Kenya and met Luis Costa of Kenya.', { published: '2031-05-10' })
    const kenya = draft.actor('state', 'Kenya')
    const berg = draft.actor('person', 'Anna Berg')
    draft.telling('flew to Kenya', {
      kind: 'visit',
      people: [[berg, 'visitor']],
      place: draft.actor('place', 'Kenya'),
      when: '2031-05-09',
    })
    draft.telling('met Luis Costa', {
      people: [berg, draft.actor('person', 'Luis Costa', { actsFor: [kenya] })],
      when: '2031-05-09',
    })
    const part = ofKind(record(draft.input()), 'meeting')
    expect(part.partOf).not.toBeNull()
    expect(part.place).toBeNull()
  })

  it('the day of an arrival is not the day of a meeting', () => {
    const s = scene()
    visit(s, { kind: 'arrival', place: s.town, when: '2031-05-08' })
    meeting(s, {})
    expect(ofKind(record(s.draft.input()), 'meeting').when.edtf).toBeNull()
  })

  it('and nothing occurs because its visit did', () => {
    const s = scene()
    visit(s, { place: s.town, when: '2031-05-09' })
    meeting(s, { when: '2031-05-09', state: 'scheduled' })
    expect(ofKind(record(s.draft.input()), 'meeting').outcome).not.toBe('occurred')
  })
})

describe('another who goes instead', () => {
  const went = (state: ContactState, successor: string): DocContact | undefined => {
    const s = scene()
    const norland = s.draft.actor('state', 'Norland')
    visit(s, { place: s.town, when: '2031-05-08', state })
    const other = successor === 'of his side' ? s.draft.actor('person', 'Ivo Lund', { actsFor: [norland] }) : s.lund
    s.draft.telling('went to the port', {
      kind: 'visit',
      people: [[other, 'visitor']],
      place: s.town,
      when: '2031-05-09',
    })
    return record(s.draft.input()).contacts.find((contact) => contact.outcomeOf !== null)
  }

  it('takes the place of the plan that was called off', () => {
    expect(went('cancelled', 'of his side')?.headline.state).toBe('occurred')
  })

  it('does not, if he is of another side, or the plan was kept', () => {
    expect(went('cancelled', 'of another side')).toBeUndefined()
    expect(went('occurred', 'of his side')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { ContactState, DocContact } from '../../model/index.ts'
import type { TellingDraft } from '../testing/draft.ts'
import { meeting, ofKind, record, type Scene, scene, TEXT, visit } from '../testing/scene.ts'

describe('a planned visit of which no report says that it was made', () => {
  const visitOf = (draw: (s: Scene, later: Scene) => void): DocContact => {
    const [s, later] = [scene('2031-05-07'), scene('2031-05-12', `${TEXT} It rained.`)]
    draw(s, later)
    return ofKind(record(s.draft.input(), later.draft.input()), 'visit')
  }
  const outcome = (draw: (s: Scene, later: Scene) => void): string => visitOf(draw).outcome
  const planned = (s: Scene, more: Partial<TellingDraft> = {}): string =>
    visit(s, { place: s.town, when: '2031-05-09', state: 'scheduled', ...more })

  it('was made where the visitor is told to have met somebody where it was to go, on its day', () => {
    const told = outcome((s, later) => {
      planned(s)
      meeting(later, { place: later.town, when: '2031-05-09' })
    })
    expect(told).toBe('occurred')
  })

  it('shows so in its reasons, and its headline claims no more than was told', () => {
    const { headline, steps, reasons } = visitOf((s, later) => {
      planned(s)
      meeting(later, { place: later.town, when: '2031-05-09' })
    })
    expect(headline.state).toBe('scheduled')
    expect(steps.map(({ state }) => state)).toEqual(['scheduled'])
    expect(reasons.at(-1)).toContain('whoever was to come took part in')
  })

  it('was made although some said that none was planned', () => {
    const told = outcome((s, later) => {
      planned(s)
      planned(s, { state: 'not-planned' })
      meeting(later, { place: later.town, when: '2031-05-09' })
    })
    expect(told).toBe('occurred')
  })

  it.each<[string, Partial<TellingDraft>, (later: Scene) => Partial<TellingDraft>]>([
    ['nobody says where they met', {}, () => ({ when: '2031-05-09' })],
    ['they met on another day', {}, (later) => ({ place: later.town, when: '2031-05-10' })],
    ['nobody says on which day they met', {}, (later) => ({ place: later.town })],
    ['they are only due to meet', {}, (later) => ({ place: later.town, when: '2031-05-09', state: 'scheduled' })],
    ['the place is only concluded', {}, (later) => ({ place: [later.town], when: '2031-05-09' })],
    [
      'the visitor was not there',
      {},
      (later) => ({ place: later.town, when: '2031-05-09', people: [later.lund, later.costa] }),
    ],
    ['it is denied', { state: 'denied' }, (later) => ({ place: later.town, when: '2031-05-09' })],
    ['it was called off', { state: 'cancelled' }, (later) => ({ place: later.town, when: '2031-05-09' })],
  ])('stays as told where %s', (_, last, met) => {
    const told = outcome((s, later) => {
      planned(s)
      planned(s, last)
      meeting(later, met(later))
    })
    expect(told).not.toBe('occurred')
  })
})

describe('a visit told as under way', () => {
  const outcome = (draw: (s: Scene) => void): string => {
    const s = scene()
    const later = scene('2031-05-20', `${TEXT} It rained.`)
    draw(s)
    later.draft.telling('went to the port', { kind: 'visit', people: [[later.lund, 'visitor']], when: '2031-05-19' })
    return (
      record(s.draft.input(), later.draft.input()).contacts.find((c) => c.title.includes('Lakemouth'))?.outcome ?? ''
    )
  }
  const landed = (s: Scene, more: Partial<TellingDraft> = {}): string =>
    visit(s, { place: s.town, when: '2031-05-08', state: 'under-way', title: 'visit to Lakemouth', ...more })

  it('was made where its visitor was received on it, also some days after landing', () => {
    for (const when of ['2031-05-08', '2031-05-09', '2031-05-11'])
      expect(
        outcome((s) => {
          landed(s)
          meeting(s, { when })
        }),
      ).toBe('occurred')
  })

  it('was made where the host of a visit to his country received elsewhere in it', () => {
    const told = outcome((s) => {
      landed(s, { place: s.draft.actor('place', 'Norway') })
      meeting(s, { when: '2031-05-08', place: s.draft.actor('place', 'Old Ferry') })
    })
    expect(told).toBe('occurred')
  })

  it('was made although a report before it had it called off', () => {
    const before = scene('2031-05-06', `${TEXT} The sun shone.`)
    visit(before, { place: before.town, when: '2031-05-08', state: 'cancelled' })
    const after = scene('2031-05-10')
    landed(after)
    meeting(after, { when: '2031-05-09' })
    expect(ofKind(record(before.draft.input(), after.draft.input()), 'visit').outcome).toBe('occurred')
  })

  it.each<[string, (s: Scene) => void]>([
    ['nothing more is told', () => undefined],
    ['what he came for is only due', (s) => meeting(s, { when: '2031-05-09', state: 'scheduled' })],
    ['what he came for was called off', (s) => meeting(s, { when: '2031-05-09', state: 'cancelled' })],
    ['the meeting was long after', (s) => meeting(s, { when: '2031-05-14' })],
    ['he met somebody of another land', (s) => meeting(s, { when: '2031-05-09', people: [s.berg, s.lund] })],
  ])('is unfollowed where %s', (_, draw) => {
    const told = outcome((s) => {
      landed(s)
      draw(s)
    })
    expect(told).toBe('unfollowed')
  })
})

describe('an arrival or a departure of which no visit is told', () => {
  const outcomes = (kind: 'arrival' | 'departure' | 'visit', state: ContactState): string => {
    const s = scene()
    visit(s, { kind, place: s.town, when: '2031-05-08', state })
    return ofKind(record(s.draft.input()), kind).outcome
  }

  it('has been made once somebody is told to have landed or left', () => {
    expect(outcomes('arrival', 'under-way')).toBe('occurred')
    expect(outcomes('departure', 'under-way')).toBe('occurred')
  })

  it('is not made by being due, and a visit not by setting out', () => {
    expect(outcomes('arrival', 'scheduled')).toBe('unfollowed')
    expect(outcomes('visit', 'under-way')).toBe('unfollowed')
  })
})

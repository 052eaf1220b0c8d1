import { describe, expect, it } from 'vitest'
import type { DocContact } from '../../model/index.ts'
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

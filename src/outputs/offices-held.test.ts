import { describe, expect, it } from 'vitest'
import { officesHeld } from './offices-held.ts'

const role = (title: string, of: string | null = null, asOf: string | null = null) => ({
  title,
  of,
  report: 'r1',
  start: 0,
  end: 1,
  asOf,
})
const shown = (...roles: ReturnType<typeof role>[]) =>
  officesHeld({ roles }).map(({ title, of }) => (of === null ? title : `${title} (${of})`))

describe('offices are shown once each', () => {
  it('one office in other words and letters, with its state where any report tells it', () => {
    expect(
      shown(role('Foreign Minister'), role('foreign minister', 'Norland'), role('Minister of Foreign Affairs')),
    ).toEqual(['foreign minister (Norland)'])
    expect(shown(role('FM'), role('Foreign Minister'))).toEqual(['Foreign Minister'])
    expect(shown(role('Deputy Minister for Home Affairs'), role('deputy home minister', 'Norland'))).toEqual([
      'deputy home minister (Norland)',
    ])
    expect(shown(role('Maj. Gen.'), role('Major General'), role('General'))).toEqual(['Major General'])
  })

  it('what says less goes with what says more', () => {
    expect(shown(role('Minister'), role('trade minister', 'Norland'), role('minister', 'Norland'))).toEqual([
      'trade minister (Norland)',
    ])
  })

  it('two offices stay two: of two states, of two heights, held before and held now', () => {
    expect(shown(role('envoy', 'Norland'), role('envoy', 'Sudmark'))).toHaveLength(2)
    expect(shown(role('foreign minister', 'Norland'), role('former trade minister', 'Norland'))).toHaveLength(2)
    expect(shown(role('minister', 'Norland'), role('former minister', 'Norland'))).toHaveLength(2)
    expect(shown(role('envoy'), role('archbishop'))).toHaveLength(2)
  })

  it('the days of all its wordings are its days', () => {
    const [held] = officesHeld({
      roles: [role('Foreign Minister', null, '2026-03-02'), role('foreign minister', 'Norland', '2026-03-01')],
    })
    expect(held?.days).toEqual(['2026-03-01', '2026-03-02'])
  })
})

/** What holds of every record, whatever the reports: tried on piles of invented stories. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, countOf, dayAt, documentSchema, type RecordDocument } from '../model/index.ts'
import { axisOf } from './contacts/tellings.ts'
import { compile, diff } from './index.ts'
import { writePile } from './testing/stories.ts'

const pile = fc
  .record({ size: fc.integer({ min: 1, max: 40 }), seed: fc.nat() })
  .map(({ size, seed }) => writePile(size, seed))
const day = fc.integer({ min: countOf('2030-12-20'), max: countOf('2032-01-20') }).map(dayAt)
const options = { engine: 'test' }

describe('every record', () => {
  it('keeps its schema, and its ids, spans and dates hold', () => {
    fc.assert(
      fc.property(pile, (inputs) => {
        const doc = compile(inputs, [], options)
        documentSchema.parse(doc)
        expect(checkDocument(doc)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is the same bytes in whatever order the reports come', () => {
    fc.assert(
      fc.property(pile, fc.nat(), (inputs, seed) => {
        const shuffled = [...inputs].sort((a, b) => hash(a.report.id, seed) - hash(b.report.id, seed))
        expect(JSON.stringify(compile(shuffled, [], options))).toBe(JSON.stringify(compile(inputs, [], options)))
      }),
      { numRuns: 40 },
    )
  })

  it('as of a day is the record of the reports published by then, and of nothing else', () => {
    fc.assert(
      fc.property(pile, day, (inputs, published) => {
        const then = inputs.filter(({ report }) => report.published.edtf !== null && report.published.edtf <= published)
        const asOf = compile(inputs, [], { ...options, published })
        expect(JSON.stringify(asOf)).toBe(JSON.stringify(compile(then, [], { ...options, published })))
        expect(reportsNamed(asOf).every((id) => then.some(({ report }) => report.id === id))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing occur that nobody says has occurred, whatever the day, but a visit on which the visitor is said to have met somebody', () => {
    fc.assert(
      fc.property(pile, (inputs) => {
        const { contacts } = compile(inputs, [], options)
        for (const contact of contacts) {
          const visitors = contact.participants.filter((p) => p.part === 'visitor').map((p) => p.actor)
          const told = contacts.some(
            (c) =>
              (c.id === contact.id || (c.kind !== 'visit' && contact.kind === 'visit' && visitors.length > 0)) &&
              c.steps.some((step) => step.state === 'occurred' || step.state === 'acknowledged') &&
              visitors.every((id) => c.participants.some((p) => p.actor === id)),
          )
          if (!told) expect(contact.outcome).not.toBe('occurred')
          if (!contact.steps.some((step) => axisOf(step.state) === 'happened'))
            expect(axisOf(contact.headline.state)).not.toBe('happened')
        }
      }),
      { numRuns: 40 },
    )
  })

  it('bears the ids of its earliest evidence: an id once given is there or leads on when reports are added', () => {
    fc.assert(
      fc.property(pile, fc.integer({ min: 1, max: 39 }), (inputs, n) => {
        const [some, all] = [compile(inputs.slice(0, n), [], options), compile(inputs, [], options)]
        const ids = new Set(
          [...all.contacts, ...all.actors, ...all.positions, ...all.measures].map((thing) => thing.id),
        )
        for (const { id } of [...some.contacts, ...some.actors, ...some.positions, ...some.measures])
          expect(ids.has(all.redirects[id] ?? id)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('does not differ from itself', () => {
    fc.assert(
      fc.property(pile, (inputs) => {
        const doc = compile(inputs, [], options)
        expect(Object.values(diff(doc, doc)).flat()).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('counts at least no more origins than at most, and no more than there are chains', () => {
    fc.assert(
      fc.property(pile, (inputs) => {
        for (const { atLeast, atMost, chains } of compile(inputs, [], options).origins) {
          expect(atLeast).toBeGreaterThanOrEqual(1)
          expect(atLeast).toBeLessThanOrEqual(atMost)
          expect(atLeast).toBeLessThanOrEqual(chains.length)
        }
      }),
      { numRuns: 30 },
    )
  })
})

const hash = (text: string, seed: number): number =>
  [...text].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, seed | 0)

function reportsNamed(doc: RecordDocument): readonly string[] {
  return [
    ...doc.actors.flatMap((a) => [...a.mentions, ...a.roles].map((m) => m.report)),
    ...doc.statements.map((s) => s.report),
    ...doc.contacts.flatMap((c) => c.steps.map((s) => s.report)),
    ...doc.positions.flatMap((p) => p.tellings.map((t) => t.report)),
    ...doc.measures.flatMap((m) => m.life.map((l) => l.report)),
    ...doc.origins.flatMap((o) => o.chains.map((c) => c.report)),
    ...doc.discrepancies.flatMap((d) => d.between.map((b) => b.report)),
  ]
}

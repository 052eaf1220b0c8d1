import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordDocument } from '../model/index.ts'
import { type CompileState, compile, compileIncrementally, emptyState, type Input } from './index.ts'
import { writePile } from './testing/stories.ts'

const options = { engine: 'test' }

/** Additions and removals of single reports and of handfuls, in an order of their own. */
const history = fc.record({
  size: fc.integer({ min: 2, max: 40 }),
  seed: fc.nat(),
  moves: fc.array(
    fc.record({
      remove: fc.boolean(),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
    {
      minLength: 2,
      maxLength: 14,
    },
  ),
})

describe('a record compiled as reports come and go', () => {
  it('is, after every change, the same bytes as one compiled from scratch', () => {
    fc.assert(
      fc.property(history, ({ size, seed, moves }) => {
        const pile = writePile(size, seed)
        let state: CompileState = emptyState(options)
        const present = new Map<string, Input>()
        for (const { remove, picks } of moves) {
          const picked = picks.map((n) => pile[n % pile.length] as Input)
          for (const input of picked) {
            if (remove) present.delete(input.report.id)
            else present.set(input.report.id, input)
          }
          const change = remove ? { remove: picked.map((input) => input.report.id) } : { add: picked }
          const compiled = compileIncrementally(state, change)
          state = compiled.state
          expect(bytes(compiled.document())).toBe(bytes(compile([...present.values()], [], options)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('may go on from an older state', () => {
    const pile = writePile(30, 5)
    const first = compileIncrementally(emptyState(options), {
      add: pile.slice(0, 20),
    })
    compileIncrementally(first.state, { add: pile.slice(20) })
    const other = compileIncrementally(first.state, { add: pile.slice(25) })
    expect(bytes(other.document())).toBe(bytes(compile([...pile.slice(0, 20), ...pile.slice(25)], [], options)))
  })

  it('keeps the reports of its day only', () => {
    const pile = writePile(30, 6)
    const asOf = { ...options, published: '2031-06-01' }
    const compiled = compileIncrementally(emptyState(asOf), { add: pile })
    expect(bytes(compiled.document())).toBe(bytes(compile(pile, [], asOf)))
  })
})

const bytes = (document: RecordDocument): string => JSON.stringify(document)

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewVerb } from '../../model/index.ts'
import { compile, compileIncrementally, emptyState } from '../index.ts'
import { act } from '../testing/acts.ts'
import { options, record } from '../testing/judged.ts'
import { writePile } from '../testing/stories.ts'

describe('any acts on any record', () => {
  const verbs = fc.constantFrom<ReviewVerb>('same', 'different', 'wrong', 'right', 'note', 'split', 'set')
  const acts = fc.array(fc.record({ verb: verbs, picks: fc.tuple(fc.nat(), fc.nat()) }), { minLength: 1, maxLength: 8 })

  it('leave a sound document, the same from scratch and step by step, and all are listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 25 }), fc.nat(), acts, (size, seed, drafts) => {
        const pile = writePile(size, seed)
        const doc = compile(pile, [], options)
        const ids = [...doc.contacts, ...doc.actors, ...doc.positions, ...doc.contacts.flatMap((c) => c.steps)].map(
          (thing) => thing.id,
        )
        const reviews = drafts.map(({ verb, picks }) => {
          const on = picks
            .map((n) => ids[n % ids.length] ?? '')
            .slice(0, verb === 'same' || verb === 'different' ? 2 : 1)
          const value =
            verb === 'set'
              ? { field: 'when', to: '2031-03-01' }
              : verb === 'split'
                ? { groups: [[ids[picks[1] % ids.length] ?? '']] }
                : null
          return act(verb, on, value)
        })
        const judged = record(pile, reviews)
        expect(judged.reviews.map((review) => review.id)).toEqual(reviews.map((review) => review.id))
        const first = compileIncrementally(emptyState(options), { add: pile })
        const second = compileIncrementally(first.state, { reviews })
        expect(JSON.stringify(second.document())).toBe(JSON.stringify(judged))
        const third = compileIncrementally(second.state, { reviews: [] })
        expect(JSON.stringify(third.document())).toBe(JSON.stringify(doc))
      }),
      { numRuns: 40 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { PositionKind } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'

const record = (inputs: readonly Input[], published?: string) =>
  compile(inputs, [], published === undefined ? { engine: 'test' } : { engine: 'test', published })

function held(
  outlet: string,
  published: string,
  what: string,
  kind: PositionKind,
  deadline?: string,
  holder = 'Norland',
): Input {
  const draft = draftReport(`${holder} tells Sudmark: ${what}. So ${outlet}.`, { outlet, published })
  const [by, to] = [draft.actor('state', holder), draft.actor('state', 'Sudmark')]
  draft.position(what, { holder: by, kind, to: [to], ...(deadline ? { deadline } : {}) })
  return draft.input()
}

describe('a position over reports', () => {
  it('is one where the same side says the same, and is then repeated', () => {
    const { positions } = record([
      held('Post', '2031-05-01', 'hand over the customs papers of the river port', 'demand'),
      held('Herald', '2031-05-04', 'the customs papers of the port have to be handed over', 'demand'),
    ])
    expect(positions.map((p) => p.tellings.map((t) => t.change))).toEqual([['new', 'repeated']])
  })

  it('keeps the old deadline where it moved, and shows one that is past', () => {
    const words = 'withdraw the patrol boats from the lake'
    const inputs = [
      held('Post', '2031-05-01', words, 'ultimatum', '2031-05-10'),
      held('Herald', '2031-05-04', words, 'ultimatum', '2031-05-07'),
    ]
    const [moved] = record(inputs).positions
    expect(moved?.tellings.map((t) => [t.change, t.deadline?.edtf])).toEqual([
      ['new', '2031-05-10'],
      ['deadline-moved', '2031-05-07'],
    ])
    expect(moved?.deadline.edtf).toBe('2031-05-07')
    const later = record([...inputs, draftReport('It rained.', { outlet: 'Post', published: '2031-05-20' }).input()])
      .positions[0]
    expect(moved?.past).toBeUndefined()
    expect(later?.past).toBe('2031-05-07 is before 2031-05-20, the day of the latest report')
  })

  it('counts a deadline as past once an undated report can only be of a later day', () => {
    const words = 'withdraw the patrol boats from the lake'
    const told = held('Post', '2031-05-01', words, 'ultimatum', '2031-05-10')
    const undated = (bounds: string) =>
      draftReport('It rained.', { outlet: 'Post', bounds: { edtf: bounds, why: 'of its content' } }).input()
    expect(record([told, undated('2031-06-01/2031-06-30')]).positions[0]?.past).toBe(
      '2031-05-10 is before 2031-06-01, the earliest day an undated report can be of',
    )
    expect(record([told, undated('2031-05-05/2031-06-30')]).positions[0]?.past).toBeUndefined()
  })

  it('stays two where the words or the sides differ, and a refusal is no demand', () => {
    const demand = held('Post', '2031-05-01', 'withdraw the patrol boats from the lake', 'demand')
    expect(
      record([demand, held('Herald', '2031-05-04', 'pay the arrears of the electricity company', 'demand')]).positions,
    ).toHaveLength(2)
    expect(
      record([
        demand,
        held('Herald', '2031-05-04', 'withdraw the patrol boats from the lake', 'demand', undefined, 'Estria'),
      ]).positions,
    ).toHaveLength(2)
    expect(
      record([demand, held('Herald', '2031-05-04', 'withdraw the patrol boats from the lake', 'refusal')]).positions,
    ).toHaveLength(2)
  })
})

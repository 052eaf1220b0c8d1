import { describe, expect, it } from 'vitest'
import { compile, diff, type Input, type RecordDiff } from '../index.ts'
import { draftReport, type TellingDraft } from '../testing/draft.ts'

/** Anna Berg of Norland and Luis Costa of Sudmark, as told by one of them or by the outlet. */
function told(
  outlet: string,
  published: string | undefined,
  telling: Partial<TellingDraft> & { readonly by?: readonly ('Berg' | 'Costa')[] },
): Input {
  const draft = draftReport(
    `Anna Berg of Norland, Luis Costa of Sudmark: a meeting, ${outlet} writes.`,
    published === undefined ? { outlet } : { outlet, published },
  )
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [draft.actor('state', 'Norland')] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [draft.actor('state', 'Sudmark')] })
  const by = (telling.by ?? []).map((who) => (who === 'Berg' ? berg : costa))
  draft.telling('a meeting', { people: [berg, costa], when: '2031-05-09', ...telling, by })
  return draft.input()
}

const between = (from: string, to: string | undefined, ...inputs: readonly Input[]): RecordDiff =>
  diff(
    compile(inputs, [], { engine: 'test', published: from }),
    compile(inputs, [], to === undefined ? { engine: 'test' } : { engine: 'test', published: to }),
  )

const plan = told('Post', '2031-05-01', { state: 'scheduled' })
const held = told('Herald', '2031-05-10', { state: 'acknowledged', by: ['Costa'] })

describe('between two days', () => {
  it('a contact nobody had told of became known', () => {
    const { known, changed } = between('2031-04-30', '2031-05-02', plan)
    expect(known.map((line) => [line.before, line.after])).toEqual([[null, 'scheduled']])
    expect(changed).toEqual([])
  })

  it('a plan that was held changed, in state and outcome, with the words that say so', () => {
    const { changed } = between('2031-05-02', '2031-05-10', plan, held)
    expect(changed.map((line) => [line.before, line.after])).toEqual([
      ['scheduled', 'acknowledged'],
      ['pending', 'occurred'],
    ])
    expect(changed[0]?.evidence.map((e) => e.report)).toEqual([held.report.id])
  })

  it('a claim was confirmed by a second origin', () => {
    const first = told('Post', '2031-05-10', { by: ['Berg'] })
    const second = told('Herald', '2031-05-12', { by: ['Costa'] })
    expect(
      between('2031-05-10', '2031-05-12', first, second).confirmed.map((line) => [line.before, line.after]),
    ).toEqual([['at least 1', 'at least 2']])
  })

  it('a plan whose day passed untold lapsed', () => {
    const rain = draftReport('It rained.', { outlet: 'Herald', published: '2031-05-20' }).input()
    expect(between('2031-05-02', '2031-05-20', plan, rain).lapsed.map((line) => [line.before, line.after])).toEqual([
      ['pending', 'unfollowed'],
    ])
  })

  it('what only an undated report tells stands apart', () => {
    const { known, undated } = between('2031-04-30', undefined, told('Post', undefined, { state: 'scheduled' }))
    expect(known).toEqual([])
    expect(undated.map((line) => line.after)).toEqual(['scheduled'])
  })
})

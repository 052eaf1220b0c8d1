import { describe, expect, it } from 'vitest'
import { compile, diff, type Input, type RecordDiff } from '../index.ts'
import { act } from '../testing/acts.ts'
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

describe('what is no longer there', () => {
  const rain = draftReport('It rained.', { outlet: 'Herald', published: '2031-05-20' }).input()
  const whole = compile([plan, rain], [], { engine: 'test' })
  const rest = compile([rain], [], { engine: 'test' })
  const words = (lines: RecordDiff['lapsed']) => lines.map((line) => [line.before, line.after, line.what])

  it('a report removed lapsed, and with it the contact that nobody else told of', () => {
    const { lapsed, changed } = diff(whole, rest, new Map([[plan.report.id, { fate: 'removed' }]]))
    expect(words(lapsed)).toEqual([
      ['in the record', 'removed', `report ${plan.report.file} (Post, 2031-05-01)`],
      ['on record', 'gone with what told of it', 'meeting: Anna Berg, Luis Costa'],
    ])
    expect(lapsed.map((line) => line.about)).toEqual([plan.report.id, whole.contacts[0]?.id])
    expect(changed).toEqual([])
  })

  it('a report corrected changed, and leads to the text that counts', () => {
    const fates = new Map([[plan.report.id, { fate: 'corrected' as const, by: rain.report.id }]])
    const { changed } = diff(whole, rest, fates)
    expect(changed.map((line) => [line.about, line.after])).toEqual([[rain.report.id, 'corrected']])
  })

  it('a contact whose reports are still there and tell of none any more is no longer read', () => {
    const unread = { ...plan, reading: { ...plan.reading, tellings: [] } }
    const { lapsed } = diff(whole, compile([unread, rain], [], { engine: 'test' }))
    expect(lapsed.map((line) => line.after)).toEqual(['no longer read'])
  })

  it('two contacts made one changed: the second is said to have gone into the first, and back again', () => {
    const other = told('Herald', '2031-06-20', { state: 'acknowledged', when: '2031-06-19', by: ['Costa'] })
    const two = compile([plan, other], [], { engine: 'test' })
    const ids = two.contacts.map((contact) => contact.id)
    const one = compile([plan, other], [act('same', ids)], { engine: 'test' })
    expect(words(diff(two, one).changed)).toContainEqual([
      'by itself',
      'merged',
      'meeting: Anna Berg, Luis Costa into another told alike',
    ])
    const back = diff(one, two)
    expect(back.changed.map((line) => [line.before, line.after])).toContainEqual(['one with another', 'by itself'])
    expect(back.known).toEqual([])
  })

  it('a report that only adds to the record takes nothing from it', () => {
    expect(diff(rest, whole).lapsed).toEqual([])
    expect(between('2031-05-02', '2031-05-10', plan, held).lapsed).toEqual([])
  })
})

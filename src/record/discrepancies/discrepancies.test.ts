import { describe, expect, it } from 'vitest'
import type { ContactState, DocDiscrepancy } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'
import { quantitiesIn } from './quantities.ts'

interface Told {
  readonly outlet: string
  readonly published?: string
  readonly state?: ContactState
  readonly when?: string | null
  readonly place?: string
  /** Whose word it is; `own` for the outlet's own voice. */
  readonly by?: 'Anna Berg' | 'Luis Costa' | 'a clerk'
  readonly words?: string
}

/** Anna Berg of Norland and Luis Costa of Sudmark, as this outlet has it. */
function told({ outlet, published = '2031-05-10', state, when = '2031-05-09', place, by, words = 'met' }: Told): Input {
  const draft = draftReport(
    `Anna Berg of Norland ${words} Luis Costa of Sudmark in ${place ?? 'silence'}, a clerk tells ${outlet}.`,
    { outlet, published },
  )
  const sides = { norland: draft.actor('state', 'Norland'), sudmark: draft.actor('state', 'Sudmark') }
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [sides.norland] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [sides.sudmark] })
  const voucher =
    by === undefined ? [] : [by === 'Anna Berg' ? berg : by === 'Luis Costa' ? costa : draft.actor('source', 'a clerk')]
  draft.telling(words, {
    people: [berg, costa],
    when,
    by: voucher,
    ...(state ? { state } : {}),
    ...(place ? { place: draft.actor('place', place) } : {}),
  })
  return draft.input()
}

const found = (...inputs: readonly Input[]): readonly DocDiscrepancy[] =>
  compile(inputs, [], { engine: 'test' }).discrepancies
const brief = (...inputs: readonly Input[]): readonly string[] => found(...inputs).map((d) => `${d.kind} ${d.verdict}`)

describe('disagreement', () => {
  it('is contested where a principal denies what others tell as fact', () => {
    expect(
      brief(told({ outlet: 'Post', by: 'Anna Berg' }), told({ outlet: 'Herald', state: 'denied', by: 'Luis Costa' })),
    ).toEqual(['denial contested'])
  })

  it('is a question, no more, where the denial tells no day', () => {
    expect(
      brief(
        told({ outlet: 'Post', by: 'a clerk' }),
        told({ outlet: 'Herald', state: 'denied', by: 'Luis Costa', when: null }),
      ),
    ).toEqual(['denial ambiguous'])
  })

  it('is a question where “this” is denied, of what the same report tells in its own voice', () => {
    const report = (by: 'nobody' | 'a clerk'): Input => {
      const draft = draftReport(
        'Anna Berg met Luis Costa. He left first, a clerk told the Post. Sudmark disputes this.',
        {
          outlet: 'Post',
          published: '2031-05-10',
        },
      )
      const sudmark = draft.actor('state', 'Sudmark')
      const people = [draft.actor('person', 'Anna Berg'), draft.actor('person', 'Luis Costa', { actsFor: [sudmark] })]
      const vouched = by === 'nobody' ? [] : [draft.actor('source', by)]
      const met = draft.telling('met', { people, when: '2031-05-09', by: vouched })
      draft.telling('disputes this', { people, when: '2031-05-09', by: [sudmark], state: 'denied', sameAs: met })
      return draft.input()
    }
    expect(brief(report('nobody'))).toEqual(['denial ambiguous'])
    expect(brief(report('a clerk'))).toEqual(['denial contested'])
  })

  it('is a conflict where one report, looking back, has it called off and another held', () => {
    expect(brief(told({ outlet: 'Post', state: 'cancelled' }), told({ outlet: 'Herald' }))).toEqual(['status conflict'])
  })

  it('is contested where one side calls it cancelled and the other put off', () => {
    const [off, putOff] = [
      told({ outlet: 'Post', state: 'cancelled', by: 'Anna Berg', when: '2031-05-20' }),
      told({ outlet: 'Herald', state: 'postponed', by: 'Luis Costa', when: '2031-05-20' }),
    ]
    expect(brief(off, putOff)).toEqual(['status contested'])
  })

  it('is a conflict of days or places told of one held contact', () => {
    expect(brief(told({ outlet: 'Post', when: '2031-05-09' }), told({ outlet: 'Herald', when: '2031-05-08' }))).toEqual(
      ['date conflict'],
    )
    expect(brief(told({ outlet: 'Post', place: 'Portville' }), told({ outlet: 'Herald', place: 'Lakemouth' }))).toEqual(
      ['place conflict'],
    )
  })
})

describe('a meeting called off that another report has held', () => {
  const off = (
    draft = draftReport('An audience with Anna Berg planned for Tuesday did not take place.', {
      outlet: 'Post',
      published: '2031-05-10',
    }),
  ): Input => {
    draft.telling('audience with Anna Berg planned for Tuesday', {
      people: [draft.actor('person', 'Anna Berg')],
      state: 'cancelled',
      when: '2031-05-06',
    })
    return draft.input()
  }
  const held = (day: string): Input => {
    const draft = draftReport(`Luis Costa was received by Anna Berg on ${day}.`, {
      outlet: 'Herald',
      published: '2031-05-11',
    })
    const people = [draft.actor('person', 'Luis Costa'), draft.actor('person', 'Anna Berg')]
    draft.telling(`was received by Anna Berg on ${day}`, { people, when: null })
    return draft.input()
  }

  it('is a question where both name the weekday, and none where they name two', () => {
    expect(brief(off(), held('Tuesday'))).toEqual(['status ambiguous'])
    expect(brief(off(), held('Friday'))).toEqual([])
  })
})

describe('a source that is lost', () => {
  const waiver = (outlet: string, published: string, by: boolean): Input => {
    const draft = draftReport(
      `Norland frees the Portville ferries of harbour dues, ${by ? 'a clerk tells ' : 'writes '}${outlet}.`,
      { outlet, published },
    )
    draft.measure('frees the Portville ferries of harbour dues', {
      kind: 'waiver',
      by: draft.actor('state', 'Norland'),
      state: 'in-force',
      vouchers: by ? [draft.actor('source', 'a clerk')] : [],
    })
    return draft.input()
  }

  it('is noted where a measure comes back within days without it', () => {
    expect(brief(waiver('Post', '2031-05-10', true), waiver('Herald', '2031-05-11', false))).toEqual([
      'attribution lost-sourcing',
    ])
  })

  it('is none where the own voice came first, where both credit it, or after weeks', () => {
    expect(brief(waiver('Post', '2031-05-10', false), waiver('Herald', '2031-05-11', true))).toEqual([])
    expect(brief(waiver('Post', '2031-05-10', true), waiver('Herald', '2031-05-11', true))).toEqual([])
    expect(brief(waiver('Post', '2031-05-10', true), waiver('Herald', '2031-06-20', false))).toEqual([])
  })
})

describe('no disagreement', () => {
  it('is growth from a plan to its outcome', () => {
    const plan = told({ outlet: 'Post', published: '2031-05-06', state: 'scheduled', words: 'will meet' })
    expect(brief(plan, told({ outlet: 'Herald' }))).toEqual(['status growth'])
  })

  it('is a plan that nobody follows up', () => {
    const plan = told({ outlet: 'Post', published: '2031-05-06', state: 'scheduled', words: 'will meet' })
    expect(brief(plan, draftReport('It rained.', { outlet: 'Herald', published: '2031-06-01' }).input())).toEqual([
      'status unfollowed',
    ])
  })

  it('is a wish that nobody answers: it was no plan', () => {
    expect(
      brief(
        told({ outlet: 'Post', state: 'wished', when: '2031-05-12' }),
        told({ outlet: 'Mail', state: 'occurred', when: '2031-06-20', published: '2031-06-21' }),
      ).filter((line) => line.includes('unfollowed')),
    ).toEqual([])
  })

  it('is a night that two calendars date apart', () => {
    expect(
      brief(
        told({ outlet: 'Post', when: '2031-05-09', words: 'met late at night' }),
        told({ outlet: 'Herald', when: '2031-05-08' }),
      ),
    ).toEqual(['date apparent'])
  })

  it('is a town and its harbour, or the same words twice', () => {
    expect(
      brief(told({ outlet: 'Post', place: 'Portville' }), told({ outlet: 'Herald', place: 'Portville harbour' })),
    ).toEqual([])
    expect(brief(told({ outlet: 'Post' }), told({ outlet: 'Herald' }))).toEqual([])
  })
})

describe('numbers', () => {
  it('are counted with what they count', () => {
    expect(quantitiesIn('released eleven prisoners for 90 days')).toEqual([
      { value: 11, unit: 'prisoner', total: false, people: true },
      { value: 90, unit: 'day', total: false, people: false },
    ])
    expect(quantitiesIn('The consul put the number of sailors at nine.')).toEqual([
      { value: 9, unit: 'sailor', total: true, people: true },
    ])
    expect(quantitiesIn('about 90 days, in 25 percent of cases, on 6 May, 12,500 acres')).toEqual([])
  })

  it('of one measure in force differ in conflict, whatever words stand around them', () => {
    const waiver = (outlet: string, days: string): Input => {
      const draft = draftReport(
        `Norland frees the Portville ferries of harbour dues for ${days} days, ${outlet} writes.`,
        { outlet, published: '2031-05-10' },
      )
      draft.measure(`frees the Portville ferries of harbour dues for ${days} days`, {
        kind: 'waiver',
        by: draft.actor('state', 'Norland'),
        state: 'in-force',
      })
      return draft.input()
    }
    expect(brief(waiver('Post', '90'), waiver('Herald', '60'))).toEqual(['count conflict'])
    expect(brief(waiver('Post', '90'), waiver('Herald', '90'))).toEqual([])
  })
})

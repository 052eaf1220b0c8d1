import { describe, expect, it } from 'vitest'
import type { MeasureKind, MeasureState } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from '../testing/draft.ts'

const record = (inputs: readonly Input[]) => compile(inputs, [], { engine: 'test' })

interface MeasureTold {
  readonly kind: MeasureKind
  readonly words: string
  readonly state?: MeasureState
  /** Null where nobody is named. */
  readonly by?: string | null
  readonly target?: string | null
}

function taken(outlet: string, published: string, ...measures: readonly MeasureTold[]): Input {
  const draft = draftReport(
    `${measures.map((m) => `${m.by ?? 'Norland'}, ${m.target ?? 'Sudmark'}: ${m.words}`).join('. ')}. So ${outlet}.`,
    { outlet, published },
  )
  for (const { kind, words, state, by = 'Norland', target = 'Sudmark' } of measures)
    draft.measure(words, {
      kind,
      ...(by === null ? {} : { by: draft.actor('state', by) }),
      targets: target === null ? [] : [draft.actor('person', target)],
      ...(state ? { state } : {}),
    })
  return draft.input()
}

describe('a measure over reports', () => {
  it('is one from threat to force, with every state kept', () => {
    const { measures } = record([
      taken('Post', '2031-05-01', { kind: 'tariff', words: 'a duty of 25 per cent on timber', state: 'threatened' }),
      taken('Herald', '2031-05-09', {
        kind: 'tariff',
        words: 'the 25 per cent timber duty took effect',
        state: 'in-force',
      }),
    ])
    expect(measures.map((m) => m.life.map((l) => l.state))).toEqual([['threatened', 'in-force']])
  })

  it('stays two against others', () => {
    const { measures } = record([
      taken('Post', '2031-05-01', { kind: 'sanction', words: 'an entry ban', target: 'Luis Costa' }),
      taken('Herald', '2031-05-02', { kind: 'sanction', words: 'an entry ban', target: 'Maria Petru' }),
    ])
    expect(measures).toHaveLength(2)
  })

  it('holds beside its waiver, which points at it where it is the only one against that target', () => {
    const sanction = taken('Post', '2031-05-01', { kind: 'sanction', words: 'an entry ban', target: 'Luis Costa' })
    const waiver = taken('Herald', '2031-05-03', {
      kind: 'waiver',
      words: 'let him in for a week',
      target: 'Luis Costa',
    })
    const { measures } = record([sanction, waiver])
    expect(measures.map((m) => m.kind)).toEqual(['sanction', 'waiver'])
    expect(measures[1]?.suspends).toBe(measures[0]?.id)
    const other = taken('Mail', '2031-05-02', {
      kind: 'sanction',
      words: 'his boats are frozen at the quay',
      target: 'Luis Costa',
    })
    expect(record([sanction, other, waiver]).measures.find((m) => m.kind === 'waiver')?.suspends).toBeNull()
  })
})

describe('one measure or two', () => {
  const ban = (published: string, words: string, more: Partial<MeasureTold> = {}): Input =>
    taken(`Paper of ${published}`, published, { kind: 'sanction', words, target: 'Luis Costa', ...more })
  const count = (...inputs: readonly Input[]): number => record(inputs).measures.length

  it('a threat of more is not what is in force already', () => {
    const inForce = ban('2031-05-01', 'sanctions on his bank')
    expect(count(inForce, ban('2031-05-03', 'fresh sanctions on his bank', { state: 'threatened' }))).toBe(2)
    expect(
      count(
        ban('2031-05-01', 'sanctions on his bank', { state: 'threatened' }),
        ban('2031-05-03', 'sanctions on his bank'),
      ),
    ).toBe(1)
  })

  it('what is threatened and what is in force in one report are two', () => {
    const told = { kind: 'sanction', target: 'Luis Costa' } as const
    const report = taken(
      'Post',
      '2031-05-01',
      { ...told, words: 'sanctions on his bank' },
      { ...told, words: 'further bank sanctions', state: 'threatened' },
    )
    expect(count(report)).toBe(2)
  })

  it('how hard somebody finds it makes no other of it', () => {
    expect(count(ban('2031-05-01', 'crippling sanctions'), ban('2031-05-03', 'severe sanctions'))).toBe(1)
    expect(count(ban('2031-05-01', 'oil sanctions'), ban('2031-05-03', 'severe grain sanctions'))).toBe(2)
  })

  it('rates that differ are of two', () => {
    const duty = (published: string, words: string): Input =>
      taken(`Paper of ${published}`, published, { kind: 'tariff', words, target: null })
    expect(
      count(duty('2031-05-01', 'a duty of 25 per cent on timber'), duty('2031-05-03', 'the timber duty of 15%')),
    ).toBe(2)
    expect(
      count(duty('2031-05-01', 'a duty of 25 per cent on timber'), duty('2031-05-03', 'the 25% timber duty')),
    ).toBe(1)
  })

  it('the bare word is the one of its kind that is told of, and neither of two', () => {
    const waiver = (published: string, words: string, by: string | null): Input =>
      taken(`Paper of ${published}`, published, { kind: 'waiver', words, by, target: null })
    const bare = waiver('2031-05-09', 'the waiver of 4 May', null)
    expect(count(waiver('2031-05-04', 'a waiver for the ferry', 'Norland'), bare)).toBe(1)
    expect(
      count(
        waiver('2031-05-04', 'a waiver for the ferry', 'Norland'),
        waiver('2031-05-05', 'a waiver for the mill', 'Estria'),
        bare,
      ),
    ).toBe(3)
  })
})

describe('a waiver and the visit it served', () => {
  const told = (host: string) => {
    const draft = draftReport('Norland let Luis Costa in. He flew to the lake, and Sudmark waits.', {
      published: '2031-05-03',
    })
    const [norland, sudmark] = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
    const costa = draft.actor('person', 'Luis Costa')
    draft.measure('let Luis Costa in', { kind: 'waiver', by: norland, targets: [costa] })
    draft.telling('flew to the lake', {
      kind: 'visit',
      people: [
        [costa, 'visitor'],
        [host === 'Norland' ? norland : sudmark, 'host'],
      ],
    })
    const { measures, contacts } = record([draft.input()])
    return { serves: measures[0]?.serves, visit: contacts[0]?.id, why: measures[0]?.reasons?.join() }
  }

  it('are tied where its target goes to its author', () => {
    const { serves, visit, why } = told('Norland')
    expect(serves).toBe(visit)
    expect(why).toContain('its target visits its author')
  })

  it('are not where he goes elsewhere', () => {
    expect(told('Sudmark').serves).toBeNull()
  })
})

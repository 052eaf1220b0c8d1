import { describe, expect, it } from 'vitest'
import { countOf, type DocActor, dayAt } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { type ActorDraft, draftReport } from '../testing/draft.ts'

type Named = readonly [name: string, more?: ActorDraft]

let count = 0

/** A report that names these persons, and a body for their offices. */
function persons(...names: readonly Named[]): Input {
  count++
  const draft = draftReport(
    `${names.map(([name]) => name).join(' and ')} spoke (${count}), Norland's Transport Ministry says.`,
    {
      outlet: 'Harbour Post',
      published: dayAt(countOf('2031-05-01') + count),
    },
  )
  const ministry = draft.actor('body', 'Transport Ministry')
  for (const [name, more] of names)
    draft.actor('person', name, more?.role ? { ...more, role: { ...more.role, of: ministry } } : (more ?? {}))
  return draft.input()
}

const people = (...inputs: readonly Input[]): readonly DocActor[] =>
  compile(inputs, [], { engine: 'test' }).actors.filter((actor) => actor.kind === 'person')

const names = (...inputs: readonly Input[]): readonly string[] => people(...inputs).map((actor) => actor.name)

describe('persons over reports are one', () => {
  it('under one name, with accents and without, and the fullest form names them', () => {
    expect(names(persons(['Otávio Pereira']), persons(['Otavio Pereira']), persons(['Pereira']))).toEqual([
      'Otávio Pereira',
    ])
  })

  it('in two transliterations', () => {
    expect(names(persons(['Elmar Qasimov']), persons(['Elmar Gasimov']), persons(['Elmar Kasimov']))).toHaveLength(1)
  })

  it('by initial and surname, and by a shortened given name', () => {
    expect(names(persons(['Daulet Omarov']), persons(['D. Omarov']))).toEqual(['Daulet Omarov'])
    expect(names(persons(['Stephen Aldridge']), persons(['Steph Aldridge']))).toHaveLength(1)
  })

  it('by surname where only one bears it, whichever word it is', () => {
    expect(names(persons(['Anna Berg']), persons(['Berg']))).toEqual(['Anna Berg'])
    expect(names(persons(['Lin Xiaoyu']), persons(['Lin']))).toEqual(['Lin Xiaoyu'])
  })

  it('with a title before the name or an office beside it', () => {
    expect(
      names(persons(['Minister Anna Berg']), persons(['Anna Berg']), persons(['President of the Union, Anna Berg'])),
    ).toHaveLength(1)
  })

  it('by the office only one is told to hold, where the report only describes', () => {
    const described = persons(['the transport minister', { described: true, role: { title: 'transport minister' } }])
    expect(names(persons(['Anna Berg', { role: { title: 'transport minister' } }]), described)).toEqual(['Anna Berg'])
  })

  it('by an office that every state has once, though the report that names him does not say of which state', () => {
    const state = (words: string) => draftReport(`${words} spoke, Norland says.`, { outlet: 'Harbour Post' })
    const [first, second, third] = [state('President Anna Berg'), state('Anna Berg'), state('the president of Norland')]
    const norland = [first, second, third].map((draft) => draft.actor('state', 'Norland'))
    first.actor('person', 'Anna Berg', { role: { title: 'President' } })
    second.actor('person', 'Anna Berg', { actsFor: [norland[1] ?? ''] })
    third.actor('person', 'the president of Norland', {
      described: true,
      role: { title: 'president', of: norland[2] ?? '' },
    })
    expect(names(first.input(), second.input(), third.input())).toEqual(['Anna Berg'])
  })

  it('by the father’s surname where the mother’s stands behind it', () => {
    expect(names(persons(['Ana Quintana Robles']), persons(['Quintana']), persons(['Ana Quintana']))).toEqual([
      'Ana Quintana Robles',
    ])
  })

  it('and say why', () => {
    const [berg] = people(persons(['Daulet Omarov']), persons(['D. Omarov']))
    expect(berg?.reasons).toEqual(['same surname, and the initial fits: Daulet Omarov, D. Omarov'])
  })
})

describe('persons stay two', () => {
  it('of one surname', () => {
    expect(names(persons(['Hrachya Sarkian']), persons(['Arpine Sarkian']))).toHaveLength(2)
  })

  it('and a bare surname that fits both joins neither', () => {
    expect(names(persons(['Hrachya Sarkian']), persons(['Arpine Sarkian']), persons(['Sarkian']))).toHaveLength(3)
  })

  it('but joins the one who shares his office', () => {
    const [deputy, teacher] = [
      persons(['Hrachya Sarkian', { role: { title: 'deputy minister' } }]),
      persons(['Arpine Sarkian', { role: { title: 'teacher' } }]),
    ]
    const bare = persons(['Sarkian', { role: { title: 'deputy minister' } }])
    expect(people(deputy, teacher, bare).find((actor) => actor.name === 'Hrachya Sarkian')?.mentions).toHaveLength(2)
  })

  it('where a given name begins two names, and where a short word stands in the middle of one', () => {
    expect(names(persons(['José Luis Rojas']), persons(['José Luis Vega']), persons(['José Luis']))).toHaveLength(3)
    expect(names(persons(['Tran Kim Lan']), persons(['Kim']))).toHaveLength(2)
  })

  it('where two hold the office that a description names', () => {
    const described = persons(['the envoy', { described: true, role: { title: 'envoy' } }])
    expect(
      names(
        persons(['Anna Berg', { role: { title: 'envoy' } }]),
        persons(['Luis Costa', { role: { title: 'envoy' } }]),
        described,
      ),
    ).toHaveLength(3)
  })
})

describe('bodies, states and outlets over reports', () => {
  const bodies = (
    ...drafts: readonly (readonly ['body' | 'state' | 'outlet' | 'place' | 'source', string])[]
  ): readonly DocActor[] => {
    const inputs = drafts.map(([kind, name], i) => {
      const draft = draftReport(`${name} is told of (${i}).`, { published: `2031-06-0${i + 1}` })
      draft.actor(kind, name)
      return draft.input()
    })
    return compile(inputs, [], { engine: 'test' }).actors
  }

  it('are one by name, by initials, and by a short name that fits one alone', () => {
    expect(bodies(['body', 'the Harbour Board'], ['body', 'Harbour Board'])).toHaveLength(1)
    expect(bodies(['body', 'Northern Rail Union'], ['body', 'NRU'])).toHaveLength(1)
    expect(bodies(['body', 'Riverside Commission'], ['body', 'Commission'])).toHaveLength(1)
    expect(bodies(['outlet', 'Courier'], ['outlet', 'Courier English'])).toHaveLength(1)
  })

  it('stay two where initials or a short name fit several', () => {
    expect(bodies(['body', 'Northern Rail Union'], ['body', 'National Road Unit'], ['body', 'NRU'])).toHaveLength(3)
    expect(bodies(['body', 'Riverside Commission'], ['body', 'Lake Commission'], ['body', 'Commission'])).toHaveLength(
      3,
    )
  })

  it('are one with and without the article', () => {
    expect(bodies(['outlet', 'The Morning Ledger'], ['outlet', 'Morning Ledger'])).toHaveLength(1)
    expect(bodies(['outlet', 'The Lantern'], ['outlet', 'Lantern'])).toHaveLength(1)
  })

  it('are one by the end of a name that has a word of its own', () => {
    expect(bodies(['body', 'Blue Lantern'], ['body', 'Federation of the Blue Lantern'])).toHaveLength(1)
    expect(bodies(['body', 'Foreign Ministry'], ['body', 'Sudmark Foreign Ministry'])).toHaveLength(2)
  })

  it('are one where initials stand for the beginning of a name', () => {
    expect(bodies(['body', 'Northern Rail Union congress'], ['body', 'NRU congress'])).toHaveLength(1)
    expect(bodies(['body', 'Northern Rail Union congress'], ['body', 'NRU board'])).toHaveLength(2)
  })

  it('are one where the name is written small, as long as somebody writes it as a name', () => {
    const small = (name: string, ...others: readonly string[]): readonly DocActor[] => {
      const inputs = [name, ...others].map((one, i) => {
        const draft = draftReport(`Of ${one} it tells (${i}).`, { published: `2031-06-0${i + 1}` })
        draft.actor('body', one, /^\p{Lu}/u.test(one) ? {} : { described: true })
        return draft.input()
      })
      return compile(inputs, [], { engine: 'test' }).actors
    }
    expect(small('Harbour Board', 'harbour board')[0]?.reasons).toEqual([
      'harbour board: written small, the name of Harbour Board',
    ])
    expect(small('harbour board', 'harbour board')).toHaveLength(2)
    expect(small('Foreign Ministry', 'foreign ministry')).toHaveLength(2)
  })

  describe('which every state has', () => {
    const ministries = (...told: readonly (readonly [name: string, state: string | null])[]): readonly DocActor[] => {
      const inputs = told.map(([name, state], i) => {
        const draft = draftReport(`${name} of ${state ?? 'some state'} is told of (${i}).`, {
          published: `2031-06-0${i + 1}`,
        })
        draft.actor('body', name, state === null ? {} : { actsFor: [draft.actor('state', state)] })
        return draft.input()
      })
      return compile(inputs, [], { engine: 'test' }).actors.filter((actor) => actor.kind === 'body')
    }

    it('are one of one state', () =>
      expect(ministries(['Foreign Ministry', 'Laos'], ['the Foreign Ministry', 'Laos'])).toHaveLength(1))

    it('are two of two states, and one of an untold state is neither', () => {
      expect(ministries(['Foreign Ministry', 'Laos'], ['Foreign Ministry', 'Kenya'])).toHaveLength(2)
      expect(
        ministries(['Foreign Ministry', 'Laos'], ['Foreign Ministry', 'Kenya'], ['Foreign Ministry', null]),
      ).toHaveLength(3)
      expect(ministries(['Foreign Ministry', 'Laos'], ['Foreign Ministry', null])).toHaveLength(2)
    })

    it('are two of two fields', () =>
      expect(ministries(['Foreign Ministry', 'Laos'], ['Ministry of Defence', 'Laos'])).toHaveLength(2))

    it('are not those with a name of their own', () =>
      expect(ministries(['Lotus Ministry', 'Laos'], ['Lotus Ministry', null])).toHaveLength(1))
  })

  it('are no shorter name of an account that only speaks of them', () => {
    expect(bodies(['outlet', 'Chirper'], ['outlet', 'Chirper account belonging to the palace'])).toHaveLength(2)
  })

  it('tell a capital as a government from the same capital as a place', () => {
    const found = bodies(['state', 'Norway'], ['state', 'Oslo'], ['place', 'Oslo'])
    expect(found.map((actor) => actor.kind)).toEqual(['state', 'place'])
  })

  it('never make two unnamed sources one', () => {
    expect(bodies(['source', 'a senior official'], ['source', 'a senior official'])).toHaveLength(2)
  })
})

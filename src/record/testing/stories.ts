/** Floor 3, record, for tests and benches: seeded piles of several intertwined invented stories, any number of reports. */
import type { ContactState, Part } from '../../model/index.ts'
import { countOf, dayAt } from '../../model/index.ts'
import type { Input } from '../input.ts'
import { draftReport } from './draft.ts'

/** Numbers that look random and are the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES =
  'ba be ca do da el fa ga go ha io ka ke la lo ma me mo na ne no or pa pe ra ro sa se ta to ul va vo za'.split(' ')
const OUTLETS = [
  'Harbour Post',
  'Valley Herald',
  'The Lantern',
  'Northern Courier',
  'Morning Ledger',
  'Delta Wire',
  'Evening Mail',
  'Coast Radio',
]
const TOWNS = ['Portville', 'Lakemouth', 'Highbridge', 'Saltmarsh', 'Old Ferry', 'Westgate']
const STATES: readonly ContactState[] = [
  'planned',
  'scheduled',
  'announced',
  'possible',
  'occurred',
  'occurred',
  'occurred',
  'acknowledged',
  'denied',
  'cancelled',
  'postponed',
  'silent',
]

interface Person {
  readonly given: string
  readonly surname: string
  readonly state: string
  readonly title: string
}

interface Story {
  readonly people: readonly Person[]
  readonly start: number
}

/** States that stand in many stories, as great powers do: what is blocked by them alone meets everywhere. */
const POWERS = ['Norland', 'Sudmark', 'Estria', 'Vestonia']

/**
 * Reports of stories told in turn: each story has a handful of people of two states, often of the same great powers as
 * the others, contacts every few days, told as plans and as outcomes, with sources named and not, demands with
 * deadlines, and sanctions. One report in fifty is undated. A larger pile has more stories over a longer time.
 */
export function writePile(reports: number, seed: number): readonly Input[] {
  const random = makeRandom(seed)
  const stories = Array.from({ length: Math.max(2, Math.round(reports / 40)) }, () => inventStory(random, reports))
  return Array.from({ length: reports }, (_, i) =>
    writeReport(stories[Math.floor(random() * stories.length)] ?? inventStory(random, reports), i, random),
  )
}

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T

function inventName(random: () => number, syllables: number): string {
  const word = Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function inventStory(random: () => number, reports: number): Story {
  const own = [`${inventName(random, 3)}land`, `${inventName(random, 3)}mark`]
  const states = own.map((name) => (random() < 0.5 ? pick(POWERS, random) : name))
  const titles = ['foreign minister', 'special envoy', 'president', 'spokesman']
  const people = Array.from(
    { length: 6 },
    (_, i): Person => ({
      given: inventName(random, 2),
      surname: inventName(random, 3),
      state: states[i % 2] ?? '',
      title: titles[i % titles.length] ?? '',
    }),
  )
  return { people, start: countOf('2031-01-01') + Math.floor(random() * Math.max(300, reports / 10)) }
}

function writeReport(story: Story, n: number, random: () => number): Input {
  const day = story.start + Math.floor(random() * 40)
  const told = [0, 1].map(() => ({
    a: story.people[Math.floor(random() * 3) * 2],
    b: story.people[Math.floor(random() * 3) * 2 + 1],
  }))
  const [first, second] = told
  if (!first?.a || !first.b || !second?.a || !second.b) throw new RangeError('a story has six people')
  const [town, state] = [pick(TOWNS, random), pick(STATES, random)]
  const ahead = ['planned', 'scheduled', 'announced', 'possible', 'silent'].includes(state)
  const when = dayAt(day + (ahead ? 2 : -1) + Math.floor(random() * 2))
  const surnameOnly = random() < 0.3
  const name = (p: Person): string => (surnameOnly ? p.surname : `${p.given} ${p.surname}`)
  const text =
    `${name(first.a)}, ${first.a.title} of ${first.a.state}, and ${name(first.b)} of ${first.b.state} spoke of talks in ${town} (${n}). ` +
    `A source close to ${first.a.state} told this paper about it. ${second.a.state} demands a withdrawal by the river of ${second.b.state}. ` +
    `It keeps the sanctions against ${second.b.surname} in force.`
  const undated = random() < 0.02
  const draft = draftReport(text, {
    outlet: pick(OUTLETS, random),
    ...(undated ? {} : { published: dayAt(day) }),
    signature: signatureOf(random),
  })
  const states = new Map(
    [...new Set([first.a.state, first.b.state, second.b.state])].map((s) => [s, draft.actor('state', s)]),
  )
  const person = (p: Person): string =>
    draft.actor('person', name(p), {
      actsFor: [states.get(p.state) ?? ''],
      role: { title: p.title, of: states.get(p.state) ?? '' },
    })
  const [a, b] = [person(first.a), person(first.b)]
  const source = draft.actor('source', 'A source close')
  const place = draft.actor('place', town)
  const by = pick([[], [source], [a], [b]], random)
  const parts: readonly Part[] = ['visitor', 'host']
  const kind = random() < 0.3 ? 'visit' : 'meeting'
  draft.telling('spoke of talks', {
    kind,
    people:
      kind === 'visit'
        ? [
            [a, parts[0] ?? 'visitor'],
            [b, parts[1] ?? 'host'],
          ]
        : [a, b],
    place,
    when: random() < 0.2 ? null : when,
    state,
    by,
  })
  draft.statement('told this paper about it', [source])
  const holder = states.get(second.a.state)
  const target = states.get(second.b.state)
  if (holder !== undefined && target !== undefined) {
    draft.position('a withdrawal by the river', {
      holder,
      kind: 'demand',
      to: [target],
      ...(random() < 0.5 ? { deadline: dayAt(day + 5) } : {}),
    })
    draft.measure('the sanctions against', {
      kind: 'sanction',
      by: holder,
      targets: [target],
    })
  }
  draft.count('talks', { of: 'meeting', people: [a, b], value: '2' })
  return draft.input()
}

/** Unrelated texts: signatures that agree by chance only. */
const signatureOf = (random: () => number): readonly number[] =>
  Array.from({ length: 64 }, () => Math.floor(random() * 4294967296))

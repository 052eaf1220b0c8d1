/**
 * Floor 3, record, contacts. Blocking: the keys under which tellings that could be of one contact meet, so that never all
 * are compared with all.
 *
 * A dated telling looks among those of its kind about the same actors (or their sides) in the same week. One without a
 * day looks among those about the same two, within the days in which it can be meant.
 */
import type { Cast } from '../actors/cast.ts'
import type { Stretch } from '../days.ts'
import { lengthOf, stretchOf } from '../days.ts'
import { DATED, FAR, namesNewDay, PINNED, SOON, STAY } from './agree-days.ts'
import { isDescribed } from './agree-people.ts'
import { looksAround } from './in-short.ts'
import type { Telling } from './tellings.ts'

const WEEK = 7
const SEASON = 60
/** Of a long list the first few suffice to be found by. */
const FEW = 6

/** Where a telling stands in time: its days, or those of its report where it gives none that pin it down. */
export const standsAt = (t: Telling): Stretch =>
  t.when !== null && lengthOf(t.when) <= DATED ? t.when : t.filed.bounds

/** Where an analyst's judgement finds it. */
export const idKey = (id: string): string => `id ${id}`

export function putKeys(tellings: readonly Telling[], cast: Cast): readonly string[] {
  return unique(tellings, (t) => {
    const at = standsAt(t)
    const weeks = numbered('w', at, WEEK)
    return [
      idKey(t.contactId),
      idKey(t.id),
      ...cross(t, sidedActors(t, cast), weeks),
      ...(t.place === null ? [] : cross(t, [`@${t.place}`], weeks)),
      ...(isVaguelyTold(t, cast) ? cross(t, ['?'], weeks) : cross(t, ['!'], weeks)),
      ...cross(t, pairsPut(t, cast), [...numbered('q', at, SEASON), 'ever']),
    ]
  })
}

export function nearKeys(tellings: readonly Telling[], cast: Cast): readonly string[] {
  return unique(tellings, (t) => {
    const dated = t.when !== null && lengthOf(t.when) <= DATED
    if (!dated) {
      const around = {
        first: t.filed.bounds.first - FAR,
        last: t.filed.bounds.last + FAR,
      }
      return [
        ...cross(t, pairsNear(t, cast), Number.isFinite(lengthOf(around)) ? numbered('q', around, SEASON) : ['ever']),
        ...(looksAround(t) ? cross(t, sidedActors(t, cast), weeksBefore(t)) : []),
      ]
    }
    const moved = stretchOf(t.read.formerly?.edtf ?? null)
    const told = t.filed.published
    const due = told !== null && namesNewDay(t) ? [{ first: told.first, last: told.last + SOON }] : []
    const stretches = [standsAt(t), ...(moved === null ? [] : [moved]), ...due]
    const weeks = stretches.flatMap((s) => numbered('w', { first: s.first - STAY, last: s.last + STAY }, WEEK))
    return [
      ...cross(t, sidedActors(t, cast), weeks),
      ...(t.people.size === 0 && t.place !== null ? cross(t, [`@${t.place}`], weeks) : []),
      ...cross(t, isVaguelyTold(t, cast) ? ['?', '!'] : ['?'], weeks),
    ]
  })
}

const unique = (tellings: readonly Telling[], keysOf: (t: Telling) => readonly string[]): readonly string[] => [
  ...new Set(tellings.flatMap(keysOf)),
]

const cross = (t: Telling, subjects: readonly string[], times: readonly string[]): readonly string[] =>
  subjects.flatMap((subject) => times.map((time) => `${t.family} ${subject} ${time}`))

/** A headline tells what its report dates, a denial what was told shortly before. */
const weeksBefore = ({ filed: { bounds } }: Telling): readonly string[] =>
  numbered('w', { first: bounds.first - PINNED, last: bounds.last }, WEEK)

/** Numbers of the periods that a stretch touches; none for an endless one. */
function numbered(letter: string, { first, last }: Stretch, days: number): readonly string[] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const from = Math.floor(first / days)
  return Array.from({ length: Math.floor(last / days) - from + 1 }, (_, i) => `${letter}${from + i}`)
}

const sidedActors = (t: Telling, cast: Cast): readonly string[] => [
  ...new Set([...t.people].flatMap((id) => [...cast.sideOf(id)])),
]

/** Somebody takes part who is only described: he may be anybody's second name. */
const isVaguelyTold = (t: Telling, cast: Cast): boolean => [...t.people].some((id) => isDescribed(id, cast))

/** The last of those it acts for: a state, as a rule. */
const topOf = (id: string, cast: Cast): string => [...cast.sideOf(id)].at(-1) ?? id

const isTop = (id: string, cast: Cast): boolean => cast.sideOf(id).size === 1

/** Two by two; alone where one is alone, as visitors are. */
function pairs(ids: readonly string[]): readonly string[] {
  if (ids.length === 1) return [...ids]
  return ids.slice(0, FEW).flatMap((a, i) => ids.slice(i + 1, FEW).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)))
}

const subjectsOf = (t: Telling): readonly string[] =>
  t.kind === 'visit' && t.visitors.size > 0 ? [...t.visitors] : [...t.core]

function subjectPairs(t: Telling): readonly string[] {
  return t.kind === 'visit' ? subjectsOf(t) : pairs(subjectsOf(t))
}

/** Where somebody is only described, the others are found alone. */
const named = (t: Telling, cast: Cast): readonly string[] => subjectsOf(t).filter((id) => !isDescribed(id, cast))

const pairsOfSides = (t: Telling, cast: Cast): readonly string[] => pairs(subjectsOf(t).map((id) => topOf(id, cast)))

/** Whether it tells of sides or of their delegates: of both where a host or mediator is named beside the sides he brings together. */
function sidesIn(t: Telling, cast: Cast): { readonly sides: boolean; readonly delegates: boolean } {
  const tops = subjectsOf(t).filter((id) => isTop(id, cast)).length
  const all = subjectsOf(t).length
  return { sides: tops === all || (tops > 1 && tops < all), delegates: tops < all }
}

/** Found by those who take part, and by their sides. */
function pairsPut(t: Telling, cast: Cast): readonly string[] {
  const vague = isVaguelyTold(t, cast) ? '?' : '!'
  const { sides, delegates } = sidesIn(t, cast)
  return [
    ...subjectPairs(t),
    ...named(t, cast).map((id) => `${vague} ${id}`),
    ...(sides ? pairsOfSides(t, cast).map((pair) => `sides ${pair}`) : []),
    ...(delegates ? pairsOfSides(t, cast).map((pair) => `delegates ${pair}`) : []),
  ]
}

/** Delegates look among their sides, sides among their delegates: those are candidates at most. */
function pairsNear(t: Telling, cast: Cast): readonly string[] {
  const { sides, delegates } = sidesIn(t, cast)
  const vaguely = named(t, cast).flatMap((id) => (isVaguelyTold(t, cast) ? [`? ${id}`, `! ${id}`] : [`? ${id}`]))
  return [
    ...subjectPairs(t),
    ...vaguely,
    ...(sides ? pairsOfSides(t, cast).map((pair) => `delegates ${pair}`) : []),
    ...(delegates ? pairsOfSides(t, cast).map((pair) => `sides ${pair}`) : []),
  ]
}

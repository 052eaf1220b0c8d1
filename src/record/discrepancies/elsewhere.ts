/**
 * Floor 3, record, discrepancies. One report has it that a meeting did not take place, and another tells of one as held
 * that may be it, though no day ties the two together so that they stay two contacts. A question, never a conflict.
 */
import type { Span } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Assembled } from '../contacts/assemble.ts'
import { comparePlaces } from '../contacts/places.ts'
import type { Telling } from '../contacts/tellings.ts'
import { gapBetween, lengthOf, meets } from '../days.ts'
import { addTo } from '../multimap.ts'
import { type Difference, sidesOf } from './find.ts'
import { claimsFact, looksBack } from './status.ts'

/** The two reports lie so close in time. */
const DAYS = 7

type Held = ReadonlyMap<string, readonly Telling[]>

/** Tellings as held by who takes part. */
export function heldBy(assembled: readonly Assembled[], wrong: ReadonlySet<string>): Held {
  const held = new Map<string, Telling[]>()
  for (const { contact } of assembled)
    for (const t of contact.tellings)
      if (claimsFact(t) && !wrong.has(t.id)) for (const person of t.core) addTo(held, person, t)
  return held
}

/** What one report tells as not having taken place, where no other word on it says that it did. */
export const toldAsOff = (life: readonly Telling[]): readonly Telling[] =>
  life.some(claimsFact)
    ? []
    : life.filter((t) => t.axis === 'not' && t.read.state !== 'postponed' && looksBack(t) && tellsDay(t))

/** By its day, or by a word for one: nothing else ties two tellings of two reports together. */
const tellsDay = (t: Telling): boolean => (t.when !== null && lengthOf(t.when) <= 2) || weekdaysIn(t).length > 0

export function heldElsewhere(
  about: string,
  off: readonly Telling[],
  held: () => Held,
  cast: Cast,
): readonly Difference[] {
  for (const no of off) {
    const people = [...no.core].filter((id) => cast.profileOf(id).kind === 'person')
    const yes = firstOf(people, held(), (t) => mayBeOne(no, t, people, cast))
    if (yes === null) continue
    const why = 'one report has it that it did not take place, another tells of one as held that may be it'
    return [{ kind: 'status', verdict: 'ambiguous', about, sides: sidesOf([no, yes]), why }]
  }
  return []
}

function firstOf(people: readonly string[], held: Held, suits: (t: Telling) => boolean): Telling | null {
  for (const id of people) {
    const found = held.get(id)?.find(suits)
    if (found !== undefined) return found
  }
  return null
}

/** Two that could be one, each told as held, lie no further apart than a slip of the calendar. */
const SLIP = 3

/** Two contacts that could be one and stay two because their days differ. */
export function datedOtherwise(
  about: string,
  life: readonly Telling[],
  other: readonly Telling[],
  cast: Cast,
): readonly Difference[] {
  for (const a of life)
    for (const b of other) {
      if (a.filed === b.filed || !isDated(a) || !isDated(b) || comparePlaces(a.place, b.place, cast) === 'other')
        continue
      if (a.when === null || b.when === null || meets(a.when, b.when) || gapBetween(a.when, b.when) > SLIP) continue
      const why = `what may be one contact is told of ${a.read.when.edtf} in one report, of ${b.read.when.edtf} in another`
      return [{ kind: 'date', verdict: 'ambiguous', about, sides: sidesOf([a, b]), why }]
    }
  return []
}

/** Told as held, on a day of its own: a visit lasts. */
const isDated = (t: Telling): boolean => claimsFact(t) && t.kind !== 'visit' && t.when !== null && lengthOf(t.when) <= 2

/** All people of the one are told of in the other, and the day is told by one word, or is the same. */
function mayBeOne(no: Telling, yes: Telling, people: readonly string[], cast: Cast): boolean {
  if (yes.filed === no.filed || gapBetween(no.filed.bounds, yes.filed.bounds) > DAYS) return false
  if (yes.family !== no.family || !people.every((id) => yes.people.has(id))) return false
  if (comparePlaces(no.place, yes.place, cast) === 'other') return false
  if (no.when !== null && yes.when !== null)
    return lengthOf(no.when) <= 2 && lengthOf(yes.when) <= 2 && meets(no.when, yes.when)
  const [mine, yours] = [weekdaysIn(no), weekdaysIn(yes)]
  return mine.some((day) => yours.includes(day))
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

const weekdays = new WeakMap<Telling, readonly string[]>()

function weekdaysIn(telling: Telling): readonly string[] {
  const { filed, read } = telling
  const wordsOf = ({ start, end }: Span): string => filed.report.text.slice(start, end).toLowerCase()
  const known = weekdays.get(telling) ?? read.evidence.flatMap((span) => wordsOf(span).match(WEEKDAY) ?? [])
  weekdays.set(telling, known)
  return known
}

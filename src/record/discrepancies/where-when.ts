/** Floor 3, record, discrepancies. Two reports of one held contact that give it another day or another place. */
import { overlaps } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { comparePlaces } from '../contacts/places.ts'
import type { Telling } from '../contacts/tellings.ts'
import type { Copies } from '../copies/link.ts'
import { gapBetween, lengthOf, meets } from '../days.ts'
import { type Difference, sidesOf } from './find.ts'
import { claimsFact } from './status.ts'

/** A visit lasts: two days of it are no difference. */
export function differInDay(about: string, life: readonly Telling[], copies: Copies): readonly Difference[] {
  const dated = life.filter((t) => claimsFact(t) && t.kind !== 'visit' && t.when !== null && lengthOf(t.when) <= 2)
  const pair = firstPair(dated, copies, (a, b) => a.when !== null && b.when !== null && !meets(a.when, b.when))
  if (pair === null) return []
  const [a, b] = pair
  const twoClocks = pair.some(tellsHour) && a.when !== null && b.when !== null && gapBetween(a.when, b.when) === 1
  const stated = pair.every((t) => t.read.when.basis === 'stated' && tellsOneTime(t) && tellsCalendarDay(t))
  return [
    {
      kind: 'date',
      verdict: twoClocks ? 'apparent' : stated ? 'conflict' : 'ambiguous',
      about,
      sides: sidesOf(pair),
      why: twoClocks
        ? 'neighbouring days, and an hour or a clock is told: perhaps one moment on two calendars'
        : `${a.read.when.edtf} in one report, ${b.read.when.edtf} in another`,
    },
  ]
}

export function differInPlace(
  about: string,
  life: readonly Telling[],
  cast: Cast,
  copies: Copies,
): readonly Difference[] {
  const placed = life.filter((t) => claimsFact(t) && t.place !== null)
  const differ = (a: Telling, b: Telling): boolean =>
    comparePlaces(a.place, b.place, cast) === 'other' && !toldTogether(a, b, life)
  const pair = firstPair(placed, copies, (a, b) => differ(a, b) && sameDay(a, b)) ?? firstPair(placed, copies, differ)
  if (pair === null) return []
  const sure = sameDay(...pair) && pair.every((t) => t.read.place?.basis === 'stated')
  return [
    {
      kind: 'place',
      verdict: sure ? 'conflict' : 'ambiguous',
      about,
      sides: sidesOf(pair),
      why: 'one contact, told at two places',
    },
  ]
}

/** Both pin it to the same day, so that they cannot mean two parts of a journey. */
const sameDay = (a: Telling, b: Telling): boolean =>
  a.when !== null && b.when !== null && meets(a.when, b.when) && Math.max(lengthOf(a.when), lengthOf(b.when)) <= 2

/** A report that gives both places holds them for one. */
const toldTogether = (a: Telling, b: Telling, life: readonly Telling[]): boolean =>
  life.some((t) => t.place === a.place && life.some((u) => u.filed === t.filed && u.place === b.place))

/** The first two of different origin that differ so. */
function firstPair(
  tellings: readonly Telling[],
  copies: Copies,
  differ: (a: Telling, b: Telling) => boolean,
): readonly [Telling, Telling] | null {
  for (const [i, a] of tellings.entries())
    for (const b of tellings.slice(i + 1))
      if (copies.rootOf(a.filed) !== copies.rootOf(b.filed) && differ(a, b)) return [a, b]
  return null
}

/** A day of the month; a weekday or "yesterday" may have been counted from another day than meant. */
const tellsCalendarDay = ({ read }: Telling): boolean => read.when.words === undefined || /\d/.test(read.when.words)

/** Of several times in one sentence it may be another that dates it. */
const tellsOneTime = ({ filed, read }: Telling): boolean =>
  read.evidence.every((span) => filed.reading.times.filter((time) => overlaps(time, span)).length <= 1)

/** Words that set a moment by the hour, where another zone's calendar may show the neighbouring day. */
const HOUR =
  /\b(?:night|midnight|evening|morning|dawn|overnight|local time|our time|their time|GMT|UTC|a\.?m\b|p\.?m\b|o.clock)|\d:\d\d/i

const tellsHour = (t: Telling): boolean =>
  HOUR.test(t.read.when.words ?? '') ||
  t.read.when.edtf?.includes('T') === true ||
  t.read.evidence.some((s) => HOUR.test(t.filed.report.text.slice(s.start, s.end)))

/** Floor 3, record, contacts. Whether two tellings can be of one contact, what speaks for it, and what against. */
import type { Cast } from '../actors/cast.ts'
import { gapBetween } from '../days.ts'
import { sharedCount } from '../words.ts'
import { compareDays, type Days } from './agree-days.ts'
import { comparePeople, type People } from './agree-people.ts'
import { deniesJustTold, tellsInShort } from './in-short.ts'
import { comparePlaces, type Place } from './places.ts'
import { familyOf, type Telling } from './tellings.ts'

export interface Agreement {
  /** Greater is better; only compared with other agreements of the same tellings. */
  readonly score: number
  /** `likely` joins where no other fits; `perhaps` stays apart with a candidate link. */
  readonly verdict: 'sure' | 'likely' | 'perhaps'
  /** Both tell days, and the days fit: the contact is pinned down. */
  readonly dated: boolean
  readonly why: string
}

interface Features {
  readonly people: People
  readonly days: Days
  readonly place: Place
}

/** Null where they cannot be one. */
export function agree(a: Telling, b: Telling, cast: Cast): Agreement | null {
  if (a.family !== b.family || ordinalsDiffer(a, b)) return null
  const found = agreeInFull(a, b, cast)
  if (found !== null && found.verdict !== 'perhaps') return found
  const why = tellsInShort(a, b, cast)
    ? 'the headline of the report that tells it'
    : deniesJustTold(a, b, cast)
      ? 'one side denies what was just told of it and the other'
      : null
  return why === null ? found : { score: 0, verdict: 'likely', dated: false, why }
}

function agreeInFull(a: Telling, b: Telling, cast: Cast): Agreement | null {
  const features = {
    people: comparePeople(a, b, cast),
    days: compareDays(a, b),
    place: comparePlaces(a.place, b.place, cast),
  }
  if (features.people === 'other' || features.days === 'apart') return null
  const judged = judge(a, b, features)
  if (judged === 'no') return null
  return {
    score: scoreOf(features),
    verdict: judged,
    dated: features.days !== 'unknown',
    why: explain(a, b, features),
  }
}

/** "The second round" and "the third" are two, told of the same parties. */
const ordinalsDiffer = (a: Telling, b: Telling): boolean =>
  a.read.ordinal !== null &&
  b.read.ordinal !== null &&
  a.read.ordinal !== b.read.ordinal &&
  sharedCount(a.core, b.core) === a.core.size

function scoreOf({ people, days, place }: Features): number {
  const who = {
    same: 4,
    some: 3,
    partly: 2,
    loosely: 2,
    delegates: 1,
    one: 1,
    unknown: 0,
    other: 0,
  }[people]
  const when = { same: 4, overlap: 2, next: 1, unknown: 0, apart: 0 }[days]
  return who + when + { same: 2, unknown: 0, other: -2 }[place]
}

function judge(a: Telling, b: Telling, { people, days, place }: Features): Agreement['verdict'] | 'no' {
  const known = people === 'same' || people === 'some' || people === 'partly' || people === 'loosely'
  const denial = a.read.state === 'denied' || b.read.state === 'denied'
  if (people === 'unknown') return place === 'same' && days === 'same' ? 'sure' : 'no'
  if (place === 'other') {
    if (a.kind === 'visit' || !known) return 'no'
    return days === 'same' || (denial && days === 'overlap') ? 'sure' : 'no'
  }
  if (days === 'next') {
    if (!bothHappened(a, b) || a.filed === b.filed) return 'no'
    return known ? 'sure' : isOneNight(a, people, place) ? 'likely' : 'no'
  }
  if (people === 'one' && a.kind === 'meeting') {
    const exact = days === 'same' && (Math.max(daysLong(a), daysLong(b)) <= EXACT || toldAlike(a, b))
    return days === 'same' && place === 'same'
      ? 'sure'
      : exact
        ? 'likely'
        : place === 'same' || days === 'same'
          ? 'perhaps'
          : 'no'
  }
  if (people === 'delegates') {
    if (days === 'same' && place === 'same') return 'sure'
    // What some delegates deny of a week need not be what their sides planned for a day of it.
    if (days === 'unknown' && place === 'same' && bothHappened(a, b) && isSoonTold(a, b)) return 'likely'
    const fits = days === 'same' && (!denial || Math.max(daysLong(a), daysLong(b)) <= EXACT)
    return fits || (days === 'overlap' && keepsPlan(a, b)) ? 'likely' : 'perhaps'
  }
  if (
    days === 'unknown' &&
    people === 'loosely' &&
    a.filed !== b.filed &&
    bothHappened(a, b) &&
    isSoonTold(a, b, 2 * JUST)
  )
    return 'likely'
  if (days === 'unknown' && (people === 'loosely' || (a.filed === b.filed && people !== 'same'))) return 'perhaps'
  return days === 'overlap' && !leadsTo(a, b) ? 'perhaps' : 'sure'
}

/** Sides and their delegates in one town, or on the telephone across the hours: of two neighbouring days, one may be the other's night. */
const isOneNight = (a: Telling, people: People, place: Place): boolean =>
  people === 'delegates' && a.kind === 'meeting' && (place === 'same' || a.family === CALLS)

const CALLS = familyOf('call')

/** Where one participant alone is known, the days have to be exact to tell a contact. */
const EXACT = 3

const daysLong = (t: Telling): number => (t.when === null ? Infinity : t.when.last - t.when.first + 1)

/** One report says of both that they stand as far along, in the same days. */
const toldAlike = (a: Telling, b: Telling): boolean =>
  a.filed === b.filed && a.axis === b.axis && a.read.when.edtf === b.read.when.edtf

/** Planned for some day of a stretch by those whose delegates then came on one of them. */
function keepsPlan(a: Telling, b: Telling): boolean {
  const [plan, other] = a.axis === 'ahead' ? [a, b] : [b, a]
  return plan.axis === 'ahead' && other.axis === 'happened' && daysLong(other) <= daysLong(plan)
}

/** Days between what is dated and the report that tells, without a day, of what may be the same. */
const JUST = 7

/** The sides talked, one report says and gives no day; just before, their delegates did. */
function isSoonTold(a: Telling, b: Telling, days = JUST): boolean {
  const [dated, other] = a.when === null ? [b, a] : [a, b]
  const told = other.filed.published
  return dated.when !== null && told !== null && dated.when.first <= told.last && gapBetween(dated.when, told) <= days
}

const bothHappened = (a: Telling, b: Telling): boolean => a.axis === 'happened' && b.axis === 'happened'

/** A hint of some day in a stretch can lead to what then happened on one of them; what happened in a month need not be what was hinted for a day of it. */
function leadsTo(a: Telling, b: Telling): boolean {
  const hinted = (t: Telling): boolean => t.axis === 'possible' || t.axis === 'silent'
  const length = (t: Telling): number => (t.when === null ? Infinity : t.when.last - t.when.first)
  if (hinted(a) === hinted(b)) return true
  return hinted(a) ? length(a) >= length(b) : length(b) >= length(a)
}

function explain(a: Telling, b: Telling, { people, days, place }: Features): string {
  const who = {
    same: 'the same participants',
    some: 'shared participants',
    partly: 'shared participants, one of them told otherwise',
    loosely: 'shared participants, one of them told otherwise',
    delegates: 'sides and their delegates',
    one: 'a shared participant',
    unknown: 'no participants to tell them apart',
    other: '',
  }[people]
  const [x, y] = [a.read.when.edtf, b.read.when.edtf]
  const when = {
    same: x === y ? `the same day (${x})` : `days that fit (${x}, ${y})`,
    overlap: `days that overlap (${x}, ${y})`,
    next: `days that lie close (${x}, ${y})`,
    unknown: 'no day that speaks against it',
    apart: '',
  }[days]
  const where = {
    same: 'the same place',
    unknown: '',
    other: 'though the places differ',
  }[place]
  return [who, when, where].filter((part) => part !== '').join(', ')
}

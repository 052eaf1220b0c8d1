/** Floor 3, record, contacts. Whether the days two tellings give can be those of one contact. */
import { overlap } from '../../model/index.ts'
import { gapBetween, lengthOf, meets, type Stretch, stretchOf } from '../days.ts'
import type { Telling } from './tellings.ts'

/** `next`: neighbouring days, as two reports may date one night, or a visit's coming and going. `unknown`: nothing speaks against it. */
export type Days = 'same' | 'overlap' | 'next' | 'unknown' | 'apart'

/** More days than this in a stretch do not pin a contact down. */
export const PINNED = 10
/** A month still dates; an open end or a year only fails to speak against. */
export const DATED = 31
/** Between coming and going. */
export const STAY = 5
/** Days between telling and contact beyond which a telling without a day is not taken to mean it. */
export const FAR = 60

export function compareDays(a: Telling, b: Telling): Days {
  if (a.when === null || b.when === null)
    return (meets(daysOf(a), daysOf(b)) && !otherDayOfYear(a, b)) || moved(a, b) ? 'unknown' : 'apart'
  const [short, long] = [lengthOf(a.when), lengthOf(b.when)].sort((x, y) => x - y)
  if (short === undefined || long === undefined) return 'unknown'
  if (meets(a.when, b.when)) return long <= PINNED ? 'same' : long <= DATED && short <= PINNED ? 'overlap' : 'unknown'
  if (moved(a, b)) return 'overlap'
  if (a.read.state === 'postponed' && b.read.state === 'postponed') return 'unknown'
  const gap = gapBetween(a.when, b.when)
  if (a.kind === 'visit' && gap <= STAY && long <= PINNED) return 'next'
  return gap === 1 && short + long <= 4 ? 'next' : 'apart'
}

/** A day of a year that nobody tells ("24 June") is another than one of May. A visit lasts, and is told by any of its days. */
function otherDayOfYear(a: Telling, b: Telling): boolean {
  const [x, y] = [a.read.when.edtf, b.read.when.edtf]
  return a.kind !== 'visit' && x !== null && y !== null && !overlap(x, y)
}

/** What a telling without a day still says: what happened is past when it is told, what is ahead is not. */
export function daysOf(t: Telling): Stretch {
  if (t.when !== null) return t.when
  const { first, last } = t.filed.bounds
  if (t.axis === 'happened') return { first: -Infinity, last }
  return t.axis === 'ahead' || t.axis === 'possible' ? { first, last: Infinity } : { first: -Infinity, last: Infinity }
}

/** One tells that the other's day was moved: it names that day, or the new one alone while the plan is still ahead. */
const moved = (a: Telling, b: Telling): boolean => namesOldDay(a, b) || isPutOffTo(a, b) || isPutOffTo(b, a)

/** Days after a report within which a plan lies that it tells to be put off without naming its day. */
export const SOON = 31
/** Days by which it may tell that too late. */
const LATE = 3

/** Told as put off to a day that is still to come. */
export const namesNewDay = ({ read, when, filed }: Telling): boolean =>
  read.state === 'postponed' &&
  read.formerly === null &&
  when !== null &&
  lengthOf(when) <= DATED &&
  filed.published !== null &&
  when.last > filed.published.last

/** What this tells to be put off is that plan: told before, and due soon. */
export function isPutOffTo(putOff: Telling, plan: Telling): boolean {
  const told = putOff.filed.published
  if (told === null || putOff.when === null || plan.when === null || !namesNewDay(putOff)) return false
  if (plan.axis !== 'ahead' || (plan.filed.published?.first ?? Infinity) > told.last) return false
  const soon = { first: told.first - LATE, last: told.last + SOON }
  return plan.when.first < putOff.when.first && lengthOf(plan.when) <= PINNED && meets(plan.when, soon)
}

function namesOldDay(a: Telling, b: Telling): boolean {
  const fits = (x: Telling, y: Telling): boolean => {
    const old = stretchOf(x.read.formerly?.edtf ?? null)
    return old !== null && y.when !== null && meets(old, y.when)
  }
  return fits(a, b) || fits(b, a)
}

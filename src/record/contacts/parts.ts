/**
 * Floor 3, record, contacts. Which contact is a part of which: a meeting of the visit on which it was held. Where no
 * report says so it is derived, from who travels, who receives, where and when; what fits two visits is part of none.
 */
import type { Cast } from '../actors/cast.ts'
import { gapBetween, lengthOf, meets, type Stretch } from '../days.ts'
import { DATED, PINNED } from './agree-days.ts'
import type { Consolidation } from './consolidate.ts'
import { isHosted, isWholeCountry } from './hosts.ts'
import type { Own } from './own.ts'
import { comparePlaces } from './places.ts'
import { familyOf } from './tellings.ts'

export interface Tie {
  readonly whole: Own
  readonly why: string
}

export interface Ties {
  readonly wholeOf: ReadonlyMap<Own, Tie>
  readonly partsOf: ReadonlyMap<Own, readonly Own[]>
}

export function tieParts(owns: readonly Own[], consolidation: Consolidation, cast: Cast): Ties {
  let byId: ReadonlyMap<string, Own> | null = null
  const ownOf = (id: string): Own | null => {
    byId ??= new Map(owns.map((own) => [own.doc.id, own]))
    return byId.get(id) ?? null
  }
  const visits = shelve(owns)
  const [wholeOf, partsOf] = [new Map<Own, Tie>(), new Map<Own, Own[]>()]
  for (const own of owns) {
    const told = wholeTold(own, ownOf, consolidation, cast)
    const tie = told === null ? derive(own, visits, cast) : { whole: told, why: 'the report calls it a part of that' }
    if (tie === null) continue
    wholeOf.set(own, tie)
    const parts = partsOf.get(tie.whole)
    if (parts) parts.push(own)
    else partsOf.set(tie.whole, [own])
  }
  return { wholeOf, partsOf }
}

/** The contact that the first telling to say so calls it a part of. */
function wholeTold(
  { contact }: Own,
  ownOf: (id: string) => Own | null,
  consolidation: Consolidation,
  cast: Cast,
): Own | null {
  for (const { filed, read } of contact.tellings) {
    if (read.partOf === null) continue
    const whole = consolidation.inReport(cast.resolved(filed), read.partOf)
    const id = whole === null ? contact.id : consolidation.contactIdOf(whole)
    if (id !== contact.id) return ownOf(id)
  }
  return null
}

const VISITS = familyOf('visit')
const MEETINGS = familyOf('meeting')
const WEEK = 7

/** Visits by visitor and week, and by visitor and report. */
function shelve(owns: readonly Own[]): ReadonlyMap<string, readonly Own[]> {
  const shelves = new Map<string, Own[]>()
  for (const own of owns) {
    if (familyOf(own.doc.kind) !== VISITS) continue
    for (const key of keysOf(own, visitorsOf)) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(own)
      else shelves.set(key, [own])
    }
  }
  return shelves
}

const keys = new WeakMap<Own, readonly string[]>()

function keysOf(own: Own, actorsOf: (own: Own) => readonly string[]): readonly string[] {
  const known = keys.get(own)
  if (known) return known
  const { days, life } = own
  const times = [...new Set(life.map((t) => t.filed.report.id))]
  if (days !== null && lengthOf(days) <= DATED)
    for (let week = Math.floor(days.first / WEEK); week <= Math.floor(days.last / WEEK); week++) times.push(`w${week}`)
  const made = actorsOf(own).flatMap((actor) => times.map((time) => `${actor} ${time}`))
  keys.set(own, made)
  return made
}

const peopleOf = ({ doc }: Own): readonly string[] =>
  doc.participants.filter((p) => p.part !== 'absent' && p.part !== 'host').map((p) => p.actor)

/** Who travels; a host who is told of beside them does not. */
function visitorsOf(own: Own): readonly string[] {
  const visitors = own.doc.participants.filter((p) => p.part === 'visitor').map((p) => p.actor)
  return visitors.length > 0 ? visitors : peopleOf(own)
}

/** The visit it fits; null where none does, or two do alike. */
function derive(own: Own, visits: ReadonlyMap<string, readonly Own[]>, cast: Cast): Tie | null {
  if (familyOf(own.doc.kind) !== MEETINGS) return null
  const near = new Set<Own>()
  for (const key of keysOf(own, peopleOf)) for (const visit of visits.get(key) ?? []) near.add(visit)
  if (near.size === 0) return null
  const fits = [...near].flatMap((visit) => fitOf(own, visit, cast) ?? [])
  const best = Math.max(...fits.map(({ score }) => score))
  const [first, second] = fits.filter(({ score }) => score === best)
  return first && !second ? { whole: first.visit, why: first.why } : null
}

interface Fit {
  readonly visit: Own
  readonly score: number
  readonly why: string
}

function fitOf(meeting: Own, visit: Own, cast: Cast): Fit | null {
  const time = compareTime(meeting, visit)
  if (time === null || !goTogether(meeting, visit, time === 'dated')) return null
  const [there, goal] = [meeting.doc.place?.actor ?? null, visit.doc.place?.actor ?? null]
  const where = comparePlaces(there, goal, cast)
  const visitors = visitorsOf(visit)
  const hosted = peopleOf(meeting).some((id) => !visitors.includes(id) && isHosted(id, visit.doc, cast))
  // Where its host receives, on a visit to a country, is in that country, unless it is another.
  const abroad = goal === null || !isWholeCountry(goal, cast) || (there !== null && isWholeCountry(there, cast))
  if (where === 'other' && (abroad || !hosted)) return null
  if (where !== 'same' && !hosted) return null
  const reasons = [
    'who travels takes part',
    where === 'same' ? 'the place is the same' : '',
    hosted ? 'the other side is where the visit goes' : '',
    time === 'dated' ? 'its day is one of the visit' : 'one report tells of both side by side',
  ]
  return {
    visit,
    score: (where === 'same' ? 2 : 0) + (hosted ? 1 : 0) + (time === 'dated' ? 2 : 0),
    why: reasons.filter((reason) => reason !== '').join(', '),
  }
}

function compareTime(meeting: Own, visit: Own): 'dated' | 'beside' | null {
  const pinned = (days: Stretch | null): days is Stretch => days !== null && lengthOf(days) <= PINNED
  if (pinned(meeting.days) && pinned(visit.days)) {
    if (meets(meeting.days, visit.days)) return 'dated'
    return isSoonAfter(meeting.days, visit) && toldBeside(meeting, visit) ? 'beside' : null
  }
  const open = meeting.days !== null && visit.days !== null && gapBetween(meeting.days, visit.days) > 0
  return !open && toldBeside(meeting, visit) ? 'beside' : null
}

/** Days after an arrival on which the visitor may still be there. */
const ON = 3

/** The day told of the visit is the one on which the visitor arrived: what he came for follows. */
const isSoonAfter = (days: Stretch, { days: arrived, life }: Own): boolean =>
  arrived !== null &&
  lengthOf(arrived) === 1 &&
  days.first > arrived.last &&
  days.last <= arrived.last + ON &&
  life.some((t) => t.read.state === 'under-way' && t.when !== null && meets(t.when, arrived))

/** Characters between two tellings beyond which they are not told side by side. */
const BESIDE = 400

function toldBeside(a: Own, b: Own): boolean {
  return a.life.some((x) =>
    b.life.some((y) => x.filed === y.filed && Math.abs(x.read.head.start - y.read.head.start) <= BESIDE),
  )
}

/** A visit that was called off, or is still ahead, has no meeting that was held, unless the days say that it was. */
function goTogether(meeting: Own, visit: Own, dated: boolean): boolean {
  const [held, made] = [toneOf(meeting), toneOf(visit)]
  if (made === 'not') return held !== 'done'
  return held === made || made === 'done' || dated
}

function toneOf({ decided, life }: Own): 'done' | 'not' | 'ahead' {
  if (decided === 'occurred' || decided === 'contested') return 'done'
  if (decided !== null) return 'not'
  return life.some((t) => t.axis === 'happened') ? 'done' : 'ahead'
}

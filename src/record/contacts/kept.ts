/**
 * Floor 3, record, contacts. A planned visit that was kept: everybody who was to come took part, in its days and where it was to go, in a
 * meeting that is told as having happened. No report says of the visit that it was made, so it is implied, and said why. The passing of
 * its day alone never does that, nor a meeting whose place is unknown or itself only concluded.
 */
import type { Cast } from '../actors/cast.ts'
import { lengthOf } from '../days.ts'
import { addTo } from '../multimap.ts'
import { PINNED } from './agree-days.ts'
import { isDescribed } from './agree-people.ts'
import { isWholeCountry } from './hosts.ts'
import type { Own } from './own.ts'
import { comparePlaces } from './places.ts'
import { familyOf, type Telling } from './tellings.ts'

const VISITS = familyOf('visit')
const MEETINGS = familyOf('meeting')

/** By visit: the meeting by which it was kept, the first of several. */
export function findKept(owns: readonly Own[], cast: Cast): ReadonlyMap<Own, Own> {
  const held = new Map<string, Own[]>()
  for (const own of owns) if (roleOf(own) === 'meeting') for (const id of presentAt(own)) addTo(held, id, own)
  const kept = new Map<Own, Own>()
  for (const visit of owns) {
    const visitors = roleOf(visit) === 'plan' ? visitorsOf(visit, cast) : []
    const meeting = held.get(visitors[0] ?? '')?.find((own) => keeps(own, visit, visitors, cast))
    if (meeting) kept.set(visit, meeting)
  }
  return kept
}

type Role = 'meeting' | 'plan' | 'neither'

/** Asked of every contact each time, and the same as long as its own tellings are. */
const roles = new WeakMap<Own, Role>()

function roleOf(own: Own): Role {
  const known = roles.get(own)
  if (known !== undefined) return known
  const meets = familyOf(own.doc.kind) === MEETINGS && isHeldSomewhere(own)
  const role = meets ? 'meeting' : isOpenPlan(own) ? 'plan' : 'neither'
  roles.set(own, role)
  return role
}

/** Its place is told, not concluded, and so is its day. */
const isHeldSomewhere = ({ decided, doc, life, days }: Own): boolean =>
  decided === 'occurred' &&
  doc.place?.basis === 'stated' &&
  days !== null &&
  life.some((t) => t.axis === 'happened' && t.place !== null && t.read.when.basis === 'stated')

/** Told as planned, and by nobody as called off, moved or denied; "no visit is planned" is a word about the plan only. */
const isOpenPlan = ({ decided, doc, life, days }: Own): boolean =>
  familyOf(doc.kind) === VISITS &&
  doc.kind !== 'departure' &&
  doc.place !== null &&
  days !== null &&
  lengthOf(days) <= PINNED &&
  (decided === null || decided === 'ruled-out') &&
  life.every((t) => t.axis !== 'not' || t.read.state === 'not-planned')

const present = new WeakMap<Own, readonly string[]>()

function presentAt(own: Own): readonly string[] {
  const known = present.get(own) ?? own.doc.participants.filter((p) => p.part !== 'absent').map((p) => p.actor)
  present.set(own, known)
  return known
}

/** Everybody who was to come; nobody where one of them is only described. */
function visitorsOf({ doc }: Own, cast: Cast): readonly string[] {
  const ids = doc.participants.filter((p) => p.part === 'visitor').map((p) => p.actor)
  return ids.some((id) => isDescribed(id, cast) || cast.profileOf(id).kind !== 'person') ? [] : ids
}

function keeps(meeting: Own, visit: Own, visitors: readonly string[], cast: Cast): boolean {
  const there = presentAt(meeting)
  if (meeting.days === null || visit.days === null || !visitors.every((id) => there.includes(id))) return false
  if (meeting.days.first < visit.days.first || meeting.days.last > visit.days.last) return false
  const [where, goal] = [meeting.doc.place?.actor ?? '', visit.doc.place?.actor ?? '']
  const inside = !isWholeCountry(where, cast) || isWholeCountry(goal, cast)
  return inside && comparePlaces(where, goal, cast) === 'same'
}

/** Of a visit told as under way: the first meeting told as held that is a part of it. */
export const madeBy = (visit: Own, parts: readonly Own[]): Own | null =>
  visit.decided === null && isUnderWay(visit) && visit.life.every((t) => t.axis !== 'not' || isOvertaken(t, visit))
    ? (parts.find((part) => part.decided === 'occurred') ?? null)
    : null

/** A later day's report has it under way. */
const isOvertaken = (no: Telling, { life }: Own): boolean =>
  life.some(
    (t) =>
      t.read.state === 'under-way' && (t.filed.published?.first ?? -Infinity) > (no.filed.published?.last ?? Infinity),
  )

const isUnderWay = ({ life }: Own): boolean => life.some((t) => t.read.state === 'under-way')

/** What is said of a visit that no report says was made. */
export const keptBy = ({ doc }: Own, visit: Own): string =>
  isUnderWay(visit)
    ? `told as under way; "${doc.title}" was held on it`
    : `told as planned; whoever was to come took part in "${doc.title}" (${doc.when.edtf}), held where the visit was to go`

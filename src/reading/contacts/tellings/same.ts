/**
 * Floor 2, reading, contacts. Is this a contact the report has told of before? Compared are its kind, who takes part, where, when, how
 * far along it is, and whether the words themselves point back ("the visit", "their meeting") or forward ("a second round").
 */
import {
  boundsOf,
  CONTACT_FAMILIES,
  type ContactKind,
  type ContactState,
  daysBetween,
  type LocalId,
  overlap,
  type ReadTelling,
} from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { speaksForOne } from '../sides/principal.ts'
import { hasHappened, isAhead, isOpenEnded } from '../status/status.ts'
import { isAgainstOneself, isWithOthers } from './other-sides.ts'

/** What is known of a telling while it is compared. */
export interface Comparable {
  readonly kind: ContactKind
  readonly actors: readonly LocalId[]
  /** Of those, the parties that its own words name. */
  readonly named: readonly LocalId[]
  readonly place: LocalId | null
  readonly when: string | null
  /** The report's publication day, EDTF. */
  readonly published: string | null
  readonly state: ContactState | null
  readonly ordinal: number | null
  /** The words point back: a definite noun, "their", "it". */
  readonly definite: boolean
  /** The words say that it is another one: "a new round", "meet again". */
  readonly another: boolean
  /** Who vouches; null for the outlet's own voice. */
  readonly speaker: LocalId | null
  /** A side stands there without a name: "a meeting between Lind and Peruvian negotiators". */
  readonly open: boolean
  /** It names too few sides to stand alone. */
  readonly refers: boolean
  /** The words say that there was none: "no call", "any meeting". */
  readonly none: boolean
  /** The day is one it was first meant for: "was originally planned for 10 March". */
  readonly former: boolean
  /** Its own words say, with names, whose it is, whoever those are: "the summit of the Nile states". */
  readonly owned: boolean
  /** Where the sentences begin that are still fresh when it is read. */
  readonly freshFrom: number
}

/** Where the report spoke of it last. */
export const lastToldAt = ({ head, evidence }: ReadTelling): number =>
  Math.max(head.start, ...evidence.map((span) => span.start))

/** Told too far back to be pointed at. */
const WINDOW = 60

export const familyOf = (kind: ContactKind): number => CONTACT_FAMILIES.findIndex((family) => family.includes(kind))

/** The latest earlier telling of the same contact; null where there is none. */
export function antecedentIn(cast: Cast, told: readonly ReadTelling[], now: Comparable): ReadTelling | null {
  const recent = told
    .slice(-WINDOW)
    .reverse()
    .filter((t) => familyOf(t.kind) === familyOf(now.kind))
  const same = recent.filter((t) => isSame(cast, t, now))
  const denied = now.none && now.state === 'denied' ? heldBefore(cast, recent, same, now) : null
  return denied ?? same[0] ?? null
}

/** "denies any talks": what was told as held is meant before what is planned, even where the parties there are those who act for the sides. */
const heldBefore = (
  cast: Cast,
  recent: readonly ReadTelling[],
  same: readonly ReadTelling[],
  now: Comparable,
): ReadTelling | null =>
  same.find((t) => hasHappened(t.state)) ??
  recent.find((t) => hasHappened(t.state) && isFresh(t, now) && !isWithOthers(cast, t, now)) ??
  null

/** The latest contact of the family whose sides a telling without sides of its own may take over ("the next round"): one the speaker took part in, else of the same kind, else the latest. */
export function seriesOf(told: readonly ReadTelling[], now: Comparable): ReadTelling | null {
  const series = told
    .slice(-WINDOW)
    .reverse()
    .filter(
      (t) => familyOf(t.kind) === familyOf(now.kind) && (t.participants.length > 1 || t.open || t.kind === now.kind),
    )
  const own = series.find((t) => t.participants.some((p) => p.actor === now.speaker))
  return own ?? series.find((t) => t.kind === now.kind) ?? series[0] ?? null
}

function isSame(cast: Cast, before: ReadTelling, now: Comparable): boolean {
  if (
    now.another ||
    isHistory(before, now) ||
    isAgainstOneself(before, now) ||
    !daysFit(before, now) ||
    !placesFit(before, now) ||
    !ordinalsFit(before, now)
  )
    return false
  if (now.refers) return pointsBack(cast, before, now) && phasesFit(before, now)
  return sidesFit(cast, before, now) && phasesFit(before, now)
}

/** A definite word, the same place, or a side that denies "any talks" points back at a contact without naming its sides. */
function pointsBack(cast: Cast, before: ReadTelling, now: Comparable): boolean {
  if (isWithOthers(cast, before, now)) return false
  if (now.definite || (now.place !== null && before.place?.actor === now.place)) return true
  if (now.none && isFresh(before, now)) return true
  if (now.state !== 'denied' || now.speaker === null) return false
  const sides = new Set(before.participants.map((p) => p.actor))
  return (
    speaksForOne(cast, now.speaker, sides) ||
    [...sides].some((side) => speaksForOne(cast, side, new Set([now.speaker as LocalId])))
  )
}

/** What was put off, or first meant for another day, has a new one now. */
const daysFit = (before: ReadTelling, now: Comparable): boolean =>
  (now.former && now.refers) ||
  (now.state === 'postponed' && now.refers) ||
  before.when.edtf === null ||
  now.when === null ||
  overlap(before.when.edtf, now.when)

const placesFit = (before: ReadTelling, now: Comparable): boolean =>
  before.place === null || now.place === null || before.place.actor === now.place || before.place.basis === 'implied'

const ordinalsFit = (before: ReadTelling, now: Comparable): boolean =>
  before.ordinal === null || now.ordinal === null || before.ordinal === now.ordinal

/** The smaller list lies in the larger, person by person or through those they act for; journeys need the same traveller. */
function sidesFit(cast: Cast, before: ReadTelling, now: Comparable): boolean {
  const earlier = before.participants.filter((p) => p.part !== 'absent')
  const travellers = earlier.filter((p) => p.part === 'visitor').map((p) => p.actor)
  if (familyOf(now.kind) === familyOf('visit')) return now.actors.some((a) => travellers.includes(a))
  const [few, many] =
    now.actors.length <= earlier.length
      ? [now.actors, earlier.map((p) => p.actor)]
      : [earlier.map((p) => p.actor), now.actors]
  const all = new Set(many)
  const represented = few.filter(
    (a) => speaksForOne(cast, a, all) || many.some((m) => speaksForOne(cast, m, new Set([a]))),
  )
  return (
    few.length > 0 &&
    represented.length === few.length &&
    (few.length > 1 ||
      few.length === many.length ||
      now.definite ||
      (now.actors.length === 1 && !now.open) ||
      earlier.every((p) => p.basis === 'implied'))
  )
}

/** Told, or told again, just before. */
const isFresh = (before: ReadTelling, { freshFrom }: Comparable): boolean => lastToldAt(before) >= freshFrom

type Phase = 'happened' | 'denied' | 'ahead' | 'off'

/** On the axis of the past something happened or is denied; on that of the future it is ahead or called off. */
const phaseOf = (state: ContactState): Phase =>
  state === 'denied'
    ? 'denied'
    : hasHappened(state)
      ? 'happened'
      : isAhead(state) || isOpenEnded(state)
        ? 'ahead'
        : 'off'

const isPast = (phase: Phase): boolean => phase === 'happened' || phase === 'denied'

/**
 * A plan and its end are one contact, and so are a contact and its denial (where only a definite word ties them, just after). What is told of the past
 * and what of the future are two, unless a common day ties them, or a plan is followed by what came of it in the same place.
 */
function phasesFit(before: ReadTelling, now: Comparable): boolean {
  if (now.state === null || (now.none && isFresh(before, now))) return true
  const [was, is] = [phaseOf(before.state), phaseOf(now.state)]
  if (was === is) return true
  if (was === 'denied' && is === 'off') return now.definite && now.state !== 'postponed' && isFresh(before, now)
  if (isPast(was) && isPast(is)) return !now.refers || !now.definite || isFresh(before, now)
  if (!isPast(was) && !isPast(is)) return was !== 'off' || is !== 'ahead' || isPinned(before, now)
  if (was === 'ahead' && is === 'happened' && now.place !== null && before.place?.actor === now.place) return true
  return before.when.edtf !== null && now.when !== null
}

/** A plan after something that was ruled out: that very one only where a day, the place or the words say so. */
const isPinned = (before: ReadTelling, now: Comparable): boolean =>
  now.refers ||
  now.definite ||
  (before.when.edtf !== null && now.when !== null) ||
  (now.place !== null && before.place?.actor === now.place)

/** Told as history: an undated telling with sides of its own is not about that. */
const isHistory = (before: ReadTelling, now: Comparable): boolean =>
  now.when === null &&
  !now.refers &&
  (!now.definite || now.state === 'acknowledged') &&
  isLongBefore(before.when.edtf, now.published)

/** Days. */
const LONG = 21

function isLongBefore(edtf: string | null, published: string | null): boolean {
  if (edtf === null || published === null) return false
  const [day, out] = [boundsOf(edtf).last, boundsOf(published).first]
  return day !== null && out !== null && daysBetween(day, out) > LONG
}

/** Floor 3, record, contacts. What one report tells of one contact: the tellings it says to be the same, with the keys under which others find them. */
import { InternalError } from '../../model/index.ts'
import type { Cast, Resolved } from '../actors/cast.ts'
import type { Profile } from '../actors/profiles.ts'
import { makeClusters } from '../cluster.ts'
import { lengthOf } from '../days.ts'
import type { Pile } from '../filed.ts'
import { type Epoch, type Memo, type Slot, sameItems } from '../memo.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { DATED, namesNewDay, PINNED } from './agree-days.ts'
import { comparePeople } from './agree-people.ts'
import { nearKeys, putKeys } from './keys.ts'
import { type Telling, tellingsOf } from './tellings.ts'

/** How well dated: by some days, by a stretch that still pins it down, by a longer one, not at all. */
export type Vagueness = 0 | 1 | 2 | 3

export interface Unit {
  readonly tellings: readonly Telling[]
  readonly vagueness: Vagueness
  /** Under these it is found. */
  readonly put: readonly string[]
  /** Under these it looks. */
  readonly near: readonly string[]
}

interface Made {
  /** When it was last found to hold. */
  epoch: Epoch
  readonly constraints: Constraints
  readonly profiles: readonly Profile[]
  readonly tellings: readonly Telling[]
  readonly units: readonly Unit[]
}

const UNITS: Slot<WeakMap<Resolved, Made>> = { empty: () => new WeakMap() }

export interface Told {
  /** All units, report by report in the order of publication. */
  readonly units: readonly Unit[]
  /** The telling that a local id of a report's reading names. */
  readonly inReport: (resolved: Resolved, local: string) => Telling | null
}

export function gatherUnits(pile: Pile, cast: Cast, constraints: Constraints, memo: Memo): Told {
  const slot = memo.of(UNITS)
  const units: Unit[] = []
  for (const filed of pile.reports) {
    const resolved = cast.resolved(filed)
    const before = slot.get(resolved)
    const made =
      before && before.constraints === constraints && stillTrue(before, cast)
        ? before
        : makeUnits(resolved, cast, constraints)
    slot.set(resolved, made)
    for (const unit of made.units) units.push(unit)
  }
  const inReport = (resolved: Resolved, local: string): Telling | null =>
    slot.get(resolved)?.tellings.find((t) => t.read.id === local) ?? null
  return { units, inReport }
}

const peopleIn = (tellings: readonly Telling[]): readonly string[] => [
  ...new Set(tellings.flatMap((t) => [...t.people])),
]

/** More may have become known of those who take part. */
function stillTrue(made: Made, cast: Cast): boolean {
  if (made.epoch === cast.epoch) return true
  if (!sameItems(made.profiles, peopleIn(made.tellings).map(cast.profileOf))) return false
  made.epoch = cast.epoch
  return true
}

function makeUnits(resolved: Resolved, cast: Cast, constraints: Constraints): Made {
  const tellings = tellingsOf(resolved, cast)
  const clusters = makeClusters(tellings.length)
  tellings.forEach((telling, i) => {
    const same = tellings.findIndex((other) => other.read.id === telling.read.sameAs)
    const earlier = tellings[same]
    if (earlier === undefined || earlier.family !== telling.family || tellOfOthers(earlier, telling, cast)) return
    const all = [same, i].map((place) => tellings.filter((_, j) => clusters.find(j) === clusters.find(place)))
    const [some = [], others = []] = all
    if (constraints.standTogether(earlier, telling) && constraints.mayMeet(some, others)) clusters.join(same, i, '')
  })
  const units = clusters.groups().map((places): Unit => {
    const own = places.flatMap((i) => tellings[i] ?? [])
    const unit = {
      tellings: own,
      vagueness: vaguenessOf(own),
      put: putKeys(own, cast),
      near: nearKeys(own, cast),
    }
    for (const telling of own) homes.set(telling, unit)
    return unit
  })
  return { epoch: cast.epoch, constraints, profiles: peopleIn(tellings).map(cast.profileOf), tellings, units }
}

/** Words that refer back may be taken to refer to the wrong contact: not where both tell who takes part, and others do. */
const tellOfOthers = (a: Telling, b: Telling, cast: Cast): boolean =>
  a.kind === 'meeting' && a.core.size > 1 && b.core.size > 1 && comparePeople(a, b, cast) === 'other'

const homes = new WeakMap<Telling, Unit>()

/** The unit a telling is in. */
export function unitOf(telling: Telling): Unit {
  const unit = homes.get(telling)
  if (unit === undefined) throw new InternalError(`telling ${telling.id} is in no unit`)
  return unit
}

function vaguenessOf(tellings: readonly Telling[]): Vagueness {
  // Taken in turn with what it moves, so that what then happened on the new day finds both.
  if (tellings.some(namesNewDay)) return 0
  const least = Math.min(...tellings.map((t) => (t.when === null ? Infinity : lengthOf(t.when))))
  return least <= 3 ? 0 : least <= PINNED ? 1 : least <= DATED ? 2 : 3
}

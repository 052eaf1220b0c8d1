/** Floor 3, record, contacts. The contacts found so far, under the keys of what they hold; and which keys have changed since the last compilation. */
import type { Group } from './choose.ts'
import type { Telling } from './tellings.ts'
import type { Unit } from './units.ts'

interface Shelved extends Group {
  readonly tellings: Telling[]
  readonly units: Unit[]
  /** Place in the order in which groups were begun. */
  readonly begun: number
  /** Holds or held something else than last time. */
  touched: boolean
}

export interface Shelves {
  /** Groups under these keys, in the order in which they were begun. */
  readonly near: (keys: readonly string[]) => readonly Group[]
  /** Adds the unit to the group of `leader`, or begins one. */
  readonly put: (unit: Unit, leader: Unit | null) => void
  /** Says that the unit stands elsewhere than last time, then in the group of `formerly` if that still is one. */
  readonly touch: (unit: Unit, formerly: Unit | null) => void
  readonly touchKeys: (unit: Unit) => void
  /** Nothing under these keys has changed, and the leader leads. */
  readonly isUntouched: (keys: readonly string[], leader: Unit | null) => boolean
  readonly groupOf: (unit: Unit) => Group
  readonly unitsOf: (group: Group) => readonly Unit[]
}

export function makeShelves(): Shelves {
  const shelves = new Map<string, Shelved[]>()
  const homes = new Map<Unit, Shelved>()
  const changed = new Set<string>()
  let begun = 0

  const near = (keys: readonly string[]): readonly Shelved[] => {
    const found = new Set<Shelved>()
    for (const key of keys) for (const group of shelves.get(key) ?? []) found.add(group)
    return [...found].sort((a, b) => a.begun - b.begun)
  }

  const put = (unit: Unit, leader: Unit | null): void => {
    const joined = leader === null ? undefined : homes.get(leader)
    const group = joined ?? { leader: unit, tellings: [], units: [], begun: begun++, touched: false }
    group.units.push(unit)
    for (const telling of unit.tellings) group.tellings.push(telling)
    homes.set(unit, group)
    for (const key of unit.put) {
      const shelf = shelves.get(key)
      if (shelf === undefined) shelves.set(key, [group])
      else if (shelf.at(-1) !== group) shelf.push(group)
      if (group.touched) changed.add(key)
    }
  }

  const touchKeys = (unit: Unit): void => {
    for (const key of unit.put) changed.add(key)
  }

  const touchGroup = (group: Shelved): void => {
    if (group.touched) return
    group.touched = true
    for (const member of group.units) touchKeys(member)
  }

  const touch = (unit: Unit, formerly: Unit | null): void => {
    touchKeys(unit)
    for (const group of [homes.get(unit), formerly === null ? undefined : homes.get(formerly)])
      if (group) touchGroup(group)
  }

  const isUntouched = (keys: readonly string[], leader: Unit | null): boolean => {
    if (leader !== null && homes.get(leader)?.leader !== leader) return false
    if (changed.size === 0) return true
    for (const key of keys) if (changed.has(key)) return false
    return true
  }

  const groupOf = (unit: Unit): Shelved => {
    const group = homes.get(unit)
    if (group === undefined) throw new RangeError('the unit has not been put anywhere')
    return group
  }
  return { near, put, touch, touchKeys, isUntouched, groupOf, unitsOf: (group) => groupOf(group.leader).units }
}

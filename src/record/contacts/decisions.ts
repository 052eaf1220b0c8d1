/**
 * Floor 3, record, contacts. Which unit stands in which group, kept as units come and go.
 *
 * Units are taken the well dated first, so that the vague find something to join; each joins the contact it belongs to
 * or begins one, seeing only the units before it. Its choice depends on nothing but the groups under its keys: after a
 * change, in the same order, those choose anew under whose keys a group has changed before them.
 */
import { InternalError } from '../../model/index.ts'
import { insertInto, placeIn, removeFrom } from '../sorted.ts'
import type { Group } from './choose.ts'
import { byEvidence, type Telling } from './tellings.ts'
import type { Unit } from './units.ts'

export interface Decision {
  /** First unit of the contact joined; null where it begins one. */
  readonly leader: Unit | null
  readonly why: string
  /** First units of the contacts it could be too, and why. */
  readonly open: readonly Doubt[]
}

export interface Doubt {
  readonly leader: Unit
  /** It would have been joined, had no other fitted as well. */
  readonly fits: boolean
  readonly why: string
}

/** Units of one contact, in the order in which they are taken. */
interface Home {
  readonly units: Unit[]
}

export interface Decisions {
  readonly made: Map<Unit, Decision>
  readonly homes: Map<Unit, Home>
  /** By key: units found under it, in the order in which they are taken. */
  readonly shelves: Map<string, Unit[]>
  /** By key: units that look under it. */
  readonly lookers: Map<string, Set<Unit>>
}

export const noDecisions = (): Decisions => ({
  made: new Map(),
  homes: new Map(),
  shelves: new Map(),
  lookers: new Map(),
})

export type Decide = (unit: Unit, near: readonly Group[]) => Decision

/** The order in which units are taken. */
export const inTurn = (a: Unit, b: Unit): number =>
  a.vagueness - b.vagueness || (a.tellings[0] && b.tellings[0] ? byEvidence(a.tellings[0], b.tellings[0]) : 0)

export interface Change {
  readonly come: readonly Unit[]
  readonly gone: readonly Unit[]
}

/** Gives the units whose contact may be another now. `keysOf` are those under which a unit looks. */
export function redecide(
  decisions: Decisions,
  { come, gone }: Change,
  keysOf: (unit: Unit) => readonly string[],
  decide: Decide,
): ReadonlySet<Unit> {
  const touched = new Set<Unit>()
  const agenda = makeAgenda([...come])
  const fresh = decisions.made.size === 0
  // Where all are to choose, none needs to be told to.
  const disturb = (units: readonly Unit[], after: Unit | null): void => {
    for (const unit of fresh ? [] : units) {
      touched.add(unit)
      for (const key of unit.put)
        for (const looker of decisions.lookers.get(key) ?? [])
          if (after === null || inTurn(looker, after) > 0) agenda.add(looker)
    }
  }
  const left = new Set(gone.flatMap((unit) => homeOf(unit, decisions).units))
  for (const unit of gone) strike(unit, decisions, keysOf(unit))
  disturb([...left], null)
  for (const unit of come) file(unit, decisions, keysOf(unit))
  for (let unit = agenda.next(); unit !== undefined; unit = agenda.next()) {
    const [before, home] = [decisions.made.get(unit), decisions.homes.get(unit)]
    const decision = decide(unit, groupsBefore(unit, keysOf(unit), decisions))
    decisions.made.set(unit, decision)
    if (before?.why !== decision.why) touched.add(unit)
    if (before?.leader === decision.leader && home?.units[0] === (decision.leader ?? unit)) continue
    disturb(home?.units ?? [], unit)
    move(unit, home ?? null, decision.leader, decisions)
    disturb(homeOf(unit, decisions).units, unit)
  }
  return touched
}

function move(unit: Unit, from: Home | null, leader: Unit | null, decisions: Decisions): void {
  if (from !== null) removeFrom(from.units, unit, inTurn)
  const to = leader === null ? { units: [] } : homeOf(leader, decisions)
  insertInto(to.units, unit, inTurn)
  decisions.homes.set(unit, to)
}

export function homeOf(unit: Unit, { homes }: Decisions): Home {
  const home = homes.get(unit)
  if (home === undefined) throw new InternalError('a unit of the pile stands in no contact')
  return home
}

/** The groups under these keys as they are when it is the unit's turn, in the order in which they were begun. */
function groupsBefore(unit: Unit, keys: readonly string[], { shelves, homes }: Decisions): readonly Group[] {
  const near = new Set<Home>()
  for (const key of keys) {
    const shelf = shelves.get(key)
    if (shelf === undefined) continue
    const end = placeIn(shelf, unit, inTurn)
    for (let i = 0; i < end; i++) {
      const home = homes.get(shelf[i] as Unit)
      if (home !== undefined) near.add(home)
    }
  }
  const groups = [...near].flatMap(({ units }): Group[] => {
    const end = placeIn(units, unit, inTurn)
    const leader = units[0]
    if (leader === undefined || end === 0) return []
    const tellings: Telling[] = []
    for (let i = 0; i < end; i++) for (const telling of units[i]?.tellings ?? []) tellings.push(telling)
    return [{ leader, tellings }]
  })
  return groups.sort((a, b) => inTurn(a.leader, b.leader))
}

function file(unit: Unit, { shelves, lookers }: Decisions, keys: readonly string[]): void {
  for (const key of unit.put) {
    const shelf = shelves.get(key)
    if (shelf) insertInto(shelf, unit, inTurn)
    else shelves.set(key, [unit])
  }
  for (const key of keys) {
    const looking = lookers.get(key)
    if (looking) looking.add(unit)
    else lookers.set(key, new Set([unit]))
  }
}

function strike(unit: Unit, { made, homes, shelves, lookers }: Decisions, keys: readonly string[]): void {
  const home = homes.get(unit)
  if (home) removeFrom(home.units, unit, inTurn)
  homes.delete(unit)
  made.delete(unit)
  for (const key of unit.put) {
    const shelf = shelves.get(key) ?? []
    removeFrom(shelf, unit, inTurn)
    if (shelf.length === 0) shelves.delete(key)
  }
  for (const key of keys) {
    lookers.get(key)?.delete(unit)
    if (lookers.get(key)?.size === 0) lookers.delete(key)
  }
}

interface Agenda {
  readonly add: (unit: Unit) => void
  /** The first in turn; each is given once, unless it is added again after its turn. */
  readonly next: () => Unit | undefined
}

/** Those that come after the one just taken are put in their place; what was planned from the start is sorted once. */
function makeAgenda(planned: Unit[]): Agenda {
  planned.sort(inTurn)
  const waiting = new Set(planned)
  const added: Unit[] = []
  let at = 0
  return {
    add: (unit) => {
      if (waiting.has(unit)) return
      waiting.add(unit)
      insertInto(added, unit, (a, b) => inTurn(b, a))
    },
    next: () => {
      const [first, other] = [planned[at], added.at(-1)]
      if (first === undefined && other === undefined) return undefined
      const takeOther = first === undefined || (other !== undefined && inTurn(other, first) < 0)
      const unit = takeOther ? added.pop() : planned[at++]
      if (unit !== undefined) waiting.delete(unit)
      return unit
    },
  }
}

/**
 * Floor 3, record, third stage. Which tellings are one contact. What could be one and is not sure stays two, linked as
 * candidates.
 *
 * Units are taken the well dated first, so that the vague find something to join; each joins the contact it belongs to
 * or begins one. A unit's choice depends on nothing but the contacts under its keys, so after a change only those units
 * choose anew under whose keys something has changed.
 */
import type { Cast, Resolved } from '../actors/resolve.ts'
import type { Pile } from '../filed.ts'
import { reportLabel } from '../label.ts'
import type { Memo, Slot } from '../memo.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { choose, type Group } from './choose.ts'
import { idKey } from './keys.ts'
import { makeShelves, type Shelves } from './shelves.ts'
import { byEvidence, type Telling } from './tellings.ts'
import { gatherUnits, type Unit } from './units.ts'

export interface Consolidation {
  /** Contacts in the order of their first evidence. */
  readonly contacts: readonly Consolidated[]
  /** The telling that a local id of a report's reading names. */
  readonly inReport: (resolved: Resolved, local: string) => Telling | null
  /** Id of the contact a telling belongs to. */
  readonly contactIdOf: (telling: Telling) => string
}

export interface Consolidated {
  readonly id: string
  /** In the order of evidence. */
  readonly tellings: readonly Telling[]
  /** Why they are one. */
  readonly reasons: readonly string[]
  /** Ids of contacts that could be the same one. */
  readonly candidates: readonly string[]
}

interface Decision {
  /** First unit of the contact joined; null where it begins one. */
  readonly leader: Unit | null
  readonly why: string
  /** First units of the contacts it could be too. */
  readonly open: readonly Unit[]
}

interface Past {
  constraints: Constraints | null
  decisions: ReadonlyMap<Unit, Decision>
}

const PAST: Slot<Past> = { empty: () => ({ constraints: null, decisions: new Map() }) }

export function consolidate(pile: Pile, cast: Cast, constraints: Constraints, memo: Memo): Consolidation {
  const { units, inReport } = gatherUnits(pile, cast, memo)
  const past = memo.of(PAST)
  const before = past.constraints === constraints ? past.decisions : new Map<Unit, Decision>()
  const { decisions, shelves } = decideAll(units, before, cast, constraints)
  past.constraints = constraints
  past.decisions = decisions
  return describe(units, decisions, shelves, inReport)
}

function decideAll(
  units: readonly Unit[],
  before: ReadonlyMap<Unit, Decision>,
  cast: Cast,
  constraints: Constraints,
): { readonly decisions: ReadonlyMap<Unit, Decision>; readonly shelves: Shelves } {
  const shelves = makeShelves()
  const decisions = new Map<Unit, Decision>()
  touchRemoved(units, before, shelves)
  for (const vagueness of [0, 1, 2, 3])
    for (const unit of units) {
      if (unit.vagueness !== vagueness) continue
      const old = before.get(unit)
      const keys = keysToLookUnder(unit, constraints)
      const decision =
        old && shelves.isUntouched(keys, old.leader) ? old : decide(unit, shelves.near(keys), cast, constraints)
      decisions.set(unit, decision)
      shelves.put(unit, decision.leader)
      if (old?.leader !== decision.leader || old === undefined) shelves.touch(unit, old?.leader ?? null)
    }
  return { decisions, shelves }
}

/** What a removed unit stood beside has changed from the beginning. */
function touchRemoved(units: readonly Unit[], before: ReadonlyMap<Unit, Decision>, shelves: Shelves): void {
  if (before.size === 0) return
  const present = new Set(units)
  const left = new Set<Unit>()
  for (const [unit, { leader }] of before) if (!present.has(unit)) left.add(leader ?? unit)
  if (left.size === 0) return
  for (const [unit, { leader }] of before) if (left.has(leader ?? unit)) shelves.touchKeys(unit)
}

function keysToLookUnder(unit: Unit, constraints: Constraints): readonly string[] {
  const partners = constraints.partnersOf(unit.tellings)
  return partners.length === 0 ? unit.near : [...unit.near, ...partners.map(idKey)]
}

function decide(unit: Unit, near: readonly Group[], cast: Cast, constraints: Constraints): Decision {
  const judged = constraints.judge(unit.tellings, near)
  if (judged.same) return { leader: judged.same.group.leader, why: judged.same.why, open: [] }
  const { chosen, why, open } = choose(unit, judged.allowed, cast)
  return { leader: chosen?.leader ?? null, why, open: open.map((group) => group.leader) }
}

function describe(
  units: readonly Unit[],
  decisions: ReadonlyMap<Unit, Decision>,
  shelves: Shelves,
  inReport: Consolidation['inReport'],
): Consolidation {
  const ids = new Map<Group, string>()
  const idOf = new Map<Telling, string>()
  const groups: Group[] = []
  const sorted = new Map<Group, readonly Telling[]>()
  for (const unit of units) {
    const group = shelves.groupOf(unit)
    if (ids.has(group)) continue
    const tellings = group.tellings.length === 1 ? group.tellings : [...group.tellings].sort(byEvidence)
    sorted.set(group, tellings)
    ids.set(group, tellings[0]?.contactId ?? '')
    for (const telling of tellings) idOf.set(telling, tellings[0]?.contactId ?? '')
    groups.push(group)
  }
  const links = linkCandidates(decisions, shelves)
  const contacts = groups.map((group) => ({
    id: ids.get(group) ?? '',
    tellings: sorted.get(group) ?? [],
    reasons: reasonsOf(group, shelves, decisions),
    candidates: [...(links.get(group) ?? [])].map((other) => ids.get(other) ?? '').sort(),
  }))
  contacts.sort((a, b) => (a.tellings[0] && b.tellings[0] ? byEvidence(a.tellings[0], b.tellings[0]) : 0))
  return { contacts, inReport, contactIdOf: (telling) => idOf.get(telling) ?? '' }
}

/** Both ways. */
function linkCandidates(
  decisions: ReadonlyMap<Unit, Decision>,
  shelves: Shelves,
): ReadonlyMap<Group, ReadonlySet<Group>> {
  const links = new Map<Group, Set<Group>>()
  const link = (from: Group, to: Group): void => {
    const set = links.get(from)
    if (set) set.add(to)
    else links.set(from, new Set([to]))
  }
  for (const [unit, { open }] of decisions) {
    if (open.length === 0) continue
    const mine = shelves.groupOf(unit)
    for (const leader of open) {
      const theirs = shelves.groupOf(leader)
      if (theirs === mine) continue
      link(mine, theirs)
      link(theirs, mine)
    }
  }
  return links
}

function reasonsOf(group: Group, shelves: Shelves, decisions: ReadonlyMap<Unit, Decision>): readonly string[] {
  const reasons = shelves.unitsOf(group).flatMap((unit) => {
    const why = decisions.get(unit)?.why ?? ''
    const label = unit.tellings[0] === undefined ? '' : reportLabel(unit.tellings[0].filed)
    const refersBack = unit.tellings.length > 1 ? [`${label}: the report itself refers back to it`] : []
    return [...(why === '' ? [] : [`${label}: ${why}`]), ...refersBack]
  })
  return reasons.length < 2 ? reasons : [...new Set(reasons)]
}

/**
 * Floor 3, record, third stage. Which tellings are one contact. What could be one and is not sure stays two, linked as
 * candidates.
 */
import type { Cast, Resolved } from '../actors/cast.ts'
import type { Pile } from '../filed.ts'
import { labelOf, reportLabel } from '../label.ts'
import { type Memo, type Slot, sameItems } from '../memo.ts'
import { compareText } from '../order.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { choose, type Group } from './choose.ts'
import { type Change, type Decide, type Decision, type Decisions, noDecisions, redecide } from './decisions.ts'
import { type Blocks, judgeContacts } from './judged.ts'
import { byEvidence, type Telling } from './tellings.ts'
import { gatherUnits, type Unit, unitOf } from './units.ts'

export interface Consolidation {
  /** Contacts in the order of their first evidence. One that has not changed is the same object. */
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
  /** Of these: on whose judgement. */
  readonly judged: readonly string[]
  /** Ids of contacts that could be the same one. */
  readonly candidates: readonly string[]
  /** Why they could, and are kept apart. */
  readonly doubts: readonly string[]
  /** How many units it is made of. */
  readonly units: number
}

interface Past {
  constraints: Constraints | null
  units: ReadonlySet<Unit>
  decisions: Decisions
  /** By unit: the contact it stands in. */
  contacts: ReadonlyMap<Unit, Consolidated>
}

const PAST: Slot<Past> = {
  empty: () => ({
    constraints: null,
    units: new Set(),
    decisions: noDecisions(),
    contacts: new Map(),
  }),
}

export function consolidate(pile: Pile, cast: Cast, constraints: Constraints, memo: Memo): Consolidation {
  const { units, inReport } = gatherUnits(pile, cast, constraints, memo)
  const past = memo.of(PAST)
  if (past.constraints !== constraints) Object.assign(past, PAST.empty(), { constraints })
  const change = changeOf(units, past)
  const decide: Decide = (unit, near) => decideOne(unit, near, cast, constraints)
  const touched = redecide(past.decisions, change, (unit) => unit.near, decide)
  return describe(units, touched, inReport, past, judgeContacts(past.decisions, constraints))
}

function changeOf(units: readonly Unit[], past: Past): Change {
  const come = units.filter((unit) => !past.units.has(unit))
  const nothingGone = past.units.size + come.length === units.length
  const present = nothingGone && come.length === 0 ? past.units : new Set(units)
  const gone = nothingGone ? [] : [...past.units].filter((unit) => !present.has(unit))
  past.units = present
  return { come, gone }
}

function decideOne(unit: Unit, near: readonly Group[], cast: Cast, { mayMeet }: Constraints): Decision {
  const allowed = near.filter((group) => mayMeet(unit.tellings, group.tellings))
  const { chosen, why, open } = choose(unit, allowed, cast)
  return { leader: chosen?.leader ?? null, why, open }
}

/** A contact none of whose units has been touched, and whose candidates are called the same, is the same object. */
function describe(
  units: readonly Unit[],
  touched: ReadonlySet<Unit>,
  inReport: Consolidation['inReport'],
  past: Past,
  blocks: Blocks,
): Consolidation {
  const { decisions } = past
  const after = new Map<Unit, Consolidated>()
  const contacts: Consolidated[] = []
  const links = linkCandidates(decisions, blocks)
  const candidatesOf = (unit: Unit): Candidates => nameCandidates(links.get(leaderOf(unit, blocks)), blocks)
  for (const unit of units) {
    if (after.has(unit)) continue
    const members = blocks.membersOf(unit)
    const [old, candidates] = [past.contacts.get(unit), candidatesOf(unit)]
    const same =
      old !== undefined &&
      !members.some((member) => touched.has(member)) &&
      sameMembers(old, members, past) &&
      sameItems(old.judged, blocks.reasonsOf(unit)) &&
      sameItems(old.candidates, candidates.ids) &&
      sameItems(old.doubts, candidates.doubts)
    const contact = same ? old : consolidated(members, candidates, decisions, blocks.reasonsOf(unit))
    for (const member of members) after.set(member, contact)
    contacts.push(contact)
  }
  past.contacts = after
  return {
    contacts,
    inReport,
    contactIdOf: (telling) => idOf(unitOf(telling), blocks),
  }
}

const sameMembers = (old: Consolidated, members: readonly Unit[], { contacts }: Past): boolean =>
  old.units === members.length && members.every((member) => contacts.get(member) === old)

const leaderOf = (unit: Unit, { membersOf }: Blocks): Unit => membersOf(unit)[0] ?? unit

/** That of its earliest evidence. */
function idOf(unit: Unit, { membersOf }: Blocks): string {
  const firsts = membersOf(unit).flatMap((member) => member.tellings[0] ?? [])
  return firsts.reduce((first, t) => (byEvidence(t, first) < 0 ? t : first)).contactId
}

interface Candidates {
  readonly ids: readonly string[]
  readonly doubts: readonly string[]
}

const NO_CANDIDATES: Candidates = { ids: [], doubts: [] }

function nameCandidates(others: ReadonlyMap<Unit, string> | undefined, blocks: Blocks): Candidates {
  if (others === undefined) return NO_CANDIDATES
  const named = [...others]
    .map(([leader, why]) => ({
      id: idOf(leader, blocks),
      doubt: `could be one with ${labelOf(leader.tellings)}: ${why}`,
    }))
    .sort((a, b) => compareText(a.id, b.id))
  return { ids: named.map(({ id }) => id), doubts: [...new Set(named.map(({ doubt }) => doubt))] }
}

function consolidated(
  members: readonly Unit[],
  candidates: Candidates,
  decisions: Decisions,
  judged: readonly string[],
): Consolidated {
  const tellings = members.flatMap((unit) => unit.tellings).sort(byEvidence)
  return {
    id: tellings[0]?.contactId ?? '',
    tellings,
    reasons: [...reasonsOf(members, decisions), ...judged],
    judged,
    candidates: candidates.ids,
    doubts: candidates.doubts,
    units: members.length,
  }
}

/** Both ways; of several reasons the first in the order of letters, whatever the order of reports. */
function linkCandidates(decisions: Decisions, blocks: Blocks): ReadonlyMap<Unit, ReadonlyMap<Unit, string>> {
  const links = new Map<Unit, Map<Unit, string>>()
  const link = (from: Unit, to: Unit, why: string): void => {
    const known = links.get(from)
    if (known === undefined) links.set(from, new Map([[to, why]]))
    else if (compareText(why, known.get(to) ?? `${why} `) < 0) known.set(to, why)
  }
  for (const [unit, { open }] of decisions.made) {
    if (open.length === 0) continue
    const mine = leaderOf(unit, blocks)
    for (const { leader, why } of open) {
      const theirs = leaderOf(leader, blocks)
      if (theirs === mine) continue
      link(mine, theirs, why)
      link(theirs, mine, why)
    }
  }
  return links
}

function reasonsOf(members: readonly Unit[], { made }: Decisions): readonly string[] {
  const reasons = members.flatMap((unit) => {
    const why = made.get(unit)?.why ?? ''
    const label = unit.tellings[0] === undefined ? '' : reportLabel(unit.tellings[0].filed)
    const refersBack = unit.tellings.length > 1 ? [`${label}: the report itself refers back to it`] : []
    return [...(why === '' ? [] : [`${label}: ${why}`]), ...refersBack]
  })
  return reasons.length < 2 ? reasons : [...new Set(reasons)]
}

/**
 * Floor 3, record, claims. Each claim joins the earlier one it agrees with best, or none; those joined are one. A claim's
 * choice depends on nothing but the claims under its keys, so after a change only those choose anew under whose keys
 * something has changed.
 */
import { makeClusters } from '../cluster.ts'
import type { Filed } from '../filed.ts'
import { reportLabel } from '../label.ts'
import { sameItems } from '../memo.ts'
import { byPublication } from '../order.ts'
import type { Constraints } from '../reviews/constraints.ts'
import { insertInto, placeIn, removeFrom } from '../sorted.ts'

export interface Claim {
  readonly id: string
  /** Id of the whole, should it be the earliest evidence of one. */
  readonly wholeId: string
  readonly filed: Filed
  /** Place among the claims of its report. */
  readonly order: number
  /** Under these it is found. */
  readonly put: readonly string[]
  /** Under these it looks. */
  readonly near: readonly string[]
}

export interface Likeness {
  /** Greater than 0; only compared with others of the same claim. */
  readonly score: number
  readonly why: string
  /** Holds only where none fits that is a rival of it. */
  readonly lone?: boolean
}

interface Choice<C> {
  readonly earlier: C | null
  readonly why: string
}

/** Claims that are one. The same object as long as its members and reasons are the same. */
export interface Linked<C> {
  /** In the order of evidence. */
  readonly members: readonly C[]
  readonly reasons: readonly string[]
}

/** What the compilation before leaves to the next. */
export interface Past<C> {
  readonly choices: Map<C, Choice<C>>
  /** By key: who is found under it, in the order of evidence. */
  readonly shelves: Map<string, C[]>
  /** By key: who looks under it. */
  readonly lookers: Map<string, C[]>
  constraints: Constraints | null
  readonly wholes: Map<C, Linked<C>>
  /** By first evidence. */
  ordered: Linked<C>[]
}

export const noPast = <C>(): Past<C> => ({
  choices: new Map(),
  shelves: new Map(),
  lookers: new Map(),
  constraints: null,
  wholes: new Map(),
  ordered: [],
})

export interface Rules<C> {
  readonly agreement: (earlier: C, later: C) => Likeness | null
  /** Whether two that a claim fits are surely not one. */
  readonly rivals: (a: C, b: C) => boolean
  /** What the report itself says to be one with it. */
  readonly sameInReport: (claim: C) => C | null
  readonly constraints: Constraints
}

const byEvidence = (a: Claim, b: Claim): number => byPublication(a.filed.key, b.filed.key) || a.order - b.order

/** `claims` in the order of evidence; so are the wholes given, by their first. */
export function linkClaims<C extends Claim>(
  claims: readonly C[],
  rules: Rules<C>,
  past: Past<C>,
): readonly Linked<C>[] {
  const { anew, gone } = chooseAnew(claims, past)
  const loose = new Set<C>()
  const loosen = (claim: C | null | undefined): void => {
    if (claim) for (const member of past.wholes.get(claim)?.members ?? [claim]) loose.add(member)
  }
  for (const claim of gone) loosen(claim)
  for (const claim of anew) {
    const [before, now] = [past.choices.get(claim), choose(claim, rules, past)]
    past.choices.set(claim, now)
    if (before !== undefined && before.earlier === now.earlier && before.why === now.why) continue
    for (const one of [claim, now.earlier, rules.sameInReport(claim)]) loosen(one)
  }
  if (past.constraints !== rules.constraints) for (const claim of claims) loose.add(claim)
  past.constraints = rules.constraints
  for (const claim of gone) loose.delete(claim)
  regroup([...loose].sort(byEvidence), gone, rules, past)
  return [...past.ordered]
}

/** Takes apart the wholes these stood in and puts them together anew. */
function regroup<C extends Claim>(loose: readonly C[], gone: readonly C[], rules: Rules<C>, past: Past<C>): void {
  const old = new Set([...gone, ...loose].flatMap((claim) => past.wholes.get(claim) ?? []))
  for (const claim of gone) past.wholes.delete(claim)
  const fresh = group(loose, rules, past).map((whole) => {
    const known = whole.members[0] === undefined ? undefined : past.wholes.get(whole.members[0])
    return known && sameItems(known.members, whole.members) && sameItems(known.reasons, whole.reasons) ? known : whole
  })
  for (const whole of fresh) for (const member of whole.members) past.wholes.set(member, whole)
  const kept = new Set(fresh)
  if (old.size * 8 > past.ordered.length)
    past.ordered = past.ordered.filter((whole) => !old.has(whole) || kept.has(whole))
  else for (const whole of old) if (!kept.has(whole)) removeFrom(past.ordered, whole, byFirst)
  for (const whole of fresh) if (!old.has(whole)) insertInto(past.ordered, whole, byFirst)
}

const byFirst = <C extends Claim>(a: Linked<C>, b: Linked<C>): number =>
  a.members[0] && b.members[0] ? byEvidence(a.members[0], b.members[0]) : 0

function group<C extends Claim>(claims: readonly C[], rules: Rules<C>, { choices }: Past<C>): readonly Linked<C>[] {
  const places = new Map(claims.map((claim, i) => [claim, i]))
  const clusters = rules.constraints.guard(makeClusters(claims.length), () =>
    claims.flatMap((claim, i) => [[claim.wholeId, i] as const, [claim.id, i] as const]),
  )
  claims.forEach((claim, i) => {
    const [same, choice] = [rules.sameInReport(claim), choices.get(claim)]
    if (same !== null)
      clusters.join(places.get(same) ?? i, i, `${reportLabel(claim.filed)}: the report itself refers back to it`)
    if (choice?.earlier) clusters.join(places.get(choice.earlier) ?? i, i, choice.why)
  })
  return clusters.groups().map((places) => ({
    members: places.flatMap((i) => claims[i] ?? []),
    reasons: clusters.reasons(places[0] ?? 0),
  }))
}

/** Files what has come, strikes what has gone; gives those whose choice may be another now, in the order of evidence. */
function chooseAnew<C extends Claim>(
  claims: readonly C[],
  past: Past<C>,
): { readonly anew: ReadonlySet<C>; readonly gone: readonly C[] } {
  const come = claims.filter((claim) => !past.choices.has(claim))
  const present = past.choices.size + come.length === claims.length ? null : new Set(claims)
  const gone = present === null ? [] : [...past.choices.keys()].filter((claim) => !present.has(claim))
  for (const claim of gone) strike(claim, past)
  for (const claim of come) file(claim, past)
  const anew = new Set(come)
  for (const changed of [...come, ...gone])
    for (const key of changed.put) {
      const [shelf, looking] = [past.shelves.get(key) ?? [], past.lookers.get(key) ?? []]
      // Those after it from whom no more than so many others hide it.
      const last = shelf[placeIn(shelf, changed, byEvidence) + LATEST + 1]
      for (let i = placeIn(looking, changed, byEvidence); i < looking.length; i++) {
        const looker = looking[i] as C
        if (last !== undefined && byEvidence(last, looker) < 0) break
        if (looker !== changed) anew.add(looker)
      }
    }
  return { anew, gone }
}

function file<C extends Claim>(claim: C, { shelves, lookers }: Past<C>): void {
  for (const key of claim.put) {
    const shelf = shelves.get(key)
    if (shelf) insertInto(shelf, claim, byEvidence)
    else shelves.set(key, [claim])
  }
  for (const key of claim.near) {
    const looking = lookers.get(key)
    if (looking) insertInto(looking, claim, byEvidence)
    else lookers.set(key, [claim])
  }
}

function strike<C extends Claim>(claim: C, { choices, shelves, lookers }: Past<C>): void {
  choices.delete(claim)
  for (const key of claim.put) {
    const shelf = shelves.get(key) ?? []
    removeFrom(shelf, claim, byEvidence)
    if (shelf.length === 0) shelves.delete(key)
  }
  for (const key of claim.near) {
    const looking = lookers.get(key) ?? []
    removeFrom(looking, claim, byEvidence)
    if (looking.length === 0) lookers.delete(key)
  }
}

/** Of those under its keys, a claim is compared with so many of the latest before it. */
const LATEST = 32

function choose<C extends Claim>(claim: C, { agreement, rivals }: Rules<C>, { shelves }: Past<C>): Choice<C> {
  const near = new Set<C>()
  for (const key of claim.near) {
    const shelf = shelves.get(key) ?? []
    const end = placeIn(shelf, claim, byEvidence)
    for (let i = Math.max(0, end - LATEST); i < end; i++) near.add(shelf[i] as C)
  }
  const fitting = [...near].flatMap((other) => {
    const found = agreement(other, claim)
    return found === null ? [] : [{ other, found }]
  })
  const [best] = fitting.sort((a, b) => b.found.score - a.found.score || byEvidence(a.other, b.other))
  if (best === undefined) return NOTHING
  if (best.found.lone && fitting.some(({ other }) => rivals(best.other, other))) return NOTHING
  return { earlier: best.other, why: `${reportLabel(claim.filed)}: ${best.found.why}` }
}

const NOTHING = { earlier: null, why: '' }

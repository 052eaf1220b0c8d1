/**
 * Floor 3, record, claims. Each claim joins the earlier one it agrees with best, or none; those joined are one. A claim's
 * choice depends on nothing but the claims under its keys, so after a change only those choose anew under whose keys
 * something has changed.
 */
import { makeClusters } from '../cluster.ts'
import type { Filed } from '../filed.ts'
import { reportLabel } from '../label.ts'
import type { Constraints } from '../reviews/constraints.ts'

export interface Claim {
  /** Id of the whole, should it be the earliest evidence of one. */
  readonly wholeId: string
  readonly filed: Filed
  /** Under these it is found. */
  readonly put: readonly string[]
  /** Under these it looks. */
  readonly near: readonly string[]
}

export interface Likeness {
  /** Greater than 0; only compared with others of the same claim. */
  readonly score: number
  readonly why: string
}

interface Choice<C> {
  readonly earlier: C | null
  readonly why: string
}

/** Choices of the compilation before. */
export interface Past<C> {
  choices: ReadonlyMap<C, Choice<C>>
}

export interface Linked<C> {
  /** In the order of evidence. */
  readonly members: readonly C[]
  readonly reasons: readonly string[]
}

/** Of those under its keys, a claim is compared with so many of the latest. */
const LATEST = 64

/** `claims` in the order of evidence; `sameInReport` joins what a report itself says to be one. */
export function linkClaims<C extends Claim>(
  claims: readonly C[],
  agreement: (earlier: C, later: C) => Likeness | null,
  sameInReport: (claim: C) => C | null,
  constraints: Constraints,
  past: Past<C>,
): readonly Linked<C>[] {
  const choices = chooseAll(claims, agreement, past.choices)
  past.choices = choices
  const places = new Map(claims.map((claim, i) => [claim, i]))
  const clusters = constraints.guard(makeClusters(claims.length), () => claims.map((claim) => claim.wholeId))
  claims.forEach((claim, i) => {
    const [same, choice] = [sameInReport(claim), choices.get(claim)]
    if (same !== null)
      clusters.join(places.get(same) ?? i, i, `${reportLabel(claim.filed)}: the report itself refers back to it`)
    const earlier = choice?.earlier ?? null
    if (earlier !== null)
      clusters.join(places.get(earlier) ?? i, i, `${reportLabel(claim.filed)}: ${choice?.why ?? ''}`)
  })
  return clusters
    .groups()
    .map((group) => ({ members: group.flatMap((i) => claims[i] ?? []), reasons: clusters.reasons(group[0] ?? 0) }))
}

function chooseAll<C extends Claim>(
  claims: readonly C[],
  agreement: (earlier: C, later: C) => Likeness | null,
  before: ReadonlyMap<C, Choice<C>>,
): ReadonlyMap<C, Choice<C>> {
  const changed = changedKeys(claims, before)
  const shelves = new Map<string, C[]>()
  const choices = new Map<C, Choice<C>>()
  for (const claim of claims) {
    const old = before.get(claim)
    const untouched = old !== undefined && !claim.near.some((key) => changed.has(key))
    choices.set(claim, untouched ? old : choose(claim, shelves, agreement))
    for (const key of claim.put) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(claim)
      else shelves.set(key, [claim])
    }
  }
  return choices
}

/** Keys of what came or went. */
function changedKeys<C extends Claim>(claims: readonly C[], before: ReadonlyMap<C, Choice<C>>): ReadonlySet<string> {
  if (before.size === 0) return new Set()
  const present = new Set(claims)
  const come = claims.filter((claim) => !before.has(claim))
  const gone = [...before.keys()].filter((claim) => !present.has(claim))
  return new Set([...come, ...gone].flatMap((claim) => claim.put))
}

function choose<C extends Claim>(
  claim: C,
  shelves: ReadonlyMap<string, readonly C[]>,
  agreement: (earlier: C, later: C) => Likeness | null,
): Choice<C> {
  const near = new Set(claim.near.flatMap((key) => (shelves.get(key) ?? []).slice(-LATEST)))
  let [best, earlier]: [Likeness | null, C | null] = [null, null]
  for (const other of near) {
    const found = agreement(other, claim)
    if (found !== null && (best === null || found.score > best.score)) [best, earlier] = [found, other]
  }
  return { earlier, why: best?.why ?? '' }
}

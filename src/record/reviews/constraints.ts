/** Floor 3, record, reviews. What an analyst has judged to be one and not one, as it binds the joining of things. */
import type { Clusters } from '../cluster.ts'

/** In the order in which they were made. */
export type Ruling =
  | {
      readonly verb: 'same' | 'different'
      readonly ids: readonly string[]
      /** "judged by NAME: reason". */
      readonly why: string
    }
  | { readonly verb: 'split'; readonly groups: readonly (readonly string[])[]; readonly why: string }

export interface Identified {
  readonly id: string
  readonly contactId: string
}

export interface Constraints {
  readonly rulings: readonly Ruling[]
  /** Clusters over things with these ids: what is judged one is joined at once, what is judged two never is. Of acts that exclude each other the later counts. */
  readonly guard: (clusters: Clusters, ids: () => readonly (readonly [id: string, place: number])[]) => Clusters
  /** Ids that a judgement names. */
  readonly named: ReadonlySet<string>
  /** Whether these may be told of together before any act makes them one: they are not judged two, and no split takes only one of them. */
  readonly mayMeet: (some: readonly Identified[], others: readonly Identified[]) => boolean
  /** Whether a split leaves these together. */
  readonly standTogether: (a: Identified, b: Identified) => boolean
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly why: string
}

export function makeConstraints(rulings: readonly Ruling[]): Constraints {
  const pairs = pairsOf(rulings)
  const apart = othersApart(pairs)
  const portions = portionsOf(rulings)
  const portionOf = ({ id, contactId }: Identified): string | undefined => portions.get(id) ?? portions.get(contactId)
  return {
    rulings,
    named: new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...portions.keys()]),
    guard: (clusters, ids) => (pairs.length === 0 ? clusters : guard(clusters, new Map(ids()), pairs)),
    mayMeet: (some, others) => apart.size === 0 || !some.some((one) => namesAny(apart, one, others)),
    standTogether: (a, b) => portionOf(a) === portionOf(b),
  }
}

export const NO_CONSTRAINTS: Constraints = makeConstraints([])

/** Of two acts on one pair the later counts, and has its place. */
function pairsOf(rulings: readonly Ruling[]): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const ruling of rulings) {
    if (ruling.verb === 'split') continue
    for (const [i, a] of ruling.ids.entries())
      for (const b of ruling.ids.slice(i + 1)) {
        const key = [a, b].sort().join(' ')
        pairs.delete(key)
        pairs.set(key, { a, b, same: ruling.verb === 'same', why: ruling.why })
      }
  }
  return [...pairs.values()]
}

/** By id: those it is judged not to be one with, and what those are judged one with. */
function othersApart(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const together = classesOf(pairs)
  const classOf = (id: string): readonly string[] => together.get(id) ?? [id]
  const apart = new Map<string, Set<string>>()
  const bar = (one: string, others: readonly string[]): void => {
    const barred = apart.get(one) ?? new Set<string>()
    for (const other of others) barred.add(other)
    apart.set(one, barred)
  }
  for (const { a, b, same } of pairs) {
    if (same) continue
    // Acts that exclude each other are weighed once the contacts are found.
    const [left, right] = classOf(a).includes(b) ? [[a], [b]] : [classOf(a), classOf(b)]
    for (const one of left) bar(one, right)
    for (const one of right) bar(one, left)
  }
  return apart
}

function classesOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>()
  for (const { a, b, same } of pairs) {
    if (!same) continue
    const whole = [...new Set([...(classes.get(a) ?? [a]), ...(classes.get(b) ?? [b])])]
    for (const id of whole) classes.set(id, whole)
  }
  return classes
}

const namesAny = (
  apart: ReadonlyMap<string, ReadonlySet<string>>,
  { id, contactId }: Identified,
  others: readonly Identified[],
): boolean =>
  [apart.get(id), apart.get(contactId)].some(
    (barred) => barred !== undefined && others.some((o) => barred.has(o.id) || barred.has(o.contactId)),
  )

/** By id: the part of a split it was last put into. */
function portionsOf(rulings: readonly Ruling[]): ReadonlyMap<string, string> {
  const portions = new Map<string, string>()
  for (const [at, ruling] of rulings.entries())
    if (ruling.verb === 'split')
      for (const [part, ids] of ruling.groups.entries()) for (const id of ids) portions.set(id, `${at} ${part}`)
  return portions
}

function guard(clusters: Clusters, index: ReadonlyMap<string, number>, pairs: readonly Pair[]): Clusters {
  const apart: (readonly [number, number])[] = []
  const barred = (x: number, y: number): boolean => {
    const [p, q] = [clusters.find(x), clusters.find(y)]
    return apart.some(([a, b]) => {
      const [r, s] = [clusters.find(a), clusters.find(b)]
      return (p === r && q === s) || (p === s && q === r)
    })
  }
  for (const { a, b, same, why } of [...pairs].reverse()) {
    const [x, y] = [index.get(a), index.get(b)]
    if (x === undefined || y === undefined) continue
    if (!same) apart.push([x, y])
    else if (!barred(x, y)) clusters.join(x, y, why)
  }
  return apart.length === 0
    ? clusters
    : { ...clusters, join: (a, b, reason) => !barred(a, b) && clusters.join(a, b, reason) }
}

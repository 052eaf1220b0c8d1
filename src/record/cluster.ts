/** Floor 3, record. Sets that grow together, with the reason for every join (union-find by index). */

export interface Clusters {
  readonly find: (item: number) => number
  /** Joins the sets of two items; false when they were one already. The smaller index leads. An empty reason is not kept. */
  readonly join: (a: number, b: number, reason: string) => boolean
  /** Members of each set in ascending order, sets by their first member. */
  readonly groups: () => readonly (readonly number[])[]
  /** Whether nothing was joined to it. */
  readonly isAlone: (item: number) => boolean
  /** Why the set of an item is one, in the order of joining. */
  readonly reasons: (item: number) => readonly string[]
}

export function makeClusters(size: number): Clusters {
  const leader = Int32Array.from({ length: size }, (_, i) => i)
  const joined = new Uint8Array(size)
  const why = new Map<number, string[]>()
  const find = (item: number): number => {
    let at = item
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) {
      leader[at] = leader[up] ?? up
      at = up
    }
    return at
  }
  const join = (a: number, b: number, reason: string): boolean => {
    const [x, y] = [find(a), find(b)]
    if (x === y) return false
    const [low, high] = x < y ? [x, y] : [y, x]
    leader[high] = low
    joined[a] = joined[b] = joined[x] = joined[y] = 1
    const moved = why.get(high)
    if (reason === '' && moved === undefined) return true
    const reasons = why.get(low) ?? []
    for (const one of moved ?? NONE) reasons.push(one)
    if (reason !== '') reasons.push(reason)
    why.set(low, reasons)
    why.delete(high)
    return true
  }
  const groups = (): number[][] => {
    const sets: (number[] | undefined)[] = new Array(size)
    for (let i = 0; i < size; i++) {
      const set = sets[find(i)]
      if (set) set.push(i)
      else sets[find(i)] = [i]
    }
    return sets.filter((set) => set !== undefined)
  }
  return {
    find,
    join,
    groups,
    isAlone: (item) => joined[item] === 0,
    reasons: (item) => unique(why.get(find(item)) ?? NONE),
  }
}

const NONE: readonly string[] = []

const unique = (reasons: readonly string[]): readonly string[] => (reasons.length < 2 ? reasons : [...new Set(reasons)])

/** Floor 3, record, reviews. What an analyst has judged to be one and not one, as it binds the joining of things. */
import type { Clusters } from '../cluster.ts'

export interface Judgement {
  readonly a: string
  readonly b: string
  /** "judged by NAME: reason". */
  readonly why: string
}

interface Identified {
  readonly id: string
  readonly contactId: string
}

interface Gathering {
  readonly tellings: readonly Identified[]
}

export interface Constraints {
  readonly same: readonly Judgement[]
  readonly different: readonly Judgement[]
  /** Clusters over things with these ids: what is judged one is joined at once, what is judged two never is. */
  readonly guard: (clusters: Clusters, ids: () => readonly (readonly [id: string, place: number])[]) => Clusters
  /** Ids that a judgement names. */
  readonly named: ReadonlySet<string>
  /** Ids that are judged the same as one of these: groups that hold them are to be looked at. */
  readonly partnersOf: (tellings: readonly Identified[]) => readonly string[]
  /** Of the groups a unit of tellings could join: the one it must, and those it may. */
  readonly judge: <G extends Gathering>(
    tellings: readonly Identified[],
    groups: readonly G[],
  ) => {
    readonly same: { readonly group: G; readonly why: string } | null
    readonly allowed: readonly G[]
  }
}

export function makeConstraints(same: readonly Judgement[], different: readonly Judgement[]): Constraints {
  return {
    same,
    different,
    named: new Set([...same, ...different].flatMap(({ a, b }) => [a, b])),
    guard: (clusters, ids) => guard(clusters, ids, same, different),
    partnersOf: (tellings) => (same.length === 0 ? [] : partnersOf(tellings, same)),
    judge: (tellings, groups) => judge(tellings, groups, same, different),
  }
}

export const NO_CONSTRAINTS: Constraints = makeConstraints([], [])

function guard(
  clusters: Clusters,
  ids: () => readonly (readonly [id: string, place: number])[],
  same: readonly Judgement[],
  different: readonly Judgement[],
): Clusters {
  if (same.length === 0 && different.length === 0) return clusters
  const index = new Map(ids())
  const pairs = (judged: readonly Judgement[]): readonly { a: number; b: number; why: string }[] =>
    judged.flatMap(({ a, b, why }) => {
      const [x, y] = [index.get(a), index.get(b)]
      return x === undefined || y === undefined ? [] : [{ a: x, b: y, why }]
    })
  for (const { a, b, why } of pairs(same)) clusters.join(a, b, why)
  const apart = pairs(different)
  if (apart.length === 0) return clusters
  const barred = (x: number, y: number): boolean => {
    const [p, q] = [clusters.find(x), clusters.find(y)]
    return apart.some(({ a, b }) => {
      const [r, s] = [clusters.find(a), clusters.find(b)]
      return (p === r && q === s) || (p === s && q === r)
    })
  }
  return {
    ...clusters,
    join: (a, b, reason) => !barred(a, b) && clusters.join(a, b, reason),
  }
}

function judge<G extends Gathering>(
  tellings: readonly Identified[],
  groups: readonly G[],
  same: readonly Judgement[],
  different: readonly Judgement[],
): ReturnType<Constraints['judge']> & {
  readonly same: { readonly group: G; readonly why: string } | null
  readonly allowed: readonly G[]
} {
  if (same.length === 0 && different.length === 0) return { same: null, allowed: groups }
  const mine = new Set(tellings.flatMap((t) => [t.id, t.contactId]))
  const speaksOf = ({ a, b }: Judgement, group: G): boolean =>
    group.tellings.some((t) => (mine.has(a) && bears(t, b)) || (mine.has(b) && bears(t, a)))
  for (const judgement of same) {
    const group = groups.find((one) => speaksOf(judgement, one))
    if (group) return { same: { group, why: judgement.why }, allowed: [] }
  }
  return {
    same: null,
    allowed: groups.filter((group) => !different.some((judgement) => speaksOf(judgement, group))),
  }
}

function partnersOf(tellings: readonly Identified[], same: readonly Judgement[]): readonly string[] {
  const mine = new Set(tellings.flatMap((t) => [t.id, t.contactId]))
  return same.flatMap(({ a, b }) => (mine.has(a) ? [b] : mine.has(b) ? [a] : []))
}

const bears = (telling: Identified, id: string): boolean => telling.id === id || telling.contactId === id

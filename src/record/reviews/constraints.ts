/** Floor 3, record, reviews. What an analyst has judged to be one and not one, as it binds the joining of things. */
import type { Clusters } from '../cluster.ts'

export interface Judgement {
  readonly a: string
  readonly b: string
  /** "judged by NAME: reason". */
  readonly why: string
}

export interface Constraints {
  readonly same: readonly Judgement[]
  readonly different: readonly Judgement[]
  /** Clusters over things with these ids: what is judged one is joined at once, what is judged two never is. */
  readonly guard: (clusters: Clusters, ids: readonly string[]) => Clusters
}

export function makeConstraints(same: readonly Judgement[], different: readonly Judgement[]): Constraints {
  return { same, different, guard: (clusters, ids) => guard(clusters, ids, same, different) }
}

export const NO_CONSTRAINTS: Constraints = makeConstraints([], [])

function guard(
  clusters: Clusters,
  ids: readonly string[],
  same: readonly Judgement[],
  different: readonly Judgement[],
): Clusters {
  if (same.length === 0 && different.length === 0) return clusters
  const index = new Map(ids.map((id, i) => [id, i]))
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
  return { ...clusters, join: (a, b, reason) => !barred(a, b) && clusters.join(a, b, reason) }
}

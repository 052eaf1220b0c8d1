/** Floor 3, record, claims. Blocking: claims of one side meet where they share one of their most telling words in the same season. */

import { stretchOf } from '../days.ts'
import type { Filed } from '../filed.ts'

const SEASON = 90
/** So many of the longest words stand for a claim. */
const TELLING = 4

export interface Subject {
  readonly filed: Filed
  /** Kinds it may be compared with, as numbers of families or names. */
  readonly kinds: readonly (string | number)[]
  /** Ids of all it can be found by: its holder or parties and their sides. */
  readonly actors: readonly string[]
  readonly words: ReadonlySet<string>
  /** A day that makes it the same whatever the words. */
  readonly deadline: string | null
}

export function claimKeys(subject: Subject): { readonly put: readonly string[]; readonly near: readonly string[] } {
  const { filed, kinds, actors, words, deadline } = subject
  const telling = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, TELLING)
  const day = filed.published?.last
  const season = day === undefined || !Number.isFinite(day) ? null : Math.floor(day / SEASON)
  const keys = (times: readonly string[]): readonly string[] =>
    kinds.flatMap((kind) =>
      actors.flatMap((actor) => telling.flatMap((word) => times.map((time) => `${kind} ${actor} ${word} ${time}`))),
    )
  const due = stretchOf(deadline)
  const dueKeys = due === null ? [] : kinds.flatMap((kind) => actors.map((actor) => `${kind} ${actor} due ${due.last}`))
  return {
    put: [...keys(season === null ? ['ever'] : ['ever', String(season)]), ...dueKeys],
    near: [...keys(season === null ? ['ever'] : [String(season - 1), String(season)]), ...dueKeys],
  }
}

/** Floor 3, record, claims. Blocking: claims of one side meet where they share one of their most telling words in the same season. */

import { stretchOf } from '../days.ts'
import type { Filed } from '../filed.ts'

const SEASON = 90
/** So many of the longest words stand for a claim, numbers before words. */
const TELLING = 6

const weight = (word: string): number => (/^\d/.test(word) ? 100 : word.length)

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

export function claimKeys(subject: Subject): {
  readonly put: readonly string[]
  readonly near: readonly string[]
} {
  const { filed, kinds, actors, words, deadline } = subject
  const longest = [...words].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, TELLING)
  const bare = longest.length === 0
  const day = filed.published?.last
  const season = day === undefined || !Number.isFinite(day) ? null : Math.floor(day / SEASON)
  const keys = (who: readonly string[], told: readonly string[], times: readonly string[]): readonly string[] =>
    kinds.flatMap((kind) =>
      who.flatMap((actor) => told.flatMap((word) => times.map((time) => `${kind} ${actor} ${word} ${time}`))),
    )
  const due = stretchOf(deadline)
  const dueKeys = due === null ? [] : kinds.flatMap((kind) => actors.map((actor) => `${kind} ${actor} due ${due.last}`))
  const [putTimes, nearTimes] =
    season === null
      ? [['ever'], ['ever']]
      : [
          ['ever', String(season)],
          [String(season - 1), String(season)],
        ]
  const nobody = actors.length === 0
  return {
    put: [
      ...keys([...actors, nobody ? NOBODY : SOMEBODY], [...longest, ANY, ...(bare ? [BARE] : [])], putTimes),
      ...dueKeys,
    ],
    near: [
      ...keys([...actors, ...(nobody ? [NOBODY, SOMEBODY] : [NOBODY])], bare ? [ANY] : [...longest, BARE], nearTimes),
      ...dueKeys,
    ],
  }
}

/** What is told of nobody in particular may be told of anybody. */
const NOBODY = '-'
const SOMEBODY = '+'
/** What has no telling words looks at all of the same side, and is looked at by all. */
const ANY = '*'
const BARE = '?'

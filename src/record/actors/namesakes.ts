/** Floor 3, record, actors. Bodies whose names share a telling word ("Riverland", "Riverland Railways") may be one side: they are never counted as two. */

import type { Actor, Cast } from './cast.ts'
import { bodyKey } from './names.ts'

/** Words of bodies' names that many bodies have. */
const COMMON = new Set(
  (
    'ministry minister ministries foreign affairs office national international department commission council state states union united republic ' +
    'government parliament presidency palace world organization agency bureau court house bank general federal central security press service'
  ).split(' '),
)

/** The telling words of a body's names, in order. */
export function tellingNames({ nodes }: Actor): readonly string[] {
  const names = new Set(nodes.map((node) => node.name))
  const words = new Set([...names].flatMap((name) => bodyKey(name).split(' ')))
  return [...words].filter(isTelling).sort()
}

const isTelling = (word: string): boolean => word.length > 3 && !COMMON.has(word)

/** Whether a body's key of several words has one that many bodies do not have: "harbour board", not "foreign ministry". */
export const isOwnName = (words: readonly string[]): boolean => words.length > 1 && words.some(isTelling)

/** Marks, never ids, that those share who may be one side; none for persons of whom no side is told. */
export const namesakes = (actor: string, cast: Cast): readonly string[] =>
  cast.profileOf(actor).names.map((word) => `namesakes ${word}`)

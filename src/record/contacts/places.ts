/** Floor 3, record, contacts. Whether two places can be one: the same, one within the other by its own name, or a capital in its country. */
import { countryNamed } from '../actors/countries.ts'
import { bodyKey } from '../actors/names.ts'
import type { Cast } from '../actors/resolve.ts'
import { sharedCount, wordsIn } from '../words.ts'

export type Place = 'same' | 'unknown' | 'other'

export function comparePlaces(a: string | null, b: string | null, cast: Cast): Place {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const [x, y] = [namesOf(a, cast), namesOf(b, cast)]
  const [inX, inY] = [countriesOf(x), countriesOf(y)]
  if (inX.some((country) => inY.includes(country))) return 'same'
  return x.some((p) => y.some((q) => nested(p, q))) ? 'same' : isVenue(x) || isVenue(y) ? 'unknown' : 'other'
}

const namesOf = (place: string, cast: Cast): readonly string[] => [
  ...new Set((cast.byId.get(place)?.nodes ?? []).map((node) => node.name)),
]

const countriesOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => countryNamed(bodyKey(name)) ?? [])

/** "Northport" and "Northport airport": all words of the one stand in the other. */
function nested(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsIn(a)), new Set(wordsIn(b))]
  return sharedCount(x, y) === Math.min(x.size, y.size)
}

/** A place told by what it is ("the embassy", "a hotel on the lake") stands in some town, perhaps in that one. */
const isVenue = (names: readonly string[]): boolean => names.every((name) => !/^(?:the )?\p{Lu}/u.test(name) || /\s\p{Ll}+$/u.test(name))

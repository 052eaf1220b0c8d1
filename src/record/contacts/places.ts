/** Floor 3, record, contacts. Whether two places can be one: the same, one within the other by its own name, or a capital in its country. */

import type { Cast } from '../actors/cast.ts'
import { countryNamed } from '../actors/countries.ts'
import { bodyKey } from '../actors/names.ts'
import { sharedCount, wordsIn } from '../words.ts'

export type Place = 'same' | 'unknown' | 'other'

export function comparePlaces(a: string | null, b: string | null, cast: Cast): Place {
  if (a === null || b === null) return 'unknown'
  if (a === b) return 'same'
  const [x, y] = [nameOf(a, cast), nameOf(b, cast)]
  const country = countryNamed(bodyKey(x))
  if (country !== null && country === countryNamed(bodyKey(y))) return 'same'
  return nested(x, y) ? 'same' : isVenue(x) || isVenue(y) ? 'unknown' : 'other'
}

/** All nodes of a place bear one name, but for case and accents. */
const nameOf = (place: string, cast: Cast): string => cast.byId.get(place)?.nodes[0]?.name ?? ''

/** "Northport" and "Northport airport": all words of the one stand in the other. */
function nested(a: string, b: string): boolean {
  const [x, y] = [new Set(wordsIn(a)), new Set(wordsIn(b))]
  return sharedCount(x, y) === Math.min(x.size, y.size)
}

/** A place told by what it is ("the embassy", "a hotel on the lake") stands in some town, perhaps in that one. */
const isVenue = (name: string): boolean => !/^(?:the )?\p{Lu}/u.test(name) || /\s\p{Ll}+$/u.test(name)

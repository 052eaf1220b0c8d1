/** Floor 1. Is "Sunday" a day here or a newspaper, does "two days before" stop, is a part of "the month" spoken of? */
import { after, before, isInName, original, originalAfter, originalBefore, type Place, wordAfter } from '../place.ts'
import { EPITHETS, endsClause, folded, PORTION_CUES, STOPS, startsUpper, TITLE_WORDS } from './cues.ts'

export function weekdayName(place: Place): boolean {
  const word = original(place).match(/[\p{L}]+day\b/iu)?.[0] ?? ''
  if (!startsUpper(word) && place.line.text !== place.line.text.toLowerCase()) return false
  if (isInName(place) || isTitled(place)) return false
  return !/^s\b/.test(after(place))
}

const SHIFT_PLAIN = /(?:earlier|later|previously)$/

export function shiftEnds(place: Place): boolean {
  const text = folded(place)
  if (SHIFT_PLAIN.test(text)) return !/^ than\b/.test(after(place))
  return endsClause(after(place)) || (STOPS.has(wordAfter(place)) && !/(?:on|prior)$/.test(text))
}

/** "the Sunday Times", "Bloody Sunday". */
const isTitled = (place: Place): boolean =>
  (startsUpper(originalAfter(place)) && TITLE_WORDS.has(originalAfter(place).toLowerCase())) ||
  (startsUpper(originalBefore(place)) && EPITHETS.has(originalBefore(place).toLowerCase()))

/** "USA Today" is a newspaper. */
export const dayWord = (place: Place): boolean =>
  !isInName(place) && !(startsUpper(original(place)) && startsUpper(originalBefore(place)))

/** "on Fridays". */
export const weekdayPlural = (place: Place): boolean => startsUpper(original(place)) && !isInName(place)

/** "later in", "the end of", "the second half of" stand before. */
export function portioned(place: Place): boolean {
  const word = /([a-z]+)(?: in| of| on)? $/.exec(before(place))?.[1]
  return word !== undefined && PORTION_CUES.has(word)
}

/** Floor 1. Is "May" a month, "the 11th" a day, "spring" a season here? */
import type { Token } from '../../types.ts'
import {
  after,
  before,
  isInName,
  original,
  originalAfter,
  originalBefore,
  type Place,
  tokensOf,
  wordAfter,
  wordBefore,
} from '../place.ts'
import type { Groups } from '../rules/rule.ts'
import { COUNTED, pattern } from '../vocabulary.ts'
import { endsClause, folded, isVerbNext, startsUpper, TIME_PREPOSITIONS } from './cues.ts'

export function monthName(place: Place): boolean {
  if (isInName(place)) return false
  const last = /\p{L}+$/u.exec(original(place))?.[0] ?? ''
  const word = last.toLowerCase()
  const token = tokensOf(place).find((t) => t.text === last)
  if (token?.upos === 'VERB' || token?.upos === 'AUX' || isPartOfTitle(place, token)) return false
  if (word !== 'may' && word !== 'march') return true
  if (!startsUpper(last)) return false
  if (word === 'march' && /^(?:on|for|towards?)$/.test(wordAfter(place)) && !TIME_PREPOSITIONS.has(wordBefore(place)))
    return false
  return token === undefined
    ? TIME_PREPOSITIONS.has(wordBefore(place))
    : token.upos === 'PROPN' || token.upos === 'NOUN'
}

/** "March Madness", "the April Movement": a name that begins with a month. */
function isPartOfTitle(place: Place, month: Token | undefined): boolean {
  const head = month?.rel === 'compound' ? place.line.sentence?.tokens[month.head] : undefined
  return head?.upos === 'PROPN' && head.index > (month?.index ?? 0) && !TIME_PREPOSITIONS.has(wordBefore(place))
}

/** "may", "march" and "mar" are months only with a capital. */
const isWrittenMonth = (place: Place, month: string): boolean =>
  !/^m(?:ay|arch|ar)\b/.test(month) || /\bM(?:ay|AY|arch|ARCH|ar|AR)\b/.test(original(place))

export function dayNumber(place: Place, groups: Groups): boolean {
  if (!isWrittenMonth(place, groups.month ?? '') || /\p{L}-$/u.test(before(place))) return false
  return groups.year !== undefined || groups.which !== undefined || !COUNTED.has(wordAfter(place))
}

/** A day of the month alone is read only where nothing it could count or name comes after. */
export const dayOfMonth = (place: Place): boolean =>
  /\d(?: ?(?:st|nd|rd|th))$/.test(folded(place)) &&
  /(?:on|by|until|till|from|since|before|after|to|and|the morning of|the night of|the evening of) $/.test(
    before(place),
  ) &&
  (endsClause(after(place)) ||
    /^ (?:and|to|when|at|of (?:this|that|last|next|the same) month)\b/.test(after(place)) ||
    isVerbNext(place))

/** "on the eighteenth", "on the first of the month"; "on the first" alone may be the first of anything. */
export const dayInWords = (place: Place): boolean =>
  /(?:on|by|until|till|since) $/.test(before(place)) &&
  (/ month$/.test(folded(place)) ||
    (!/(?:first|second|third|last|final|latter|closing|opening)$/.test(folded(place)) &&
      (endsClause(after(place)) || /^ (?:and|to|when|at)\b/.test(after(place)))))

export function seasonNoun(place: Place, groups: Groups): boolean {
  const word = groups.season ?? ''
  const token = tokensOf(place).at(-1)
  if (token !== undefined && token.upos !== 'NOUN' && token.upos !== 'PROPN') return false
  if (/^ (?:of|in)\b/.test(after(place)) && word === 'fall') return false
  const written = original(place).match(/\p{L}+$/u)?.[0] ?? ''
  if (startsUpper(written) && startsUpper(originalBefore(place)) && before(place).trim() !== '') return false
  if (/^ (?:of (?!\d|that|this|last|next|the same)|water\b)/.test(after(place))) return false
  const determined = /^the /.test(folded(place)) || groups.which !== undefined
  return (
    determined ||
    /\b(?:in|by|of|since|until|through|during|over|early|late|mid|mid-|earlier|later) ?$/.test(before(place))
  )
}

/** A named day bears a capital and is no part of a longer name ("Christmas Island"). */
export const feast = (place: Place): boolean =>
  startsUpper(original(place)) &&
  !isInName(place) &&
  !(startsUpper(originalAfter(place)) && !pattern('{MONTH}|{WEEKDAY}').test(wordAfter(place)))

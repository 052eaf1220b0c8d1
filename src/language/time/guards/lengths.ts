/** Floor 1. Is "second" a unit, "years" a length, "now" an adverb, "10:15" a time of day here? */
import { after, before, isInName, original, originalAfter, type Place, tokensOf, wordBefore } from '../place.ts'
import type { Groups } from '../rules/rule.ts'
import { CLOCK_CUES, endsClause, folded, LENGTH_CUES, RATE_CUES, startsUpper } from './cues.ts'

export function unitNoun(place: Place, groups: Groups): boolean {
  const unit = groups.unit ?? ''
  const rest = after(place)
  if (/^second/.test(unit)) {
    const token = tokensOf(place).at(-1)
    return unit === 'seconds'
      ? token?.upos !== 'VERB'
      : /^(?:a|one) half|^\d/.test(groups.amount ?? '') && token?.upos !== 'ADJ'
  }
  if (/^quarters?$/.test(unit))
    return groups.which !== undefined || groups.side !== undefined || /straight|consecutive/.test(original(place))
  if (/^-\p{L}/u.test(rest)) return false
  // "one day", "some day", "the day" say when no more than "once" does.
  return !(
    /^(?:one|some)$/.test(groups.amount ?? '') &&
    unit === 'day' &&
    / day/.test(original(place)) &&
    !endsClause(rest) &&
    !/^ of\b/.test(rest)
  )
}

export function barePlural(place: Place, groups: Groups): boolean {
  const token = tokensOf(place)[0]
  if (token !== undefined && token.upos !== 'NOUN') return false
  if (/^(?:quarters|weekends|seconds|minutes)$/.test(groups.unit ?? '') && !/\b(?:for|in|within) $/.test(before(place)))
    return false
  return LENGTH_CUES.has(wordBeforeArticle(place)) || /^ of\b/.test(after(place))
}

export function adverb(place: Place, groups: Groups): boolean {
  const word = groups.word ?? ''
  const rest = after(place)
  const token = tokensOf(place)[0]
  if (isInName(place) || /^-\p{L}/u.test(rest)) return false
  if (/(?:moment|point|time)$/.test(word) && /^ (?:we|he|she|they|it|i|you|the|when|that|of|where)\b/.test(rest))
    return false
  if (word === 'of late') return endsClause(rest) || /^ [a-z]/.test(place.line.text.slice(place.end, place.end + 2))
  if (/^(?:in )?the /.test(word)) return endsClause(rest) || /^ (?:of|for|and|in|is|was|to)\b/.test(rest)
  if (startsUpper(original(place)) && startsUpper(originalAfter(place)) && before(place).trim() !== '') return false
  if (/^(?:earlier|shortly|soon)$/.test(word)) {
    return !/^ (?:this|that|in|on|than|after|before|as)\b/.test(rest) && (token === undefined || token.upos === 'ADV')
  }
  return !(word === 'now' && token !== undefined && token.upos === 'NOUN')
}

export const adjective = (place: Place): boolean =>
  !startsUpper(original(place)) &&
  !isInName(place) &&
  !/^-/.test(after(place)) &&
  (tokensOf(place).at(-1)?.upos ?? 'ADJ') === 'ADJ'

/** At the head of a line it is a time stamp. */
export const clockCue = (place: Place, groups: Groups): boolean =>
  groups.zone !== undefined ||
  groups.oh !== undefined ||
  / ?(?:hrs|hours)/.test(original(place)) ||
  CLOCK_CUES.has(wordBefore(place)) ||
  / ?- ?$/.test(before(place)) ||
  before(place).trim() === ''

export function partCue(place: Place): boolean {
  const text = folded(place)
  if (/^the /.test(text)) return /^ (?:of|on)\b/.test(after(place))
  return tokensOf(place).at(-1)?.upos !== 'VERB' && !/^ [a-z]+ sky\b/.test(after(place))
}

/** "$3 billion a year", "40 a day". */
export const rate = (place: Place): boolean =>
  /\d $/.test(before(place)) || (/ $/.test(before(place)) && RATE_CUES.has(wordBefore(place)))

/** The word before, "the" passed over. */
function wordBeforeArticle(place: Place): string {
  const article = /\bthe $/.exec(before(place))
  return article === null ? wordBefore(place) : wordBefore({ ...place, start: place.start - article[0].length })
}

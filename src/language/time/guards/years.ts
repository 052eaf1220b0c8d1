/** Floor 1. Are four digits a year here, or a count or a label? Is "the 60s" a decade? */
import { after, before, isInName, type Place, tokensOf, wordAfter, wordBefore } from '../place.ts'
import type { Groups } from '../rules/rule.ts'
import { COUNTED, LABELLED } from '../vocabulary.ts'
import { COUNT_CUES, endsClause, folded, isVerbNext, TIME_PREPOSITIONS } from './cues.ts'

export function yearNumber(place: Place, groups: Groups): boolean {
  if (place.line.folded.startsWith('the year', place.start)) return true
  const [left, right] = [before(place), after(place)]
  const inRange = /(?:\d{4}|\d\ds?) ?[-/] ?$/.test(left) || /^ ?[-/] ?\d{2,4}\b/.test(right)
  if (!inRange && /[$€£#+/.,:-]$/.test(left) && !/\b(?:mid|early|late|post|pre)-$/.test(left)) return false
  if (/\b(?:mid|early|late)-$/.test(left)) return true
  if (/^(?:%| ?(?:gmt|hrs|hours)\b|-(?!era\b|\d))/.test(right)) return false
  const [prior, next] = [wordBefore(place).replace(/\.$/, ''), wordAfter(place)]
  if (LABELLED.has(prior) || COUNTED.has(next) || isInName(place)) return false
  if (inRange || /\($/.test(left)) return true
  if (COUNT_CUES.has(prior) && !endsClause(right)) return false
  return TIME_PREPOSITIONS.has(prior) && Number(groups.year) >= 1000
    ? !countsPlural(place, prior, Number(groups.year))
    : describesOrActs(place, Number(groups.year))
}

/** "of 1500 villages" counts; "the 2014 elections", "of 1913 levels" do not: round figures are counts. */
const countsPlural = (place: Place, prior: string, year: number): boolean =>
  prior !== 'the' && prior !== 'since' && nounAfter(place) === 'plural' && (year % 100 === 0 || year < 1700)

const POSSESSIVE = /^(?:its|their|his|her|our|my|your|.*'s?)$/

/** Without a preposition: at the head of a line, as subject of a verb, or describing a noun ("its 2006 highs"). */
function describesOrActs(place: Place, year: number): boolean {
  if (year < 1500) return false
  if (/^\s*,? *$/.test(before(place)) || (/, $/.test(before(place)) && endsClause(after(place)))) return true
  if (year % 100 !== 0 && (isVerbNext(place) || tokensOf(place).some((t) => t.rel.startsWith('nsubj')))) return true
  const noun = nounAfter(place)
  if (/^'s\b/.test(after(place))) return true
  return POSSESSIVE.test(wordBefore(place)) ? noun !== null : noun === 'singular' && !/\d$/.test(wordBefore(place))
}

function nounAfter(place: Place): 'singular' | 'plural' | null {
  const own = tokensOf(place).at(-1)
  const following = own === undefined ? [] : (place.line.sentence?.tokens.slice(own.index + 1) ?? [])
  const next = following.find((t) => t.upos !== 'ADJ')
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'PROPN')) return null
  return next.xpos.endsWith('S') ? 'plural' : 'singular'
}

/** "the 60s", "the mid-60s"; "in his 60s" is an age. */
export const decadeNumber = (place: Place): boolean =>
  /^(?:the |')/.test(folded(place)) || /\b(?:mid|early|late)[- ]$/.test(before(place))

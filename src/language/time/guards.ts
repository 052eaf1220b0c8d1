/**
 * Floor 1. What must hold around a match beside its words: is "May" the month, "2014" a year, "the second" a unit?
 * Each guard asks the parse where there is one and the neighbouring words where there is none.
 */

import type { Token } from '../types.ts'
import {
  after,
  before,
  directionOf,
  isInName,
  original,
  originalAfter,
  originalBefore,
  type Place,
  tokensOf,
  wordAfter,
  wordBefore,
} from './place.ts'
import type { Groups, Guard } from './rules/rule.ts'
import { COUNTED, LABELLED, pattern } from './vocabulary.ts'

const TIME_PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'during',
  'before',
  'after',
  'of',
  'for',
  'through',
  'throughout',
  'between',
  'and',
  'or',
  'around',
  'circa',
  'ca',
  'early',
  'late',
  'mid',
  'mid-',
  'on',
  'this',
  'that',
  'last',
  'next',
  'past',
  'a',
  'the',
  'late-',
  'early-',
  'into',
  'over',
  'beyond',
  'as',
  'than',
  'back',
  'only',
])
const COUNT_CUES = new Set([
  'some',
  'about',
  'nearly',
  'almost',
  'than',
  'over',
  'under',
  'least',
  'around',
  'approximately',
  'roughly',
  'estimated',
  'another',
  'up',
])
const PORTION_BEFORE =
  /(?:early|mid|late|earlier|later|sooner|half|end|start|beginning|middle|rest|remainder|course|part|days|weeks|months|quarter|close)(?: in| of| on)? $/
const NEWSPAPERS =
  /^(?:Times|Telegraph|Mail|Post|Mirror|Express|Herald|Star|Tribune|Independent|Observer|World|Sun|Agreement|Group|Club|Night|Island|Islands)$/
const EPITHETS = /^(?:Black|Bloody|Super|Cyber|Ruby|Holy|Giving|Spy|Freaky)$/
/** Words a shift of time can stop before: no event follows that it would be counted from. */
const STOPS = new Set([
  'and',
  'but',
  'or',
  'when',
  'while',
  'as',
  'that',
  'with',
  'in',
  'at',
  'by',
  'to',
  'for',
  'because',
  'said',
  'under',
  'during',
])

const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text)
const endsClause = (rest: string): boolean => /^\s*(?:[.,;:!?)\]"'-]|$)/.test(rest)

function monthName(place: Place): boolean {
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

function dayNumber(place: Place, groups: Groups): boolean {
  if (!isWrittenMonth(place, groups.month ?? '') || /\p{L}-$/u.test(before(place))) return false
  return groups.year !== undefined || groups.which !== undefined || !COUNTED.has(wordAfter(place))
}

const isVerbNext = (place: Place): boolean => {
  const own = tokensOf(place).at(-1)
  const next = own === undefined ? undefined : place.line.sentence?.tokens[own.index + 1]
  return next?.upos === 'AUX' || next?.xpos === 'VBD'
}

/** A day of the month alone is read only where nothing it could count or name comes after. */
const dayOfMonth = (place: Place): boolean =>
  /\d(?: ?(?:st|nd|rd|th))$/.test(place.line.folded.slice(place.start, place.end)) &&
  /(?:on|by|until|till|from|since|before|after|to|and|the morning of|the night of|the evening of) $/.test(
    before(place),
  ) &&
  (endsClause(after(place)) ||
    /^ (?:and|to|when|at|of (?:this|that|last|next|the same) month)\b/.test(after(place)) ||
    isVerbNext(place))

function yearNumber(place: Place, groups: Groups): boolean {
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

function seasonNoun(place: Place, groups: Groups): boolean {
  const word = groups.season ?? ''
  const token = tokensOf(place).at(-1)
  if (token !== undefined && token.upos !== 'NOUN' && token.upos !== 'PROPN') return false
  if (/^ (?:of|in)\b/.test(after(place)) && word === 'fall') return false
  const written = original(place).match(/\p{L}+$/u)?.[0] ?? ''
  if (startsUpper(written) && startsUpper(originalBefore(place)) && before(place).trim() !== '') return false
  if (/^ (?:of (?!\d|that|this|last|next|the same)|water\b)/.test(after(place))) return false
  const determined = /^the /.test(place.line.folded.slice(place.start, place.end)) || groups.which !== undefined
  return (
    determined ||
    /\b(?:in|by|of|since|until|through|during|over|early|late|mid|mid-|earlier|later) ?$/.test(before(place))
  )
}

function unitNoun(place: Place, groups: Groups): boolean {
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

const LENGTH_BEFORE =
  /\b(?:for|in|after|within|over|of|take|takes|took|taken|last|lasts|lasted|spend|spent|spanning|through|despite|following|by|require|requires|required|need|needs|needed) (?:the )?$/

function barePlural(place: Place, groups: Groups): boolean {
  const token = tokensOf(place)[0]
  if (token !== undefined && token.upos !== 'NOUN') return false
  if (/^(?:quarters|weekends|seconds|minutes)$/.test(groups.unit ?? '') && !/\b(?:for|in|within) $/.test(before(place)))
    return false
  return LENGTH_BEFORE.test(before(place)) || /^ of\b/.test(after(place))
}

const RATE_BEFORE =
  /(?:\d|percent|per cent|million|billion|trillion|thousand|hundred|times|once|twice|dollars?|cents|euros?|pounds|barrels|tons?|tonnes|people|hours|days|cases|flights|ships) $/

function adverb(place: Place, groups: Groups): boolean {
  const word = groups.word ?? ''
  const rest = after(place)
  const token = tokensOf(place)[0]
  if (isInName(place) || /^-\p{L}/u.test(rest)) return false
  if (/(?:moment|point|time)$/.test(word) && /^ (?:we|he|she|they|it|i|you|the|when|that|of|where)\b/.test(rest))
    return false
  if (/^(?:in )?the /.test(word)) return endsClause(rest) || /^ (?:of|for|and|in|is|was|to)\b/.test(rest)
  if (startsUpper(original(place)) && startsUpper(originalAfter(place)) && before(place).trim() !== '') return false
  if (/^(?:earlier|shortly|soon)$/.test(word)) {
    return !/^ (?:this|that|in|on|than|after|before|as)\b/.test(rest) && (token === undefined || token.upos === 'ADV')
  }
  return !(word === 'now' && token !== undefined && token.upos === 'NOUN')
}

const adjective = (place: Place): boolean =>
  !startsUpper(original(place)) &&
  !isInName(place) &&
  !/^-/.test(after(place)) &&
  (tokensOf(place).at(-1)?.upos ?? 'ADJ') === 'ADJ'

const CLOCK_BEFORE =
  /\b(?:at|by|around|about|from|until|till|to|since|before|after|between|and|shortly|approximately|exactly|-) ?$/

/** At the head of a line it is a time stamp. */
const clockCue = (place: Place, groups: Groups): boolean =>
  groups.zone !== undefined ||
  groups.oh !== undefined ||
  / ?(?:hrs|hours)/.test(original(place)) ||
  CLOCK_BEFORE.test(before(place)) ||
  before(place).trim() === ''

function partCue(place: Place): boolean {
  const text = place.line.folded.slice(place.start, place.end)
  if (/^the /.test(text)) return /^ (?:of|on)\b/.test(after(place))
  return tokensOf(place).at(-1)?.upos !== 'VERB' && !/^ [a-z]+ sky\b/.test(after(place))
}

function weekdayName(place: Place): boolean {
  const word = original(place).match(/[\p{L}]+day\b/iu)?.[0] ?? ''
  if (!startsUpper(word) && place.line.text !== place.line.text.toLowerCase()) return false
  if (isInName(place) || NEWSPAPERS.test(originalAfter(place)) || EPITHETS.test(originalBefore(place))) return false
  return !/^s\b/.test(after(place))
}

const SHIFT_PLAIN = /(?:earlier|later|previously)$/

function shiftEnds(place: Place): boolean {
  const text = place.line.folded.slice(place.start, place.end)
  if (SHIFT_PLAIN.test(text)) return !/^ than\b/.test(after(place))
  return endsClause(after(place)) || (STOPS.has(wordAfter(place)) && !/(?:on|prior)$/.test(text))
}

const GUARDS: Readonly<Record<Guard, (place: Place, groups: Groups) => boolean>> = {
  'month-name': monthName,
  'day-number': dayNumber,
  'day-of-month': dayOfMonth,
  'year-number': yearNumber,
  'season-noun': seasonNoun,
  portioned: (place) => PORTION_BEFORE.test(before(place)),
  'shift-ends': shiftEnds,
  'stated-future': (place) => directionOf(place) === 'future',
  'unit-noun': unitNoun,
  'bare-plural': barePlural,
  rate: (place) => RATE_BEFORE.test(before(place)),
  adverb,
  adjective,
  'clock-cue': clockCue,
  'part-cue': partCue,
  'weekday-name': weekdayName,
  'weekday-plural': (place) => startsUpper(original(place)) && !isInName(place),
  'decade-number': (place) =>
    /^(?:the |')/.test(place.line.folded.slice(place.start, place.end)) ||
    /\b(?:mid|early|late)[- ]$/.test(before(place)),
  feast: (place) =>
    startsUpper(original(place)) &&
    !isInName(place) &&
    !(startsUpper(originalAfter(place)) && !pattern('{MONTH}|{WEEKDAY}').test(wordAfter(place))),
}

export const holds = (guard: Guard | undefined, place: Place, groups: Groups): boolean =>
  guard === undefined || GUARDS[guard](place, groups)

/**
 * Floor 1. What must hold around a match beside its words: is "May" the month, "2014" a year, "the second" a unit?
 * Each guard asks the parse where there is one and the neighbouring words where there is none.
 */
import { directionOf, type Place } from '../place.ts'
import type { Groups, Guard } from '../rules/rule.ts'
import { dayInWords, dayNumber, dayOfMonth, feast, monthName, seasonNoun } from './calendar.ts'
import { adjective, adverb, barePlural, clockCue, partCue, rate, unitNoun } from './lengths.ts'
import { dayWord, portioned, shiftEnds, weekdayName, weekdayPlural } from './relative.ts'
import { decadeNumber, yearNumber } from './years.ts'

const GUARDS: Readonly<Record<Guard, (place: Place, groups: Groups) => boolean>> = {
  'month-name': monthName,
  'day-number': dayNumber,
  'day-of-month': dayOfMonth,
  'day-in-words': dayInWords,
  'year-number': yearNumber,
  'season-noun': seasonNoun,
  portioned,
  'shift-ends': shiftEnds,
  'stated-future': (place) => directionOf(place) === 'future',
  'unit-noun': unitNoun,
  'bare-plural': barePlural,
  rate,
  'day-word': dayWord,
  adverb,
  adjective,
  'clock-cue': clockCue,
  'part-cue': partCue,
  'weekday-name': weekdayName,
  'weekday-plural': weekdayPlural,
  'decade-number': decadeNumber,
  feast,
}

export const holds = (guard: Guard | undefined, place: Place, groups: Groups): boolean =>
  guard === undefined || GUARDS[guard](place, groups)

/** Floor 1. Repetitions and vague times: "every Tuesday", "daily", "recently", "in the coming days". */
import { durationCode } from '../durations.ts'
import type { Meaning } from '../meaning.ts'
import {
  amountOf,
  LOOSE,
  monthNumber,
  PARTS_OF_DAY,
  REFERENCES,
  REPEATED,
  SEASONS,
  weekdayNumber,
} from '../vocabulary.ts'
import { unitNamed } from './relative.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

function repeated(g: Groups): Meaning {
  const what = (g.what ?? '').replace(/ +/g, ' ')
  const day = weekdayNumber(what)
  if (day > 0) return { kind: 'set', timex: `XXXX-WXX-${day}` }
  const month = monthNumber(what)
  if (month > 0) return { kind: 'set', timex: `XXXX-${String(month).padStart(2, '0')}` }
  const season = SEASONS.get(what)
  if (season !== undefined) return { kind: 'set', timex: `XXXX-${season}` }
  const part = PARTS_OF_DAY.get(what)
  if (part !== undefined) return { kind: 'set', timex: `XXXX-XX-XXT${part}` }
  const counted = g.amount === undefined ? 1 : (amountOf(g.amount) ?? 1)
  return { kind: 'set', timex: durationCode(g.other === undefined ? counted : 2, unitNamed(what)) }
}

function reference(g: Groups, adjective = false): Meaning {
  const word = (g.word ?? '').replace(/ +/g, ' ')
  const timex = REFERENCES.get(word) as 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  const only = adjective ? 'timeml' : LOOSE.has(word) ? 'record' : undefined
  return { kind: 'reference', timex, ...(only === undefined ? {} : { only }) }
}

export const SET_RULES: readonly TimeRule[] = [
  {
    id: 'set/every',
    reason: 'Comes back each time.',
    pattern: times(
      '(?:every|each) (?:(?<other>other|second) |(?<amount>{NUMBER}) )?(?<what>{UNITS}|{WEEKDAY}|{MONTH}|{SEASON}|{PART})',
    ),
    read: repeated,
    matches: ['every Tuesday', 'every two weeks', 'each year'],
    not: ['every minister'],
  },
  {
    id: 'set/times',
    reason: 'So often in a unit.',
    pattern: times('(?:once|twice|(?:{NUMBER}|{VAGUE}) times) (?:a|an|per|each|every) (?<what>{UNIT})'),
    read: repeated,
    matches: ['twice a week', 'three times a day'],
    not: ['twice a winner'],
  },
  {
    id: 'set/per',
    reason: 'A rate.',
    pattern: times('per (?<what>{UNIT})'),
    read: repeated,
    matches: ['ten ships per day'],
    not: ['per capita'],
  },
  {
    id: 'set/rate',
    reason: 'A rate, after a number.',
    pattern: times('an? (?<what>{UNIT})'),
    guard: 'rate',
    read: repeated,
    matches: ['$3 billion a year'],
    not: ['He spent a year there.'],
  },
  {
    id: 'set/word',
    reason: 'Repetition in one word.',
    pattern: times('(?<word>{REPEATED})'),
    guard: 'adverb',
    read: (g) => ({ kind: 'set', timex: REPEATED.get((g.word ?? '').replace(/ +/g, ' ')) ?? 'P1D' }),
    matches: ['They talk daily.', 'the annual summit'],
    not: ['the Daily Clarion'],
  },
  {
    id: 'set/weekdays',
    reason: 'A weekday in the plural comes back.',
    pattern: times('(?<weekday>{WEEKDAY})s'),
    guard: 'weekday-plural',
    read: (g) => ({ kind: 'set', timex: `XXXX-WXX-${weekdayNumber(g.weekday ?? '')}` }),
    matches: ['They meet on Fridays.'],
    not: ['Friday is'],
  },
]

export const VAGUE_RULES: readonly TimeRule[] = [
  {
    id: 'vague/recent',
    reason: 'A short while back, up to now.',
    pattern: times('(?:the )?(?:most )?recent (?<unit>{PLURAL})'),
    read: (g) => ({ kind: 'reference', timex: 'PAST_REF', within: unitNamed(g.unit) }),
    matches: ['in recent days'],
    not: ['recent talks'],
  },
  {
    id: 'vague/coming',
    reason: 'A short while ahead: no day can be said.',
    pattern: times('(?:the )?(?:coming|next few|following few|upcoming) (?<unit>{PLURAL})'),
    read: (g) => ({ kind: 'reference', timex: 'FUTURE_REF', within: unitNamed(g.unit) }),
    matches: ['in the coming days'],
    not: ['the coming storm'],
  },
  {
    id: 'vague/word',
    reason: 'Before, at or after the moment of writing, no more.',
    pattern: times('(?<word>{REFERENCE})'),
    guard: 'adverb',
    read: (g) => reference(g),
    matches: ['They now agree.', 'He recently left.'],
    not: ['Nowhere', 'the past president'],
  },
  {
    id: 'vague/adjective',
    reason: 'An adjective that TimeML marks as a time.',
    pattern: times('(?:most |more )?(?<word>{ADJECTIVE})'),
    guard: 'adjective',
    read: (g) => reference(g, true),
    matches: ['the current government', 'a recent visit'],
    not: ['the currents', 'Current TV'],
  },
]

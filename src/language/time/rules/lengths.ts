/** Floor 1. Lengths, repetitions and vague times: "for three days", "every Tuesday", "recently", "in the coming days". */

import { durationCode } from '../durations.ts'
import type { DurationMeaning, Meaning, Unit } from '../meaning.ts'
import { unitOf } from '../meaning.ts'
import {
  amountOf,
  LOOSE,
  monthNumber,
  PARTS_OF_DAY,
  REFERENCES,
  REPEATED,
  SEASONS,
  UNITS,
  weekdayNumber,
} from '../vocabulary.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

const unit = (word: string | undefined): Unit => unitOf(UNITS.get(word ?? '') ?? 'D')

function length(g: Groups): DurationMeaning | null {
  if (/^an?$/.test(g.amount ?? '') && PLURAL.test(g.unit ?? '')) return null
  const of = unit(g.unit)
  const counted = g.amount === undefined ? 1 : amountOf(g.amount)
  const fortnights = /^fortnight/.test(g.unit ?? '') ? 2 : /^millenni/.test(g.unit ?? '') ? 10 : 1
  return { kind: 'duration', amount: counted === null ? null : counted * fortnights, unit: of }
}

const PLURAL = /(?:s|ies|ia)$/
const PAST = /past|last|previous|preceding|recent/
const FUTURE = /next|coming|following|ahead/

function sided(g: Groups): Meaning | null {
  const plain = length(g)
  if (plain === null) return null
  const side = PAST.test(g.side ?? '') ? 'past' : FUTURE.test(g.side ?? '') ? 'future' : undefined
  return side === undefined ? plain : { ...plain, side }
}

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
  return { kind: 'set', timex: durationCode(g.other === undefined ? counted : 2, unit(what)) }
}

function reference(g: Groups, adjective = false): Meaning {
  const word = (g.word ?? '').replace(/ +/g, ' ')
  const timex = REFERENCES.get(word) as 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  const only = adjective ? 'timeml' : LOOSE.has(word) ? 'record' : undefined
  return { kind: 'reference', timex, ...(only === undefined ? {} : { only }) }
}

export const LENGTH_RULES: readonly TimeRule[] = [
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
  {
    id: 'length/sided',
    reason: 'A length that ends or begins at the moment of writing.',
    pattern: times(
      '(?<side>(?:the |its |his |her |their |these )?(?:past|last|next|coming|previous|preceding|following)) (?<amount>{AMOUNT}) (?<unit>{UNITS})',
    ),
    guard: 'unit-noun',
    read: sided,
    matches: ['over the past three years', 'in the next few weeks'],
    not: ['the last two second chances'],
  },
  {
    id: 'length/counted',
    reason: 'A number of units.',
    pattern: times(
      '(?<amount>{AMOUNT})(?: |-)(?:more |full |straight |consecutive |whole |further |long )?(?<unit>{UNITS})(?:[- ](?:old|long)(?![- ]standing))?',
    ),
    guard: 'unit-noun',
    read: length,
    matches: ['for three days', 'a two-day visit', 'a 34-year-old man', 'half an hour'],
    not: ['a second round', 'three quarters of them', 'a quarter of the seats', 'one day he will'],
  },
  {
    id: 'length/and-a-half',
    reason: 'The half said after the unit.',
    pattern: times('(?:an?|one) (?<unit>{UNIT}) and a half'),
    read: (g) => ({ kind: 'duration', amount: 1.5, unit: unit(g.unit) }),
    matches: ['an hour and a half'],
    not: ['a day and a night'],
  },
  {
    id: 'length/long',
    reason: 'One unit long, or old.',
    pattern: times('(?<unit>{UNITS})-(?:long|old)'),
    read: (g) => ({ kind: 'duration', amount: /s$|ies$/.test(g.unit ?? '') ? null : 1, unit: unit(g.unit) }),
    matches: ['The month-long siege', 'this decades-old feud'],
    not: ['daylong'],
  },
  {
    id: 'length/whole',
    reason: 'The whole of one unit.',
    pattern: times('(?:all|the whole|the entire|an entire|a whole|a full) (?<unit>day|week|month|year|decade|century)'),
    read: length,
    matches: ['It rained all day.'],
    not: ['all days'],
  },
  {
    id: 'length/plural',
    reason: 'Units without a number, where a length stands.',
    pattern: times('(?<unit>{PLURAL})'),
    guard: 'bare-plural',
    read: (g) => ({ kind: 'duration', amount: null, unit: unit(g.unit) }),
    matches: ['for years', 'after months of talks'],
    not: ['the minutes of the meeting', 'He seconds the motion.'],
  },
  {
    id: 'vague/recent',
    reason: 'A short while back, up to now.',
    pattern: times('(?:the )?(?:most )?recent (?<unit>{PLURAL})'),
    read: (g) => ({ kind: 'reference', timex: 'PAST_REF', within: unit(g.unit) }),
    matches: ['in recent days'],
    not: ['recent talks'],
  },
  {
    id: 'vague/coming',
    reason: 'A short while ahead: no day can be said.',
    pattern: times('(?:the )?(?:coming|next few|following few|upcoming) (?<unit>{PLURAL})'),
    read: (g) => ({ kind: 'reference', timex: 'FUTURE_REF', within: unit(g.unit) }),
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

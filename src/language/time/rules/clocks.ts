/** Floor 1. Times of day: "10:00 GMT", "2 p.m.", "noon", "in the evening". */
import type { ClockMeaning, PartOfDay } from '../meaning.ts'
import { amountOf, PARTS_OF_DAY, ZONES } from '../vocabulary.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

const OFFSET = '(?:(?:gmt|utc) ?)?(?<sign>[+-])(?<oh>\\d{1,2})(?::?(?<om>\\d\\d))?'
const ZONE = `(?:(?: \\(?|)(?:${OFFSET}|(?<zone>{ZONE})|(?!this|that|the|same|prime|first|last|next|long|short)[a-z]+(?: [a-z]+){0,2} time)\\)?)`

function offsetOf(g: Groups): number | null {
  if (g.oh !== undefined) return (g.sign === '-' ? -1 : 1) * (Number(g.oh) * 60 + Number(g.om ?? 0))
  const minutes = g.zone === undefined ? '' : (ZONES.get(g.zone.replace(/ +/g, ' ')) ?? '')
  return minutes === '' ? null : Number(minutes)
}

function clock(g: Groups): ClockMeaning | null {
  const half = g.half?.charAt(0)
  const said = Number(g.hour)
  if (half !== undefined && (said < 1 || said > 12)) return null
  const hour = half === undefined ? said : (said % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(g.minute ?? 0)
  if (hour > 24 || minute > 59) return null
  return { kind: 'clock', clock: { hour, minute, offset: offsetOf(g) } }
}

function oClock(g: Groups): ClockMeaning | null {
  const hour = amountOf(g.n ?? '')
  if (hour === null || hour > 12) return null
  const later = g.part === 'afternoon' || g.part === 'evening' || (g.part === 'night' && hour > 5)
  return { kind: 'clock', clock: { hour: (hour % 12) + (later ? 12 : 0), minute: 0, offset: null } }
}

export const CLOCK_RULES: readonly TimeRule[] = [
  {
    id: 'clock/half-day',
    reason: 'Twelve-hour clock.',
    pattern: times(`(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a\\.?m\\.?|p\\.?m\\.?)${ZONE}?`),
    read: clock,
    matches: ['at 10 a.m.', 'by 9:30pm EST'],
    not: ['25 pm', '10 amps'],
  },
  {
    id: 'clock/twenty-four',
    reason: 'Twenty-four-hour clock beside a zone, or where a time of day is asked for.',
    pattern: times(`(?<hour>[01]?\\d|2[0-4])[:h](?<minute>[0-5]\\d)(?::[0-5]\\d)?(?: ?hrs| hours)?${ZONE}?`),
    guard: 'clock-cue',
    read: clock,
    matches: ['at 10:00 GMT', '18:30 UTC+3 they met', 'from 14:05'],
    not: ['a ratio of 10:15', 'won 21:18'],
  },
  {
    id: 'clock/digits',
    reason: 'Four digits beside a zone or "hours".',
    pattern: times(`(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?: ?(?<zone>gmt|utc|z|hrs|hours))`),
    read: clock,
    matches: ['at 1430 GMT'],
    not: ['1430 people'],
  },
  {
    id: 'clock/o-clock',
    reason: 'Full hours in words.',
    pattern: times(
      "(?<n>{NUMBER}) o'clock(?: in the (?<part>morning|afternoon|evening)| at (?<night>night))?(?: local time)?",
    ),
    read: oClock,
    matches: ["at eight o'clock in the evening", "shortly after seven o'clock local time"],
    not: ['thirty clocks'],
  },
  {
    id: 'clock/noon',
    reason: 'The two hours with names.',
    pattern: times(`(?<word>noon|midnight)${ZONE}?`),
    read: (g) => ({ kind: 'clock', clock: { hour: g.word === 'noon' ? 12 : 24, minute: 0, offset: offsetOf(g) } }),
    matches: ['by noon', 'at midnight GMT'],
    not: ['afternoon tea'],
  },
  {
    id: 'clock/part',
    reason: 'A part of the day spoken of.',
    pattern: times(
      '(?:in the|during the|at|by|until the|late in the|early in the|the) (?:early |late )?(?<part>{PART})',
    ),
    guard: 'part-cue',
    read: (g) => ({ kind: 'clock', part: PARTS_OF_DAY.get(g.part ?? '') as PartOfDay }),
    matches: ['in the evening', 'at dawn'],
    not: ['the night sky', 'a night out'],
  },
  {
    id: 'clock/overnight',
    reason: 'The night to the day written of.',
    pattern: times('overnight'),
    read: () => ({ kind: 'clock', part: 'NI', overnight: true }),
    matches: ['Shelling went on overnight.'],
    not: ['the nights'],
  },
]

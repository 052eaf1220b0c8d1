/** Floor 1. Calendar dates, whole and in part: "11 April 2025", "April 11", "April", "2025", "Christmas Day". */
import { isDayOf } from '../../../model/index.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { NAMED_DAYS, ordinalNumber } from '../vocabulary.ts'
import { calendar, OF_YEAR, whichOne } from './calendar.ts'
import { type Groups, type TimeRule, times, whichOf } from './rule.ts'

function numeric(g: Groups): CalendarMeaning | null {
  const [a, b] = [Number(g.a), Number(g.b)]
  const year = g.year?.length === 2 ? 2000 + Number(g.year) : Number(g.year)
  const dotted = g.dot === '.'
  const [month, day] = dotted || a > 12 ? [b, a] : [a, b]
  if (!isDayOf(year, month, day)) return null
  const open = !dotted && a <= 12 && b <= 12 && a !== b
  return { kind: 'calendar', year, month, day, ...(open ? { swapped: { month: day, day: month } } : {}) }
}

function named(g: Groups): CalendarMeaning {
  const rule = NAMED_DAYS.get((g.named ?? '').replace(/ +/g, ' ')) ?? 'movable'
  const by = whichOf(g.which)
  const when = {
    ...(g.year === undefined ? {} : { year: Number(g.year) }),
    ...(by === undefined ? {} : { yearBy: by }),
  }
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule)
  return fixed === null
    ? { kind: 'calendar', feast: rule, ...when }
    : { kind: 'calendar', month: Number(fixed[1]), day: Number(fixed[2]), ...when }
}

export const DATE_RULES: readonly TimeRule[] = [
  {
    id: 'date/iso',
    reason: 'ISO 8601 says year, month and day in that order.',
    pattern: times('(?<year>\\d{4})[-/](?<m>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\\d|3[01])'),
    read: (g) =>
      isDayOf(Number(g.year), Number(g.m), Number(g.day))
        ? { kind: 'calendar', year: Number(g.year), month: Number(g.m), day: Number(g.day) }
        : null,
    matches: ['Filed 2025-04-11.'],
    not: ['Part 2025-44-11.', 'Call 2025-04-311.'],
  },
  {
    id: 'date/numeric',
    reason: 'Dots stand in day-first dates; with slashes the order is open unless one number is above twelve.',
    pattern: times('(?<a>\\d{1,2})(?<dot>[/.])(?<b>\\d{1,2})\\k<dot>(?<year>(?:1\\d|20)\\d\\d|\\d\\d)'),
    read: numeric,
    matches: ['It expired on 11.04.2025.', 'It expired on 04/25/2025.'],
    not: ['Version 1.2.3 is out.', 'It ran on 10.0.0.1 then.'],
  },
  {
    id: 'date/month-day',
    reason: 'A month and a day, the year where it is given.',
    pattern: times(`(?<month>{MON}) (?:the )?(?<day>{D}){TH}?(?:,? (?<year>{Y})|${OF_YEAR})?`),
    guard: 'day-number',
    read: (g) => calendar(g),
    matches: ['They met on April 11.', 'signed Sept. 3, 1998', 'on May 5th'],
    not: ['It may 5 times fail', 'In April 40 ships sailed', 'In April 11,000 people fled'],
  },
  {
    id: 'date/day-month',
    reason: 'The same with the day first.',
    pattern: times(`(?:the )?(?<day>{D}){TH}?(?: of |-| )(?<month>{MON})(?:(?:,? |-)(?<year>{Y})|${OF_YEAR})?`),
    guard: 'day-number',
    read: (g) => calendar(g),
    matches: ['They met on 11 April.', 'signed on the 3rd of September, 1998', '11-Apr-2025'],
    not: ['some 40 April showers', 'the 31 June sale'],
  },
  {
    id: 'date/ordinal-month',
    reason: 'Day in words.',
    pattern: times(`the (?<nth>{ORDINAL}) of (?<month>{MONTH})(?:,? (?<year>{Y}))?`),
    read: (g) => calendar({ ...g, day: String(ordinalNumber(g.nth ?? '')) }),
    matches: ['on the first of May'],
    not: ['the first of many'],
  },
  {
    id: 'date/month-year',
    reason: 'A month of a given year.',
    pattern: times('(?<month>{MON})(?:,? (?:of )?|-)(?<year>{Y})'),
    guard: 'day-number',
    read: (g) => calendar(g),
    matches: ['since February 2022', 'Sept. 2019', 'in March, 1921'],
    not: ['it may 2022 times'],
  },
  {
    id: 'date/month-of-year',
    reason: 'A month of a year that is counted from another.',
    pattern: times(`(?<month>{MONTH})${OF_YEAR}`),
    read: (g) => calendar(g),
    matches: ['in March of that year', 'in October last year'],
    not: ['in March of plenty'],
  },
  {
    id: 'date/which-month',
    reason: '"last March" is the month of that name before.',
    pattern: times('{WHICH} (?<month>{MONTH})'),
    guard: 'month-name',
    read: (g) => whichOne(g),
    matches: ['since last March', 'next June'],
    not: ['that may be', 'this march on the capital'],
  },
  {
    id: 'date/month',
    reason: 'A month by itself, of the year the context gives.',
    pattern: times('(?<month>{MONTH})'),
    guard: 'month-name',
    read: (g) => calendar(g),
    matches: ['They met in April.', 'a December summit'],
    not: ['They may meet', 'They march on', 'may Day dawn'],
  },
  {
    id: 'date/named',
    reason: 'A day with a name.',
    pattern: times(`(?<named>{NAMED})(?:(?:,| of)? (?<year>{Y})|,? {WHICH} year)?`),
    guard: 'feast',
    read: named,
    matches: ['on Christmas Day', "until New Year's Eve 1999"],
    not: ['Christmas Island', 'an election daybook'],
  },
  {
    id: 'date/day-of-month',
    reason: 'A day of the month spoken of, where only a date can stand.',
    pattern: times('the (?<day>{D}){TH}'),
    guard: 'day-of-month',
    read: (g) => ({ kind: 'calendar', day: Number(g.day) }),
    matches: ['It opened on the 11th.'],
    not: ['the 7th Fleet', 'across the 38th parallel', 'on the 5th floor'],
  },
  {
    id: 'date/day-of-month-words',
    reason: 'The same in words; the first three also number what was just told.',
    pattern: times('the (?<nth>{ORDINAL})(?: of (?:the|this|that) month)?'),
    guard: 'day-in-words',
    read: (g) => {
      const day = ordinalNumber(g.nth ?? '')
      return day > 0 ? { kind: 'calendar', day } : null
    },
    matches: [
      'She came through here on the eighteenth.',
      'They met on the eighth, and left.',
      'on the first of the month',
    ],
    not: ['on the eighth floor', 'They agreed on the first.', 'He finished on the ninth try.', 'It was the tenth.'],
  },
]

/** Floor 1. Calendar dates, whole and in part: "11 April 2025", "April 11", "April", "2025", "spring 2025", "the 1990s". */
import { isDayOf } from '../../../model/index.ts'
import type { CalendarMeaning, Season } from '../meaning.ts'
import { monthNumber, NAMED_DAYS, ordinalNumber, SEASONS } from '../vocabulary.ts'
import { type Groups, type TimeRule, times, whichOf } from './rule.ts'

const OF_YEAR = '(?:,? (?:of |in )?{WHICH} year)'

/** A leap year stands for a year that is not given, so that 29 February is a day. */
function calendar(g: Groups, rest: Partial<CalendarMeaning> = {}): CalendarMeaning | null {
  const month = g.month === undefined ? undefined : monthNumber(g.month)
  const day = g.day === undefined ? undefined : Number(g.day)
  const year = g.year === undefined ? undefined : Number(g.year)
  if (day !== undefined && month !== undefined && !isDayOf(year ?? 2024, month, day)) return null
  const by = whichOf(g.which)
  return {
    kind: 'calendar',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(by === undefined ? {} : { yearBy: by }),
    ...rest,
  }
}

/** "last June" is a June, not one of last year. */
function which(g: Groups, rest: Partial<CalendarMeaning> = {}): CalendarMeaning | null {
  const { which: words, ...others } = g
  const by = whichOf(words)
  return by === undefined ? null : calendar(others, { ...rest, which: by })
}

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

const season = (g: Groups): Season => (SEASONS.get(g.season ?? '') ?? 'SU') as Season

const quarter = (g: Groups): number => {
  const n = ordinalNumber(g.nth ?? '')
  return n === -1 ? 4 : n
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

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
    read: (g) => which(g),
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
    id: 'date/season-year',
    reason: 'A season of a given year.',
    pattern: times(`(?:the )?(?<season>{SEASON})(?:(?:,| of)? (?<year>{Y})| of {WHICH} year)`),
    read: (g) => calendar(g, { season: season(g) }),
    matches: ['in spring 2025', 'the summer of 1940', 'in the autumn of that year'],
    not: ['a fall of 20 percent'],
  },
  {
    id: 'date/which-season',
    reason: '"last winter", "this spring".',
    pattern: times('{WHICH} (?<season>{SEASON})'),
    guard: 'season-noun',
    read: (g) => which(g, { season: season(g) }),
    matches: ['since last winter'],
    not: ['that fall in prices hurt'],
  },
  {
    id: 'date/season',
    reason: 'A season by itself.',
    pattern: times('(?:the )?(?<season>{SEASON})'),
    guard: 'season-noun',
    read: (g) => calendar(g, { season: season(g) }),
    matches: ['In the spring, talks began.'],
    not: ['Prices fall.', 'a spring of water', 'since the Velvet Spring'],
  },
  {
    id: 'date/quarter',
    reason: 'Quarters, as companies and statistics offices count.',
    pattern: times(
      '(?:the )?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th) quarter(?: (?:of )?(?<year>{Y})| of {WHICH} year)?',
    ),
    read: (g) => calendar(g, { quarter: quarter(g) }),
    matches: ['in the second quarter of 2025', 'third-quarter results for the third quarter'],
    not: ['a quarter of the seats'],
  },
  {
    id: 'date/quarter-letter',
    reason: 'Q1 and the like.',
    pattern: times('q(?<q>[1-4])(?: (?:of )?(?<year>{Y}))?'),
    read: (g) => calendar(g, { quarter: Number(g.q) }),
    matches: ['in Q1 2025'],
    not: ['Q5 2025'],
  },
  {
    id: 'date/fiscal',
    reason: 'Fiscal years differ from country to country: the calendar year is only about right.',
    pattern: times('(?:fiscal|financial|fy)(?: year)? ?(?<year>{Y})(?:[-/]\\d\\d(?:\\d\\d)?)?'),
    read: (g) => calendar(g, { approximate: true }),
    matches: ['in fiscal 2024', 'FY2025 results'],
    not: ['financial 20250'],
  },
  {
    id: 'date/bc',
    reason: 'Years before our era.',
    pattern: times('(?<year>\\d{1,4}) (?<bc>{BC})'),
    read: (g) => calendar(g, { bc: true }),
    matches: ['in 490 BC', 'by 31 B.C.'],
    not: ['490 BCom students'],
  },
  {
    id: 'date/century',
    reason: 'The twentieth century is 1900 to 1999 in TIMEX3 and EDTF.',
    pattern: times('(?:the )?(?<nth>{ORDINAL})[- ]century(?: (?<bc>{BC}))?'),
    read: (g) =>
      ordinalNumber(g.nth ?? '') < 1
        ? null
        : calendar({}, { century: ordinalNumber(g.nth ?? '') - 1, ...(g.bc === undefined ? {} : { bc: true }) }),
    matches: ['in the 19th century', 'an eighteenth-century treaty'],
    not: ['half a century'],
  },
  {
    id: 'date/decade',
    reason: 'Ten years by their first.',
    pattern: times("(?:the )?(?<start>(?:1\\d|20)\\d0)'?s(?: (?<bc>{BC}))?"),
    read: (g) => calendar({}, { decade: Number(g.start) }),
    matches: ['the 1990s', "in the 1930's"],
    not: ['1990 seats'],
  },
  {
    id: 'date/decade-bc',
    reason: 'Decades before our era.',
    pattern: times('(?:the )?(?<start>\\d{2,3}0)s (?<bc>{BC})'),
    read: (g) => calendar({}, { decade: Number(g.start), bc: true }),
    matches: ['in the 480s BC'],
    not: ['the 480s'],
  },
  {
    id: 'date/decade-short',
    reason: 'A decade of the last century unless it has passed in this one.',
    pattern: times("(?:the )?'?(?<yy>[2-9]0)'?s"),
    guard: 'decade-number',
    read: (g) => calendar({}, { decade: 1900 + Number(g.yy) }),
    matches: ['during the 60s'],
    not: ['a man in his 60s', 'temperatures in the low 80s'],
  },
  {
    id: 'date/decade-words',
    reason: 'The same in words.',
    pattern: times(`the (?<word>${DECADES.join('|')})`),
    read: (g) => calendar({}, { decade: 1920 + 10 * DECADES.indexOf(g.word ?? '') }),
    matches: ['in the thirties'],
    not: ['in his thirties'],
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
    id: 'date/years',
    reason: 'Several years named.',
    pattern: times('the years (?<year>{Y})'),
    read: (g) => calendar(g),
    matches: ['the years 1941 to 1945'],
    not: ['the year of plenty'],
  },
  {
    id: 'date/year',
    reason: 'Four digits are a year where a count or a label cannot stand.',
    pattern: times('(?:the year )?(?<year>{Y})'),
    guard: 'year-number',
    read: (g) => calendar(g),
    matches: ['in 2022', 'the 2015 agreement', 'the war of 1812'],
    not: ['2000 troops', 'Resolution 2019', 'some 1500 people', '1,500 men', 'killed 1500 rebels'],
  },
]

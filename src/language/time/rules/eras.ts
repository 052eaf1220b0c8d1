/** Floor 1. Longer times of the calendar: seasons, quarters, years, decades, centuries. */
import type { Season } from '../meaning.ts'
import { ordinalNumber, SEASONS } from '../vocabulary.ts'
import { calendar, whichOne } from './calendar.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

const season = (g: Groups): Season => (SEASONS.get(g.season ?? '') ?? 'SU') as Season

const quarter = (g: Groups): number => {
  const n = ordinalNumber(g.nth ?? '')
  return n === -1 ? 4 : n
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

export const ERA_RULES: readonly TimeRule[] = [
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
    read: (g) => whichOne(g, { season: season(g) }),
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

/** Floor 1. Times counted from another: "yesterday", "last week", "Wednesday", "the next day". */
import type { Weekday } from '../../../model/index.ts'
import type { DeicticMeaning, Meaning, PartOfDay, Unit } from '../meaning.ts'
import { unitOf } from '../meaning.ts'
import { PARTS_OF_DAY, UNITS, weekdayNumber } from '../vocabulary.ts'
import { type Groups, type TimeRule, times, whichOf } from './rule.ts'

export const partOf = (word: string | undefined): { readonly part?: PartOfDay } => {
  const part = word === undefined ? undefined : PARTS_OF_DAY.get(word)
  return part === undefined || part === '' ? {} : { part: part as PartOfDay }
}

export const unitNamed = (word: string | undefined): Unit => unitOf(UNITS.get(word ?? '') ?? 'D')

export const day = (by: number, rest: Partial<DeicticMeaning> = {}): DeicticMeaning => ({
  kind: 'deictic',
  unit: 'day',
  by,
  from: 'now',
  ...rest,
})

/** "the past week" is a length; "last week" and "the previous week" are weeks. */
function whichUnit(g: Groups): Meaning | null {
  const which = whichOf(g.which)
  if (which === undefined) return null
  const of = unitNamed(g.unit)
  if (of === 'second' || of === 'minute' || of === 'hour') return null
  const words = (g.which ?? '').replace(/ +/g, ' ')
  if (/^(?:the )?past$|^the last$/.test(words) && of !== 'day' && of !== 'weekend')
    return { kind: 'duration', amount: 1, unit: of, side: 'past' }
  return { kind: 'deictic', unit: of, ...which }
}

function weekday(g: Groups): Meaning {
  const which = whichOf(g.which)
  const on = weekdayNumber(g.weekday ?? '') as Weekday
  const week = whichOf(g.week)
  if (week !== undefined) return { kind: 'deictic', unit: 'week', by: week.by, from: week.from, weekday: on }
  const nearest = /coming|past/.test(g.which ?? '')
  return {
    kind: 'weekday',
    weekday: on,
    which: which?.by ?? null,
    from: which?.from ?? 'now',
    ...(nearest ? { nearest } : {}),
  }
}

const WEEK = '(?<week>last|this|next|that|the previous|the following)'

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: 'relative/day-word',
    reason: 'Days counted from the day of writing.',
    pattern: times('(?<word>yesterday|today|tomorrow)(?: (?<part>{PART}))?'),
    guard: 'day-word',
    read: (g) => day(g.word === 'yesterday' ? -1 : g.word === 'today' ? 0 : 1, partOf(g.part)),
    matches: ['He left yesterday.', 'tomorrow morning'],
    not: ['yesteryear'],
  },
  {
    id: 'relative/tonight',
    reason: 'The night of the day of writing.',
    pattern: times('tonight'),
    read: () => day(0, { part: 'NI' }),
    matches: ['They meet tonight.'],
    not: ['nightly'],
  },
  {
    id: 'relative/two-days',
    reason: 'Two days away, in words.',
    pattern: times('the day (?<word>before yesterday|after tomorrow)'),
    read: (g) => day(g.word === 'after tomorrow' ? 2 : -2),
    matches: ['the day before yesterday'],
    not: ['the day before the summit'],
  },
  {
    id: 'relative/last-night',
    reason: 'The night before the day of writing.',
    pattern: times('last (?<part>night|evening)'),
    read: (g) => day(-1, partOf(g.part)),
    matches: ['They spoke last night.'],
    not: ['the last nightclub'],
  },
  {
    id: 'relative/which-part',
    reason: 'A part of the day of writing, or of the day spoken of.',
    pattern: times('{WHICH} (?<part>{PART})'),
    read: (g) => {
      const w = whichOf(g.which)
      return w === undefined ? null : day(w.by, { from: w.from, ...partOf(g.part) })
    },
    matches: ['They spoke this morning.', 'the following night', 'that evening'],
    not: ['the past nightmare'],
  },
  {
    id: 'relative/which-unit',
    reason: 'The unit before, of, or after the one written or spoken of.',
    pattern: times('{WHICH} (?<unit>{UNIT})'),
    guard: 'unit-noun',
    read: whichUnit,
    matches: ['last week', 'later this month', 'the next day', 'that year'],
    not: ['last minute', 'that second meeting', 'the same day-care'],
  },
  {
    id: 'relative/the-unit',
    reason: 'Beside a word for a part of it, the unit that is written of.',
    pattern: times('the (?<unit>week|month|quarter|year|decade|century)'),
    guard: 'portioned',
    read: (g) => ({ kind: 'deictic', unit: unitNamed(g.unit), by: 0, from: 'now' }),
    matches: ['by the end of the month', 'in the second half of the year', 'later in the week'],
    not: ['the year was good'],
  },
  {
    id: 'relative/in-the-day',
    reason: 'An hour of the day that was spoken of.',
    pattern: times('(?:earlier|later|late|early) (?:in|on in|that) the (?:same )?day'),
    read: () => day(0, { from: 'narrative' }),
    matches: ['Earlier in the day she had lunch with the king.', 'Later in the day they flew home.'],
    not: ['the end of the day', 'early in the daylight raid'],
  },
  {
    id: 'relative/unit-end',
    reason: 'Its last days, in one word.',
    pattern: times("(?<unit>week|month|quarter|year)(?:'s|-) ?end"),
    read: (g) => ({ kind: 'deictic', unit: unitNamed(g.unit), by: 0, from: 'now', portion: 'end' }),
    matches: ["by month's end", 'at year-end'],
    not: ['the year ended'],
  },
  {
    id: 'relative/weekend',
    reason: 'The nearest weekend on the side the tense tells.',
    pattern: times('(?:the|over the|at the) weekend'),
    read: () => ({ kind: 'deictic', unit: 'weekend', by: 0, from: 'now' }),
    matches: ['over the weekend', 'at the weekend'],
    not: ['the weekender'],
  },
  {
    id: 'relative/weekday',
    reason: 'A weekday before or after the day of writing, by tense; of a given week where one is named.',
    pattern: times(`(?:{WHICH} )?(?<weekday>{WEEKDAY})(?:,? (?:of )?${WEEK} week)?`),
    guard: 'weekday-name',
    read: weekday,
    matches: ['on Wednesday', 'next Friday', 'Tuesday of last week', "Monday's talks"],
    not: ['Sundays', 'the Ruby Tuesdayers'],
  },
  {
    id: 'relative/weekday-past',
    reason: 'The weekday before, said after it.',
    pattern: times('(?<weekday>{WEEKDAY}) (?<last>last|past)'),
    read: (g) => ({ kind: 'weekday', weekday: weekdayNumber(g.weekday ?? '') as Weekday, which: -1, from: 'now' }),
    matches: ['on Friday last'],
    not: ['Friday lasted'],
  },
]

/** Floor 1. Times counted from another: "yesterday", "last week", "Wednesday", "two weeks ago", "the next day". */
import type { Weekday } from '../../../model/index.ts'
import type { DeicticMeaning, Meaning, PartOfDay, ShiftMeaning, Unit } from '../meaning.ts'
import { unitOf } from '../meaning.ts'
import { amountOf, PARTS_OF_DAY, UNITS, weekdayNumber } from '../vocabulary.ts'
import { type Groups, type TimeRule, times, whichOf } from './rule.ts'

const partOf = (word: string | undefined): { readonly part?: PartOfDay } => {
  const part = word === undefined ? undefined : PARTS_OF_DAY.get(word)
  return part === undefined || part === '' ? {} : { part: part as PartOfDay }
}

const unit = (word: string | undefined): Unit => unitOf(UNITS.get(word ?? '') ?? 'D')

const day = (by: number, rest: Partial<DeicticMeaning> = {}): DeicticMeaning => ({
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
  const of = unit(g.unit)
  if (of === 'second' || of === 'minute' || of === 'hour') return null
  const words = (g.which ?? '').replace(/ +/g, ' ')
  if (/^(?:the )?past$|^the last$/.test(words) && of !== 'day' && of !== 'weekend')
    return { kind: 'duration', amount: 1, unit: of, side: 'past' }
  return { kind: 'deictic', unit: of, ...which }
}

function shift(g: Groups, from: 'now' | 'narrative', sign: -1 | 1): ShiftMeaning {
  const fortnights = /^fortnight/.test(g.unit ?? '') ? 2 : 1
  const amount = g.amount === undefined ? null : amountOf(g.amount)
  return { kind: 'shift', amount: amount === null ? null : amount * fortnights, unit: unit(g.unit), sign, from }
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
    read: (g) => ({ kind: 'deictic', unit: unit(g.unit), by: 0, from: 'now' }),
    matches: ['by the end of the month', 'in the second half of the year', 'later in the week'],
    not: ['the year was good'],
  },
  {
    id: 'relative/unit-end',
    reason: 'Its last days, in one word.',
    pattern: times("(?<unit>week|month|quarter|year)(?:'s|-) ?end"),
    read: (g) => ({ kind: 'deictic', unit: unit(g.unit), by: 0, from: 'now', portion: 'end' }),
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
  {
    id: 'relative/ago',
    reason: 'Counted back from the moment of writing.',
    pattern: times('(?<amount>{AMOUNT}) (?<unit>{UNITS}) (?:ago|back)'),
    read: (g) => shift(g, 'now', -1),
    matches: ['two weeks ago', 'a year ago', 'several days ago'],
    not: ['two weeks agonising'],
  },
  {
    id: 'relative/ago-bare',
    reason: 'The same without a number.',
    pattern: times('(?<unit>{PLURAL}) ago'),
    read: (g) => shift(g, 'now', -1),
    matches: ['decades ago'],
    not: ['decades'],
  },
  {
    id: 'relative/year-ago',
    reason: 'A year before the time spoken of.',
    pattern: times('(?:the )?year-(?:ago|earlier)'),
    read: () => ({ kind: 'shift', amount: 1, unit: 'year', sign: -1, from: 'now' }),
    matches: ['the year-ago period'],
    not: ['year-old'],
  },
  {
    id: 'relative/hence',
    reason: 'Counted on from the moment of writing.',
    pattern: times("(?<amount>{AMOUNT}) (?<unit>{UNITS})(?: from now| hence|'? time)"),
    read: (g) => shift(g, 'now', 1),
    matches: ['three weeks from now', "in two weeks' time"],
    not: ['two weeks timed'],
  },
  {
    id: 'relative/in',
    reason: 'With a verb that looks ahead, "in two weeks" is a time to come; elsewhere it is a length.',
    pattern: times('in (?<amount>{AMOUNT}) (?<unit>{UNITS})'),
    guard: 'stated-future',
    read: (g) => shift(g, 'now', 1),
    matches: [],
    not: ['It fell in two weeks.'],
  },
  {
    id: 'relative/earlier',
    reason: 'Counted back from the time the text last spoke of.',
    pattern: times('(?<amount>{AMOUNT}) (?<unit>{UNITS}) (?:earlier|before|previously|prior)'),
    guard: 'shift-ends',
    read: (g) => shift(g, 'narrative', -1),
    matches: ['They had met a day earlier.', 'two days before.'],
    not: ['two days before the summit'],
  },
  {
    id: 'relative/later',
    reason: 'Counted on from the time the text last spoke of.',
    pattern: times('(?<amount>{AMOUNT}) (?<unit>{UNITS}) (?:later|after|afterwards?|on)'),
    guard: 'shift-ends',
    read: (g) => shift(g, 'narrative', 1),
    matches: ['Two days later, they met.', 'a week after.'],
    not: ['two days after the summit'],
  },
  {
    id: 'relative/later-bare',
    reason: 'The same without a number.',
    pattern: times('(?<unit>{PLURAL}) (?<dir>earlier|later|before|after|afterwards?)'),
    guard: 'shift-ends',
    read: (g) => shift(g, 'narrative', /^(?:earlier|before)$/.test(g.dir ?? '') ? -1 : 1),
    matches: ['Hours later, he left.'],
    not: ['hours after the vote'],
  },
  {
    id: 'relative/day-before',
    reason: 'The day before or after the one spoken of.',
    pattern: times('the (?<unit>day|week|month|year) (?<dir>before|after|earlier)'),
    guard: 'shift-ends',
    read: (g) => ({ kind: 'deictic', unit: unit(g.unit), by: g.dir === 'after' ? 1 : -1, from: 'narrative' }),
    matches: ['They had met the day before.'],
    not: ['the day before the summit'],
  },
  {
    id: 'relative/part-before',
    reason: 'The night before or after the day spoken of.',
    pattern: times('the (?<part>{PART}) (?<dir>before|after)'),
    guard: 'shift-ends',
    read: (g) => day(g.dir === 'after' ? 1 : -1, { from: 'narrative', ...partOf(g.part) }),
    matches: ['They had dined the night before.'],
    not: ['the night before the vote'],
  },
]

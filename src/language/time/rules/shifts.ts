/** Floor 1. Distances in time: "two weeks ago", "a day earlier", "the night before". */
import type { ShiftMeaning } from '../meaning.ts'
import { amountOf } from '../vocabulary.ts'
import { day, partOf, unitNamed } from './relative.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

function shift(g: Groups, from: 'now' | 'narrative', sign: -1 | 1): ShiftMeaning {
  const fortnights = /^fortnight/.test(g.unit ?? '') ? 2 : 1
  const amount = g.amount === undefined ? null : amountOf(g.amount)
  return { kind: 'shift', amount: amount === null ? null : amount * fortnights, unit: unitNamed(g.unit), sign, from }
}

export const SHIFT_RULES: readonly TimeRule[] = [
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
    read: (g) => ({ kind: 'deictic', unit: unitNamed(g.unit), by: g.dir === 'after' ? 1 : -1, from: 'narrative' }),
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

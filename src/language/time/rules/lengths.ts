/** Floor 1. Lengths: "for three days", "a two-day visit", "over the past three years". */
import type { DurationMeaning, Meaning } from '../meaning.ts'
import { amountOf } from '../vocabulary.ts'
import { unitNamed } from './relative.ts'
import { type Groups, type TimeRule, times } from './rule.ts'

function length(g: Groups): DurationMeaning | null {
  if (/^an?$/.test(g.amount ?? '') && PLURAL.test(g.unit ?? '')) return null
  const of = unitNamed(g.unit)
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

export const LENGTH_RULES: readonly TimeRule[] = [
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
    read: (g) => ({ kind: 'duration', amount: 1.5, unit: unitNamed(g.unit) }),
    matches: ['an hour and a half'],
    not: ['a day and a night'],
  },
  {
    id: 'length/long',
    reason: 'One unit long, or old.',
    pattern: times('(?<unit>{UNITS})-(?:long|old)'),
    read: (g) => ({ kind: 'duration', amount: /s$|ies$/.test(g.unit ?? '') ? null : 1, unit: unitNamed(g.unit) }),
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
    read: (g) => ({ kind: 'duration', amount: null, unit: unitNamed(g.unit) }),
    matches: ['for years', 'after months of talks'],
    not: ['the minutes of the meeting', 'He seconds the motion.'],
  },
]

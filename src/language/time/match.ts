/** Floor 1. Tries the rules over a line: the longest match from left to right, then joins what belongs to one time. */
import type { Span } from '../../model/index.ts'
import { holds } from './guards/index.ts'
import type { CalendarMeaning, ClockTime, Meaning, PartOfDay, Portion } from './meaning.ts'
import type { Line, Place } from './place.ts'
import { TIME_RULES, type TimeRule } from './rules/index.ts'
import { PARTS_OF_DAY, PORTIONS, pattern } from './vocabulary.ts'

/** A time found in a line; offsets count from the start of the line. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly meaning: Meaning
  /** A clock time and a day that a preposition parts: TimeML marks them as two. */
  readonly split?: { readonly clock: Span; readonly day: Span }
}

/** Nothing is a time without one of these; most sentences are done with here. */
const HINT = /\d|[a-z]/u
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}']/gu

/** Matches in text order, not overlapping. */
export function matchTimes(line: Line): readonly Match[] {
  if (!HINT.test(line.folded)) return []
  const found: Match[] = []
  let from = 0
  for (const { index } of line.folded.matchAll(WORD_START)) {
    if (index < from) continue
    const match = longestAt(line, index)
    if (match === null) continue
    found.push(match)
    from = match.end
  }
  return withPortions(
    line,
    joined(
      line,
      found.map((match) => withPartOfDay(line, match)),
    ),
  )
}

function longestAt(line: Line, start: number): Match | null {
  let best: Match | null = null
  for (const rule of TIME_RULES) {
    const match = tryRule(rule, line, start)
    if (match !== null && (best === null || match.end > best.end)) best = match
  }
  return best
}

function tryRule(rule: TimeRule, line: Line, start: number): Match | null {
  rule.pattern.lastIndex = start
  const found = rule.pattern.exec(line.folded)
  if (found === null) return null
  const groups = found.groups ?? {}
  const place: Place = { line, start, end: start + found[0].length }
  if (!holds(rule.guard, place, groups)) return null
  const meaning = rule.read(groups)
  return meaning === null ? null : { start, end: place.end, rule: rule.id, meaning }
}

/** Whether the meaning is of one day, so that a part of the day or a clock time can stand beside it. */
const ofDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.feast !== undefined)) ||
  meaning.kind === 'weekday' ||
  (meaning.kind === 'deictic' && (meaning.unit === 'day' || meaning.weekday !== undefined))

const PART_AFTER = pattern(',? (?:(?:in the |at )?(?:early |late |mid-?)?(?<part>{PART}))')
const DAY_AFTER = /^ ?\((\d{1,2})\)/

/** "Wednesday night (8)". */
function withPartOfDay(line: Line, match: Match): Match {
  if (!ofDay(match.meaning)) return match
  PART_AFTER.lastIndex = match.end
  const part = PART_AFTER.exec(line.folded)
  const end = match.end + (part?.[0].length ?? 0)
  const meaning: Meaning =
    part === null ? match.meaning : withPart(match.meaning, PARTS_OF_DAY.get(part.groups?.part ?? '') as PartOfDay)
  const day = match.meaning.kind === 'weekday' ? DAY_AFTER.exec(line.folded.slice(end)) : null
  if (day === null || meaning.kind !== 'weekday') return { ...match, end, meaning }
  return { ...match, end: end + day[0].length, meaning: { ...meaning, day: Number(day[1]) } }
}

function withPart(meaning: Meaning, part: PartOfDay | undefined, clock?: ClockTime): Meaning {
  if (meaning.kind !== 'calendar' && meaning.kind !== 'weekday' && meaning.kind !== 'deictic') return meaning
  return { ...meaning, ...(part === undefined ? {} : { part }), ...(clock === undefined ? {} : { clock }) }
}

function joined(line: Line, matches: readonly Match[]): readonly Match[] {
  const out: Match[] = []
  for (const match of matches) {
    const last = out.at(-1)
    const whole = last === undefined ? null : join(last, match, line.folded.slice(last.end, match.start))
    if (whole === null) out.push(match)
    else out[out.length - 1] = whole
  }
  return out
}

/** As `join`, of two with nothing but white space between. */
export const joinTimes = (a: Match, b: Match): Match | null => join(a, b, ' ')

/** Two neighbours as one time, where they are: "Tuesday, 28 April", "10 a.m. on Friday", "Friday at noon". */
function join(a: Match, b: Match, gap: string): Match | null {
  const [first, second] = [a.meaning, b.meaning]
  if (
    first.kind === 'weekday' &&
    second.kind === 'calendar' &&
    second.day !== undefined &&
    /^(?:,? (?:the )?| ?\()$/.test(gap)
  ) {
    return { start: a.start, end: b.end, rule: b.rule, meaning: onWeekday(second, first) }
  }
  if (
    second.kind === 'weekday' &&
    first.kind === 'calendar' &&
    first.day !== undefined &&
    /^(?:,| ?\() ?$/.test(gap) &&
    second.which === null
  ) {
    return { start: a.start, end: b.end, rule: a.rule, meaning: onWeekday(first, second) }
  }
  if (ofDay(first) && second.kind === 'clock' && /^,? (?:at |from |by |around )?$/.test(gap)) {
    return {
      start: a.start,
      end: b.end,
      rule: a.rule,
      meaning: withPart(first, second.part, second.clock),
      ...splitAt(gap, b, a),
    }
  }
  if (first.kind === 'clock' && ofDay(second) && /^,? (?:of |on )?(?:the )?$/.test(gap)) {
    return {
      start: a.start,
      end: b.end,
      rule: b.rule,
      meaning: withPart(second, first.part, first.clock),
      ...splitAt(gap, a, b),
    }
  }
  if (first.kind === 'clock' && second.kind === 'clock' && second.clock !== undefined && /^ ?\(?$/.test(gap)) {
    return first.part === undefined ? { start: a.start, end: b.end, rule: a.rule, meaning: first } : null
  }
  return null
}

const spanOf = ({ start, end }: Match): Span => ({ start, end })

const splitAt = (gap: string, clock: Match, day: Match): Partial<Match> =>
  /\b(?:on|at|from|by|around)\b/.test(gap) ? { split: { clock: spanOf(clock), day: spanOf(day) } } : {}

function onWeekday(date: CalendarMeaning, weekday: Extract<Meaning, { kind: 'weekday' }>): CalendarMeaning {
  return { ...date, weekday: weekday.weekday, ...(weekday.part === undefined ? {} : { part: weekday.part }) }
}

const PORTION_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<words>${[...PORTIONS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replaceAll('.', '\\.').replaceAll(' ', ' +'))
    .join('|')})(?: of| in| on)?(?: the)? ?-?$`,
  'u',
)

const LONGEST_PORTION = 40

/** "the end of", "early in", "mid-" before a time make it a part of that time. */
function withPortions(line: Line, matches: readonly Match[]): readonly Match[] {
  return matches.map((match, i) => {
    const { meaning } = match
    if (meaning.kind !== 'calendar' && meaning.kind !== 'deictic' && meaning.kind !== 'weekday') return match
    const free = Math.max(matches[i - 1]?.end ?? 0, match.start - LONGEST_PORTION)
    const found = PORTION_BEFORE.exec(line.folded.slice(free, match.start))
    const portion = PORTIONS.get((found?.groups?.words ?? '').replace(/ +/g, ' '))
    if (found === null || portion === undefined) return match
    const named = portion === 'mid-' ? 'mid' : (portion as Portion)
    return { ...match, start: free + found.index, meaning: { ...meaning, portion: named } }
  })
}

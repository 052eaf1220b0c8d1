/** Floor 1. Two times said together: "from April 6 to 12", "18 and 19 May", "1914-1918", "Monday or Tuesday". */

import type { Match } from './match.ts'
import type { CalendarMeaning, Meaning } from './meaning.ts'
import type { Line } from './place.ts'
import { monthNumber, pattern } from './vocabulary.ts'

export type Joint = 'to' | 'and' | 'or'

/** One time, or two that are said together. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly parts: readonly Match[]
  readonly joint: Joint | null
}

const alone = (match: Match): Group => ({ start: match.start, end: match.end, parts: [match], joint: null })

/** Groups in text order. A bare number beside a date ("April 6-12") becomes a date of its own here. */
export function groupTimes(line: Line, matches: readonly Match[]): readonly Group[] {
  const completed = matches.flatMap((match, i) => withNumbers(line, match, matches[i - 1]?.end ?? 0))
  const groups: Group[] = []
  for (const group of completed) {
    const last = groups.at(-1)
    const joint = last === undefined ? null : jointOf(line, last, group)
    if (last === undefined || joint === null) groups.push(group)
    else groups[groups.length - 1] = unite(last, group, joint)
  }
  return groups
}

const JOINTS = '(?<joint>-|to|and|or|through|until|till|&)'
const NUMBER_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.,:/])(?<day>\\d{1,2})(?:st|nd|rd|th)? *${JOINTS} *(?:the +)?$`, 'u')
const NUMBER_AFTER = pattern(
  ` ?(?:,? )?${JOINTS} ?(?:the )?(?<day>{D}){TH}?(?:(?:,? )(?<year>{Y}))?(?! *(?:{UNITS}|{MON}|{COUNTED}|%|a\\.?m|p\\.?m|-))`,
)
const YEAR_AFTER = /^ ?(?:-|\/) ?(?<year>\d\d)(?![\d-])/u

/** A date together with the bare number before or after it. */
function withNumbers(line: Line, match: Match, free: number): readonly Group[] {
  const { meaning } = match
  if (meaning.kind !== 'calendar') return [alone(match)]
  if (meaning.month === undefined) return meaning.year === undefined ? [alone(match)] : [yearTail(line, match, meaning)]
  if (meaning.day === undefined) return [alone(match)]
  const head = NUMBER_BEFORE.exec(line.folded.slice(Math.max(free, match.start - 30), match.start))
  if (head !== null && isDayFirst(line, match)) {
    const start = match.start - head[0].length
    const first = {
      ...match,
      start,
      end: start + (head[0].match(/^\d+\p{L}*/u)?.[0].length ?? 1),
      meaning: withDay(meaning, Number(head.groups?.day)),
    }
    return [{ start, end: match.end, parts: [first, match], joint: jointName(head.groups?.joint ?? '') }]
  }
  NUMBER_AFTER.lastIndex = match.end
  const tail = isDayFirst(line, match) ? null : NUMBER_AFTER.exec(line.folded)
  if (tail === null) return [alone(match)]
  const year = tail.groups?.year === undefined ? meaning.year : Number(tail.groups.year)
  const dated = { ...meaning, ...(year === undefined ? {} : { year }) }
  const end = match.end + tail[0].length
  const second = {
    ...match,
    start: end - tail[0].trimStart().replace(/^(?:-|to|and|or|through|until|till|&|,)\s*/, '').length,
    end,
    meaning: withDay(dated, Number(tail.groups?.day)),
  }
  return [
    {
      start: match.start,
      end,
      parts: [{ ...match, meaning: dated }, second],
      joint: jointName(tail.groups?.joint ?? ''),
    },
  ]
}

/** The weekday beside one day says nothing of the other. */
function withDay(meaning: CalendarMeaning, day: number): CalendarMeaning {
  const { weekday: _, ...rest } = meaning
  return { ...rest, day }
}

const isDayFirst = (line: Line, match: Match): boolean =>
  /^(?:the +)?\d/.test(line.folded.slice(match.start, match.end)) ||
  monthNumber(line.folded.slice(match.start, match.end).split(/[ .]/)[0] ?? '') === 0

function yearTail(line: Line, match: Match, meaning: CalendarMeaning): Group {
  const tail = YEAR_AFTER.exec(line.folded.slice(match.end))
  const year = meaning.year ?? 0
  if (tail === null || Number(tail.groups?.year) <= year % 100) return alone(match)
  const end = match.end + tail[0].length
  const second: Match = {
    ...match,
    start: end - 2,
    end,
    meaning: { ...meaning, year: year - (year % 100) + Number(tail.groups?.year) },
  }
  return { start: match.start, end, parts: [match, second], joint: 'to' }
}

const jointName = (word: string): Joint => (word === 'and' || word === '&' ? 'and' : word === 'or' ? 'or' : 'to')

const BETWEEN = /^ ?(?<joint>-|to|until|till|through|and|or)(?: on| from| until| early| late)?(?: the)? ?$/

function jointOf(line: Line, a: Group, b: Group): Joint | null {
  const between = BETWEEN.exec(line.folded.slice(a.end, b.start))
  const [first, second] = [a.parts[0]?.meaning, b.parts[0]?.meaning]
  if (between === null || a.joint !== null || b.joint !== null || first === undefined || second === undefined)
    return null
  if (!alike(first, second)) return null
  const joint = jointName(between.groups?.joint ?? '')
  const opened = /\b(?:from|between|of) +(?:the )?$/.test(line.folded.slice(Math.max(0, a.start - 20), a.start))
  if (joint === 'and' && /\bbetween +(?:the )?$/.test(line.folded.slice(Math.max(0, a.start - 20), a.start)))
    return 'to'
  if (joint === 'to' && /^ ?to/.test(between[0]) && !opened && first.kind !== 'weekday' && !isYear(first))
    return isDayLike(first) ? 'to' : null
  return joint
}

const isYear = (m: Meaning): boolean => m.kind === 'calendar' && m.month === undefined && m.year !== undefined
const isDayLike = (m: Meaning): boolean => (m.kind === 'calendar' && m.month !== undefined) || m.kind === 'weekday'

/** Of one kind and grain, so that one can be the beginning and the other the end. */
function alike(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'clock' && b.kind === 'clock') return true
  if (a.kind === 'weekday' && b.kind === 'weekday') return true
  if (a.kind === 'deictic' && b.kind === 'deictic') return a.unit === b.unit
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return false
  return (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined)
}

/** What one of the two leaves out the other gives: "from January to March 2025". */
function unite(a: Group, b: Group, joint: Joint): Group {
  const parts = [...a.parts, ...b.parts]
  const years = parts.map(({ meaning }) => (meaning.kind === 'calendar' ? meaning.year : undefined))
  const year = years.find((y) => y !== undefined)
  const dated = parts.map((part, i) =>
    part.meaning.kind !== 'calendar' || years[i] !== undefined || year === undefined
      ? part
      : { ...part, meaning: { ...part.meaning, year } },
  )
  return { start: a.start, end: b.end, parts: dated, joint }
}

/**
 * Floor 1. The time expressions of a text, resolved.
 *
 * All meanings are found first, since whether the text tells news or history shows only over the whole of it; then
 * they are resolved in text order, each against the moment of writing and the time last spoken of.
 */
import { boundsOf, type DateValue, type Day, daysBetween, partsOf, type Span } from '../../model/index.ts'
import type { Sentence } from '../types.ts'
import { styleOf } from './context.ts'
import { DESCRIBING } from './govern.ts'
import { type Match, matchTimes } from './match.ts'
import type { Meaning } from './meaning.ts'
import { directionOf, governorAt, headToken, type Line, type Place, tokensOf } from './place.ts'
import type { Period } from './periods.ts'
import { type Group, groupTimes, type Joint } from './ranges.ts'
import { relate, type Relation, relationOf } from './relations.ts'
import { type Resolved, resolve, type TimeContext } from './resolve.ts'
import type { Direction } from './tense.ts'
import { fold } from './vocabulary.ts'

/** A time as TimeML marks it: offsets in the text, TIMEX3 type and value. */
export interface Timex extends Span {
  readonly type: Resolved['type']
  readonly value: string
}

export interface TimeExpression extends Span {
  /** Place of its sentence in the list given. */
  readonly sentence: number
  /** First and last token, inclusive; -1 without a parse. */
  readonly first: number
  readonly last: number
  /** The token it dates; null where it stands free, or without a parse. */
  readonly dates: number | null
  readonly type: Resolved['type']
  readonly value: DateValue
  /** One, or one for each end of a range. */
  readonly timexes: readonly Timex[]
  readonly direction: Direction | null
  /** The preposition before it, where it says more than "at". */
  readonly relation: Relation | null
  /** Id of the rule that read it, for `--explain`. */
  readonly rule: string
  readonly meanings: readonly Meaning[]
}

/** A sentence, or a line without a parse (a dateline, a time stamp). */
export interface TimedLine {
  readonly span: Span
  readonly sentence: Sentence | null
  /** The day its words count from; null where that is not known. */
  readonly now: Day | null
  /** True where nothing said before is counted from any more: a new entry, an interview's turn. */
  readonly afresh: boolean
}

interface Found {
  readonly line: Line
  readonly at: number
  readonly group: Group
}

/**
 * Times in text order. `style` is found out where it is not given: reports of the press are always news, and an
 * encyclopedia's article may be a history.
 */
export function readTimes(text: string, lines: readonly TimedLine[], style?: TimeContext['style']): readonly TimeExpression[] {
  const found = lines.flatMap((line, at) => findIn(text, line, at))
  const now = lines.find((line) => line.now !== null)?.now ?? null
  const told = style ?? styleOf(found.flatMap(({ group }) => group.parts.map((part) => part.meaning)), now)
  let story = UNTOLD
  let entry = 0
  return found.map((one) => {
    const begun = lines.findLastIndex((line, i) => i <= one.at && line.afresh)
    if (begun > entry) {
      entry = begun
      story = UNTOLD
    }
    const [expression, period] = express(text, one, { now: lines[one.at]?.now ?? null, style: told, story })
    story = goOn(story, one, expression, period)
    return expression
  })
}

function findIn(text: string, line: TimedLine, at: number): readonly Found[] {
  const part = text.slice(line.span.start, line.span.end)
  const own: Line = { text: part, folded: fold(part), start: line.span.start, sentence: line.sentence }
  return groupTimes(own, matchTimes(own)).map((group) => ({ line: own, at, group }))
}

/** Where the story is: the time last spoken of, and the last year written out, each with the line it stood in. */
interface Story {
  readonly period: Period | null
  readonly periodAt: number
  readonly year: number | null
  readonly yearAt: number
}

const UNTOLD: Story = { period: null, periodAt: -1, year: null, yearAt: -1 }

function goOn(story: Story, { at, group }: Found, expression: TimeExpression, period: Period | null): Story {
  const written = group.parts.flatMap(({ meaning }) => (meaning.kind === 'calendar' && meaning.year !== undefined && meaning.bc !== true ? [meaning.year] : [])).at(-1)
  const known = written === undefined ? story : { ...story, year: written, yearAt: at }
  return period === null || expression.type === 'DURATION' || expression.type === 'SET' ? known : { ...known, period, periodAt: at }
}

interface Setting {
  readonly now: Day | null
  readonly style: TimeContext['style']
  readonly story: Story
}

function express(text: string, one: Found, setting: Setting): readonly [TimeExpression, Period | null] {
  const { line, group } = one
  const { now, story } = setting
  const place: Place = { line, start: group.start, end: group.end }
  const relation = relationOf(place)
  const direction = sided(directionOf(place), relation)
  const resolved = resolveParts(one, setting, direction, place)
  const whole = together(resolved, group.joint)
  const span = { start: line.start + group.start, end: line.start + group.end }
  const tokens = tokensOf(place)
  const value = valueOf(text, span, relate(whole, relation, now, group.parts[0]?.meaning), story)
  const expression: TimeExpression = {
    ...span,
    sentence: one.at,
    first: tokens[0]?.index ?? -1,
    last: tokens.at(-1)?.index ?? -1,
    dates: governorAt(place),
    type: whole.type,
    value,
    timexes: group.parts.flatMap((part, i) => timexesOf(line, part, resolved[i] as Resolved)),
    direction,
    relation,
    rule: (group.parts[0] as Match).rule,
    meanings: group.parts.map((part) => part.meaning),
  }
  return [expression, resolved.at(-1)?.period ?? null]
}

/** Each part in its context; the end of "Wednesday to Friday" is the Friday after that Wednesday. */
function resolveParts(one: Found, { now, style, story }: Setting, direction: Direction | null, place: Place): readonly Resolved[] {
  const resolved: Resolved[] = []
  for (const { meaning } of one.group.parts) {
    const begun = resolved[0]?.period ?? null
    const context: TimeContext = { now, narrative: storyFor(meaning, story, one.at), style, direction: describes(place, meaning) ? null : direction }
    if (meaning.kind === 'weekday' && begun !== null && one.group.joint === 'to') {
      resolved.push(resolve({ ...meaning, from: 'narrative', which: null }, { ...context, narrative: begun }))
    } else {
      const plain = resolve(meaning, context)
      resolved.push(belongsToStory(meaning, plain, story, one.at, context) ? resolve(meaning, { ...context, style: 'narrative' }) : plain)
    }
  }
  return resolved
}

/** A clock time belongs to a day spoken of just before, not to one further up. */
const storyFor = (meaning: Meaning, story: Story, at: number): Period | null =>
  meaning.kind === 'clock' && at - story.periodAt > 1 ? null : story.period

/** Papers give no year with what is this near. */
const NEAR_DAYS = 45

/** In news too, a month or day beside an older year that was just written out belongs to that year. */
function belongsToStory(meaning: Meaning, news: Resolved, story: Story, at: number, { now, style, direction }: TimeContext): boolean {
  if (style === 'narrative' || meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined || meaning.which !== undefined || meaning.yearBy !== undefined) return false
  if (now === null || story.year === null || story.year >= partsOf(now).year || at - story.yearAt > 1 || direction !== 'past') return false
  return meaning.day === undefined || news.period === null || Math.abs(daysBetween(news.period.first, now)) > NEAR_DAYS
}

function timexesOf(line: Line, part: Match, { type, timex }: Resolved): readonly Timex[] {
  const mark = (span: Span, of: Resolved['type'], value: string): Timex => ({ start: line.start + span.start, end: line.start + span.end, type: of, value })
  if (part.meaning.kind === 'reference' && part.meaning.only === 'record') return []
  if (part.split === undefined) return [mark(part, type, timex)]
  const both = [mark(part.split.clock, 'TIME', timex), mark(part.split.day, 'DATE', timex.replace(/T.*$/, ''))]
  return both.sort((a, b) => a.start - b.start)
}

/** "since" looks back, "moved to Friday" ahead; a limit told in the past tense ("gave them until Friday") may lie ahead. */
function sided(direction: Direction | null, relation: Relation | null): Direction | null {
  if (relation === 'since') return 'past'
  if (relation === 'to' && direction === 'past') return 'future'
  return (relation === 'until' || relation === 'by') && direction === 'past' ? 'present' : direction
}

/** "April delivery", "a March interview": the verb's tense is not the noun's; the nearest month or day is meant. */
function describes(place: Place, meaning: Meaning): boolean {
  const head = headToken(place)
  return meaning.kind === 'calendar' && head !== null && DESCRIBING.has(head.rel)
}

/** The two ends of a range as one value: all days between, or one of two. */
function together(resolved: readonly Resolved[], joint: Joint | null): Resolved {
  const [a, b] = resolved as readonly [Resolved, Resolved?]
  if (b === undefined || joint === null) return a
  if (a.edtf === null || b.edtf === null) return { ...a, edtf: null, alternatives: [] }
  if (joint === 'or') return { ...a, edtf: listed(a.edtf, b.edtf), alternatives: [] }
  const [first, last] = [boundsOf(a.edtf).first, boundsOf(b.edtf).last]
  if (first === null || last === null || first > last) return a
  const plain = /^\d{4}(?:-\d\d){0,2}$/
  const edtf = plain.test(a.edtf) && plain.test(b.edtf) ? `${a.edtf}/${b.edtf}` : `${first}/${last}`
  return { ...a, edtf: first === last ? first : edtf, alternatives: [] }
}

/** A set of EDTF holds plain dates; of ranges only the whole stretch can be said. */
function listed(a: string, b: string): string {
  if (/^[\dX-]+$/.test(a + b)) return a < b ? `[${a},${b}]` : `[${b},${a}]`
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return `[${x.first ?? ''}..${y.last ?? ''}]`
}

function valueOf(text: string, span: Span, resolved: Resolved, story: Story): DateValue {
  const anchor = resolved.anchor === 'narrative' ? (story.period?.edtf ?? null) : resolved.anchor
  return {
    edtf: resolved.edtf,
    basis: resolved.edtf === null ? 'unknown' : 'stated',
    span,
    words: text.slice(span.start, span.end),
    anchor,
    ...(resolved.alternatives.length === 0 ? {} : { alternatives: resolved.alternatives }),
  }
}

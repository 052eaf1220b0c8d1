/** Floor 1. One time found becomes a time expression: its parts resolved, its ends joined, its preposition heard. */
import type { Day, Span } from '../../model/index.ts'
import { findChildren } from '../tree.ts'
import { DESCRIBING, type Side, settledGovernor } from './govern.ts'
import type { Match } from './match.ts'
import type { Meaning } from './meaning.ts'
import type { Period } from './periods.ts'
import { directionOf, governorAt, headToken, type Line, type Place, tokensOf } from './place.ts'
import type { Group } from './ranges.ts'
import { type Relation, relate, relationOf } from './relations.ts'
import { type Resolved, resolve, type TimeContext } from './resolve/index.ts'
import { belongsToStory, type Story, speaksOnlyOf, storyFor } from './story.ts'
import type { Direction } from './tense.ts'
import type { TimeExpression, Timex } from './time-expression.ts'
import { dateValue, together } from './together.ts'

export interface FoundTime {
  readonly line: Line
  /** Place of its line in the list given. */
  readonly at: number
  readonly group: Group
}

/** What a line's times are resolved against. */
export interface Setting {
  readonly now: Day | null
  readonly style: TimeContext['style']
  readonly story: Story
}

/** A time found, as it is given out, and the period that later words can be counted from. */
export function express(text: string, one: FoundTime, setting: Setting): readonly [TimeExpression, Period | null] {
  const { line, group } = one
  const { now, story } = setting
  const place: Place = { line, start: group.start, end: group.end }
  const relation = relationOf(place)
  const direction = reachesOn(place, relation) ? 'future' : sided(directionOf(place), relation, isOver(place, relation))
  const resolved = resolveParts(one, setting, direction, place)
  const whole = together(resolved, group.joint)
  const span = { start: line.start + group.start, end: line.start + group.end }
  const tokens = tokensOf(place)
  const side = sideOf(whole.period, now)
  const [{ meaning }] = group.parts as readonly [Match, ...Match[]]
  const told = storyFor(meaning, story, one.at, direction)
  const value = dateValue(text, span, relate(whole, relation, now, meaning), told)
  const expression: TimeExpression = {
    ...span,
    sentence: one.at,
    first: tokens[0]?.index ?? -1,
    last: tokens.at(-1)?.index ?? -1,
    dates: governorOfTime(place, side),
    type: whole.type,
    value,
    timexes: group.parts.flatMap((part, i) => timexesOf(line, part, resolved[i] as Resolved)),
    direction: side ?? direction,
    relation,
    rule: (group.parts[0] as Match).rule,
    meanings: group.parts.map((part) => part.meaning),
  }
  const counted = whole.type === 'DURATION' || whole.type === 'SET' ? null : resolved.at(-1)?.period
  return [expression, counted ?? null]
}

function sideOf(period: Period | null, now: Day | null): Side {
  if (period === null || now === null) return null
  return period.first > now ? 'future' : period.last < now ? 'past' : null
}

/** Where the parse hangs it, unless its own days forbid that. */
function governorOfTime(place: Place, side: Side): number | null {
  const governor = governorAt(place)
  const first = tokensOf(place)[0]
  const { sentence } = place.line
  return governor === null || sentence === null || first === undefined
    ? governor
    : settledGovernor(sentence, governor, first.index, side)
}

/** Each part in its context; the end of "Wednesday to Friday" is the Friday after that Wednesday. */
function resolveParts(
  one: FoundTime,
  { now, style, story }: Setting,
  direction: Direction | null,
  place: Place,
): readonly Resolved[] {
  const resolved: Resolved[] = []
  for (const { meaning } of one.group.parts) {
    const begun = resolved[0]?.period ?? null
    const context: TimeContext = {
      now,
      narrative: storyFor(meaning, story, one.at, direction),
      onlyToday: speaksOnlyOf(story, now),
      style,
      direction: describes(place, meaning) ? null : direction,
    }
    if (meaning.kind === 'weekday' && begun !== null && one.group.joint === 'to') {
      resolved.push(resolve({ ...meaning, from: 'narrative', which: null }, { ...context, narrative: begun }))
    } else {
      const plain = resolve(meaning, context)
      resolved.push(
        belongsToStory(meaning, plain, story, one.at, context)
          ? resolve(meaning, { ...context, style: 'narrative' })
          : plain,
      )
    }
  }
  return resolved
}

function timexesOf(line: Line, part: Match, { type, timex }: Resolved): readonly Timex[] {
  const mark = (span: Span, of: Resolved['type'], value: string): Timex => ({
    start: line.start + span.start,
    end: line.start + span.end,
    type: of,
    value,
  })
  if (part.meaning.kind === 'reference' && part.meaning.only === 'record') return []
  if (part.split === undefined) return [mark(part, type, timex)]
  const both = [mark(part.split.clock, 'TIME', timex), mark(part.split.day, 'DATE', timex.replace(/T.*$/, ''))]
  return both.sort((a, b) => a.start - b.start)
}

/** "since" looks back; "moved to Friday" and a limit told in the past tense ("gave them until Friday") may lie ahead. */
function sided(direction: Direction | null, relation: Relation | null, over: boolean): Direction | null {
  if (relation === 'since') return 'past'
  if (relation === 'to' && direction === 'past') return null
  return (relation === 'until' || relation === 'by') && direction === 'past' && !over ? 'present' : direction
}

/** "By Friday they had left", "By Friday he said", "By Friday all was over": a limit that stands before its verb, or with "had", is reached. */
function isOver(place: Place, relation: Relation | null): boolean {
  const governor = governorAt(place)
  const { sentence } = place.line
  const first = tokensOf(place)[0]
  if (governor === null || sentence === null || first === undefined) return false
  const have = perfectOf(place)
  const tells = sentence.tokens[governor]?.upos === 'VERB' || findChildren(sentence, governor, ['cop']).length > 0
  return (have !== null && (relation === 'by' || have === 'had')) || (first.index < governor && tells)
}

/** "has been put off until April": what has just been done so reaches beyond today. */
const reachesOn = (place: Place, relation: Relation | null): boolean =>
  relation === 'until' && perfectOf(place) === 'has'

function perfectOf(place: Place): 'has' | 'had' | null {
  const governor = governorAt(place)
  const { sentence } = place.line
  if (governor === null || sentence === null) return null
  const have = findChildren(sentence, governor, ['aux'])
    .map((c) => sentence.tokens[c])
    .find((token) => token?.lemma === 'have')
  return have === undefined ? null : have.xpos === 'VBD' ? 'had' : 'has'
}

/** "April delivery", "a March interview": the verb's tense is not the noun's; the nearest month or day is meant. */
function describes(place: Place, meaning: Meaning): boolean {
  const head = headToken(place)
  return meaning.kind === 'calendar' && head !== null && DESCRIBING.has(head.rel)
}

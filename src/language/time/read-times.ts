/**
 * Floor 1. The time expressions of a text, resolved.
 *
 * All meanings are found first, since whether the text tells news or history shows only over the whole of it; then
 * they are resolved in text order, each against the moment of writing and the time last spoken of.
 */

import { express, type FoundTime } from './express.ts'
import { matchTimes } from './match.ts'
import { mendCuts } from './mend.ts'
import type { Line } from './place.ts'
import { groupTimes } from './ranges.ts'
import type { TimeContext } from './resolve/index.ts'
import { goOn, UNTOLD } from './story.ts'
import { styleOf } from './style.ts'
import type { TimedLine, TimeExpression } from './time-expression.ts'
import { fold } from './vocabulary.ts'

/**
 * Times in text order. `style` is found out where it is not given: reports of the press are always news, and an
 * encyclopedia's article may be a history.
 */
export function readTimes(
  text: string,
  lines: readonly TimedLine[],
  style?: TimeContext['style'],
): readonly TimeExpression[] {
  const found = mendCuts(
    text,
    lines.flatMap((line, at) => findIn(text, line, at)),
  )
  const now = lines.find((line) => line.now !== null)?.now ?? null
  const told =
    style ??
    styleOf(
      found.flatMap(({ group }) => group.parts.map((part) => part.meaning)),
      now,
    )
  let story = UNTOLD
  let at = 0
  return found.map((one) => {
    for (; at <= one.at; at++) if (lines[at]?.afresh === true) story = UNTOLD
    const today = lines[one.at]?.now ?? null
    const [expression, period] = express(text, one, { now: today, style: told, story })
    story = goOn(story, one.at, expression.meanings, period, today)
    return expression
  })
}

function findIn(text: string, line: TimedLine, at: number): readonly FoundTime[] {
  const part = text.slice(line.span.start, line.span.end)
  const own: Line = { text: part, folded: fold(part), start: line.span.start, sentence: line.sentence }
  return groupTimes(own, matchTimes(own)).map((group) => ({ line: own, at, group }))
}

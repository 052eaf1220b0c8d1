/**
 * Floor 2, reading/times. Days named without their year.
 *
 * A report that says "on 12 December" and no year means one near its own day: papers name the year of anything that
 * is more than half a year away. With the years left open by other bounds, that can leave one.
 */
import type { TimeExpression } from '../../language/time/index.ts'
import { addDays, boundsOf, type Day, dayOf, isDayOf, partsOf } from '../../model/index.ts'
import type { Window } from './bounds.ts'

const NEAR = 183

/** For each such day, the window its only fitting year leaves; none where several years fit. */
export function yearlessWindows(expressions: readonly TimeExpression[], within: Window): readonly Window[] {
  if (within.first === null || within.last === null) return []
  const bounds = { first: within.first, last: within.last }
  return expressions.flatMap((expression) => {
    const windows = candidates(expression, bounds.first, bounds.last)
      .map((day) => windowOf(expression, day))
      .filter((w) => meets(w, bounds))
    return windows.length === 1 ? windows : []
  })
}

/** The day itself, where bounds leave it one year. */
export function dayWithin(expression: TimeExpression, edtf: string): Day | null {
  const { first, last } = boundsOf(edtf)
  if (first === null || last === null) return null
  const fitting = candidates(expression, first, last).filter((day) => meets(windowOf(expression, day), { first, last }))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function candidates(expression: TimeExpression, first: Day, last: Day): readonly Day[] {
  const m = /^XXXX-(\d\d)-(\d\d)$/.exec(expression.value.edtf ?? '')
  if (m === null || (expression.direction !== 'past' && expression.direction !== 'future')) return []
  const [month, day] = [Number(m[1]), Number(m[2])]
  const years: Day[] = []
  for (let year = partsOf(first).year - 1; year <= partsOf(last).year + 1; year++) {
    if (isDayOf(year, month, day)) years.push(dayOf(year, month, day))
  }
  return years
}

function windowOf(
  expression: TimeExpression,
  day: Day,
): { readonly first: Day; readonly last: Day; readonly why: string } {
  const words = expression.value.words ?? ''
  return expression.direction === 'past'
    ? { first: day, last: addDays(day, NEAR), why: `tells of "${words}" without a year as past` }
    : { first: addDays(day, -NEAR), last: day, why: `tells of "${words}" without a year as still to come` }
}

const meets = (
  a: { readonly first: Day; readonly last: Day },
  b: { readonly first: Day; readonly last: Day },
): boolean => a.first <= b.last && b.first <= a.last

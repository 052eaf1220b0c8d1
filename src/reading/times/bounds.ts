/**
 * Floor 2, reading/times. What the content of an undated report implies about the day it was published.
 *
 * Only inferences that hold for any report are drawn, and each says its reason; where none can be drawn there are no
 * bounds. The day itself is never filled in.
 */
import type { TimeExpression } from '../../language/time/index.ts'
import { boundsOf, type Day, formatRange } from '../../model/index.ts'
import type { Clock } from '../clock.ts'
import type { Page } from '../page.ts'
import { anniversaries } from './anniversaries.ts'
import type { DatedTime } from './clock.ts'
import { yearlessWindows } from './yearless.ts'

/** Days in which publication lies, one after the other; null is open. */
export interface Window {
  readonly first: Day | null
  readonly last: Day | null
  readonly why: string
}

export interface PublicationBounds {
  readonly edtf: string
  readonly why: string
}

/** Null for a report whose day is stated, and where nothing sound follows. */
export function boundPublication(page: Page, clock: Clock): PublicationBounds | null {
  if (page.report.published.edtf !== null) return null
  return boundsFrom(page, clock.times.filter(isDated))
}

const isDated = (time: Clock['times'][number]): time is DatedTime => 'expression' in time

/** As `boundPublication`, from the times found. */
export function boundsFrom(page: Page, times: readonly DatedTime[]): PublicationBounds | null {
  const expressions = times.map((time) => time.expression)
  const told = [...written(expressions), ...anniversaries(page, expressions)]
  const first = narrowed(told)
  if (first === null) return null
  const window = narrowed([...told, ...yearlessWindows(expressions, first)]) ?? first
  if (window.first === null && window.last === null) return null
  return { edtf: formatRange('one-of', window.first, window.last), why: window.why }
}

/** The latest date with its year told as past is a lower bound, the earliest still to come an upper one. */
function written(expressions: readonly TimeExpression[]): readonly Window[] {
  const windows: Window[] = []
  for (const expression of expressions) {
    const { edtf, words = '' } = expression.value
    if (edtf === null || !hasYear(expression) || expression.type === 'DURATION') continue
    const { first, last } = boundsOf(edtf)
    if (expression.direction === 'past' && !LOOKS_AHEAD.has(expression.relation ?? '') && first !== null) {
      windows.push({ first, last: null, why: `tells of "${words}" as past` })
    } else if (expression.direction === 'future' && expression.relation === null && last !== null) {
      windows.push({ first: null, last, why: `tells of "${words}" as still to come` })
    }
  }
  return outermost(windows)
}

const LOOKS_AHEAD = new Set(['by', 'before', 'until'])

const hasYear = (expression: TimeExpression): boolean =>
  expression.meanings.every((m) => m.kind === 'calendar' && m.year !== undefined && m.bc !== true)

/** Of many bounds of one side the sharpest says all. */
function outermost(windows: readonly Window[]): readonly Window[] {
  const lower = windows.filter((w) => w.first !== null).sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? 1 : -1))[0]
  const upper = windows.filter((w) => w.last !== null).sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : 1))[0]
  return [lower, upper].filter((w) => w !== undefined)
}

/** What all windows share. Null where there are none, or where they contradict each other: then something was misread. */
export function narrowed(windows: readonly Window[]): Window | null {
  if (windows.length === 0) return null
  const firsts = windows.flatMap((w) => (w.first === null ? [] : [w.first]))
  const lasts = windows.flatMap((w) => (w.last === null ? [] : [w.last]))
  const first = firsts.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null)
  const last = lasts.reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null)
  if (first !== null && last !== null && first > last) return null
  const used = windows.filter(
    (w) =>
      (w.first !== null && w.first === first) ||
      (w.last !== null && w.last === last) ||
      (w.first !== null && w.last !== null),
  )
  return { first, last, why: [...new Set(used.map((w) => w.why))].join('; ') }
}

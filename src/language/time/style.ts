/** Floor 1. What a text's times are read against: the moment of writing, the story told, and which of the two counts. */
import { type Day, partsOf } from '../../model/index.ts'
import type { Meaning } from './meaning.ts'

/** Explicit years below these numbers do not make a history. */
const ENOUGH_YEARS = 5
const MOSTLY = 0.6
/** A history speaks of "today" or "last week" less than once in so many old years. */
const SELDOM = 6

/**
 * Whether a text tells news or history. News counts "April" and "Friday" from the day of writing, a history from
 * where its story is (J. Strötgen and M. Gertz, "Domain-sensitive Temporal Tagging", 2016: news- and narrative-style).
 */
export function styleOf(meanings: readonly Meaning[], now: Day | null): 'news' | 'narrative' {
  if (now === null) return 'news'
  const { year } = partsOf(now)
  const years = meanings.flatMap((m) =>
    m.kind === 'calendar' && m.year !== undefined ? [m.bc === true ? -m.year : m.year] : [],
  )
  const old = years.filter((y) => y < year - 1).length
  const fresh = meanings.filter(
    (m) => (m.kind === 'deictic' && m.from === 'now') || (m.kind === 'weekday' && m.from === 'now'),
  ).length
  return old >= ENOUGH_YEARS && old > MOSTLY * years.length && fresh * SELDOM < old ? 'narrative' : 'news'
}

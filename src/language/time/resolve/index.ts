/**
 * Floor 1. A meaning and what is known of the moment of writing become days.
 *
 * Nothing is guessed: what the context does not give stays out, and what fits twice is kept twice.
 */
import type { Meaning } from '../meaning.ts'
import { resolveCalendar } from './calendar.ts'
import { nothing, type Resolved, type TimeContext } from './context.ts'
import { duration, reference } from './lengths.ts'
import { deictic, shift, weekday } from './relative.ts'
import { clockOnly, refine } from './values.ts'

export type { Resolved, TimeContext } from './context.ts'

/** A time outside the years 0 to 9999 ("2,300 years ago", "in 300 million years") has no EDTF day: its words are kept. */
export function resolve(meaning: Meaning, context: TimeContext): Resolved {
  try {
    return resolveInCalendar(meaning, context)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return nothing(meaning.kind === 'shift' && meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'DATE')
  }
}

function resolveInCalendar(meaning: Meaning, context: TimeContext): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return refine(resolveCalendar(meaning, context), meaning, context)
    case 'deictic':
      return refine(deictic(meaning, context), meaning, context)
    case 'weekday':
      return refine(weekday(meaning, context), meaning, context)
    case 'shift':
      return shift(meaning, context)
    case 'duration':
      return duration(meaning, context)
    case 'set':
      return nothing(meaning.timex, 'SET')
    case 'clock':
      return clockOnly(meaning, context)
    case 'reference':
      return reference(meaning, context)
  }
}

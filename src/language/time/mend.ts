/**
 * Floor 1. "at 9 p.m. Wednesday": the full stop of the abbreviation can be taken for the end of a sentence. Where a
 * clock time ends one and a day begins the next, the two are one time of the first.
 */
import type { FoundTime } from './express.ts'
import { joinTimes } from './match.ts'

/** `found` in text order; both halves of what was cut become one. */
export function mendCuts(text: string, found: readonly FoundTime[]): readonly FoundTime[] {
  const mended: FoundTime[] = []
  for (const one of found) {
    const last = mended.at(-1)
    const whole = last === undefined ? null : mend(text, last, one)
    if (whole === null) mended.push(one)
    else mended[mended.length - 1] = whole
  }
  return mended
}

function mend(text: string, a: FoundTime, b: FoundTime): FoundTime | null {
  const [clock, day] = [a.group.parts.at(-1), b.group.parts[0]]
  if (b.at !== a.at + 1 || a.group.parts.length > 1 || b.group.parts.length > 1) return null
  if (clock?.meaning.kind !== 'clock' || day === undefined || b.group.start > 0) return null
  const gap = text.slice(a.line.start + a.group.end, b.line.start)
  if (!/^\.?\s+$/.test(gap)) return null
  const shift = b.line.start - a.line.start
  const joined = joinTimes(clock, { ...day, start: day.start + shift, end: day.end + shift })
  return joined === null ? null : { ...a, group: { ...a.group, end: joined.end, parts: [joined] } }
}

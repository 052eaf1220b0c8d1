/**
 * Floor 2, reading/attribution. The day something was said: only what the words beside the cue state. The day of
 * publication is never filled in.
 */
import { subtreeOf } from '../../language/tree.ts'
import { type DateValue, type Span, UNKNOWN_DATE } from '../../model/index.ts'
import type { Clock, PageTime } from '../clock.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'

export function saidOf(page: Page, frame: Frame, clock: Clock): DateValue {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence || frame.label) return UNKNOWN_DATE
  const times = timesIn(clock, frame.cueAt.sentence).filter((t) => isDay(t) && !frame.content.some((c) => holds(c, t)))
  const direct = times.find((t) => t.dates === frame.cueAt.token)
  if (direct) return direct.value
  const clause = new Set(subtreeOf(sentence, frame.cueAt.token))
  return times.find((t) => t.dates !== null && clause.has(t.first) && isOfCue(t, frame))?.value ?? UNKNOWN_DATE
}

const bySentence = new WeakMap<Clock, ReadonlyMap<number, readonly PageTime[]>>()

function timesIn(clock: Clock, sentence: number): readonly PageTime[] {
  let known = bySentence.get(clock)
  if (!known) {
    known = Map.groupBy(clock.times, (t) => t.sentence)
    bySentence.set(clock, known)
  }
  return known.get(sentence) ?? []
}

const isDay = (time: PageTime): boolean => time.type === 'DATE' || time.type === 'TIME'

const holds = (outer: Span, inner: Span): boolean => outer.start < inner.end && inner.start < outer.end

/** Close to the cue: the date of the telling, not of something in the speaker's description. */
const isOfCue = (time: PageTime, frame: Frame): boolean => time.start >= frame.cue.end && time.start - frame.cue.end < 60

/**
 * Floor 2, reading/attribution. Media that pass words on without a cue of their own: whom somebody told, where it was
 * printed or aired ("in an interview with TBV", "a source speaking to Halden News"), and how long that holds.
 */
import type { LocalId } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { isAttitude } from './cues.ts'

/** Outlets named beside the cue, outside what is credited; the report's own outlet is no relay. */
export function mediaBeside(page: Page, frame: Frame, cast: Cast): LocalId[] {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence || frame.label || frame.inside !== null || isAttitude(frame.cueClass)) return []
  const beside = cast
    .within(sentence)
    .filter((m) => m.actor !== null && !frame.content.some((c) => c.start < m.end && m.start < c.end))
    .flatMap((m) => (m.actor !== null && cast.actor(m.actor).kind === 'outlet' ? [m.actor] : []))
  return [...new Set(beside)].filter((id) => id !== cast.outlet)
}

/** The report's own outlet is named as the one spoken to: whoever spoke to another medium before now speaks directly. */
export function speaksToOwn(page: Page, frame: Frame, cast: Cast): boolean {
  const sentence = page.sentences[frame.cueAt.sentence]
  return (
    sentence !== undefined &&
    cast
      .within(sentence)
      .some(
        (m) =>
          m.actor !== null &&
          m.actor === cast.outlet &&
          !frame.content.some((c) => c.start <= m.start && m.end <= c.end),
      )
  )
}

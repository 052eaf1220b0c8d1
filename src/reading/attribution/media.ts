/**
 * Floor 2, reading/attribution. Media that pass words on without a cue of their own: whom somebody told, where it was
 * printed or aired ("in an interview with TBV", "a source speaking to Halden News"), and how long that holds.
 */

import { conjunctsOf } from '../../language/tree.ts'
import type { LocalId } from '../../model/index.ts'
import { isPlatform } from '../actors/words.ts'
import type { Cast, Mention } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { isAttitude } from './cues.ts'

/** Outlets named beside the cue, outside what is credited; the report's own outlet is no relay. */
export function mediaBeside(page: Page, frame: Frame, cast: Cast): LocalId[] {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence || frame.label || frame.inside !== null || isAttitude(frame.cueClass)) return []
  const beside = cast
    .within(sentence)
    .filter((m) => !frame.content.some((c) => c.start < m.end && m.start < c.end) && !isBesideSource(page, frame, m))
    .flatMap((m) => (m.actor !== null && passesOn(cast, m.actor) ? [m.actor] : []))
  return [...new Set(beside)].filter((id) => id !== cast.outlet)
}

/** A medium passes on what it was told. A platform is the way something was said, and nobody's word. */
export const passesOn = (cast: Cast, id: LocalId): boolean => {
  const actor = cast.actor(id)
  return actor.kind === 'outlet' && !isPlatform(actor.name)
}

/** "according to Reuters and NBC": two who say the same side by side, and neither through the other. */
function isBesideSource(page: Page, frame: Frame, mention: Mention): boolean {
  const sentence = frame.source ? page.sentences[frame.source.sentence] : undefined
  return (
    frame.source !== null &&
    sentence !== undefined &&
    mention.sentence === frame.source.sentence &&
    conjunctsOf(sentence, frame.source.token).some((i) => mention.first <= i && i <= mention.last)
  )
}

/** Another setting is told, or the report's own outlet as the one spoken to: whoever spoke to a medium before does so no more. */
export function speaksElsewhere(page: Page, frame: Frame, cast: Cast): boolean {
  const sentence = page.sentences[frame.cueAt.sentence]
  if (!sentence) return false
  if (frame.channel !== null || frame.addressee !== null) return true
  return cast
    .within(sentence)
    .some(
      (m) =>
        m.actor !== null && m.actor === cast.outlet && !frame.content.some((c) => c.start <= m.start && m.end <= c.end),
    )
}

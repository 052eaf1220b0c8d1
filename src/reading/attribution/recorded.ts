/** Floor 2, reading/attribution. Which frames become statements of the record, and which only tell attitudes, relays or the speaker's own thinking. */
import type { Span } from '../../model/index.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { isAttitude } from './cues.ts'
import type { Speaker } from './speakers.ts'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'you', 'me', 'us'])
/** What somebody thinks, as somebody else tells it, is the teller's judgement. */
const MINDS: ReadonlySet<string> = new Set(['think', 'feel', 'forecast', 'judge', 'praise', 'blame'])
const RELAY_SHARE = 0.75

export function isRecorded(page: Page, frames: readonly Frame[], i: number, speaker: Speaker): boolean {
  const frame = frames[i] as Frame
  if (isAttitude(frame.cueClass)) return false
  if (frame.inside !== null && MINDS.has(frame.cueClass)) return false
  if (frame.cueClass === 'ask' && frame.hearsay && frame.content.length > 0) return true
  if (frame.hearsay && speaker.actor === null && frame.speakerOf === null && !frame.label) return false
  if (isOwnThought(page, frames, frame)) return false
  return !isOnlyRelay(page, frames, i)
}

/** "I think", "we hope" inside a speech: the speaker's hedge, not speech about speech. */
function isOwnThought(page: Page, frames: readonly Frame[], frame: Frame): boolean {
  if (!frame.source) return false
  const token = page.sentences[frame.source.sentence]?.tokens[frame.source.token]
  return token !== undefined && FIRST_PERSON.has(token.text.toLowerCase()) && (frame.inside !== null || isInSpeech(frames, frame))
}

const isInSpeech = (frames: readonly Frame[], frame: Frame): boolean =>
  frames.some((f) => f !== frame && f.content.some((c) => holds(c, frame.cue)))

/** "CNN reported that two officials said ...": the outer frame is a link of the inner one's chain and nothing more. */
function isOnlyRelay(page: Page, frames: readonly Frame[], i: number): boolean {
  const size = sizeOf((frames[i] as Frame).content)
  return frames.some((inner) => inner.inside === i && !isAttitude(inner.cueClass) && !MINDS.has(inner.cueClass) && inner.source !== null && !isOwnThought(page, frames, inner) && size > 0 && sizeOf(inner.content) + (inner.cue.end - inner.cue.start) >= RELAY_SHARE * size)
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0)

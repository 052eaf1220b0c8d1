/** Floor 2, reading/attribution. Which frames become statements of the record, and which only tell attitudes, relays or the speaker's own thinking. */
import type { Span } from '../../model/index.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'
import { predicatesOf } from './content-tree.ts'
import { isAttitude } from './cues.ts'
import { tellsNoun } from './noun-content.ts'
import { isRetelling } from './retold.ts'
import type { Speaker } from './speakers.ts'
import { isUnreal } from './unreal.ts'

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'you', 'me', 'us', 'our', 'my'])

/** What somebody thinks, as somebody else tells it, is the teller's judgement. */
const MINDS: ReadonlySet<string> = new Set(['think', 'feel', 'forecast', 'judge', 'praise', 'blame'])

const RELAY_SHARE = 0.75

export function isRecorded(page: Page, frames: readonly Frame[], i: number, speaker: Speaker): boolean {
  const frame = frames[i] as Frame
  if (isAttitude(frame.cueClass) && !isOutlook(page, frame)) return false
  if (frame.inside !== null && MINDS.has(frame.cueClass)) return false
  if (isUnreal(page, frame) || isOutletItself(page, frame)) return false
  if (frame.inside !== null && frame.cueClass === 'refuse' && frame.why.rule === 'verb/infinitive') return false
  if (frame.cueClass === 'ask' && frame.hearsay && frame.content.length > 0) return frame.why.rule === 'verb/clause'
  if (frame.hearsay && speaker.actor === null && frame.speakerOf === null && !frame.label) return false
  if (isOwnThought(page, frames, frame)) return false
  if (frame.cueClass === 'settle' && !SPOKEN.has(frame.why.rule) && frame.quoted.length === 0) return false
  if (isNobody(page, frame, speaker) || isTerms(page, frame) || isAnybody(page, frame)) return false
  if (isInTale(page, frames, frame) || isVisit(page, frame)) return false
  if (isNounContent(frame) && !tellsNoun(page, frame)) return false
  return !isOnlyRelay(page, frames, i)
}

/** "sees no reason to hurry": seeing a reason, risk or chance is judging. */
const isOutlook = (page: Page, frame: Frame): boolean =>
  frame.cueWord === 'see' &&
  frame.inside === null &&
  /^(?:no|little|every|some|an?|any|the)?\s*["“]?\s*(?:no\s+)?(?:\w+\s+)?(?:reasons?|needs?|risks?|dangers?|chances?|threats?|prospects?|signs?|opportunit\w+|room|hope|way|point|value|merit|progress|alternative|sense|basis|grounds?)\b/iu.test(
    page.report.text.slice(frame.content[0]?.start, frame.content[0]?.end),
  )

/** "asked not to be named": on what terms somebody spoke. */
const isTerms = (page: Page, frame: Frame): boolean =>
  frame.content.length === 1 &&
  /^(?:not )?(?:to )?be (?:named|identified|quoted)\b|anonymity/iu.test(
    page.report.text.slice(frame.content[0]?.start, frame.content[0]?.end),
  )

/** "called on the president and handed over a letter", "summoned the envoy": whom one sees; what he is to do is not told. */
function isVisit(page: Page, frame: Frame): boolean {
  if (!['call on', 'call upon', 'summon'].includes(frame.cueWord) || frame.quoted.length > 0) return false
  const words = frame.content.map((c) => page.report.text.slice(c.start, c.end)).join(' ')
  return !/\bto\s+\p{Ll}/u.test(words)
}

/** An act by words needs an actor: "the body rejected the kidney". What is said in a clause keeps its unknown speaker. */
function isNobody(page: Page, frame: Frame, speaker: Speaker): boolean {
  if (speaker.actor !== null || speaker.candidates.length > 0 || !frame.source) return false
  const upos = page.sentences[frame.source.sentence]?.tokens[frame.source.token]?.upos
  const act = !SPOKEN.has(frame.why.rule) || frame.why.rule === 'verb/complement' || frame.cueClass === 'according'
  return (
    act &&
    (frame.quoted.length === 0 || frame.inside !== null) &&
    !frame.why.rule.startsWith('silence') &&
    (upos === 'NOUN' || upos === 'DET' || frame.why.rule.startsWith('verb/noun'))
  )
}

/** "those who stay silent", "anyone who says so": inside what somebody says, whoever it may be. */
function isAnybody(page: Page, frame: Frame): boolean {
  if (!frame.source || frame.inside === null) return false
  const word = page.sentences[frame.source.sentence]?.tokens[frame.source.token]?.text.toLowerCase() ?? ''
  return ANYBODY.has(word)
}

const ANYBODY: ReadonlySet<string> = new Set(
  'those anyone anybody whoever everyone everybody all somebody someone nobody none others'.split(' '),
)

/** "They asked me for tea," she said: whom somebody asked or talked to for what is part of the tale that she tells. */
const isInTale = (page: Page, frames: readonly Frame[], frame: Frame): boolean =>
  isSomebody(page, frame) &&
  ['verb/preposition', 'verb/noun', 'verb/particle'].includes(frame.why.rule) &&
  ['ask', 'speak', 'settle', 'demand'].includes(frame.cueClass) &&
  frames.some((f) => f !== frame && f.quoted.some((q) => holds(q, frame.cue))) &&
  frame.content.every((c) => page.report.text.slice(c.start, c.end).split(/\s+/u).length <= 4)

/** A pronoun, or "a friend": nobody whom the record knows by that. */
function isSomebody(page: Page, frame: Frame): boolean {
  const sentence = frame.source ? page.sentences[frame.source.sentence] : undefined
  const token = sentence?.tokens[frame.source?.token ?? -1]
  if (!sentence || !token) return true
  const article = sentence.tokens.some((t) => t.head === token.index && /^(?:an?|some|one)$/iu.test(t.text))
  return token.upos === 'PRON' || (token.upos === 'NOUN' && article)
}

/** "we hear", "the paper's reporters told us": outside a quotation "we" is the outlet, which speaks in its own voice. */
function isOutletItself(page: Page, frame: Frame): boolean {
  if (!frame.source || frame.inside !== null || frame.label) return false
  const token = page.sentences[frame.source.sentence]?.tokens[frame.source.token]
  return (
    token !== undefined &&
    ['we', 'i'].includes(token.text.toLowerCase()) &&
    frame.quoted.length === 0 &&
    page.sentences[frame.source.sentence]?.passage.speaker === null
  )
}

/** "I think", "we hope" inside a speech: the speaker's hedge, not speech about speech. */
function isOwnThought(page: Page, frames: readonly Frame[], frame: Frame): boolean {
  if (!frame.source) return false
  const token = page.sentences[frame.source.sentence]?.tokens[frame.source.token]
  return (
    token !== undefined &&
    FIRST_PERSON.has(token.text.toLowerCase()) &&
    (frame.inside !== null || isInSpeech(frames, frame))
  )
}

const isInSpeech = (frames: readonly Frame[], frame: Frame): boolean =>
  frames.some((f) => f !== frame && f.content.some((c) => holds(c, frame.cue)))

/** "CNN reported that two officials said ...": the outer frame is a link of the inner one's chain and nothing more. */
function isOnlyRelay(page: Page, frames: readonly Frame[], i: number): boolean {
  if (isSpokenWhole(frames[i] as Frame)) return false
  const size = sizeOf((frames[i] as Frame).content)
  return frames.some(
    (inner) =>
      inner.inside === i &&
      !isAttitude(inner.cueClass) &&
      !MINDS.has(inner.cueClass) &&
      inner.source !== null &&
      !isOwnThought(page, frames, inner) &&
      size > 0 &&
      (isRetelling(page, (frames[i] as Frame).cue) ||
        (SPOKEN.has(inner.why.rule) &&
          sizeOf(inner.content) + (inner.cue.end - inner.cue.start) >= RELAY_SHARE * size) ||
        isMainClause(page, frames[i] as Frame, inner)),
  )
}

/** A turn of an interview or a quotation is the speaker's own, whomever it tells of. */
const isSpokenWhole = (frame: Frame): boolean =>
  frame.cueClass === 'answer' ||
  frame.cueClass === 'question' ||
  (frame.quoted.length > 0 && sizeOf(frame.quoted) >= 0.9 * sizeOf(frame.content))

/** The inner cue is the predicate of all that the outer one credits, and a clause is said by it; that somebody asked for something is itself told. */
function isMainClause(page: Page, outer: Frame, inner: Frame): boolean {
  if (!PASSED_ON.has(inner.cueClass) || !['verb/clause', 'verb/postposed'].includes(inner.why.rule)) return false
  const [only, more] = predicatesOf(page, outer.content)
  return (
    only !== undefined &&
    more === undefined &&
    only.sentence.index === inner.cueAt.sentence &&
    only.head === inner.cueAt.token
  )
}

const PASSED_ON: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'write',
  'claim',
  'demand',
  'ask',
  'promise',
  'warn',
  'threaten',
  'deny',
  'confirm',
])

const SPOKEN: ReadonlySet<string> = new Set([
  'verb/clause',
  'verb/postposed',
  'verb/parenthesis',
  'verb/interposed',
  'verb/reduced',
  'verb/quotation',
  'verb/complement',
  'phrase/source',
])

const isNounContent = (frame: Frame): boolean =>
  ['verb/noun', 'verb/particle', 'verb/relative'].includes(frame.why.rule) && frame.quoted.length === 0

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0)

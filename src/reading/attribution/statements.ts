/**
 * Floor 2, reading, stage 5: frames and cast become statements. Who said what, on whose relay, when, how surely; and
 * what the report says in its own voice, so that every assertion has somebody behind it.
 */
import { subtreeSpan } from '../../language/tree.ts'
import {
  type DateValue,
  type Mode,
  type Note,
  type ReadActor,
  type ReadStatement,
  type Span,
  UNKNOWN_DATE,
} from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Frame } from '../frames.ts'
import { type Page, wordsOf } from '../page.ts'
import { isAnalyst } from './analysts.ts'
import { findInterviewer, withActors } from './interviewer.ts'
import { kindOf } from './kinds.ts'
import { findLender, type Lender } from './lender.ts'
import { modalityOf } from './modality.ts'
import { ownVoiceSpans } from './own-voice.ts'
import { isRecorded } from './recorded.ts'
import { saidDates } from './said.ts'
import { findSpeakers, type Speaker } from './speakers.ts'

export interface Made {
  readonly statements: readonly ReadStatement[]
  readonly notes: readonly Note[]
  /** Actors that only a statement needs: an interviewer whom only the byline names. */
  readonly introduced: readonly ReadActor[]
}

export function makeStatements(page: Page, frames: readonly Frame[], named: Cast, clock: Clock): Made {
  const interviewer = findInterviewer(page, frames, named)
  const lender = findLender(page, named)
  const introduced = [interviewer.introduced, lender?.introduced].flatMap((actor) => actor ?? [])
  const cast = withActors(named, introduced)
  const speakers = findSpeakers(page, frames, cast, interviewer.actor)
  const kept = frames.map((_, i) => i).filter((i) => isRecorded(page, frames, i, speakers[i] as Speaker))
  const dates = saidDates(page, frames, speakers, clock, cast)
  const credited = kept.map((i) => ({
    index: i,
    ...credit(
      page,
      frames,
      i,
      through(frames, i, speakers[i] as Speaker, lender, cast),
      cast,
      dates[i] ?? UNKNOWN_DATE,
    ),
  }))
  const own = ownVoice(
    page,
    kept.map((i) => frames[i] as Frame),
    kept.flatMap((i) => speakers[i]?.span ?? []),
  )
  const all = [...credited.map(({ index: _, ...s }) => s), ...own].sort((a, b) => firstOf(a) - firstOf(b))
  return {
    statements: all.map((statement, i) => ({ ...statement, id: `s${i + 1}` })),
    notes: kept.flatMap((i) => speakers[i]?.note ?? []),
    introduced,
  }
}

const firstOf = (s: Omit<ReadStatement, 'id'>): number => s.content[0]?.start ?? s.cue?.start ?? 0

function credit(
  page: Page,
  frames: readonly Frame[],
  i: number,
  speaker: Speaker,
  cast: Cast,
  said: DateValue,
): Omit<ReadStatement, 'id'> {
  const frame = frames[i] as Frame
  const first = frame.speakerOf === null ? frame : (frames[frame.speakerOf] ?? frame)
  const chain = [...speaker.relays, ...(speaker.actor === null ? [] : [speaker.actor])].filter(
    (id) => id !== cast.outlet || id === speaker.actor,
  )
  const addressee = first.addressee ? (cast.at(first.addressee.sentence, first.addressee.token)?.actor ?? null) : null
  return {
    content: frame.content,
    quoted: frame.quoted,
    cue: frame.cue.end > frame.cue.start ? frame.cue : null,
    source: speaker.actor,
    sourceSpan: speaker.span ? { start: speaker.span.start, end: speaker.span.end } : null,
    candidates: speaker.candidates,
    chain: speaker.actor === null ? [] : withoutRepeats(chain),
    addressee,
    channel: first.channel ? wordsOf(page, first.channel) : ownOutletTold(page, frame, cast, addressee),
    said,
    mode: modeOf(page, frame),
    kind: kindOf(page, frame, isAnalyst(page, speaker, cast.actors.find((a) => a.id === speaker.actor) ?? null)),
    modality: modalityOf(page, frame.content, frame.hearsay),
    doubt: doubtOf(frame, speaker),
    why: frame.why,
  }
}

/** In an agency's copy everybody speaks through the agency, but for those whom the newspaper's own people asked. */
function through(frames: readonly Frame[], i: number, speaker: Speaker, lender: Lender | null, cast: Cast): Speaker {
  const frame = frames[i] as Frame
  const first = frame.speakerOf === null ? frame : (frames[frame.speakerOf] ?? frame)
  const hearer = first.addressee ? cast.at(first.addressee.sentence, first.addressee.token)?.actor : null
  const own = frame.label !== null || frame.cueClass === 'question' || (hearer !== null && hearer === cast.outlet)
  return lender === null || own || speaker.actor === lender.actor
    ? speaker
    : { ...speaker, relays: [lender.actor, ...speaker.relays.filter((id) => id !== lender.actor)] }
}

const withoutRepeats = (chain: readonly string[]): string[] => chain.filter((id, i) => chain.lastIndexOf(id) === i)

const ownOutletTold = (page: Page, frame: Frame, cast: Cast, addressee: string | null): string | null =>
  addressee !== null && addressee === cast.outlet && frame.addressee ? wordsAt(page, frame) : null

function wordsAt(page: Page, frame: Frame): string | null {
  const sentence = frame.addressee ? page.sentences[frame.addressee.sentence] : undefined
  return sentence && frame.addressee ? wordsOf(page, subtreeSpan(sentence, frame.addressee.token)) : null
}

function doubtOf(frame: Frame, speaker: Speaker): string[] {
  const doubts = speaker.note ? [speaker.note.code] : []
  return frame.why.rule === 'quote/next-paragraph' || frame.why.rule === 'quote/after-subject'
    ? [...doubts, 'attribute/goes-on']
    : doubts
}

/** Quoted through, in part, or not at all; a word or two left outside the marks (a connective, an attribution) do not mix it. */
function modeOf(page: Page, frame: Frame): Mode {
  const all = frame.content.reduce((sum, c) => sum + lettersIn(page, c), 0)
  const quoted = frame.quoted.reduce((sum, q) => sum + lettersIn(page, q), 0)
  if (quoted === 0) return frame.cueClass === 'answer' || frame.cueClass === 'question' ? 'direct' : 'indirect'
  return quoted >= 0.95 * all ? 'direct' : 'mixed'
}

const lettersIn = (page: Page, span: Span): number => wordsOf(page, span).replace(/[^\p{L}\p{N}]/gu, '').length

function ownVoice(page: Page, kept: readonly Frame[], named: readonly Span[]): Omit<ReadStatement, 'id'>[] {
  const taken = [...kept.flatMap((frame) => [...frame.content, frame.cue]), ...named]
  return ownVoiceSpans(page, taken).map(({ sentence, span }) => ({
    content: [span],
    quoted: [],
    cue: null,
    source: null,
    sourceSpan: null,
    candidates: [],
    chain: [],
    addressee: null,
    channel: null,
    said: UNKNOWN_DATE,
    mode: 'indirect',
    kind: /\?["'”’)]*$/u.test(wordsOf(page, sentence)) ? 'question' : 'assertion',
    modality: modalityOf(page, [span], false),
    doubt: [],
    why: { rule: 'own-voice', spans: [span] },
  }))
}

/**
 * Floor 2, reading/attribution. From a frame's syntax to actors: who speaks, on whose relay. Where the cast is not sure
 * who is meant, nobody is named: the candidates are listed and a note says so.
 */
import type { LocalId, Note, Span } from '../../model/index.ts'
import { note } from '../../model/index.ts'
import type { Cast, Mention } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { At, Page } from '../page.ts'
import { wordsOf } from '../page.ts'
import { keepAdding } from './carried-subject.ts'
import { cuesOf, isAttitude } from './cues.ts'
import { labelledActor } from './labels.ts'
import { mediaBeside, passesOn, speaksElsewhere } from './media.ts'
import { caseOf, hasRel, kid, kidsOf } from './tree.ts'

export interface Speaker {
  readonly actor: LocalId | null
  readonly span: Span | null
  readonly candidates: readonly LocalId[]
  /** Actors that pass the words on, outermost first, the speaker not included. */
  readonly relays: readonly LocalId[]
  readonly note: Note | null
}

const NOBODY: Speaker = { actor: null, span: null, candidates: [], relays: [], note: null }

/** Speakers of all frames; a frame that continues another has that one's. */
export function findSpeakers(page: Page, frames: readonly Frame[], cast: Cast, interviewer: LocalId | null): Speaker[] {
  const speakers: Speaker[] = []
  const own = keepAdding(
    page,
    frames,
    frames.map((frame) => (frame.speakerOf === null ? ownSpeaker(page, frame, cast, interviewer) : NOBODY)),
    cast,
  )
  const order = frames.map((_, i) => i).sort((a, b) => depthOf(frames, a) - depthOf(frames, b))
  for (const i of order) {
    const frame = frames[i] as Frame
    const base =
      frame.speakerOf === null
        ? (own[i] ?? NOBODY)
        : { ...(speakers[frame.speakerOf] ?? own[frame.speakerOf] ?? NOBODY), note: null }
    const outer = frame.inside === null || isMind(frames[frame.inside]) ? null : speakers[frame.inside]
    speakers[i] = outer ? { ...base, relays: [...relaysThrough(outer), ...base.relays] } : base
  }
  const kept = keepMedia(page, frames, speakers, cast)
  return kept.map((speaker, i) => {
    const first = frames[i]?.speakerOf ?? null
    return first === null || frames[i]?.inside !== null
      ? speaker
      : { ...speaker, relays: kept[first]?.relays ?? speaker.relays }
  })
}

/**
 * Who has once spoken through a medium goes on speaking through it, until another one or the report's own is named; and
 * where all unnamed sources so far spoke to one medium, so do those that follow.
 */
function keepMedia(page: Page, frames: readonly Frame[], speakers: readonly Speaker[], cast: Cast): Speaker[] {
  const through = new Map<LocalId, LocalId>()
  const unnamed: (LocalId | null)[] = []
  return speakers.map((speaker, i) => {
    const frame = frames[i] as Frame
    const actor =
      frame.label || frame.cueClass === 'question' || speaker.actor === null ? null : cast.actor(speaker.actor)
    if (!actor || (actor.kind !== 'person' && actor.kind !== 'source') || frame.speakerOf !== null) return speaker
    const medium = speaker.relays.find((id) => passesOn(cast, id))
    const all = unnamed.length >= 2 && unnamed.every((id) => id === unnamed[0]) ? (unnamed[0] ?? undefined) : undefined
    if (actor.kind === 'source' && !frame.negative) unnamed.push(medium ?? all ?? null)
    if (medium !== undefined) through.set(actor.id, medium)
    if (speaker.relays.length > 0) return speaker
    if (speaksElsewhere(page, frame, cast)) through.delete(actor.id)
    const kept = through.get(actor.id) ?? (actor.kind === 'source' ? all : undefined)
    return kept === undefined || frame.inside !== null ? speaker : { ...speaker, relays: [kept] }
  })
}

/** How many frames stand around it, so that the outer ones come first; frames never enclose each other in a ring. */
function depthOf(frames: readonly Frame[], i: number): number {
  let depth = 0
  for (let at = frames[i]; at && depth <= frames.length; depth++) {
    const up: number | null = at.inside ?? at.speakerOf
    if (up === null) break
    at = frames[up]
  }
  return depth
}

/** Thinking passes nothing on. */
const isMind = (frame: Frame | undefined): boolean =>
  frame !== undefined &&
  (isAttitude(frame.cueClass) || ['think', 'feel', 'judge', 'praise', 'blame'].includes(frame.cueClass))

const relaysThrough = (outer: Speaker): LocalId[] =>
  outer.actor === null ? [...outer.relays] : [...outer.relays, outer.actor]

function ownSpeaker(page: Page, frame: Frame, cast: Cast, interviewer: LocalId | null): Speaker {
  const labelled = frame.label ? labelledActor(page, frame.label, cast) : null
  if (frame.cueClass === 'question' && (labelled === null || labelled === cast.outlet))
    return { ...NOBODY, actor: interviewer, span: frame.label }
  if (labelled !== null) return { ...NOBODY, actor: labelled, span: frame.label }
  const mention = frame.source ? (authorAt(cast, page, frame.source) ?? mentionAt(cast, page, frame.source)) : null
  const told = [...frame.relays.flatMap((r) => actorAt(cast, page, r.source)), ...mediumTold(page, frame, cast)]
  const relays = told.length > 0 ? told : mediaBeside(page, frame, cast).filter((id) => id !== mention?.actor)
  if (mention && mention.actor !== null && !isOfContent(page, frame, mention, cast))
    return { actor: mention.actor, span: mention, candidates: [], relays, note: null }
  if (!frame.source && !frame.label) return { ...NOBODY, relays }
  const span = mention ?? frame.label ?? tokenSpan(page, frame.source)
  const candidates = mention?.candidates.length ? mention.candidates : mention?.actor ? [mention.actor] : []
  const why = candidates.length > 1 ? 'Several could be meant by' : 'It is not clear who is meant by'
  const words = span ? wordsOf(page, span) : ''
  return {
    actor: null,
    span,
    candidates,
    relays,
    note: note('attribute/no-speaker', 'doubt', span ?? frame.cue, `${why} "${words}".`),
  }
}

/**
 * "... the premier, Joao Faria, a spokesman said": words taken for an apposition to somebody inside what is said may as
 * well be a second person, and then that person speaks.
 */
function isOfContent(page: Page, frame: Frame, mention: Mention, cast: Cast): boolean {
  if (mention.form !== 'description' || frame.why.rule !== 'verb/postposed') return false
  return cast.mentions.some(
    (m) =>
      m !== mention &&
      m.actor === mention.actor &&
      m.form === 'name' &&
      m.end <= mention.start &&
      mention.start - m.end < 8 &&
      /^,\s*(?:an?\s+|the\s+)?$/iu.test(page.report.text.slice(m.end, mention.start)) &&
      frame.content.some((c) => c.start <= m.start && m.end <= c.end),
  )
}

const tokenSpan = (page: Page, at: At | null): Span | null => {
  const token = at ? page.sentences[at.sentence]?.tokens[at.token] : undefined
  return token ? { start: token.start, end: token.end } : null
}

/** The mention headed by the token; else the smallest one around it, where that holds the token as its last word or head. */
export function mentionAt(cast: Cast, page: Page, at: At): Mention | null {
  const exact = cast.at(at.sentence, at.token)
  if (exact) return exact
  const token = tokenSpan(page, at)
  if (!token) return null
  const around = cast.mentions.filter(
    (m) => m.sentence === at.sentence && m.first <= at.token && at.token <= m.last && m.form === 'name',
  )
  return around.sort((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from', 'of'])

/** "A note from the ministry says", "the agency's figures show": a paper speaks for who wrote it, where that is told. */
function authorAt(cast: Cast, page: Page, at: At): Mention | null {
  const sentence = page.sentences[at.sentence]
  const token = sentence?.tokens[at.token]
  if (!sentence || token?.upos !== 'NOUN' || !isPaper(token.lemma.toLowerCase())) return null
  const owner =
    kid(sentence, at.token, 'nmod:poss') ??
    kidsOf(sentence, at.token).find((k) => hasRel(sentence, k, 'nmod') && PREPOSITIONS.has(caseOf(sentence, k)))
  const mention =
    owner === undefined || owner === null ? null : mentionAt(cast, page, { sentence: at.sentence, token: owner })
  const kind = mention?.actor ? cast.actor(mention.actor).kind : null
  return kind === null || kind === 'place' ? null : mention
}

const isPaper = (lemma: string): boolean =>
  cuesOf('nouns')
    .get(lemma)
    ?.some((c) => c.class === 'paper' || c.word === 'statement' || c.word === 'estimate') ?? false

const actorAt = (cast: Cast, page: Page, at: At | null): LocalId[] => {
  const actor = at ? mentionAt(cast, page, at)?.actor : null
  return actor ? [actor] : []
}

/** "told Reuters": a medium passes on what it was told, unless it is the report's own outlet. */
function mediumTold(page: Page, frame: Frame, cast: Cast): LocalId[] {
  return actorAt(cast, page, frame.addressee).filter((id) => passesOn(cast, id) && id !== cast.outlet)
}

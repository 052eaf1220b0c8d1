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
export function findSpeakers(page: Page, frames: readonly Frame[], cast: Cast): Speaker[] {
  const speakers: Speaker[] = []
  const own = frames.map((frame) => (frame.speakerOf === null ? ownSpeaker(page, frame, cast) : NOBODY))
  const order = frames.map((_, i) => i).sort((a, b) => depthOf(frames, a) - depthOf(frames, b))
  for (const i of order) {
    const frame = frames[i] as Frame
    const base = frame.speakerOf === null ? (own[i] ?? NOBODY) : { ...(speakers[frame.speakerOf] ?? own[frame.speakerOf] ?? NOBODY), note: null }
    const outer = frame.inside === null ? null : speakers[frame.inside]
    speakers[i] = outer ? { ...base, relays: [...relaysThrough(outer), ...base.relays] } : base
  }
  return speakers
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

const relaysThrough = (outer: Speaker): LocalId[] => (outer.actor === null ? [...outer.relays] : [...outer.relays, outer.actor])

function ownSpeaker(page: Page, frame: Frame, cast: Cast): Speaker {
  const mention = frame.label ? labelled(page, frame.label, cast) : frame.source ? mentionAt(cast, page, frame.source) : null
  const relays = [...frame.relays.flatMap((r) => actorAt(cast, page, r.source)), ...mediumTold(page, frame, cast)]
  if (mention && mention.actor !== null) return { actor: mention.actor, span: mention, candidates: [], relays, note: null }
  if (!frame.source && !frame.label) return { ...NOBODY, relays }
  const span = mention ?? frame.label ?? tokenSpan(page, frame.source)
  const candidates = mention?.candidates ?? []
  const why = candidates.length > 1 ? 'Several could be meant by' : 'It is not clear who is meant by'
  const words = span ? wordsOf(page, span) : ''
  return { actor: null, span, candidates, relays, note: note('attribute/no-speaker', 'doubt', span ?? frame.cue, `${why} "${words}".`) }
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
  const around = cast.mentions.filter((m) => m.sentence === at.sentence && m.first <= at.token && at.token <= m.last && m.form === 'name')
  return around.sort((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null
}

const actorAt = (cast: Cast, page: Page, at: At | null): LocalId[] => {
  const actor = at ? mentionAt(cast, page, at)?.actor : null
  return actor ? [actor] : []
}

/** "told Reuters": a medium passes on what it was told, unless it is the report's own outlet. */
function mediumTold(page: Page, frame: Frame, cast: Cast): LocalId[] {
  return actorAt(cast, page, frame.addressee).filter((id) => cast.actor(id).kind === 'outlet' && id !== cast.outlet)
}

function labelled(page: Page, label: Span, cast: Cast): Mention | null {
  const inside = cast.within(label)
  if (inside.length > 0) return inside[0] ?? null
  const words = wordsOf(page, label).toLowerCase()
  const actor = cast.actors.find((a) => [a.name, ...a.aliases].some((n) => n.toLowerCase() === words))
  return actor ? { ...label, sentence: -1, head: -1, first: -1, last: -1, form: 'name', actor: actor.id, candidates: [], members: [], sense: null, plural: false } : null
}

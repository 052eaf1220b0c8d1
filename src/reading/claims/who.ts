/** Floor 2, reading. From a word of the parse to the actor that holds, imposes or is addressed. */
import type { Sentence, Token } from '../../language/types.ts'
import type { LocalId, ReadActor, ReadStatement } from '../../model/index.ts'
import type { Cast, Mention } from '../cast.ts'
import { bears, children, childrenBy, marker, withConjuncts } from './tree.ts'

export interface Who {
  /** Null where nobody, or more than one, could be meant. */
  readonly actor: LocalId | null
  readonly candidates: readonly LocalId[]
  readonly token: Token
}

/** Whom the phrase headed by this word means: the mention with this head, or the name beside it ("pastor Okello"). */
export function mentionAt(cast: Cast, sentence: Sentence, token: Token): Mention | null {
  const own = cast.at(sentence.index, token.index)
  if (own || token.upos !== 'NOUN') return own
  const beside = childrenBy(sentence, token.index, 'flat', 'appos').find(
    (t) => t.upos === 'PROPN' && t.index > token.index,
  )
  return beside ? cast.at(sentence.index, beside.index) : null
}

export function whoIs(cast: Cast, sentence: Sentence, token: Token | undefined): Who | null {
  if (!token) return null
  const mention = mentionAt(cast, sentence, token)
  if (!mention) return null
  return { actor: mention.actor, candidates: mention.candidates, token }
}

/** Everybody a phrase names: "Oslo and Lima", "the two". */
export function everybody(cast: Cast, sentence: Sentence, token: Token | undefined): readonly LocalId[] {
  if (!token) return []
  const found = withConjuncts(sentence, token).flatMap((t) => {
    const mention = mentionAt(cast, sentence, t)
    if (!mention) return []
    return mention.actor ? [mention.actor] : [...mention.members]
  })
  return [...new Set(found)]
}

/** The state of a place's name: "U.S." in "the U.S.-backed plan" may have been read as the place. */
export function sideNamed(cast: Cast, id: LocalId): LocalId {
  const actor = cast.actor(id)
  if (actor.kind !== 'place') return id
  const names = new Set([actor.name, ...actor.aliases])
  const state = cast.actors.find((a) => a.kind === 'state' && [a.name, ...a.aliases].some((name) => names.has(name)))
  return state?.id ?? id
}

/** Who stands before or after a noun as its owner: "the minister's demand", "US sanctions", "a demand from Lima", "the Dutch offer". */
export function ownersOf(
  cast: Cast,
  sentence: Sentence,
  noun: Token,
  prepositions: readonly string[],
): readonly Token[] {
  const before = children(sentence, noun.index).filter(
    (t) => bears(t, 'nmod:poss', 'compound', 'amod', 'nmod:desc') && t.index < noun.index,
  )
  const after = childrenBy(sentence, noun.index, 'nmod').filter(
    (t) => t.index > noun.index && prepositions.includes(marker(sentence, t.index) ?? ''),
  )
  return [...before, ...after].filter((t) => mentionAt(cast, sentence, t) !== null)
}

const FAR = 3

/** Does one speak for the other, directly or through those between them? Everybody speaks for himself. */
export function speaksFor(cast: Cast, speaker: LocalId, side: LocalId, depth = FAR): boolean {
  if (speaker === side) return true
  if (depth === 0) return false
  return cast.actor(speaker).actsFor.some((next) => speaksFor(cast, next, side, depth - 1))
}

/** Two actors of one side: one speaks for the other, or both for the same. */
export function sameSide(cast: Cast, a: LocalId, b: LocalId): boolean {
  if (speaksFor(cast, a, b) || speaksFor(cast, b, a)) return true
  return cast.actor(a).actsFor.some((side) => speaksFor(cast, b, side))
}

/** The words the report uses of somebody, lower case: roles and descriptions. */
export function describedAs(cast: Cast, id: LocalId): string {
  const actor = cast.actor(id)
  const titles = cast.roles.filter((r) => r.actor === id).map((r) => r.title)
  return [...actor.descriptions, ...titles, ...(actor.kind === 'source' || actor.kind === 'group' ? [actor.name] : [])]
    .join(' ; ')
    .toLowerCase()
}

const MOUTHPIECE = /\b(spokes\w+|press secretary|mouthpiece)\b/

/** Whose position it is that somebody voices: a spokesman's and an unnamed official's is that of the one they speak for. */
export function principalOf(cast: Cast, id: LocalId): LocalId {
  const actor = cast.actor(id)
  const principal = actor.actsFor[0]
  return principal !== undefined && (actor.kind === 'source' || MOUTHPIECE.test(describedAs(cast, id))) ? principal : id
}

/** Who stands behind a statement; null where it is the outlet's own or its source is open. */
export function speakerOf(cast: Cast, statement: ReadStatement | null): ReadActor | null {
  return statement && statement.source !== null ? cast.actor(principalOf(cast, statement.source)) : null
}

/** Words that mark somebody without a name as acting for a side. */
export const OFFICIAL =
  /\b(official|minister|ministry|diplomat|spokes\w+|aide|adviser|advisor|envoy|negotiator|ambassador|government|president|presidency|chancellor|premier|commander|delegate|delegation|secretary|commissioner|representative|leader|king|queen|prince|emir|sultan|general|senator|lawmaker|parliament|party|bloc|alliance|junta|movement|militia|rebels?|front|council|army|forces|union|sides?|part(y|ies)|nations?|countr(y|ies)|allies|members|states?|cabinet|court|assembly|chamber|embassy|mission|office|authorit(y|ies)|rulers?|rebels|factions?|separatists|insurgents)\b/i

/** A state, a body, somebody with a name, or somebody described as an official: a driver or a referee takes no measures. */
export function mayTakeMeasures(cast: Cast, id: LocalId): boolean {
  const actor = cast.actor(id)
  const named = /\p{Lu}/u.test(actor.name)
  return (
    actor.kind === 'state' ||
    actor.kind === 'body' ||
    named ||
    actor.actsFor.length > 0 ||
    actor.members.length > 0 ||
    OFFICIAL.test(actor.name)
  )
}

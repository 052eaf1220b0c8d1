/** Floor 2, reading, positions. Whose words a clause is, and whether its subject is the speaker's own side. */
import type { Token } from '../../language/types.ts'
import { contains, type LocalId, type ReadStatement, type StatementKind } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import { coverOf } from '../claims/cover.ts'
import { childrenBy } from '../claims/tree.ts'
import { describedAs, mentionAt, OFFICIAL, sameSide, speakerOf } from '../claims/who.ts'
import type { PageSentence } from '../page.ts'
import type { Scene } from './draft.ts'
import { isWord } from './lexicon.ts'

/** The credited statement a word stands in; null in the outlet's own voice. */
export function statementAt(scene: Scene, token: Token): ReadStatement | null {
  const { statement } = coverOf(scene.statements, token)
  return statement && (statement.cue !== null || statement.source !== null) ? statement : null
}

/** What a text "calls for" its authors want; it is nobody itself. */
const DOCUMENT =
  /\b(accord|agreement|treaty|resolution|plan|memorandum|declaration|statement|report|charter|convention|protocol|letter|bill|law)$/i

/** A court rules; it wants nothing of its own. */
const COURT = /\b(court|tribunal)\b/i

const FORMER = /\b(former|ex|one-time|late)\b/i

/** May it hold a position of a side? States, bodies and those who speak for one; not outlets, places, analysts and bystanders. */
export function isParty(cast: Cast, id: LocalId): boolean {
  const actor = cast.actor(id)
  if (actor.kind === 'outlet' || actor.kind === 'place' || DOCUMENT.test(actor.name)) return false
  if (COURT.test(actor.name)) return false
  const words = describedAs(cast, id)
  if (words.split(/[^a-z-]+/).some((word) => isWord(word.replace(/s$/, ''), 'observer') || isWord(word, 'observer')))
    return false
  const roles = cast.roles.filter((r) => r.actor === id)
  const past = actor.descriptions.filter((d) => FORMER.test(d))
  if (roles.length > 0 && roles.every((r) => r.former || past.some((d) => d.includes(r.title)))) return false
  if (roles.length === 0 && past.length > 0 && past.length === actor.descriptions.length) return false
  const named = /\p{Lu}/u.test(actor.name)
  if (actor.kind === 'source' || !named)
    return actor.actsFor.length > 0 || actor.members.length > 0 || OFFICIAL.test(words) || OFFICIAL.test(actor.name)
  return true
}

/** Is the word said by somebody who speaks for a side? */
export function speaks(scene: Scene, token: Token): boolean {
  const statement = statementAt(scene, token)
  if (!statement) return false
  const known = statement.source !== null ? [statement.source] : statement.candidates
  if (known.length === 0) return STRONG.has(statement.kind)
  return known.every((id) => isParty(scene.cast, id))
}

/** What is said as a demand or threat is somebody's, though the report leaves open whose. */
const STRONG: ReadonlySet<StatementKind> = new Set(['demand', 'threat', 'condition', 'offer'])

export const isOfSpeaker = (scene: Scene, token: Token): boolean => statementAt(scene, token) !== null

const FIRST_PERSON = /^(i|we|us|our|ours|me|my)$/i

/** "his country", "her government". */
function isOwnCountry(scene: Scene, sentence: PageSentence, subject: Token, speaker: LocalId): boolean {
  if (!/^(country|government|side|nation|administration|cabinet|party|delegation)$/.test(subject.lemma)) return false
  return childrenBy(sentence, subject.index, 'nmod:poss').some(
    (t) => scene.cast.at(sentence.index, t.index)?.actor === speaker,
  )
}

/** "we", "our side", he who speaks or whom he speaks for. */
export function isOwn(scene: Scene, sentence: PageSentence, subject: Token): boolean {
  if (FIRST_PERSON.test(subject.text)) return true
  const source = speakerOf(scene.cast, statementAt(scene, subject))
  const mention = mentionAt(scene.cast, sentence, subject)
  if (source && isOwnCountry(scene, sentence, subject, source.id)) return true
  if (!source || !mention) return false
  const meant = mention.actor ? [mention.actor] : mention.members
  return meant.some((id) => sameSide(scene.cast, source.id, id))
}

const SENT = /\b(ambassador|delegation|negotiators?|delegates?|envoy|minister|team|troops|army|navy|fleet)\b/i

/** "Ambassador Moyo", "the delegation", of whom the report names no side, in the words of a minister: his own side's. */
export function isOwnPerson(scene: Scene, sentence: PageSentence, subject: Token): boolean {
  const source = speakerOf(scene.cast, statementAt(scene, subject))
  const mention = mentionAt(scene.cast, sentence, subject)
  if (!source || source.kind === 'source' || isOfUnknownSide(scene, subject)) return false
  if (!mention) return SENT.test(subject.lemma) && !/^(a|an|no|any)$/i.test(determiner(sentence, subject))
  if (mention.actor === null || scene.cast.actor(mention.actor).actsFor.length > 0) return false
  return SENT.test(describedAs(scene.cast, mention.actor)) || SENT.test(subject.lemma)
}

const determiner = (sentence: PageSentence, noun: Token): string =>
  childrenBy(sentence, noun.index, 'det').map((t) => t.text)[0] ?? ''

/** Nobody says for whom he speaks ("an aide said"): then what he says "the government will not do" is likely his own side's. */
export function isOfUnknownSide(scene: Scene, token: Token): boolean {
  const source = speakerOf(scene.cast, statementAt(scene, token))
  return source !== null && source.actsFor.length === 0 && (source.kind === 'person' || source.kind === 'source')
}

/** Is the subject somebody who may hold a position of his own, whoever tells it? */
export function isPartyAt(scene: Scene, sentence: PageSentence, subject: Token): boolean {
  const mention = mentionAt(scene.cast, sentence, subject)
  const meant = mention ? (mention.actor ? [mention.actor] : mention.members) : []
  return meant.length > 0 && meant.every((id) => isParty(scene.cast, id)) && mention?.sense !== 'place'
}

/** A sentence that asks, or that stands in the turn of whoever asks, tells no position. */
export const isQuestion = (scene: Scene, sentence: PageSentence): boolean =>
  scene.statements.some((s) => s.why.rule === 'turn/question' && s.content.some((c) => contains(c, sentence))) ||
  /\?["'”’)\]*]*$/u.test(scene.page.report.text.slice(sentence.start, sentence.end).trimEnd())

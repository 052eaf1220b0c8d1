/**
 * Floor 2, reading, contacts. From words of the parse to the actors who stand there, and to who among them has diplomatic standing.
 */
import type { Sentence, Token } from '../../language/types.ts'
import { conjunctsOf, findChildren } from '../../language/tree.ts'
import type { LocalId, ReadActor } from '../../model/index.ts'
import type { Cast, Mention } from '../cast.ts'
import type { PageSentence } from '../page.ts'
import { antecedentOf, prepositionOf } from './slots.ts'
import { childTokens, tokenOf } from './verb-form.ts'
import { hasStanding } from './words.ts'

/** Everybody and everything a phrase of the contact names. */
export interface Party {
  readonly actors: readonly LocalId[]
  /** Actors the words only imply ("Ukrainian negotiators": Ukraine). */
  readonly implied: readonly LocalId[]
  readonly places: readonly Mention[]
  /** Nameless people of standing stand here too: the list stays open. */
  readonly nameless: boolean
  /** Several are meant ("the ministers", "they"), named or not. */
  readonly several: boolean
  /** Only people whom officials meet without a contact between powers: reporters, voters. */
  readonly bystanders: boolean
}

export const NOBODY: Party = { actors: [], implied: [], places: [], nameless: false, several: false, bystanders: false }

export function partyAt(cast: Cast, sentence: PageSentence, token: number): Party {
  const members = coordinated(sentence, token).map((i) => memberAt(cast, sentence, i))
  return joinParties(members)
}

/** The members of a coordination from this one on, with "including X" and "as well as X". */
function coordinated(sentence: Sentence, token: number): readonly number[] {
  const renamed = findChildren(sentence, token, ['appos']).flatMap((i) => findChildren(sentence, i, ['conj']))
  const joined = [...conjunctsOf(sentence, token).filter((i) => i >= token), ...renamed]
  const included = joined.flatMap((i) =>
    findChildren(sentence, i, ['nmod', 'obl']).filter((c) => ['including', 'alongside', 'as well as', 'along with'].includes(prepositionOf(sentence, c) ?? '')),
  )
  return [...joined, ...included.flatMap((i) => conjunctsOf(sentence, i).filter((j) => j >= i))]
}

export function joinParties(parties: readonly Party[]): Party {
  const actors = [...new Set(parties.flatMap((p) => p.actors))]
  return {
    actors,
    implied: [...new Set(parties.flatMap((p) => p.implied))].filter((id) => !actors.includes(id)),
    places: parties.flatMap((p) => p.places),
    nameless: parties.some((p) => p.nameless),
    several: parties.some((p) => p.several) || actors.length > 1,
    bystanders: parties.length > 0 && parties.every((p) => p.bystanders),
  }
}

/** The mention of a word: its own, or that of the noun a relative pronoun refers to. */
export function mentionAt(cast: Cast, sentence: PageSentence, token: number): Mention | null {
  const own = cast.at(sentence.index, token) ?? around(cast, sentence, token)
  if (own) return own
  const antecedent = antecedentOf(sentence, token)
  return antecedent === undefined ? null : cast.at(sentence.index, antecedent)
}

/** A mention that covers the word: parse and names need not agree on which of its words is the head. */
function around(cast: Cast, sentence: PageSentence, token: number): Mention | null {
  if (tokenOf(sentence, token).upos !== 'PROPN') return null
  return cast.within(sentence).find((m) => m.sentence === sentence.index && m.form === 'name' && m.first <= token && token <= m.last) ?? null
}

function memberAt(cast: Cast, sentence: PageSentence, token: number): Party {
  const word = tokenOf(sentence, token)
  const mention = mentionAt(cast, sentence, token)
  const bystanders = isBystander(word, mention)
  const nameless = isNamelessOfficial(sentence, word, mention)
  const several = mention?.plural === true || (mention?.members.length ?? 0) > 1 || word.xpos === 'NNS' || /^(they|both|we)$/i.test(word.text)
  if (bystanders) return { ...NOBODY, several, bystanders }
  if (mention && mention.sense === 'place') return { ...NOBODY, places: [mention] }
  if (mention && mention.members.length > 0) return { ...NOBODY, actors: mention.members, several: true, bystanders }
  if (!mention || mention.actor === null) return { ...NOBODY, implied: nameless ? impliedBy(cast, sentence, token) : [], nameless, several, bystanders }
  const actor = cast.actor(mention.actor)
  if (actor.kind === 'group' && actor.members.length === 0) return { ...NOBODY, ...groupAt(cast, sentence, word, actor.id), several: true, bystanders }
  if (actor.kind === 'place') return { ...NOBODY, places: [mention] }
  return { ...NOBODY, actors: [actor.id], several: several || actor.kind === 'group', bystanders, implied: actor.kind === 'source' ? impliedBy(cast, sentence, token) : [] }
}

/**
 * A group that the report never spells out: "the leaders", "the ministers" are those whom it gives such titles, where they are few; else
 * the group itself, with the states that own it.
 */
function groupAt(cast: Cast, sentence: PageSentence, word: Token, group: LocalId): Pick<Party, 'actors' | 'implied'> {
  const powers = POWERS.test(word.lemma) ? allStates(cast, countOf(sentence, word)) : []
  if (powers.length > 0) return { actors: [group], implied: powers }
  const owners = impliedBy(cast, sentence, word.index)
  if (owners.length > 0) return { actors: [group], implied: owners }
  return { actors: [group], implied: titleHolders(cast, titleOf(sentence, word), countOf(sentence, word)) }
}

const POWERS = /^(country|nation|state|government|capital|neighbour|neighbor)$/i

/** "the two countries", where the report names just two states. */
function allStates(cast: Cast, number: number | null): readonly LocalId[] {
  const states = cast.actors.filter((a) => a.kind === 'state').map((a) => a.id)
  return number !== null && states.length === number ? states : []
}

/** "prime ministers" is the title "prime minister". */
const titleOf = (sentence: Sentence, word: Token): string =>
  [...childTokens(sentence, word.index, ['amod', 'compound']).filter((t) => OF_TITLES.has(t.lemma.toLowerCase())), word].map((t) => t.lemma.toLowerCase()).join(' ')

const OF_TITLES = new Set(['prime', 'foreign', 'defence', 'defense', 'interior', 'finance', 'trade', 'economy', 'transport', 'energy', 'fisheries', 'vice', 'deputy'])
const NUMBERS: ReadonlyMap<string, number> = new Map([['two', 2], ['both', 2], ['three', 3], ['four', 4]])

const countOf = (sentence: Sentence, word: Token): number | null =>
  childTokens(sentence, word.index, ['nummod', 'det', 'cc:preconj', 'amod']).map((t) => NUMBERS.get(t.text.toLowerCase()) ?? null).find((n) => n !== null) ?? null

const HEADS_OF_STATE = /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach)\b/i
const MOST_HOLDERS = 4

/** Persons who hold the title now; nobody where that gives one, more than a few, or another number than the words name. */
function titleHolders(cast: Cast, title: string, number: number | null): readonly LocalId[] {
  const fits = title === 'leader' ? HEADS_OF_STATE : TITLED.test(title) ? new RegExp(`(?<!prime |vice |deputy )\\b${title}\\b`, 'i') : null
  if (fits === null) return []
  const roles = cast.roles.filter((r) => !r.former && fits.test(r.title) && !(title === 'leader' && /vice|deputy/i.test(r.title)))
  const holders = [...new Set(roles.map((r) => r.actor))]
  return holders.length > 1 && holders.length <= MOST_HOLDERS && (number === null || holders.length === number) ? holders : []
}

const TITLED = /(minister|president|premier|envoy|negotiator|ambassador|king|patriarch)$/

const isBystander = (word: Token, mention: Mention | null): boolean =>
  word.upos === 'NOUN' && (mention === null || mention.form === 'description') && hasStanding(word.lemma.toLowerCase(), 'bystander')

function isNamelessOfficial(sentence: Sentence, word: Token, mention: Mention | null): boolean {
  if (mention?.actor) return false
  if (/^(who|whom)$/i.test(word.text)) return antecedentOf(sentence, word.index) === undefined
  return word.upos !== 'PRON' && hasStanding(word.lemma.toLowerCase(), 'office', 'post', 'group', 'side')
}

/** "Ukrainian negotiators", "officials from Peru", "Peru's delegation": whose they are. */
function impliedBy(cast: Cast, sentence: PageSentence, token: number): readonly LocalId[] {
  const around = childTokens(sentence, token, ['amod', 'compound', 'nmod:poss', 'nmod']).filter((t) => {
    const preposition = prepositionOf(sentence, t.index)
    return preposition === null || preposition === 'of' || preposition === 'from'
  })
  return around.flatMap((t) => {
    const mention = cast.at(sentence.index, t.index)
    if (mention && mention.members.length > 0) return mention.members
    if (POWERS.test(t.lemma)) return allStates(cast, countOf(sentence, t))
    return mention?.actor && cast.actor(mention.actor).kind !== 'place' ? [mention.actor] : []
  })
}

const OFFICIAL_KINDS: ReadonlySet<ReadActor['kind']> = new Set(['state'])

/** Has the report said anything of this actor that gives it diplomatic standing: an office, a body it acts for, a state itself? */
export function isOfficial(cast: Cast, id: LocalId): boolean {
  const actor = cast.actor(id)
  if (actor.kind === 'outlet' || actor.kind === 'place') return false
  if (OFFICIAL_KINDS.has(actor.kind)) return true
  const words = [actor.name, ...actor.aliases, ...actor.descriptions, ...cast.roles.filter((r) => r.actor === id).map((r) => r.title)]
  if (words.some(holdsOffice)) return true
  return actor.actsFor.some((other) => OFFICIAL_KINDS.has(cast.actor(other).kind)) || actor.members.some((member) => member !== id && isOfficial(cast, member))
}

function holdsOffice(words: string): boolean {
  const all = words.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  return all.some((word) => hasStanding(word, 'office', 'post', 'group', 'side') || (word.endsWith('s') && hasStanding(word.slice(0, -1), 'office', 'post', 'group', 'side')))
}

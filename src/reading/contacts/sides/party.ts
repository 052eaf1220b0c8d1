/** Floor 2, reading, contacts. From a word of the parse to the actors who stand there, named, nameless or implied. */
import { conjunctsOf, findChildren } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast, Mention } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { antecedentOf } from './antecedent.ts'
import { allStates, groupAt, impliedBy } from './groups.ts'
import { isJointBody, isOfSeveral, sidesOfBody } from './joint-bodies.ts'
import { areThem, isBystander, isLeftOpen, isNamelessOfficial } from './nameless.ts'
import { prepositionOf } from './prepositions.ts'
import { isOfficial } from './standing.ts'

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
  /** Several told of before, of whom the reading of names does not say who they are: "they", "the two". */
  readonly them: boolean
  /** Only people whom officials meet without a contact between powers: reporters, voters. */
  readonly bystanders: boolean
}

export const NOBODY: Party = {
  actors: [],
  implied: [],
  places: [],
  nameless: false,
  several: false,
  them: false,
  bystanders: false,
}

/** `anybody`: people whom officials otherwise only meet in passing (reporters, workers) count as sides too. */
export function partyAt(cast: Cast, sentence: PageSentence, token: number, anybody = false): Party {
  return joinParties(coordinated(sentence, named(sentence, token)).map((i) => delegationAt(cast, sentence, i, anybody)))
}

/** "a Norwegian delegation led by Okoye": its leader, and whoever sends it; the rest stay nameless. */
function delegationAt(cast: Cast, sentence: PageSentence, token: number, anybody: boolean): Party {
  const itself = memberAt(cast, sentence, token, anybody)
  const leaders = leadersOf(sentence, token).map((i) => memberAt(cast, sentence, i, anybody))
  if (leaders.every((l) => l.actors.length === 0)) return itself
  return joinParties([{ ...itself, actors: [], nameless: true, them: false, bystanders: false }, ...leaders])
}

const leadersOf = (sentence: Sentence, token: number): readonly number[] =>
  /^(delegation|team|mission|group|party)$/.test(tokenOf(sentence, token).lemma)
    ? childTokens(sentence, token, ['acl'])
        .filter((t) => t.xpos === 'VBN' && /^(lead|head)$/.test(t.lemma))
        .flatMap((t) => findChildren(sentence, t.index, ['obl']).filter((i) => prepositionOf(sentence, i) === 'by'))
        .flatMap((i) => conjunctsOf(sentence, i).filter((j) => j >= i))
    : []

/** "between foreign ministers Ada Okoye of Peru and ...": where the parse sets the names beside their title, they are who is meant. */
function named(sentence: Sentence, token: number): number {
  const [title, name] = [tokenOf(sentence, token), sentence.tokens[token + 1]]
  const beside =
    title.xpos === 'NNS' &&
    name?.upos === 'PROPN' &&
    name.head === title.head &&
    /^(?:nmod|obl|appos)$/.test(name.rel) &&
    prepositionOf(sentence, name.index) === null
  return beside ? name.index : token
}

/** The members of a coordination from this one on, with "including X" and "as well as X". */
function coordinated(sentence: Sentence, token: number): readonly number[] {
  const row = conjunctsOf(sentence, token).filter((i) => i >= token)
  const renamed = row
    .flatMap((i) => findChildren(sentence, i, ['appos']))
    .flatMap((i) => findChildren(sentence, i, ['conj']))
  const joined = [...row, ...renamed]
  const around = row.flatMap((i) => (tokenOf(sentence, i).head >= 0 ? [tokenOf(sentence, i).head] : []))
  const included = [...joined, ...around].flatMap((i) =>
    findChildren(sentence, i, ['nmod', 'obl']).filter(
      (c) => c > token && INCLUDING.has(prepositionOf(sentence, c) ?? ''),
    ),
  )
  return [...joined, ...included.flatMap((i) => conjunctsOf(sentence, i).filter((j) => j >= i))]
}

/** "with deputies, including Okoye": the parse may hang who is included on what the deputies hang on. */
const INCLUDING: ReadonlySet<string> = new Set(['including', 'alongside', 'as well as', 'along with'])

export function joinParties(parties: readonly Party[]): Party {
  const actors = [...new Set(parties.flatMap((p) => p.actors))]
  return {
    actors,
    implied: [...new Set(parties.flatMap((p) => p.implied))].filter((id) => !actors.includes(id)),
    places: parties.flatMap((p) => p.places),
    nameless: parties.some((p) => p.nameless),
    several: parties.some((p) => p.several) || actors.length > 1,
    them: parties.some((p) => p.them),
    bystanders: parties.length > 0 && parties.every((p) => p.bystanders),
  }
}

/** The mention of a word: its own, or that of the noun a relative pronoun refers to. */
function mentionAt(cast: Cast, sentence: PageSentence, token: number): Mention | null {
  const own = cast.at(sentence.index, token) ?? around(cast, sentence, token) ?? renamed(cast, sentence, token)
  if (own) return own
  const antecedent = antecedentOf(sentence, token)
  return antecedent === undefined ? null : cast.at(sentence.index, antecedent)
}

/** "the teacher Ana Rojas", where the name hangs on the noun and is the only mention. */
const renamed = (cast: Cast, sentence: PageSentence, token: number): Mention | null =>
  findChildren(sentence, token, ['appos', 'flat'])
    .map((i) => cast.at(sentence.index, i))
    .find((m) => m?.form === 'name') ?? null

/** A mention that covers the word: parse and names need not agree on which of its words is the head. */
export function around(cast: Cast, sentence: PageSentence, token: number): Mention | null {
  if (tokenOf(sentence, token).upos !== 'PROPN') return null
  return (
    cast
      .within(sentence)
      .find((m) => m.sentence === sentence.index && m.form === 'name' && m.first <= token && token <= m.last) ?? null
  )
}

/** "the border town of Arica": its name. */
const areaName = (sentence: Sentence, word: Token): number | undefined =>
  /^(town|city|village|port|province|district|region|island|capital|state)$/.test(word.lemma)
    ? findChildren(sentence, word.index, ['nmod']).find(
        (i) => prepositionOf(sentence, i) === 'of' && tokenOf(sentence, i).upos === 'PROPN',
      )
    : undefined

/** "two of the airmen", "some of the sailors": whose number it is. */
const countedAt = (sentence: Sentence, word: Token): number | undefined =>
  word.upos === 'NUM' || /^(some|several|all|most|rest|last|half)$/i.test(word.text)
    ? findChildren(sentence, word.index, ['nmod']).find((i) => prepositionOf(sentence, i) === 'of')
    : undefined

function memberAt(cast: Cast, sentence: PageSentence, token: number, anybody: boolean): Party {
  const word = tokenOf(sentence, token)
  const mention = mentionAt(cast, sentence, token)
  const area = mention?.actor == null ? areaName(sentence, word) : undefined
  if (area !== undefined) return memberAt(cast, sentence, area, anybody)
  const counted = anybody && mention === null ? countedAt(sentence, word) : undefined
  if (counted !== undefined) return memberAt(cast, sentence, counted, anybody)
  const bystanders = !anybody && isBystander(sentence, word, mention)
  const nameless = isNamelessOfficial(sentence, word, mention)
  const several =
    mention?.plural === true ||
    (mention?.members.length ?? 0) > 1 ||
    word.xpos === 'NNS' ||
    /^(they|both|we)$/i.test(word.text)
  if (bystanders) return { ...NOBODY, several, bystanders }
  if (mention && mention.sense === 'place') return { ...NOBODY, places: [mention] }
  if (anybody && mention && mention.members.length > 0 && mention.members.every((id) => isOfficial(cast, id)))
    return { ...NOBODY, implied: powersOfCaptives(cast, sentence, word), several: true }
  if (mention && mention.members.length > 0) return { ...NOBODY, actors: mention.members, several: true, bystanders }
  const powers = [...powersOfBody(cast, sentence, token), ...(anybody ? powersOfCaptives(cast, sentence, word) : [])]
  if (OF_HEADS.test(word.text)) return { ...NOBODY, implied: allStates(cast, 2) }
  if (!mention || mention.actor === null)
    return {
      ...NOBODY,
      implied: nameless || anybody ? [...impliedBy(cast, sentence, token), ...powers] : powers,
      nameless,
      several,
      them: areThem(sentence, word),
      bystanders,
    }
  const actor = cast.actor(mention.actor)
  if (isLeftOpen(actor, mention)) return { ...NOBODY, several: true, them: true }
  if (actor.kind === 'group' && actor.members.length === 0)
    return {
      ...NOBODY,
      ...groupAt(cast, sentence, word, actor.id),
      several: true,
      bystanders,
      ...(powers.length > 0 && { implied: powers }),
    }
  if (actor.kind === 'place') return { ...NOBODY, places: [mention] }
  return {
    ...NOBODY,
    actors: [actor.id],
    several: several || actor.kind === 'group',
    bystanders,
    implied: actor.kind === 'source' ? impliedBy(cast, sentence, token) : powers,
  }
}

/** "the mixed commission": the states between which it stands, where the report names just those or speaks of them far more than of others. */
const powersOfBody = (cast: Cast, sentence: PageSentence, token: number): readonly LocalId[] =>
  isJointBody(sentence, token) && !isOfSeveral(sentence, token) ? allStates(cast, sidesOfBody(sentence, token)) : []

/** "the men", "twelve of the fourteen", "prisoners": where nothing says whose, they are held by one of the two states of the report and come from the other. */
const powersOfCaptives = (cast: Cast, sentence: PageSentence, word: Token): readonly LocalId[] =>
  (word.upos === 'NUM' || /^(they|them)$/i.test(word.text) || isWholeOf(sentence, word)) &&
  impliedBy(cast, sentence, word.index).length === 0
    ? allStates(cast, 2)
    : []

/** "the men", "both pilots", "prisoners"; "eleven political prisoners" may be anybody's. */
const isWholeOf = (sentence: Sentence, word: Token): boolean =>
  word.xpos === 'NNS' &&
  (childTokens(sentence, word.index, ['nummod', 'amod']).length === 0 ||
    childTokens(sentence, word.index, ['det', 'nmod:poss']).length > 0)

/** "a presidential summit", "the ministerial meeting": of the heads or ministers of the two states a report is about. */
const OF_HEADS = /^(?:presidential|ministerial)$/i

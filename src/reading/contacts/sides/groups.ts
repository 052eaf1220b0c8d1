/** Floor 2, reading, contacts. Who is in a group the report does not spell out: "the two countries", "the leaders", "Ukrainian negotiators". */
import { conjunctsOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import type { Party } from './party.ts'
import { prepositionOf } from './prepositions.ts'

/**
 * A group that the report never spells out: "the leaders", "the ministers" are those whom it gives such titles, where they are few; else
 * the group itself, with the states that own it.
 */
export function groupAt(
  cast: Cast,
  sentence: PageSentence,
  word: Token,
  group: LocalId,
): Pick<Party, 'actors' | 'implied'> {
  const powers = POWERS.test(word.lemma) ? allStates(cast, countOf(sentence, word)) : []
  // "both capitals" are the two states and nothing beside them.
  if (powers.length > 0) return { actors: powers, implied: [] }
  const owners = impliedBy(cast, sentence, word.index)
  if (owners.length > 0) return { actors: [group], implied: owners }
  if (isQualified(sentence, word)) return { actors: [group], implied: [] }
  const holders = titleHolders(cast, titleOf(sentence, word), countOf(sentence, word))
  const behind =
    holders.length === 0 && SPEAKING_FOR_STATES.test(word.lemma)
      ? allStates(cast, countOf(sentence, word) ?? (isThe(sentence, word) ? 2 : null))
      : []
  return { actors: [group], implied: [...holders, ...behind] }
}

/** "the presidents", of whom the report says no number: those of the two states it is about. */
const isThe = (sentence: Sentence, word: Token): boolean =>
  word.xpos === 'NNS' && childTokens(sentence, word.index, ['det']).some((t) => /^the$/i.test(t.text))

/** "opposition leaders", "union negotiators" are not the leaders and negotiators of the states. */
const isQualified = (sentence: Sentence, word: Token): boolean =>
  childTokens(sentence, word.index, ['amod', 'compound', 'nmod']).some(
    (t) =>
      !OF_TITLES.has(t.lemma.toLowerCase()) &&
      !NUMBERS.has(t.text.toLowerCase()) &&
      !/^(other|respective|same|way|two-way|three-way|four-way)$/i.test(t.text) &&
      !(word.lemma.toLowerCase() === 'head' && /^(state|government)$/i.test(t.lemma)),
  )

/** "the two presidents", of whom the report names one or none: at least their states are known. */
const SPEAKING_FOR_STATES = /^(president|head|leader|minister|premier|delegation|negotiator|king)$/i

const POWERS = /^(country|nation|state|government|capital|neighbour|neighbor)$/i

/** "the two countries", where the report names just two states, or speaks of two far more than of any other. */
export function allStates(cast: Cast, number: number | null): readonly LocalId[] {
  if (number === null) return []
  const states = cast.actors
    .filter((a) => a.kind === 'state')
    .map(({ id }) => ({ id, count: mentionsOf(cast, id) }))
    .sort((a, b) => b.count - a.count)
  const [last, next] = [states[number - 1], states[number]]
  const stand = last !== undefined && (next === undefined || last.count >= MORE * next.count)
  return stand ? states.slice(0, number).map((s) => s.id) : []
}

/** Mentions of the state and of those who act for it. */
function mentionsOf(cast: Cast, state: LocalId): number {
  const own = new Set([state, ...cast.actors.filter((a) => a.actsFor.includes(state)).map((a) => a.id)])
  return cast.mentions.filter((m) => (m.actor !== null && own.has(m.actor)) || m.members.some((id) => own.has(id)))
    .length
}

/** How much oftener than the next one. */
const MORE = 2

/** "prime ministers" is the title "prime minister". */
const titleOf = (sentence: Sentence, word: Token): string =>
  [...childTokens(sentence, word.index, ['amod', 'compound']).filter((t) => OF_TITLES.has(t.lemma.toLowerCase())), word]
    .map((t) => t.lemma.toLowerCase())
    .join(' ')

const OF_TITLES = new Set([
  'prime',
  'foreign',
  'defence',
  'defense',
  'interior',
  'finance',
  'trade',
  'economy',
  'transport',
  'energy',
  'fisheries',
  'vice',
  'deputy',
])

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
])

const countOf = (sentence: Sentence, word: Token): number | null =>
  childTokens(sentence, word.index, ['nummod', 'det', 'cc:preconj', 'amod'])
    .map((t) => NUMBERS.get(t.text.toLowerCase()) ?? null)
    .find((n) => n !== null) ?? null

const HEADS_OF_STATE = /\b(president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach)\b/i

const MOST_HOLDERS = 4

/** Persons who hold the title now; nobody where that gives one, more than a few, or another number than the words name. */
function titleHolders(cast: Cast, title: string, number: number | null): readonly LocalId[] {
  const fits =
    title === 'leader'
      ? HEADS_OF_STATE
      : TITLED.test(title)
        ? new RegExp(`(?<!prime |vice |deputy )\\b${title}\\b`, 'i')
        : null
  if (fits === null) return []
  const roles = cast.roles.filter(
    (r) => !r.former && fits.test(r.title) && !(title === 'leader' && /vice|deputy/i.test(r.title)),
  )
  const holders = [...new Set(roles.map((r) => r.actor))]
  return holders.length > 1 && holders.length <= MOST_HOLDERS && (number === null || holders.length === number)
    ? holders
    : []
}

const TITLED = /(minister|president|premier|envoy|negotiator|ambassador|king|patriarch)$/

/** "Ukrainian negotiators", "officials from Peru", "Peru's delegation": whose they are. Whoever sends his envoys stays at home. */
export function impliedBy(cast: Cast, sentence: PageSentence, token: number): readonly LocalId[] {
  const around = childTokens(sentence, token, ['amod', 'compound', 'nmod:poss', 'nmod']).filter((t) => {
    const preposition = prepositionOf(sentence, t.index)
    return preposition === null || preposition === 'of' || preposition === 'from'
  })
  const owners = around.flatMap((t) => conjunctsOf(sentence, t.index).map((i) => tokenOf(sentence, i)))
  return [...new Set(owners)].flatMap((t) => {
    const mention = cast.at(sentence.index, t.index)
    if (mention && mention.members.length > 0) return mention.members
    if (POWERS.test(t.lemma)) return allStates(cast, countOf(sentence, t))
    return mention?.actor && !['place', 'person'].includes(cast.actor(mention.actor).kind) ? [mention.actor] : []
  })
}

/**
 * Floor 2, reading, stage actors: countries, capitals, palaces, peoples and places. One state is one actor, however it is named; a word
 * that means the place is a place of its own. The lexicon ties words to a country, it adds no country that no word names.
 */
import { findChild } from '../../../language/tree.ts'
import { addDraft, addMention, type Book, type Draft, mentionAt } from '../book.ts'
import type { NameSpot } from '../spotting/spots.ts'
import { countryBy, plain } from '../words.ts'
import { senseOf } from './sense.ts'

export interface Geography {
  /** The state a country of the lexicon stands for; made when it is first asked for. */
  readonly state: (country: string) => Draft
  readonly place: (name: string) => Draft
  /** The governments of a region taken together. */
  readonly bloc: (name: string) => Draft
}

export function openGeography(book: Book): Geography {
  const states = new Map<string, Draft>()
  const places = new Map<string, Draft>()
  const blocs = new Map<string, Draft>()
  const once = (table: Map<string, Draft>, key: string, make: () => Draft): Draft => {
    const draft = table.get(key) ?? make()
    table.set(key, draft)
    return draft
  }
  return {
    state: (country) =>
      once(states, country, () => {
        const draft = addDraft(book, 'state')
        draft.countries.add(country)
        return draft
      }),
    bloc: (name) => once(blocs, plain(name), () => addDraft(book, 'group')),
    place: (name) => once(places, plain(name), () => addDraft(book, 'place')),
  }
}

/** Resolves every name that is a matter of geography; "the Ruritanian" as one person is left to the descriptions. */
export function resolveGeography(book: Book, geography: Geography, spots: readonly NameSpot[]): void {
  for (const spot of spots) {
    if (spot.sort === 'place') asPlace(book, geography, spot)
    else if (spot.sort === 'region') byRegion(book, geography, spot)
    else if (spot.sort === 'country' || spot.sort === 'capital') byCountry(book, geography, spot)
    else if (spot.sort === 'demonym' || spot.sort === 'people') byPeople(book, geography, spot)
  }
}

function asPlace(book: Book, geography: Geography, spot: NameSpot): void {
  const draft = geography.place(spot.sort === 'country' ? (spot.of as string) : spot.words.replace(/^the /i, ''))
  if (spot.sort === 'country') draft.fixedName = spot.of
  draft.forms.add(spot.words)
  addMention(book, spot, { form: 'name', actor: draft.number, sense: 'place' })
}

function byCountry(book: Book, geography: Geography, spot: NameSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  if (!sentence) return
  if (senseOf(sentence, spot.head, spot.sort === 'capital') === 'place') return void asPlace(book, geography, spot)
  const draft = geography.state(spot.of as string)
  draft.forms.add(spot.words)
  addMention(book, spot, { form: 'name', actor: draft.number, sense: 'actor' })
}

/** "Europe objects": those who govern there, as a group; else the region as a place. */
function byRegion(book: Book, geography: Geography, spot: NameSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  if (!sentence || senseOf(sentence, spot.head, true) === 'place') return void asPlace(book, geography, spot)
  const draft = geography.bloc(spot.words)
  draft.forms.add(spot.words)
  addMention(book, spot, { form: 'name', actor: draft.number, sense: 'actor' })
}

function byPeople(book: Book, geography: Geography, spot: NameSpot): void {
  const kind = peopleForm(book, spot)
  if (kind === 'one') return
  const state = geography.state(spot.of as string)
  if (kind === 'adjective') {
    addMention(book, spot, { form: 'name', actor: state.number, sense: 'actor' })
  } else if (kind === 'nation') {
    state.descriptions.add(spot.words)
    addMention(book, spot, { form: 'description', actor: state.number, sense: 'actor', plural: true })
  } else {
    const crowd = addDraft(book, 'group', spot.words)
    crowd.countries.add(spot.of as string)
    addMention(book, spot, { form: 'description', actor: crowd.number, plural: true })
  }
}

/** adjective: "Ruritanian talks"; nation: "the Ruritanians", "the French"; crowd: "Ruritanians"; one: "the Ruritanian". */
export function peopleForm(book: Book, spot: NameSpot): 'adjective' | 'nation' | 'crowd' | 'one' {
  const sentence = book.page.sentences[spot.sentence]
  const token = sentence?.tokens[spot.head]
  if (!sentence || !token) return 'adjective'
  const over = sentence.tokens[token.head]
  const standsAlone = over?.upos === 'VERB' || over?.upos === 'AUX'
  if (
    (/^(amod|compound|nmod:desc|flat)/.test(token.rel) && !standsAlone) ||
    (token.rel === 'conj' && token.upos === 'ADJ')
  )
    return 'adjective'
  const before = /^(the|an?|both)$/i.test(sentence.tokens[spot.first - 1]?.text ?? '') ? spot.first - 1 : undefined
  const article = findChild(sentence, spot.head, ['det']) ?? (standsAlone ? before : undefined)
  const definite = article !== undefined && /^(the|both)$/i.test(sentence.tokens[article]?.text ?? '')
  const plural = /s$|men$|women$/.test(spot.words) && !/(ss|is)$/.test(spot.words)
  if (plural) return definite ? 'nation' : 'crowd'
  if (/(ese|ch|sh|ss|ois)$/.test(spot.words) && definite) return 'nation'
  if (countryBy(spot.words, 'people') === null) return 'adjective'
  return article === undefined ? 'adjective' : 'one'
}

/** The country that a name at this word names or belongs to; null where no name of a country, people, capital or palace stands there. */
export function countryAt(book: Book, sentence: number, token: number): string | null {
  const spot = book.names.get(sentence)?.find((s) => s.first <= token && token <= s.last)
  if (!spot?.of || spot.sort === 'body' || spot.sort === 'region') return null
  const isBody = spot.sort === 'seat' && countryBy(spot.words, 'seat') === null
  return isBody || (mentionAt(book, sentence, spot.head)?.sense === 'place' && spot.sort !== 'country') ? null : spot.of
}

/**
 * Floor 2, reading, stage actors: "the foreign ministers of Ruritania and Bonaire", "the Ruritanian and Bonairean presidents": those whom
 * the report names as such; of a country whose holder it does not name, the state, if it names the other's.
 */
import { conjunctsOf } from '../../../language/tree.ts'
import type { Book, Draft } from '../book.ts'
import { countryAt, type Geography } from '../named/geography.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import { holdersOf } from './offices.ts'
import { countryOf } from './owners.ts'

/** Empty where the words are of one country, or the report names nobody of that office. */
export function officersOf(book: Book, geography: Geography, noun: NounSpot): readonly Draft[] {
  if (!noun.plural || noun.former || !isNounOf(noun.lemma, 'office', 'post')) return []
  const countries = countriesOf(book, noun)
  if (countries.length < 2 || (noun.count !== null && noun.count !== countries.length)) return []
  const holders = countries.map((country) => holderIn(book, noun, country))
  if (holders.every((holder) => holder === null)) return []
  return holders.map((holder, i) => holder ?? geography.state(countries[i] as string))
}

function countriesOf(book: Book, noun: NounSpot): readonly string[] {
  const sentence = book.page.sentences[noun.sentence]
  if (!sentence) return []
  const owners = noun.owners.filter((o) => /^(?:modifier|possessor|of|from)$/.test(o.how))
  const tokens = new Set(owners.flatMap((o) => [o.token, ...conjunctsOf(sentence, o.token)]))
  const inOrder = [...tokens].sort((a, b) => a - b)
  return [...new Set(inOrder.flatMap((i) => countryAt(book, noun.sentence, i) ?? []))]
}

function holderIn(book: Book, noun: NounSpot, country: string): Draft | null {
  const one: NounSpot = { ...noun, plural: false, definite: 'definite' }
  const holders = holdersOf(book, one, { of: null, all: [], country }).filter((d) => countryOf(book, d) === country)
  return holders.length === 1 ? (holders[0] ?? null) : null
}

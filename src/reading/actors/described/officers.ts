/**
 * Floor 2, reading, stage actors: "the foreign ministers of Ruritania and Bonaire", "the Ruritanian and Bonairean presidents", "the two
 * presidents": those whom the report names as such. Of a country whose holder it does not name, somebody under that office, if a state has
 * one of it: other reports may name him. Else the state, if the report names the other's holder.
 */
import { conjunctsOf } from '../../../language/tree.ts'
import { addDraft, type Book, type Draft } from '../book.ts'
import { countryAt, type Geography } from '../named/geography.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import { isOneOffice, putInOffice } from './in-office.ts'
import { holdersOf } from './offices.ts'
import { type Belonging, countryOf } from './owners.ts'

/** Empty where the words are of one country, or nobody is known to hold that office. */
export function officersOf(book: Book, geography: Geography, noun: NounSpot): readonly Draft[] {
  if (!noun.plural || noun.former || !isNounOf(noun.lemma, 'office', 'post')) return []
  const countries = countriesOf(book, noun)
  if (countries.length < 2 || (noun.count !== null && noun.count !== countries.length)) return []
  return officersIn(book, geography, noun, countries)
}

/** One holder of the office a country. */
export function officersIn(
  book: Book,
  geography: Geography,
  noun: NounSpot,
  countries: readonly string[],
): readonly Draft[] {
  const holders = countries.map((country) => holderIn(book, noun, country))
  const known = holders.some((holder) => holder !== null)
  const all = holders.map((holder, i) => holder ?? somebodyIn(book, geography, noun, countries[i] as string))
  if (all.every((holder) => holder !== null)) return all
  return known ? holders.map((holder, i) => holder ?? geography.state(countries[i] as string)) : []
}

/** Somebody new, known by the office alone; null where a state may have several of that office. */
function somebodyIn(book: Book, geography: Geography, noun: NounSpot, country: string): Draft | null {
  const one: NounSpot = {
    ...noun,
    plural: false,
    definite: 'definite',
    owners: [],
    title: titleOfOne(noun),
  }
  const belonging: Belonging = { of: geography.state(country), all: [], country }
  if (!isOneOffice(one, belonging)) return null
  const draft = addDraft(book, 'person', `${one.title} of ${country}`)
  draft.countries.add(country)
  draft.actsFor.add(geography.state(country).number)
  putInOffice(book, geography, one, belonging, draft)
  return draft
}

const titleOfOne = ({ lemma, modifiers }: NounSpot): string =>
  [...modifiers.filter((word) => !lemma.startsWith(word)), lemma].join(' ')

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

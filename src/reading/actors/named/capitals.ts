/**
 * Floor 2, reading, stage actors: "in the Peruvian capital" is the city, called by the list of countries where the report itself does not
 * name it. A country of which the list knows several seats is left alone unless the report names one of them.
 */
import { findChild, findChildren } from '../../../language/tree.ts'
import type { PageSentence } from '../../page.ts'
import { actorAt, addMention, type Book, mentionAt } from '../book.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import { capitalsOf, plain } from '../words.ts'
import { countryAt, type Geography } from './geography.ts'
import { senseOf } from './sense.ts'

export function resolveCapitals(book: Book, geography: Geography): void {
  for (const sentence of book.page.sentences) {
    for (const token of sentence.tokens) {
      if (token.upos !== 'NOUN' || token.text.toLowerCase() !== 'capital') continue
      if (mentionAt(book, sentence.index, token.index) !== null) continue
      if (senseOf(sentence, token.index, true) === 'place') resolveCapital(book, geography, sentence, token.index)
    }
  }
}

function resolveCapital(book: Book, geography: Geography, sentence: PageSentence, head: number): void {
  const owner = ownerOf(sentence, head)
  const country = owner === undefined ? null : countryAt(book, sentence.index, owner)
  if (owner === undefined || country === null) return
  const named = namedBeside(book, sentence, head)
  const place = named ?? cityOf(book, geography, country)
  if (place === null) return
  const article = findChild(sentence, head, ['det']) ?? Math.min(owner, head)
  const first = Math.min(article, owner, head)
  addMention(
    book,
    { sentence: sentence.index, head, first, last: Math.max(head, owner) },
    { form: 'description', actor: place.number, sense: 'place' },
  )
}

/** "the Peruvian capital", "Peru's capital", "the capital of Peru". */
const ownerOf = (sentence: PageSentence, head: number): number | undefined =>
  findChildren(sentence, head, ['amod', 'nmod:poss', 'compound', 'nmod']).find(
    (i) => i < head || prepositionOf(sentence, i) === 'of',
  )

/** "the Peruvian capital, Lima". */
const namedBeside = (book: Book, sentence: PageSentence, head: number) =>
  findChildren(sentence, head, ['appos', 'flat'])
    .map((i) => actorAt(book, sentence.index, i))
    .find((draft) => draft?.kind === 'place') ?? null

function cityOf(book: Book, geography: Geography, country: string) {
  const cities = capitalsOf(country)
  const said = book.drafts.filter(
    (d) => d.kind === 'place' && [...d.forms].some((f) => cities.some((c) => plain(c) === plain(f))),
  )
  if (said.length === 1) return said[0] ?? null
  const [only, ...others] = new Set(cities.map(plain))
  const name = cities[0]
  if (only === undefined || name === undefined || others.length > 0) return null
  const draft = geography.place(name)
  if (draft.forms.size === 0) draft.fixedName = cities.at(-1) ?? name
  return draft
}

/**
 * Floor 2, reading, stage actors: "his Ruritanian and Bonairean counterparts, Ito and Adler", "the Ruritanian and Bonairean ministers, Ito
 * and Adler": as many countries as names, in the same order; else nobody's is sure.
 */
import { conjunctsOf } from '../../../language/tree.ts'
import type { Book } from '../book.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { countryAt } from './geography.ts'

/** The country that a title's words give the person named at a head. */
export function countryBeside(book: Book, noun: NounSpot, head: number): string | null {
  return noun.plural ? respectiveCountry(book, noun, head) : (countriesBefore(book, noun)[0] ?? null)
}

/** Null where the title is one person's, or of one country. */
export function respectiveCountry(book: Book, noun: NounSpot, head: number): string | null {
  const countries = noun.plural ? countriesBefore(book, noun) : []
  return countries.length > 1 && countries.length === noun.names.length
    ? (countries[noun.names.indexOf(head)] ?? null)
    : null
}

/** Countries before the noun, in text order. */
function countriesBefore(book: Book, noun: NounSpot): readonly string[] {
  const sentence = book.page.sentences[noun.sentence]
  const own = noun.owners.filter((o) => o.how === 'modifier' || o.how === 'possessor').map((o) => o.token)
  const all = sentence ? own.flatMap((i) => conjunctsOf(sentence, i)) : own
  return [...new Set([...own, ...all])]
    .filter((i) => i < noun.head)
    .sort((a, b) => a - b)
    .flatMap((i) => countryAt(book, noun.sentence, i) ?? [])
}

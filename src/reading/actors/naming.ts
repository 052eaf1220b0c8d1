/** Floor 2, reading, stage actors: what an actor is called. */
import { type Book, type Draft, wordsAt } from './book.ts'
import type { Place } from './spotting/spots.ts'
import { bodyBy } from './words.ts'

/** The fullest form the report gives; a state by its country's name, which a capital or demonym alone stands for. */
export function nameOf(draft: Draft): string {
  if (draft.fixedName) return draft.fixedName
  const forms = [...draft.forms].sort((a, b) => b.length - a.length)
  const country = draft.kind === 'state' ? [...draft.countries][0] : undefined
  if (country) return country
  const body = draft.kind === 'body' ? canonical(forms) : null
  if (body) return body
  const mixed = forms.find((form) => form !== form.toUpperCase())
  return (mixed && mixed.length >= (forms[0]?.length ?? 0) ? mixed : forms[0]) ?? [...draft.descriptions][0] ?? ''
}

/** A body of the lexicon that the report calls by letters or by its seat alone ("the EU", "Brussels"). */
function canonical(forms: readonly string[]): string | null {
  if (forms.some((form) => bodyBy(form, 'body'))) return null
  const named = new Set(forms.flatMap((form) => bodyBy(form, 'acronym', 'seat') ?? []))
  return named.size === 1 ? ([...named][0] ?? null) : null
}

export const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an)\s+/i, '')

/** What somebody is called by a description: its words without article, the owner named ("Okoye’s office" for "his office"). */
export function calledBy(book: Book, place: Omit<Place, 'head'>, owner: Draft | null): string {
  const words = withoutArticle(wordsAt(book, place))
  const pronoun = /^(?:his|her|its|their|my|our|whose)\s+/i
  if (!pronoun.test(words) || !owner) return words
  const name = nameOf(owner)
  return name === '' ? words : `${name}’s ${words.replace(pronoun, '')}`
}

/** Floor 2, reading/attribution. Who the label of a turn means: a name, a surname, initials ("KBA:"), or the outlet's own ("MP:"). */
import type { LocalId, ReadActor, Span } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import { type Page, wordsOf } from '../page.ts'

export function labelledActor(page: Page, label: Span, cast: Cast): LocalId | null {
  const inside = cast.within(label).find((m) => m.actor !== null)
  if (inside) return inside.actor
  const words = plain(wordsOf(page, label))
  const named = cast.actors.filter((a) =>
    formsOf(a).some((form) => form === words || lastWord(form) === lastWord(words)),
  )
  if (named.length === 1) return named[0]?.id ?? null
  return isInitials(wordsOf(page, label)) ? byInitials(words.replace(/[^\p{L}]/gu, ''), cast) : null
}

const formsOf = (actor: ReadActor): string[] => [actor.name, ...actor.aliases].map(plain)

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .trim()

const lastWord = (words: string): string => words.split(/\s+/u).at(-1) ?? words

const isInitials = (words: string): boolean => /^(?:\p{Lu}\.?\s?){2,4}$/u.test(words.trim())

/** Persons and outlets whose initials the letters are, or end in; the outlet first, since interviewers sign with it. */
function byInitials(letters: string, cast: Cast): LocalId | null {
  const outlet = cast.outlet === null ? undefined : cast.actor(cast.outlet)
  if (outlet && formsOf(outlet).some((form) => initialsOf(form) === letters)) return outlet.id
  const persons = cast.actors.filter(
    (a) => a.kind === 'person' && formsOf(a).some((form) => fits(letters, initialsOf(form))),
  )
  return persons.length === 1 ? (persons[0]?.id ?? null) : null
}

const initialsOf = (form: string): string =>
  form
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('')

const fits = (letters: string, initials: string): boolean =>
  initials === letters || (initials.length > 1 && letters.endsWith(initials))

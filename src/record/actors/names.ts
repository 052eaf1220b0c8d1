/** Floor 3, record, actors. Names taken apart: of persons into given name and surname, of bodies into comparable words. */
import { readLexicon } from '../../language/lexicon/index.ts'
import { fold, frameOf, soundOf, spelledAlike, wordsIn } from '../words.ts'

/** Folded words of a person's name, honorifics left out. */
export type PersonName = readonly string[]

const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady president minister premier chancellor ambassador commissioner secretary senator ' +
    'governor general gen colonel col captain capt major lieutenant lt king queen prince princess sheikh sheikha pope cardinal bishop ' +
    'archbishop patriarch rev judge justice envoy deputy vice prime foreign former'
  ).split(' '),
)

export function personName(name: string): PersonName {
  const words = fold(properPart(name).replace(/['’]s\b/g, '')).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  const kept = words.filter((word, i) => !(HONORIFICS.has(word) && words.length - i > 1))
  return kept.length > 0 ? kept : words
}

/** "President of the Union, Anna Berg" and "Anna Berg, who leads it" name by the part that is nothing but capitalised words. */
const properPart = (name: string): string => apposedName(name) ?? name

/** The name that stands in apposition to a description; null where none does. */
export function apposedName(name: string): string | null {
  const parts = name.split(',').map((part) => part.trim())
  return parts.length < 2 ? null : (parts.findLast((part) => /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u.test(part)) ?? null)
}

export const isInitial = (word: string): boolean => word.length === 1

/** A name that two persons may well share: a surname alone, or with initials. */
export const isShort = (person: PersonName): boolean => person.length > 0 && person.slice(0, -1).every(isInitial)

/** Blocks in which forms of one person's name meet: the first word, where some peoples put the surname, the last but one of several, and the last. */
export const nameBlocks = (name: PersonName): readonly string[] =>
  name.length === 0
    ? []
    : [...new Set([name[0] ?? '', ...(name.length > 2 ? [name.at(-2) ?? ''] : []), name.at(-1) ?? ''].map(frameOf))]

/** Why two names of several words can be one person's; null where they cannot. */
export function sameFullName(a: PersonName, b: PersonName): string | null {
  if (a.join(' ') === b.join(' ')) return 'same name'
  if (a.map(soundOf).join(' ') === b.map(soundOf).join(' ')) return 'same name in another spelling'
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const [given, surname] = [short[0] ?? '', short.at(-1) ?? '']
  if (endsWith(long, short)) return 'one name is the end of the other'
  if (!spelledAlike(surname, long.at(-1) ?? '')) return null
  const first = long[0] ?? ''
  if (spelledAlike(given, first)) return middleFits(long, short) ? 'same given name and surname' : null
  if (isShortForm(given, first) || isShortForm(first, given)) return 'same surname, given name shortened'
  return null
}

/** Why a name with initials can be that of the person with a full name; null where it cannot. */
export function initialFits(initials: PersonName, full: PersonName): string | null {
  if (!spelledAlike(initials.at(-1) ?? '', full.at(-1) ?? '')) return null
  const given = full.slice(0, -1)
  const fits = initials.slice(0, -1).every((word, i) => {
    const other = given[i]
    return other === undefined || (isInitial(word) ? soundOf(other)[0] === soundOf(word)[0] : spelledAlike(word, other))
  })
  return fits ? 'same surname, and the initial fits' : null
}

/**
 * Whether a single word can be the short name of somebody: the surname, the first word where that comes first, or of three words or more
 * the last but one, where a father's surname stands before a mother's; not a second given name ("Kim" of "Nguyen Kim Lan").
 */
export const shortNameFits = (word: string, full: PersonName): boolean =>
  spelledAlike(word, full.at(-1) ?? '') ||
  spelledAlike(word, full[0] ?? '') ||
  (full.length > 2 && isSurname(word) && spelledAlike(word, full.at(-2) ?? ''))

/** Short words in the middle of names, and those given to children, are no surnames. */
const isSurname = (word: string): boolean => word.length > 4 && !readLexicon('first-names').has(word)

/** "Ilir Okoye" for "Ilir Okoye Ruiz": the given name with the first of two surnames, or with the father's name. */
export const beginsName = (short: PersonName, full: PersonName): boolean =>
  short.length > 1 && full.length > short.length && short.every((word, i) => spelledAlike(word, full[i] ?? ''))

const endsWith = (long: PersonName, short: PersonName): boolean =>
  long.length > short.length &&
  short.length > 1 &&
  short.every((w, i) => spelledAlike(w, long[long.length - short.length + i] ?? ''))

/** Middle names may be left out, not contradicted. */
function middleFits(long: PersonName, short: PersonName): boolean {
  const middle = long.slice(1, -1)
  return short.slice(1, -1).every((w) => middle.some((m) => spelledAlike(w, m) || (isInitial(w) && m[0] === w)))
}

/** "Alex" for "Alexander": a beginning of three letters or more. */
const isShortForm = (short: string, long: string): boolean =>
  short.length >= 3 && long.length > short.length && soundOf(long).startsWith(soundOf(short))

/** What a body's name is compared by: its words without articles, one string. */
export function bodyKey(name: string): string {
  const words = wordsIn(name).filter((w) => w !== 'the')
  const british = words.map((w) =>
    w
      .replace(/isation$/, 'ization')
      .replace(/^defence$/, 'defense')
      .replace(/^centre$/, 'center'),
  )
  return british.join(' ')
}

const SMALL = new Set(['of', 'and', 'for', 'in', 'on', 'the', 'de', 'la', 'du', 'des'])

/** The initials of a name of several words, small words with and without: "world trade organization" -> "wto". */
export function acronymsOf(key: string): readonly string[] {
  const words = key.split(' ')
  if (words.length < 2) return []
  const all = words.map((w) => w[0] ?? '').join('')
  const large = words
    .filter((w) => !SMALL.has(w))
    .map((w) => w[0] ?? '')
    .join('')
  return all === large ? [all] : [large, all]
}

/** "united nations assembly" -> "un assembly": the initials of its first two words or more stand for them. */
export function abbreviationsOf(key: string): readonly string[] {
  const words = key.split(' ')
  return words.slice(2).flatMap((_, i) => {
    const rest = words.slice(i + 2).join(' ')
    return acronymsOf(words.slice(0, i + 2).join(' ')).map((initials) => `${initials} ${rest}`)
  })
}

/** Whether a word of a text can be an acronym: two to six capitals, stops allowed. */
export const looksLikeAcronym = (name: string): boolean => /^(?:the )?(?:\p{Lu}\.?){2,6}$/u.test(name.trim())

/** Floor 3, record, actors. Names taken apart: of persons into given name and surname, of bodies into comparable words. */
import { readLexicon } from '../../language/lexicon/index.ts'
import { fold, wordsIn } from '../words.ts'
import { frameOf, isInitialOf, soundOf, spelledAlike } from './spelling.ts'

/** Folded words of a person's name, honorifics left out. */
export type PersonName = readonly string[]

const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady president minister premier chancellor ambassador commissioner secretary senator ' +
    'governor general gen colonel col captain capt major lieutenant lt king queen prince princess sheikh sheikha pope cardinal bishop ' +
    'archbishop patriarch rev dato datuk judge justice envoy deputy vice prime foreign former'
  ).split(' '),
)

export function personName(name: string): PersonName {
  const bare = fold(properPart(name).replace(/['’]s\b/g, ''))
    .replace(/\btan sri /, '')
    .replace(SERVANT, 'abdul')
    .replace(ARTICLE, '')
  const words = bare.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  const kept = words.filter((word, i) => !(HONORIFICS.has(word) && words.length - i > 1))
  return kept.length > 0 ? kept : words
}

/** "Abd al-Karim", "Abdel Karim": one name with what follows. */
const SERVANT = /\babd(?:[aeu]l)?[\s-]+(?:[aeu][lrshnzdt]{1,2}[\s-])?(?=\p{L})/gu

/** "al-Harithi", "Al Harithi", "ash-Sharif": some write the article, some do not. */
const ARTICLE = /(?<!\p{L})(?:[ae]l[\s-]+|(?:a[rsnzdt]|ash|ul|ur|ud)-)(?=\p{L}{3})/gu

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

/** Blocks in which short forms of one person's name meet the full one: the first word, where some peoples put the surname, the last but one of several, and the last or a half of it. */
export function nameBlocks(name: PersonName): readonly string[] {
  const surname = name.at(-1)
  if (surname === undefined) return []
  const words = [name[0] ?? '', ...(name.length > 2 ? [name.at(-2) ?? ''] : []), ...halvesOf(surname), surname]
  return [...new Set(words.map(frameOf))]
}

/** Blocks in which its full forms meet: the surname or a half of it, and all words in one order, for those who put the surname elsewhere. */
export function fullNameBlocks(name: PersonName): readonly string[] {
  const surname = name.at(-1)
  if (surname === undefined) return []
  return [...new Set([...[surname, ...halvesOf(surname)].map(frameOf), anyOrder(name)])]
}

const anyOrder = (name: PersonName): string => name.map(soundOf).sort().join('').replace(/-/g, '')

/** "Adler" and "Moreau" of "Adler-Moreau"; no syllables of a given name. */
const halvesOf = (word: string): readonly string[] =>
  word.includes('-') && word.split('-').every((half) => half.length > 3) ? word.split('-') : []

/** Why two names of several words can be one person's; null where they cannot. */
export function sameFullName(a: PersonName, b: PersonName): string | null {
  if (a.join(' ') === b.join(' ')) return 'same name'
  if (soundOf(a.join('').replace(/-/g, '')) === soundOf(b.join('').replace(/-/g, '')))
    return 'same name in another spelling'
  if (anyOrder(a) === anyOrder(b) && isToldByOrder(a)) return 'the same words in another order'
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  const [given, surname] = [short[0] ?? '', short.at(-1) ?? '']
  if (endsWith(long, short)) return 'one name is the end of the other'
  if (!surnamesAlike(surname, long.at(-1) ?? '')) return null
  const first = long[0] ?? ''
  if (spelledAlike(given, first) || isSameGiven(given, first))
    return middleFits(long, short) ? 'same given name and surname' : null
  if (isShortForm(given, first) || isShortForm(first, given)) return 'same surname, given name shortened'
  return null
}

/** Of "Hassan Ali" and "Ali Hassan" both words are given names: two persons. */
const isToldByOrder = (name: PersonName): boolean => name.some((word) => !readLexicon('first-names').has(word))

/** "Adler" for "Adler-Moreau". */
const surnamesAlike = (a: string, b: string): boolean =>
  spelledAlike(a, b) ||
  halvesOf(a).some((half) => spelledAlike(half, b)) ||
  halvesOf(b).some((half) => spelledAlike(half, a))

/** "Mykola" is "Nikolai", as languages have it. */
function isSameGiven(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => readLexicon('given-names').get(name)?.[0]?.class)
  return one !== undefined && one === other
}

/** Why a name with initials can be that of the person with a full name; null where it cannot. */
export function initialFits(initials: PersonName, full: PersonName): string | null {
  if (!surnamesAlike(initials.at(-1) ?? '', full.at(-1) ?? '')) return null
  const given = full.slice(0, -1)
  const fits = initials.slice(0, -1).every((word, i) => {
    const other = given[i]
    return other === undefined || (isInitial(word) ? isInitialOf(word, other) : spelledAlike(word, other))
  })
  return fits ? 'same surname, and the initial fits' : null
}

/**
 * Whether a single word can be the short name of somebody: the surname, the first word where that comes first, or of three words or more
 * the last but one, where a father's surname stands before a mother's; not a second given name ("Kim" of "Nguyen Kim Lan").
 */
export const shortNameFits = (word: string, full: PersonName): boolean =>
  surnamesAlike(word, full.at(-1) ?? '') ||
  spelledAlike(word, full[0] ?? '') ||
  (full.length > 2 && isSurname(word) && spelledAlike(word, full.at(-2) ?? ''))

/** Short words in the middle of names, and those given to children, are no surnames. */
const isSurname = (word: string): boolean => word.length > 3 && !readLexicon('first-names').has(word)

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

/** "Alex" for "Alexander": a beginning of three letters or more; "Daniela" is no longer form of "Daniel". */
const isShortForm = (short: string, long: string): boolean =>
  short.length >= 3 &&
  long.length > short.length &&
  soundOf(long).startsWith(soundOf(short)) &&
  !WOMANS.test(soundOf(long).slice(soundOf(short).length))

const WOMANS = /^(?:[aeiou]*|[aeiou]?(?:n[aei]|nn[ae]|t+[ae]|l+[ae]|ita|sa))$/

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

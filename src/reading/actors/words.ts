/** Floor 2, reading, stage actors: what the lexicons say of a word. Everything here is language, nothing is a fact about a story. */
import { readLexicon } from '../../language/lexicon/index.ts'

export type Sex = 'male' | 'female'

export type NounClass =
  | 'office'
  | 'post'
  | 'trade'
  | 'spokes'
  | 'staff'
  | 'source'
  | 'expert'
  | 'people'
  | 'person'
  | 'kin'
  | 'counterpart'
  | 'press'
  | 'body'
  | 'group'
  | 'state'
  | 'member-of'
  | 'document'

/** Classes whose nouns stand for one man or woman. */
export const PERSON_CLASSES: readonly NounClass[] = [
  'office',
  'post',
  'trade',
  'spokes',
  'staff',
  'source',
  'expert',
  'people',
  'person',
  'kin',
  'counterpart',
  'press',
]

export const nounClasses = (lemma: string): readonly NounClass[] =>
  (readLexicon('actor-nouns').get(lemma) ?? []).map((entry) => entry.class as NounClass)

export const isNounOf = (lemma: string, ...classes: readonly NounClass[]): boolean =>
  nounClasses(lemma).some((found) => classes.includes(found))

export const isPersonNoun = (lemma: string): boolean => isNounOf(lemma, ...PERSON_CLASSES)

const asSex = (note: string | null | undefined): Sex | null => (note === 'male' || note === 'female' ? note : null)

export const sexOfNoun = (lemma: string): Sex | null =>
  asSex(
    readLexicon('actor-nouns')
      .get(lemma)
      ?.find((entry) => asSex(entry.note))?.note,
  )

/** A word that may stand before a name ("Gen", "President"): its class and the sex it tells. */
export function titleOf(words: string): { readonly kind: string; readonly sex: Sex | null } | null {
  // "He" is a surname; only in capitals it is "His Excellency".
  if (words === 'HE') return { kind: 'honorific', sex: null }
  const entry = readLexicon('titles').get(words.toLowerCase().replace(/\.$/, ''))?.[0]
  return entry ? { kind: entry.class, sex: asSex(entry.note) } : null
}

export function sexOfFirstName(name: string): Sex | null {
  return asSex(readLexicon('first-names').get(plain(name))?.[0]?.class)
}

/** Lower case, without accents: for comparing names. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`]/gu, "'")

export type PlaceWord = 'region' | 'country' | 'demonym' | 'people' | 'capital' | 'seat'

/** The one country a word belongs to in a class; null for none and for words of several ("Congolese"). */
export function countryBy(word: string, kind: PlaceWord): string | null {
  const countries = new Set(
    (readLexicon('countries').get(word) ?? []).filter((e) => e.class === kind).map((e) => e.note),
  )
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** What the lexicon calls a country's capital, every spelling; empty for a country it does not know. */
export function capitalsOf(country: string): readonly string[] {
  capitals ??= Map.groupBy(
    [...readLexicon('countries').values()].flat().filter((e) => e.class === 'capital'),
    (e) => e.note ?? '',
  )
  return (capitals.get(country) ?? []).map((e) => e.word)
}
let capitals: ReadonlyMap<string, readonly { readonly word: string }[]> | null = null

/** The body a name or acronym stands for, or a city as its seat; its own name where the lexicon gives no other. */
export function bodyBy(word: string, ...kinds: readonly ('body' | 'acronym' | 'seat' | 'bloc')[]): string | null {
  const entry = (readLexicon('bodies').get(word) ?? []).find((e) => kinds.some((kind) => kind === e.class))
  return entry ? (entry.note ?? entry.word) : null
}

const OUTLET_CLASSES = new Set(['agency', 'broadcaster', 'paper'])

export const isOutletName = (word: string): boolean =>
  (readLexicon('outlets').get(word) ?? []).some((entry) => OUTLET_CLASSES.has(entry.class))

export const isAgency = (word: string): boolean =>
  (readLexicon('outlets').get(word) ?? []).some((entry) => entry.class === 'agency')

export const isPlatform = (word: string): boolean =>
  (readLexicon('outlets').get(word) ?? []).some((entry) => entry.class === 'platform')

export const isOutletPart = (word: string, part: 'suffix' | 'prefix' | 'noun' | 'paper-word'): boolean =>
  (readLexicon('outlets').get(word) ?? []).some((entry) => entry.class === part)

/** Every word or run of words that the lexicons know as a name, by its first word: for looking names up in running text. */
export function knownNames(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (known) return known
  const table = new Map<string, (readonly string[])[]>()
  for (const file of ['countries', 'bodies', 'outlets']) {
    for (const [name, entries] of readLexicon(file)) {
      if (entries.every((entry) => PARTIAL.has(entry.class))) continue
      for (const words of [name.split(' '), ...(name.includes('-') ? [name.match(/[^\s-]+|-/g) ?? []] : [])]) {
        const first = words[0] as string
        table.set(first, [...(table.get(first) ?? []), words])
      }
    }
  }
  for (const names of table.values()) names.sort((a, b) => b.length - a.length)
  known = table
  return table
}

const PARTIAL = new Set(['suffix', 'prefix', 'noun', 'paper-word', 'platform'])
let known: ReadonlyMap<string, readonly (readonly string[])[]> | null = null

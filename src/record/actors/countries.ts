/** Floor 3, record, actors. What the lexicon says that names a state: its name, its capital or the seat of its government. */
import { readLexicon } from '../../language/lexicon/index.ts'
import { bodyKey } from './names.ts'

let names: ReadonlyMap<string, string> | null = null

/** The country that these words name when a text means a government by them; null where they name none or could name two. */
export function countryNamed(key: string): string | null {
  names ??= readNames()
  return names.get(key) ?? null
}

let countries: ReadonlySet<string> | null = null

/** Whether these words name a country itself, not its capital. */
export function isCountry(key: string): boolean {
  countries ??= new Set(
    [...readLexicon('countries').values()]
      .flat()
      .filter((entry) => entry.class === 'country')
      .map((entry) => bodyKey(entry.word)),
  )
  return countries.has(key)
}

function readNames(): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  for (const entries of readLexicon('countries').values())
    for (const { word, class: kind, note } of entries) {
      if (note === null || !['country', 'capital', 'seat'].includes(kind)) continue
      const key = bodyKey(word)
      found.set(key, (found.get(key) ?? new Set()).add(note))
    }
  return new Map(
    [...found].flatMap(([key, countries]) => (countries.size === 1 ? [[key, [...countries][0] ?? '']] : [])),
  )
}

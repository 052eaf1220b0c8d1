/** Floor 3, record, actors. Bodies that every state has: "Foreign Ministry" in a report on Norland is another than in one on Sudmark. */
import { readLexicon } from '../../language/lexicon/index.ts'
import type { ReadActor } from '../../model/index.ts'
import { bodyKey } from './names.ts'

/** What such bodies are, and what they are for. */
const HEADS = new Set(
  'ministry department office presidency parliament cabinet army navy military police customs judiciary senate prosecution treasury guard'.split(
    ' ',
  ),
)
const FIELDS = new Set(
  (
    'foreign affairs external defense interior internal home energy trade transport justice finance economy economic health agriculture water oil ' +
    'petroleum mines mining fisheries environment education labour labor information culture industry commerce president prime minister prosecutor ' +
    'general attorney coast border service armed forces air force public security relations international cooperation development emergency situations'
  ).split(' '),
)
const SMALL = new Set('of for and national government federal royal state s'.split(' '))

/** The form under which a body that every state has is compared; null for all others. A star stands for a state that the report does not tell. */
export function officialForm(read: ReadActor, actors: readonly ReadActor[]): string | null {
  if (read.kind !== 'body') return null
  const states = read.actsFor.flatMap((id) => actors.find((actor) => actor.id === id && actor.kind === 'state') ?? [])
  if (states.length > 1 || (states.length === 0 && read.actsFor.length > 0)) return null
  const country = states[0]?.name ?? null
  const key = bodyKey(read.name)
  if (!isOfAnyState(key, country)) return null
  return `body ${key} | ${country === null ? ANY_STATE : bodyKey(country)}`
}

export const ANY_STATE = '*'

/** Without the words for the state, it has none of its own. */
function isOfAnyState(key: string, country: string | null): boolean {
  const words = key.split(' ').filter((word) => !SMALL.has(word) && !isOfCountry(word, country))
  return words.some((word) => HEADS.has(word)) && words.every((word) => HEADS.has(word) || FIELDS.has(word))
}

const SHORTEST_STEM = 4

/** "norlandic" of "Norland", "lao" of "Laos". */
function isOfCountry(word: string, country: string | null): boolean {
  if (country === null) return false
  const own = bodyKey(country).split(' ')
  if (
    own.includes(word) ||
    own.some((one) => one.length >= SHORTEST_STEM && word.startsWith(one.slice(0, SHORTEST_STEM)))
  )
    return true
  return (wordsOf(country) ?? NONE).has(word)
}

const NONE: ReadonlySet<string> = new Set()

let byCountry: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** All words that the lexicon ties to a country: its adjective, its people, its capital. */
function wordsOf(country: string): ReadonlySet<string> | undefined {
  if (byCountry === null) {
    const found = new Map<string, Set<string>>()
    for (const entries of readLexicon('countries').values())
      for (const { word, note } of entries)
        if (note !== null)
          for (const one of bodyKey(word).split(' ')) found.set(note, (found.get(note) ?? new Set()).add(one))
    byCountry = found
  }
  return byCountry.get(country)
}

/** Floor 6. The value of a review as typed: short forms written out, labels led to the ids they stand for. */
import type { JsonValue, ReviewVerb } from '../model/index.ts'
import { RunAborted } from '../model/index.ts'
import { valueProblem } from '../record/index.ts'

/** Fields that hold words of the analyst's own, which may look like a label. */
const OWN_WORDS = new Set(['title', 'name', 'outlet', 'value'])

/** Throws RunAborted for a value the verb can do nothing with. */
export function reviewValue(
  verb: ReviewVerb,
  words: string | undefined,
  idOf: (label: string) => string | null,
): JsonValue {
  const typed = jsonOrWords(words)
  if (verb !== 'set' && verb !== 'add' && verb !== 'split') return typed
  const value = withIds(verb === 'set' ? writtenOut(typed) : typed, idOf)
  const problem = valueProblem(verb, value)
  if (problem !== null) throw new RunAborted(`${verb} cannot do anything with this value:\n${problem}`)
  return value
}

/** JSON where it is JSON, else the words themselves. */
function jsonOrWords(words: string | undefined): JsonValue {
  if (words === undefined) return null
  try {
    return JSON.parse(words) as JsonValue
  } catch {
    return words
  }
}

/** `{"place": "a12"}` for `{"field": "place", "to": "a12"}`. */
function writtenOut(value: JsonValue): JsonValue {
  const entries = isObject(value) ? Object.entries(value) : []
  const [only] = entries
  return only && entries.length === 1 ? { field: only[0], to: only[1] } : value
}

type JsonObject = { readonly [key: string]: JsonValue }

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function withIds(value: JsonValue, idOf: (label: string) => string | null): JsonValue {
  if (typeof value === 'string') return /^[a-z]\d+$/.test(value) ? (idOf(value) ?? value) : value
  if (Array.isArray(value)) return value.map((item) => withIds(item, idOf))
  if (!isObject(value)) return value
  const own = (key: string): boolean => OWN_WORDS.has(key) || (key === 'to' && OWN_WORDS.has(String(value.field)))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own(key) ? item : withIds(item, idOf)]))
}

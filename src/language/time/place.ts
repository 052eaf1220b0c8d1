/** Floor 1. Where a match stands: its words, its neighbours, and its tokens where the text was parsed. */
import type { Sentence, Token } from '../types.ts'
import { governorOf } from './govern.ts'
import { type Direction, directionAt } from './tense.ts'

/** A line of text to be searched, and its parse where there is one. Offsets of a `Place` count from `start`. */
export interface Line {
  /** As it stands in the text. */
  readonly text: string
  /** See `fold`; as long as `text`. */
  readonly folded: string
  /** Offset of the line in the text it is from. */
  readonly start: number
  readonly sentence: Sentence | null
}

export interface Place {
  readonly line: Line
  readonly start: number
  readonly end: number
}

const WORD_BEFORE = /([\p{L}\p{N}'$€£-]+\.?)[\s"“(]*$/u
const WORD_AFTER = /^[\s"”)]*([\p{L}\p{N}'-]+)/u

/** No guard looks further; so a line of any length costs no more than its length. */
const NEIGHBOURHOOD = 80

/** Up to 80 characters before, folded. */
export const before = (place: Place): string =>
  place.line.folded.slice(Math.max(0, place.start - NEIGHBOURHOOD), place.start)
/** Up to 80 characters after, folded. */
export const after = (place: Place): string => place.line.folded.slice(place.end, place.end + NEIGHBOURHOOD)
export const original = (place: Place): string => place.line.text.slice(place.start, place.end)

/** The word before, folded; empty where none is or a comma or the like stands between. */
export const wordBefore = (place: Place): string => WORD_BEFORE.exec(before(place))?.[1] ?? ''
export const wordAfter = (place: Place): string => WORD_AFTER.exec(after(place))?.[1] ?? ''

/** As they stand in the text, capitals kept. */
export const originalBefore = (place: Place): string =>
  WORD_BEFORE.exec(place.line.text.slice(Math.max(0, place.start - NEIGHBOURHOOD), place.start))?.[1] ?? ''
export const originalAfter = (place: Place): string =>
  WORD_AFTER.exec(place.line.text.slice(place.end, place.end + NEIGHBOURHOOD))?.[1] ?? ''

/** Tokens the match covers; none without a parse. */
export function tokensOf(place: Place): readonly Token[] {
  const { sentence, start } = place.line
  if (sentence === null) return []
  return sentence.tokens.filter((t) => t.start < start + place.end && start + place.start < t.end)
}

/** The token of the match that stands nearest the root: the one whose head lies outside. */
export function headToken(place: Place): Token | null {
  const tokens = tokensOf(place)
  const inside = new Set(tokens.map((t) => t.index))
  const out = tokens.filter((t) => !inside.has(t.head))
  return out.find((t) => t.upos !== 'ADP' && t.upos !== 'DET' && t.upos !== 'PUNCT') ?? out[0] ?? null
}

/** The token the time dates; null where it stands free, or without a parse. */
export function governorAt(place: Place): number | null {
  const { sentence } = place.line
  const head = headToken(place)
  const tokens = tokensOf(place)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (sentence === null || head === null || first === undefined || last === undefined) return null
  return governorOf(sentence, head.index, first.index, last.index)
}

/** What the verb tells; null without a parse. */
export function directionOf(place: Place): Direction | null {
  const governor = governorAt(place)
  return governor === null || place.line.sentence === null ? null : directionAt(place.line.sentence, governor)
}

/** Whether the match is part of a longer name, or names a person. */
export function isInName(place: Place): boolean {
  const { sentence, start } = place.line
  if (sentence === null) return false
  const [from, to] = [start + place.start, start + place.end]
  return sentence.names.some((name) => {
    if (name.end <= from || to <= name.start) return false
    const longer = name.start < from || to < name.end
    return name.kind === 'person' || (longer && name.kind === 'organisation')
  })
}

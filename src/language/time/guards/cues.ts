/** Floor 1. What the guards ask with: words of `lexicon/en/time-cues.tsv`, and small questions about neighbours. */
import { wordsOfClass } from '../../lexicon/index.ts'
import { type Place, tokensOf } from '../place.ts'

const cues = (name: string): ReadonlySet<string> => wordsOfClass('time-cues', name)

export const TIME_PREPOSITIONS = cues('preposition')
export const COUNT_CUES = cues('count')
export const TITLE_WORDS = cues('title')
export const EPITHETS = cues('epithet')
/** Words a shift of time can stop before: no event follows that it would be counted from. */
export const STOPS = cues('stop')
export const LENGTH_CUES = cues('length')
export const RATE_CUES = cues('rate')
export const CLOCK_CUES = cues('clock')
export const PORTION_CUES = cues('portion')

export const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Punctuation, or nothing, comes next. */
export const endsClause = (rest: string): boolean => /^\s*(?:[.,;:!?)\]"'-]|$)/.test(rest)

/** The match as it is folded. */
export const folded = (place: Place): string => place.line.folded.slice(place.start, place.end)

/** A finite verb comes next: what stands here is its subject. */
export function isVerbNext(place: Place): boolean {
  const own = tokensOf(place).at(-1)
  const next = own === undefined ? undefined : place.line.sentence?.tokens[own.index + 1]
  return next?.upos === 'AUX' || next?.xpos === 'VBD'
}

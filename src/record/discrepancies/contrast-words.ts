/** Floor 3, record, discrepancies. The words that set a number against another, and what a number counts. */
import { contentWords } from '../words.ts'
import { arePeople, NUMBER, numberOf } from './numerals.ts'
import { claims, type Saying } from './sayings.ts'

export interface Contrast {
  readonly saying: Saying
  readonly value: number
  /** Stem of what is counted, `people` for any word for them; null where only the number is told. */
  readonly counted: string | null
  /** The number turned down: of "nine, not eleven" the eleven. */
  readonly instead: number | null
  /** How many they all were, by a word that says so, or by a number beside "the" or "all". */
  readonly total: boolean
}

const NOUN = `(?:[ -](?:of the |of them |the )?(?:(?!and\\b|or\\b|in\\b|on\\b|at\\b|to\\b|of\\b|by\\b|for\\b|from\\b|with\\b|was\\b|were\\b|had\\b|have\\b|has\\b|is\\b|are\\b|who\\b|that\\b)(\\p{L}{3,})))?`

/** "The ministry speaks of two persons", "Lima sticks to five": said of a number alone, to the end of the clause. */
const SETS = new RegExp(
  `\\b(?:says?|said|sticks? (?:to|by)|stuck (?:to|by)|sp(?:eaks?|oke)(?: \\p{L}+){0,4} of|talks? of|puts? (?:it|them|the (?:number|figure|total|count)) at|counts?|counted|insists? on|makes? it|claims?|reckons?)\\s+(?:only |all |just |no more than )?(${NUMBER}|twice)${NOUN}(?=\\s*(?:[.,;:!?”"’]|$|and\\b|while\\b|but\\b|because\\b))`,
  'iu',
)
/** "There were eight on his list", "they were nine in the boat", "the count of eight": how many they were, who was told before. */
const IN_ALL = new RegExp(
  `\\b(?:there (?:are|were|had been|have been)|(?:they|we) (?:are|were|had been)|(?:the|a|\\p{L}+) (?:count|number|total|toll|figure) (?:of|is|was)) (?:only |just |exactly )?(${NUMBER})(?=\\s+(?:on|in|aboard|of (?:them|us)|and no)\\b|\\s*(?:[.,;:!?”"’]|$))`,
  'iu',
)
const INSTEAD = new RegExp(
  `\\b(${NUMBER})(?: \\p{L}+)?,? (?:and )?not (${NUMBER})\\b|\\bnot (${NUMBER})(?: \\p{L}+)?,? but (${NUMBER})\\b`,
  'iu',
)
/** A clock, a day or an age is no count. */
const CLOCK =
  /^(?:o|hours?|minutes?|days?|weeks?|months?|years?|per|percent|am|pm|january|february|march|april|may|june|july|august|september|october|november|december)$/i

export function contrastIn(saying: Saying): Contrast | null {
  const { statement, text, by } = saying
  if (['question', 'silence', 'no-comment'].includes(statement.kind)) return null
  const instead = INSTEAD.exec(text)
  if (instead !== null) {
    const [value, other] = [instead[1] ?? instead[4], instead[2] ?? instead[3]].map((n) => numberOf(n ?? ''))
    return value === undefined || other === undefined || Math.min(value, other) < 2
      ? null
      : { saying, value, counted: null, instead: other, total: false }
  }
  if (by !== null && bare(saying) && claims(saying)) {
    const [only, ...more] = countedIn(contentOf(saying))
    return only === undefined || more.length > 0 ? null : { saying, instead: null, total: false, ...only }
  }
  const sets = SETS.exec(text)
  if (sets === null && by !== null && claims(saying)) {
    const all = numberOf(IN_ALL.exec(contentOf(saying))?.[1] ?? '')
    if (all !== undefined && all > 1) return { saying, value: all, counted: null, instead: null, total: true }
  }
  const value = numberOf(sets?.[1] ?? '')
  const noun = sets?.[2]
  if (value === undefined || value < 2 || (noun !== undefined && CLOCK.test(noun))) return null
  return { saying, value, counted: noun === undefined ? null : unitOf(noun), instead: null, total: false }
}

/** Little more than a number is credited. */
export const bare = (saying: Saying): boolean => saying.words.size <= 2

export const contentOf = ({ filed, statement }: Saying): string =>
  statement.content.map((s) => filed.report.text.slice(s.start, s.end)).join(' ')

export interface Counted {
  readonly value: number
  readonly counted: string | null
}

const EACH = new RegExp(
  `(?<![\\d.,:(-])(?<!\\b(?:january|february|march|april|may|june|july|august|september|october|november|december) )\\b(${NUMBER})\\b(?![.,:]\\d)(?!-(?:${NUMBER}|year))${NOUN}`,
  'giu',
)

/** All numbers of a text with what they count, those of the clock and the calendar left out. */
export function countedIn(text: string): readonly Counted[] {
  return [...text.matchAll(EACH)].flatMap(([, number = '', noun]) => {
    const value = numberOf(number)
    if (value === undefined || value === 1 || (noun !== undefined && CLOCK.test(noun))) return []
    return [{ value, counted: noun === undefined ? null : unitOf(noun) }]
  })
}

const OF_ALL = new RegExp(
  `\\b(?:all(?: of)?(?: the| its| their| his| her)?|the|these|those|its|their|his|her) (${NUMBER}) (?:\\p{Lu}\\p{L}+ )?(\\p{L}{3,})`,
  'giu',
)

/** People are told to have been so many in all: "all eight men", "the nine sailors". */
export const arePeopleInAll = (text: string, value: number): boolean =>
  [...text.matchAll(OF_ALL)].some(([, number = '', noun = '']) => numberOf(number) === value && arePeople(noun)) ||
  numberOf(IN_ALL.exec(text)?.[1] ?? '') === value

const unitOf = (noun: string): string | null => (arePeople(noun) ? 'people' : (contentWords(noun)[0] ?? null))

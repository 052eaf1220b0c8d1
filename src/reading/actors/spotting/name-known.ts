/** Floor 2, reading, stage actors: names that the lexicons know, found in running text. */
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { countryBy, isNounOf, isOutletName, knownNames } from '../words.ts'
import type { Stretch } from './names.ts'

/** Names that the lexicons know, longest first, written as there; in a line of capitals also without regard to case. */
export function findKnown(sentence: PageSentence): Stretch[] {
  const { tokens } = sentence
  const found: Stretch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = (knownNames().get(tokens[at]?.text ?? '') ?? []).find((words) =>
      words.every((word, offset) => tokens[at + offset]?.text === word),
    )
    if (!match || !mayBeName(sentence, at, match.length)) continue
    if (tokens[at]?.text === 'The' && longestAt(tokens, at + 1) >= match.length) continue
    found.push({ first: at - formula(tokens, at, match), last: at + match.length - 1, kind: null })
    at += match.length - 1
  }
  return found
}

/** How many words stand before a country's name that make it the state's full one: "the Federal Republic of Ruritania". */
function formula(tokens: readonly Token[], at: number, match: readonly string[]): number {
  const of = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1
  if (tokens[of]?.text !== 'of' || !STATES.has(tokens[of - 1]?.text ?? '')) return 0
  if (countryBy(match.join(' '), 'country') === null) return 0
  let first = of - 1
  while (STYLES.has(tokens[first - 1]?.text ?? '')) first--
  return at - first
}

/** What states call themselves, and the words before that. */
export const STATES: ReadonlySet<string> = new Set(
  'Republic Kingdom State Sultanate Emirate Principality Commonwealth Federation Union Duchy'.split(' '),
)
const STYLES = new Set(
  "Federal Federative Democratic People's People’s Islamic Arab Plurinational Bolivarian Socialist Cooperative Grand United Independent Oriental Hashemite".split(
    ' ',
  ),
)

const longestAt = (tokens: readonly Token[], at: number): number =>
  (knownNames().get(tokens[at]?.text ?? '') ?? []).find((words) =>
    words.every((word, i) => tokens[at + i]?.text === word),
  )?.length ?? 0

/** Not inside a longer run of capitals that is somebody's name ("Jordan Okoye", "Paris Agreement Club"), not a common word at a sentence's head. */
function mayBeName(sentence: PageSentence, at: number, length: number): boolean {
  const { tokens } = sentence
  const token = tokens[at] as Token
  const next = tokens[at + length]
  const before = tokens[at - 1]
  if (length === 1 && token.upos !== 'PROPN' && token.upos !== 'ADJ' && token.upos !== 'NOUN') return false
  if (length === 1 && token.text.length <= 2 && token.upos !== 'PROPN') return false
  if (length === 1 && isOutletName(token.text) && before === undefined && !isOrganisation(sentence, at)) return false
  if (
    /^\p{Ll}/u.test(token.text) &&
    (before?.text.toLowerCase() !== 'the' || /^(?:amod|compound)/.test(token.rel) || next?.text === 'of')
  )
    return false
  if (isOutletName(words(tokens, at, length)) && isOffice(tokens, at, at + length)) return false
  if (next?.rel === 'flat' && next.head >= at && next.head < at + length) return false
  if (length === 1 && token.rel === 'flat' && before?.upos === 'PROPN') return false
  return true
}

const words = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map((t) => t.text)
    .join(' ')

/** "Minister of Foreign Affairs", "Foreign Affairs Committee": the field of an office, not the journal. */
function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  const of = /^(?:of|for|on)$/.test(tokens[from - 1]?.text ?? '')
  const beside = of ? tokens[from - 2] : tokens[to]
  return beside !== undefined && /^\p{Lu}/u.test(beside.text) && isOfficeWord(beside.text.toLowerCase())
}

const isOfficeWord = (word: string): boolean => isNounOf(word, 'office', 'post', 'body')

const isOrganisation = (sentence: PageSentence, at: number): boolean =>
  sentence.names.some((n) => n.kind === 'organisation' && n.first <= at && at <= n.last)

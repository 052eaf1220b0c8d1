/**
 * Floor 2, reading, stage actors: names. The language pack proposes them; here they lose titles, possessive marks and articles,
 * are told apart by the lexicons, and those it passed over (capitals, demonyms, known bodies and media) are added.
 */

import { headOfSpan } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Page, PageSentence } from '../page.ts'
import { findNameRuns } from './name-runs.ts'
import { honorificBefore, splitTitle } from './name-titles.ts'
import type { NameSort, NameSpot } from './spots.ts'
import {
  bodyBy,
  countryBy,
  isOutletName,
  isOutletPart,
  isPlatform,
  knownNames,
  type PlaceWord,
  titleOf,
} from './words.ts'

/** All names of the page, in text order, not overlapping. */
export const spotNames = (page: Page): readonly NameSpot[] =>
  page.sentences.flatMap((sentence) => spotInSentence(page.report.text, sentence))

/** A stretch of tokens that is, or is taken for, a name. `kind` as the pack or the shape of the words says. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organisation' | 'place' | null
}

function spotInSentence(text: string, sentence: PageSentence): NameSpot[] {
  const stretches: Stretch[] = [...findKnown(sentence)]
  const add = (found: readonly Stretch[]) => {
    for (const stretch of found) {
      const clash = stretches.findIndex((other) => other.first <= stretch.last && stretch.first <= other.last)
      if (clash < 0) stretches.push(stretch)
      else if (widens(stretch, stretches[clash] as Stretch, sentence)) stretches[clash] = stretch
    }
  }
  add(sentence.names.flatMap((name) => repair(sentence, name)))
  add(findNameRuns(sentence, stretches))
  return stretches.sort((a, b) => a.first - b.first).flatMap((stretch) => toSpot(text, sentence, stretch) ?? [])
}

/** The longer of two clashing stretches is the name ("New York Times" over "New York"), but not one that swallows several. */
const widens = (a: Stretch, b: Stretch, sentence: PageSentence): boolean =>
  a.first <= b.first &&
  b.last <= a.last &&
  a.last - a.first > b.last - b.first &&
  !hasInside(sentence, a, ['of', ',', 'and', '-', '–'])

const hasInside = (sentence: PageSentence, { first, last }: Stretch, words: readonly string[]): boolean =>
  sentence.tokens.slice(first, last + 1).some((t) => words.includes(t.text))

/** Names that the lexicons know, longest first, written as there; in a line of capitals also without regard to case. */
function findKnown(sentence: PageSentence): Stretch[] {
  const { tokens } = sentence
  const found: Stretch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = (knownNames().get(tokens[at]?.text ?? '') ?? []).find((words) =>
      words.every((word, offset) => tokens[at + offset]?.text === word),
    )
    if (!match || !mayBeName(sentence, at, match.length)) continue
    if (tokens[at]?.text === 'The' && longestAt(tokens, at + 1) >= match.length) continue
    found.push({ first: at, last: at + match.length - 1, kind: null })
    at += match.length - 1
  }
  return found
}

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
  if (next?.rel === 'flat' && next.head >= at && next.head < at + length) return false
  if (length === 1 && token.rel === 'flat' && before?.upos === 'PROPN') return false
  return true
}

/** Halves of titles that the pack sometimes takes for names. */
const NO_NAME = new Set([
  'vice',
  'deputy',
  'prime',
  'chief',
  'foreign',
  'first',
  'vice-',
  'acting',
  'special',
  'trade',
  'state',
  'home',
])
const PARTICLE = /^(?:al|el|bin|ibn|van|von|de|da|do|dos|der|den|del|di|la|le|ter|ben|abu|d’|d'|ul|ur|ud)$/i

/** "Adler-Moreau", "Ismayil-zade": a name goes on over a hyphen without spaces. */
function overHyphens(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let [first, last] = [from, to]
  const joins = (mark: number) =>
    tokens[mark]?.text === '-' && tokens[mark - 1]?.end === tokens[mark]?.start && tokens[mark + 1]?.start === tokens[mark]?.end
  const isPart = (token: Token | undefined) => token !== undefined && (/^\p{Lu}\p{L}+$/u.test(token.text) || /^(?:zade|zadeh|oglu|ogly|kyzy|qizi|uulu|khan|bey|pasha|pour|nia)$/.test(token.text))
  while (joins(last + 1) && isPart(tokens[last + 2])) last += 2
  while (joins(first - 1) && isPart(tokens[first - 2]) && tokens[first - 2]?.upos === 'PROPN') first -= 2
  return { first, last }
}

const isOrganisation = (sentence: PageSentence, at: number): boolean =>
  sentence.names.some((n) => n.kind === 'organisation' && n.first <= at && at <= n.last)

/** The pack's name without article, quotation mark and possessive; cut at a slash. */
function repair(sentence: PageSentence, name: { first: number; last: number; kind: Stretch['kind'] }): Stretch[] {
  let { first, last } = name
  const { tokens } = sentence
  const drop = (token: Token | undefined) =>
    !token ||
    (/^\p{Ll}/u.test(token.text) && !PARTICLE.test(token.text)) ||
    token.upos === 'PUNCT' ||
    token.upos === 'DET' ||
    token.xpos === 'POS' ||
    token.upos === 'ADP' ||
    token.upos === 'SYM'
  while (first <= last && drop(tokens[first])) first++
  while (
    last >= first &&
    (drop(tokens[last]) || (last > first && /^(?:MP|MEP|QC|KC|OBE|PhD|MD)$/.test(tokens[last]?.text ?? '')))
  )
    last--
  if (
    first > last ||
    NO_NAME.has(
      tokens
        .slice(first, last + 1)
        .map((t) => t.text.toLowerCase())
        .join(' '),
    ) ||
    titleOf(
      tokens
        .slice(first, last + 1)
        .map((t) => t.text)
        .join(' '),
    )
  )
    return []
  const goesOn = (token: Token | undefined) =>
    token?.upos === 'PROPN' && token.rel === 'flat' && token.head >= first && token.head <= last
  if (name.kind === 'person') while (goesOn(tokens[last + 1])) last++
  if (name.kind === 'person') ({ first, last } = overHyphens(tokens, first, last))
  return [{ first, last, kind: name.kind }]
}

const PLACE_WORDS: readonly PlaceWord[] = ['country', 'region', 'capital', 'seat', 'demonym', 'people']

function toSpot(text: string, sentence: PageSentence, stretch: Stretch): NameSpot | null {
  const { titles, first, sex: told, people } = splitTitle(sentence, stretch)
  const polite = titles === null && told === null ? honorificBefore(sentence, stretch) : null
  const sex = told ?? polite
  const last = stretch.last
  const tokens = sentence.tokens.slice(first, last + 1)
  const words = text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const head = headOfSpan(sentence, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
  if (head === undefined || words === '') return null
  const { sort, of } = sortOf(words.replace(/\s+/g, ' '), stretch.kind, tokens, titles !== null || sex !== null)
  return {
    sentence: sentence.index,
    head,
    first,
    last,
    sort,
    words,
    of: sort === 'person' ? people : of,
    title: titles,
    sex,
  }
}

/** What a name is: the lexicons first, then the shape of the words, then the pack. */
export function sortOf(
  words: string,
  kind: Stretch['kind'],
  tokens: readonly Token[],
  titled: boolean,
): { readonly sort: NameSort; readonly of: string | null } {
  if (titled && kind !== 'organisation' && !countryBy(words, 'country')) return { sort: 'person', of: null }
  const adjective = tokens.length === 1 && tokens[0]?.upos === 'ADJ'
  const palace = words.replace(/\s+(?:palace|house|castle)$/i, '')
  const home = palace === words ? null : countryBy(palace, 'seat')
  if (home) return { sort: 'seat', of: home }
  for (const word of adjective ? (['demonym', ...PLACE_WORDS] as const) : PLACE_WORDS) {
    const country = countryBy(words, word)
    if (country && !(kind === 'person' && tokens.length > 1)) return { sort: word, of: country }
  }
  const seat = bodyBy(words, 'seat')
  if (seat) return { sort: 'seat', of: seat }
  if (isOutletName(words)) return { sort: 'outlet', of: null }
  const body = bodyBy(words, 'body', 'acronym')
  if (body) return { sort: 'body', of: body }
  if (isPlatform(words)) return { sort: 'platform', of: null }
  if ((kind !== 'person' || BROADCAST.test(words)) && looksLikeOutlet(words)) return { sort: 'outlet', of: null }
  if (kind === 'place') return { sort: 'place', of: null }
  return { sort: kind === 'organisation' ? 'body' : 'person', of: null }
}

const BROADCAST = /^(?:TV|Radio|Channel)\s|\s(?:TV|Radio|Times|News|Herald|Agency|Gazette|FM)$/

/** "Lakeside Herald", "Radio Sarn", "Example.Az". */
function looksLikeOutlet(words: string): boolean {
  if (/^\p{Lu}[\p{L}\d]*\.(?:\p{Lu}?\p{Ll}{1,3})$/u.test(words)) return true
  const parts = words.split(' ')
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return false
  return isOutletPart(last, 'suffix') || (isOutletPart(parts[0] ?? '', 'prefix') && parts.length <= 4)
}

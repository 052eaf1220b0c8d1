/** Floor 2, reading, stage actors: the language pack's names without what is no part of them, and with what is. */
import type { Token } from '../../../language/types.ts'
import type { PageSentence } from '../../page.ts'
import { countryBy, isPersonNoun, sexOfFirstName, titleOf } from '../words.ts'
import type { Stretch } from './names.ts'

/** Halves of titles that the pack sometimes takes for names. */
export const NO_NAME = new Set([
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
  'government',
  'ministry',
  'president',
  'minister',
  'cabinet',
  'embassy',
  'delegation',
  'mission',
])

const PARTICLE =
  /^(?:al|el|bin|ibn|van|von|de|da|do|dos|der|den|del|di|la|le|ter|ben|abu|ould|mint|ag|ait|aït|d’|d'|ul|ur|ud)$/i

/** "Adler-Moreau", "Ismayil-zade": a name goes on over a hyphen without spaces. */
function overHyphens(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let [first, last] = [from, to]
  const joins = (mark: number) =>
    tokens[mark]?.text === '-' &&
    tokens[mark - 1]?.end === tokens[mark]?.start &&
    tokens[mark + 1]?.start === tokens[mark]?.end
  const isPart = (token: Token | undefined) =>
    token !== undefined &&
    (/^\p{Lu}\p{L}+$/u.test(token.text) ||
      /^(?:zade|zadeh|oglu|ogly|kyzy|qizi|uulu|khan|bey|pasha|pour|nia)$/.test(token.text))
  while (joins(last + 1) && isPart(tokens[last + 2])) last += 2
  while (joins(first - 1) && isPart(tokens[first - 2]) && tokens[first - 2]?.upos === 'PROPN') first -= 2
  return { first, last }
}

/** The pack's name without article, quotation mark and possessive; cut at a slash. */
export function repair(
  sentence: PageSentence,
  name: { first: number; last: number; kind: Stretch['kind'] },
): Stretch[] {
  let { first, last } = name
  const { tokens } = sentence
  const drop = (token: Token | undefined) =>
    !token ||
    (/^\p{Ll}/u.test(token.text) && !PARTICLE.test(token.text)) ||
    token.upos === 'PUNCT' ||
    token.upos === 'DET' ||
    token.xpos === 'POS' ||
    token.upos === 'ADP' ||
    token.upos === 'SYM' ||
    /^(?:His|Her|Their|Your|of|the|for)$/.test(token.text)
  while (first <= last && drop(tokens[first])) first++
  while (
    last >= first &&
    (drop(tokens[last]) || (last > first && /^(?:MP|MEP|QC|KC|OBE|PhD|MD)$/.test(tokens[last]?.text ?? '')))
  )
    last--
  const whole = first
  const country = afterCountry(tokens, first, last)
  const kind = country > first ? 'person' : name.kind
  first = kind === 'person' ? afterTrade(tokens, country, last) : first
  if (
    first > last ||
    isEpithet(tokens, first, last) ||
    isTitleOnly(tokens.slice(first, last + 1)) ||
    isField(tokens, first, kind)
  )
    return []
  const goesOn = (token: Token | undefined) =>
    token?.upos === 'PROPN' && token.rel === 'flat' && token.head >= first && token.head <= last
  const pair = kind === 'organisation' ? null : givenPairEnd(tokens, last)
  if (pair !== null) return [{ first, last: pair, kind: 'person' }]
  if (kind === 'person') while (goesOn(tokens[last + 1])) last++
  if (kind === 'person') ({ first, last } = overHyphens(tokens, first, last))
  if (kind === 'person' && BIRTH.test(tokens[first - 1]?.text ?? '') && tokens[first - 1]?.upos === 'PROPN') first--
  return [{ first, last, kind, ...(first > whole && country === whole ? { whole } : {}) }]
}

/** "Ling-wei", "Mun-ho": two syllables of a given name, the second written small, beside a surname. Gives the last token. */
function givenPairEnd(tokens: readonly Token[], last: number): number | null {
  const given = tokens[last]
  // The mark may stand alone or end the first syllable.
  const to = given?.text.endsWith('-') ? last + 1 : last + 2
  const [mark, second] = [tokens[to - 1], tokens[to]]
  const isJoined =
    mark?.text.endsWith('-') && mark.end === second?.start && (to === last + 1 || given?.end === mark.start)
  const first = given?.text.replace(/-$/, '').toLowerCase() ?? ''
  if (!isJoined || !ONE_SYLLABLE.test(first) || !ONE_SYLLABLE.test(second.text) || ENGLISH.has(second.text)) return null
  return [tokens[last - 1], tokens[to + 1]].some((beside) => /^\p{Lu}\p{Ll}+$/u.test(beside?.text ?? '')) ? to : null
}

/** As Chinese and Korean have them: no consonants at the end but these. */
const ONE_SYLLABLE = /^[bcdfghjklmnpqrstwxyz]{0,3}[aeiouy]{1,3}(?:ng|n|m|k|l|p|t|h|r)?$/
const ENGLISH = new Set(
  'run free in on at to by own hit ban deal plan team aid man men win bid up out off all a the for war gun oil gas'.split(
    ' ',
  ),
)

/** "Ould Okoye", "Ben Okoye": what begins a surname, though the pack may leave it out. */
const BIRTH = /^(?:Ould|Mint|Ag|Aït|Ait|Abu|Ibn|Bin|Van|Von)$/

/** "Rice miller Ilir Okoye" at a sentence's head: what ends in a common noun is what somebody is, not the name. */
function afterTrade(tokens: readonly Token[], first: number, last: number): number {
  const noun = tokens.findLast(
    (t) =>
      t.index > first && t.index < last && /^\p{Ll}{3,}$/u.test(t.text) && NOUNS.has(t.upos) && !PARTICLE.test(t.text),
  )
  if (first === 0 && last > 1 && isTrade(tokens[0]?.text ?? '')) return 1
  return noun === undefined || last - noun.index < 2 ? first : noun.index + 1
}

/** "Strongman Ilir Okoye" at a sentence's head; "Dean" is also given to children. */
const isTrade = (word: string): boolean => isPersonNoun(word.toLowerCase()) && sexOfFirstName(word) === null

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** "Ambassador of Ruritania to Bonaire Ilir Okoye": the country at the front belongs to the title before it. */
function afterCountry(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 2 || countryBy(tokens[first]?.text ?? '', 'country') === null) return first
  let at = first - 1
  if (!/^(?:of|to|for|in)$/.test(tokens[at]?.text ?? '')) return first
  while (
    at > 0 &&
    first - at < LONGEST_TITLE &&
    (/^\p{Lu}/u.test(tokens[at]?.text ?? '') || OF_TITLES.has(tokens[at]?.text ?? ''))
  ) {
    if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && isPersonNoun(tokens[at]?.text.toLowerCase() ?? '')) return first + 1
    at--
  }
  return first
}

const LONGEST_TITLE = 14
const OF_TITLES = new Set(['of', 'for', 'and', 'the', '&', 'to', 'on', 'in'])

/** "Minister of Foreign Affairs": what the minister is for, no body. */
const isField = (tokens: readonly Token[], first: number, kind: Stretch['kind']): boolean =>
  kind === 'organisation' &&
  [first, first - 2].some(
    (i) => /^(?:vice-)?ministers?$/i.test(tokens[i]?.text ?? '') && /^(?:of|for)$/.test(tokens[i + 1]?.text ?? ''),
  )

/** "Rice baron freed", "Strongman Okoye": at a sentence's head the capital tells nothing. */
function isEpithet(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next] = [tokens[first], tokens[first + 1]]
  if (first > 0 || last > 0 || !word || !next) return false
  const isName = /^\p{Lu}\p{Ll}/u.test(next.text) && next.upos === 'PROPN'
  return (isName && isPersonNoun(word.text.toLowerCase())) || (word.head === 1 && DEALERS.has(next.text))
}

/** Called by what they deal in, not by whom they serve. */
const DEALERS: ReadonlySet<string> = new Set(
  'baron tycoon magnate mogul kingpin king queen tsar czar trader merchant miller farmer grower dealer smuggler exporter importer producer driver'.split(
    ' ',
  ),
)

/** "Prime Minister" and "Ruritanian Prime Minister" are no names, whoever follows. */
function isTitleOnly(tokens: readonly Token[]): boolean {
  const words = tokens.map((t) => t.text)
  const first = words[0] ?? ''
  const isPeople = words.length > 1 && (countryBy(first, 'demonym') !== null || countryBy(first, 'people') !== null)
  const rest = (isPeople ? words.slice(1) : words).join(' ')
  return NO_NAME.has(rest.toLowerCase()) || titleOf(rest) !== null
}

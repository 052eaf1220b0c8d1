/** Floor 2, reading, stage actors: titles at the front of a name ("Foreign Minister Okoye", "Gen Ito", "Ms Adler"). */
import type { PageSentence } from '../../page.ts'
import { countryBy, isNounOf, type Sex, titleOf } from '../words.ts'
import type { Stretch } from './names.ts'
import type { TitleSpot } from './spots.ts'

export interface SplitTitle {
  /** The words that name an office or rank, honorifics left out; null where none stand there. */
  readonly titles: TitleSpot | null
  /** First token of what is left of the name. */
  readonly first: number
  readonly sex: Sex | null
  /** Country of "the Ruritanian Ilir Okoye", where the pack took the people for a part of the name. */
  readonly people: string | null
}

const LONGEST_TITLE = 3
const EPITHETS = new Set([
  'former',
  'acting',
  'late',
  'deputy',
  'outgoing',
  'interim',
  'ex',
  'vice',
  'special',
  'chief',
  'then',
])

/** Takes titles off the front of a name as long as a word of it is left. Words before the name are not looked at. */
export function splitTitle(sentence: PageSentence, stretch: Stretch): SplitTitle {
  let first = stretch.first
  let sex: Sex | null = null
  let from: number | null = null
  let to = -1
  const people = peopleBefore(sentence, stretch)
  if (people) first++
  for (;;) {
    const found = titleAt(sentence, first, stretch.last)
    if (!found) break
    sex ??= found.sex
    if (found.kind !== 'honorific') {
      from ??= first
      to = first + found.length - 1
    }
    first += found.length
  }
  const titles = from === null ? null : { first: from, last: to, words: wordsBetween(sentence, from, to) }
  return { titles, first, sex, people }
}

/** "Ms", "Sir" or a rank before a name that the pack left out of it: the sex it tells. */
export function honorificBefore(sentence: PageSentence, { first }: Stretch): Sex | null {
  const word = sentence.tokens[first - 1]
  const title = word && word.upos === 'PROPN' ? titleOf(word.text) : null
  return title && (title.kind === 'honorific' || title.kind === 'noble' || title.kind === 'religious')
    ? title.sex
    : null
}

/** "Col. Okoye", "Lt Gen Okoye", where the pack left the short form of the rank out of the name; a rank written out is a noun beside it. */
export function rankBefore(sentence: PageSentence, { first }: Stretch): TitleSpot | null {
  for (const length of [2, 1]) {
    const from = first - length
    if (from < 0 || sentence.tokens[from]?.upos !== 'PROPN') continue
    const words = wordsBetween(sentence, from, first - 1)
    if (titleOf(words)?.kind === 'rank' && !isNounOf(words.toLowerCase(), 'post'))
      return { first: from, last: first - 1, words }
  }
  return null
}

function peopleBefore(sentence: PageSentence, { first, last }: Stretch): string | null {
  const word = sentence.tokens[first]?.text ?? ''
  if (last - first < 2 || sentence.tokens[first - 1]?.upos !== 'DET') return null
  return countryBy(word, 'people') ?? countryBy(word, 'demonym')
}

interface FoundTitle {
  readonly kind: string
  readonly sex: Sex | null
  readonly length: number
}

/** The longest title that begins at a token and leaves at least one word of the name. */
function titleAt(sentence: PageSentence, at: number, last: number): FoundTitle | null {
  for (let length = Math.min(LONGEST_TITLE, last - at); length >= 1; length--) {
    const words = wordsBetween(sentence, at, at + length - 1)
    // "Bay of Okoye" is no Mr Okoye, and "Minister of Trade" no Trade.
    const title = /^(?:of|for|and|the)$/.test(sentence.tokens[at + length]?.text ?? '') ? null : titleOf(words)
    if (title) return { ...title, length }
    if (length === 1 && EPITHETS.has(words.toLowerCase()) && titleAt(sentence, at + 1, last)) {
      return { kind: 'title', sex: null, length }
    }
  }
  return null
}

function wordsBetween(sentence: PageSentence, from: number, to: number): string {
  const tokens = sentence.tokens.slice(from, to + 1)
  return tokens
    .map((token, i) => token.text + (tokens[i + 1] && tokens[i + 1]?.start === token.end ? '' : ' '))
    .join('')
    .trim()
}

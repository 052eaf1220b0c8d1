/**
 * Floor 2, reading, stage actors: countries that no lexicon knows. A place with a government, a president or an army of its own
 * ("Arland’s foreign minister", "the President of Arland") is read as countries are, and its adjective with it.
 */
import { childrenOf } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Page, PageSentence } from '../../page.ts'
import { countryBy, plain } from '../words.ts'
import { prepositionOf } from './phrases.ts'
import { surnamesOf } from './settle.ts'
import type { NameSpot } from './spots.ts'

const OF_STATES = new Set(
  `president government premier ministry minister ambassador embassy king queen parliament army military navy chancellor monarch envoy
   delegation constitution citizenship sovereignty independence border territory forces troops regime junta`.split(
    /\s+/,
  ),
)

/** Takes places that turn out to be countries for such, and adjectives made of their names for theirs. */
export function findHomelands(page: Page, spots: readonly NameSpot[]): readonly NameSpot[] {
  const people = surnamesOf(spots)
  const named = spots.flatMap((s) =>
    s.sort === 'country' && s.of && countryBy(s.of, 'country') === null ? [s.of] : [],
  )
  const found = spots.filter((spot) => isFree(spot, people) && isHomeland(page, spot)).map((spot) => spot.words)
  const homes = new Set([...named, ...found])
  if (homes.size === 0) return spots
  const settled = spots.map((spot) => (isFree(spot, people) ? asHome(page, spot, homes) : spot))
  const taken = new Set(
    settled.flatMap((s) => Array.from({ length: s.last - s.first + 1 }, (_, i) => `${s.sentence}:${s.first + i}`)),
  )
  return [...settled, ...page.sentences.flatMap((sentence) => adjectivesIn(sentence, homes, taken))].sort(
    (a, b) => a.sentence - b.sentence || a.first - b.first,
  )
}

function asHome(page: Page, spot: NameSpot, homes: ReadonlySet<string>): NameSpot {
  if (homes.has(spot.words)) return { ...spot, sort: 'country', of: spot.words }
  const token = page.sentences[spot.sentence]?.tokens[spot.head]
  const home = token && isModifier(token) ? [...homes].filter((h) => isMadeOf(plain(spot.words), plain(h))) : []
  return home.length === 1 ? { ...spot, sort: 'demonym', of: home[0] as string } : spot
}

const isModifier = (token: Token): boolean => /^(?:amod|compound)/.test(token.rel)

/** What no lexicon knows and no person of the report is called; the pack takes strange countries for people or bodies at times. */
const isFree = (spot: NameSpot, people: ReadonlySet<string>): boolean =>
  spot.of === null &&
  spot.title === null &&
  spot.sex === null &&
  /^(?:place|body|person)$/.test(spot.sort) &&
  !spot.words.includes(' ') &&
  !people.has(plain(spot.words))

/** "Arland’s president", "President of Arland". */
function isHomeland(page: Page, spot: NameSpot): boolean {
  const sentence = page.sentences[spot.sentence]
  const token = sentence?.tokens[spot.head]
  const over = token && sentence ? sentence.tokens[token.head] : undefined
  if (!sentence || !token || !over) return false
  const belongs = token.rel === 'nmod:poss' || (token.rel === 'nmod' && prepositionOf(sentence, spot.head) === 'of')
  const owned = spot.sort === 'person' ? OF_NO_PERSON : OF_STATES
  return belongs && owned.has(over.lemma.toLowerCase()) && !isCityOffice(sentence, over)
}

/** A person may have envoys and a government, but no president and no parliament. */
const OF_NO_PERSON = new Set(
  'president premier minister parliament king queen embassy constitution sovereignty independence border'.split(' '),
)

/** "the city’s deputy minister" has a word before it that makes it local. */
const isCityOffice = (sentence: PageSentence, over: Token): boolean =>
  childrenOf(sentence, over.index).some((c) =>
    /^(?:city|municipal|regional|local|provincial|state)$/i.test(sentence.tokens[c]?.text ?? ''),
  )

const SHORTEST_STEM = 4

function adjectivesIn(sentence: PageSentence, homes: ReadonlySet<string>, taken: ReadonlySet<string>): NameSpot[] {
  return sentence.tokens
    .filter(
      (t) =>
        /^\p{Lu}\p{Ll}+$/u.test(t.text) &&
        /^(?:amod|compound)/.test(t.rel) &&
        !taken.has(`${sentence.index}:${t.index}`),
    )
    .flatMap((t): NameSpot[] => {
      const home = [...homes].filter((h) => isMadeOf(plain(t.text), plain(h)))
      if (home.length !== 1) return []
      return [
        {
          sentence: sentence.index,
          head: t.index,
          first: t.index,
          last: t.index,
          sort: 'demonym',
          words: t.text,
          of: home[0] as string,
          title: null,
          sex: null,
        },
      ]
    })
}

/** "arlandic", "arlandish" of "arland": the stem and an ending of adjectives. */
function isMadeOf(adjective: string, home: string): boolean {
  const stem = home.slice(0, Math.max(SHORTEST_STEM, home.length - 2))
  return (
    adjective.startsWith(stem) &&
    /(?:an|ian|ic|ish|ese|i|ian|ean|er|ite)$/.test(adjective) &&
    adjective.length - home.length <= 4
  )
}

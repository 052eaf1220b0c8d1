/**
 * Floor 2, reading, stage actors: names read one by one are made to agree over the report. A surname that the pack took for a town
 * in one sentence is a surname; "Lakeside" after "Lakeside Herald" is the paper; a surname it passed over is added.
 */
import { findChild, firstConjunct, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Page, PageSentence } from '../../page.ts'
import { outletForms } from '../named/outlet.ts'
import { nameParts } from '../named/persons.ts'
import { bodyBy, countryBy, isOutletName, isOutletPart, plain, titleOf } from '../words.ts'
import { personOver } from './apposed.ts'
import { parted } from './named-after.ts'
import { prepositionOf } from './phrases.ts'
import type { NameSpot } from './spots.ts'

/** What the report as a whole tells of its names. */
interface Agreed {
  readonly surnames: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly acronyms: ReadonlySet<string>
  /** Single words that some sentence is in or near. */
  readonly places: ReadonlySet<string>
  /** What the same words are taken for most often. */
  readonly most: ReadonlyMap<string, NameSpot['sort']>
}

export function settleNames(page: Page, spots: readonly NameSpot[]): readonly NameSpot[] {
  const called = parted(page, spots).map((spot): NameSpot => {
    if (isCalledMedium(page, spot)) return { ...spot, sort: 'outlet' }
    return isCalledPerson(page, spot) ? { ...spot, sort: 'person' } : spot
  })
  const agreed: Agreed = {
    surnames: surnamesOf(called),
    media: mediaWords(page, called),
    acronyms: new Set(called.filter((s) => s.sort === 'body' && /^\p{Lu}{2,}$/u.test(s.words)).map((s) => s.words)),
    places: new Set(called.filter((spot) => isWhere(page, spot)).map((spot) => spot.words)),
    most: mostlySort(called),
  }
  const settled = called.map((spot) => settle(page, spot, agreed))
  const missed = addMissed(page, settled, agreed)
  return [...settled, ...missed].sort((a, b) => a.sentence - b.sentence || a.first - b.first)
}

/** Last words of full names of persons, plain. */
export function surnamesOf(spots: readonly NameSpot[]): ReadonlySet<string> {
  const full = spots.filter((s) => s.sort === 'person' && nameParts(s.words).length > 1)
  const titled = spots.filter((s) => s.sort === 'person' && (s.title || s.sex))
  const words = [...full, ...titled].map((s) => nameParts(s.words).at(-1) as string)
  return new Set(words)
}

/** Names of media of one word, and first and last words of longer ones, the report's own outlet among them. */
function mediaWords(page: Page, spots: readonly NameSpot[]): ReadonlySet<string> {
  const own = page.report.outlet ? outletForms(page.report.outlet.name) : []
  const names = [...own, ...spots.filter((s) => s.sort === 'outlet').map((s) => s.words)]
  return new Set(
    names.flatMap((name) => {
      const words = plain(name)
        .split(' ')
        .filter((w) => w !== 'the')
      return [words[0] as string, words.at(-1) as string]
    }),
  )
}

/** "the news agency Orbis", "the daily Posten": the noun before says that it is a medium. */
function isCalledMedium(page: Page, spot: NameSpot): boolean {
  const before = page.sentences[spot.sentence]?.tokens[spot.first - 1]
  return (
    before !== undefined &&
    before.upos === 'NOUN' &&
    spot.of === null &&
    isOutletPart(before.lemma.toLowerCase(), 'noun') &&
    !/^(?:press|media|show|programme|site|website)$/.test(before.lemma)
  )
}

/** "the envoy, Ada Okoye, ...": a name of two words or more that the pack took for a town, beside a noun of persons. */
function isCalledPerson(page: Page, spot: NameSpot): boolean {
  const sentence = page.sentences[spot.sentence]
  if (spot.sort !== 'place' || spot.of !== null || spot.first === spot.last || !sentence || isKnown(spot.words))
    return false
  return personOver(sentence, spot) !== null || isMetOrMeets(sentence, spot)
}

/** "met Ruritania’s Ilir Okoye": what a country has, and what is met or speaks, is somebody. */
function isMetOrMeets(sentence: PageSentence, { head }: NameSpot): boolean {
  const token = sentence.tokens[head]
  if (!token || !hasRel(token, ['nsubj', 'obj', 'conj']) || findChild(sentence, head, ['nmod:poss']) === undefined)
    return false
  const verb = sentence.tokens[sentence.tokens[firstConjunct(sentence, head)]?.head ?? -1]
  return verb !== undefined && /^(?:meet|tell|telephone|phone|call|say|greet|receive|reply|thank)$/.test(verb.lemma)
}

/** What the pack takes the same words for most often in the report; nothing for words it takes for two things equally often. */
function mostlySort(spots: readonly NameSpot[]): ReadonlyMap<string, NameSpot['sort']> {
  const counts = new Map<string, Map<NameSpot['sort'], number>>()
  for (const spot of spots) {
    const here = counts.get(spot.words) ?? new Map<NameSpot['sort'], number>()
    counts.set(spot.words, here.set(spot.sort, (here.get(spot.sort) ?? 0) + 1))
  }
  const most = new Map<string, NameSpot['sort']>()
  for (const [words, sorts] of counts) {
    const [first, second] = [...sorts].sort((a, b) => b[1] - a[1])
    if (first && first[1] > (second?.[1] ?? 0)) most.set(words, first[0])
  }
  return most
}

/** "Paris claims" where the report has a Lena Paris: what no preposition makes a place is the person. */
function isNamesake(page: Page, spot: NameSpot, surnames: ReadonlySet<string>): boolean {
  const sentence = page.sentences[spot.sentence]
  if ((spot.sort !== 'capital' && spot.sort !== 'country') || !sentence) return false
  return surnames.has(plain(spot.words)) && prepositionOf(sentence, spot.head) === null
}

/** "in Harbour", "near Lakeside": people are not what one is in; a word that is nowhere a full name is a place there. */
function isWhere(page: Page, spot: NameSpot): boolean {
  const sentence = page.sentences[spot.sentence]
  if (!['person', 'place'].includes(spot.sort) || spot.title || spot.sex || !sentence) return false
  return /^(?:in|at|near|outside|around|across|outside of)$/.test(prepositionOf(sentence, spot.head) ?? '')
}

function settle(page: Page, spot: NameSpot, { surnames, media, acronyms, places, most }: Agreed): NameSpot {
  if (isNamesake(page, spot, surnames)) return { ...spot, sort: 'person', of: null }
  if (spot.of !== null || isKnown(spot.words)) return spot
  const word = plain(spot.words)
  const single = !word.includes(' ')
  if (single && surnames.has(nameParts(spot.words).at(-1) ?? '')) return { ...spot, sort: 'person' }
  if (spot.title !== null || spot.sex !== null) return spot
  if (single && acronyms.has(spot.words)) return { ...spot, sort: 'body' }
  if (single && media.has(word) && !isPossessed(page, spot)) return { ...spot, sort: 'outlet' }
  // "Lakemouth, again" over a report from there.
  if (single && spot.sort === 'person' && places.has(spot.words)) return { ...spot, sort: 'place' }
  return { ...spot, sort: most.get(spot.words) ?? spot.sort }
}

const isKnown = (words: string): boolean =>
  countryBy(words, 'country') !== null ||
  countryBy(words, 'capital') !== null ||
  bodyBy(words, 'body', 'acronym') !== null ||
  isOutletName(words)

const isPossessed = (page: Page, spot: NameSpot): boolean =>
  page.sentences[spot.sentence]?.tokens[spot.head]?.rel === 'flat'

function addMissed(page: Page, spots: readonly NameSpot[], { surnames, acronyms }: Agreed): NameSpot[] {
  const taken = new Set(
    spots.flatMap((s) => Array.from({ length: s.last - s.first + 1 }, (_, i) => `${s.sentence}:${s.first + i}`)),
  )
  return page.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          !taken.has(`${sentence.index}:${token.index}`) && (acronyms.has(token.text) || isSurname(token, surnames)),
      )
      .map(
        (token): NameSpot => ({
          sentence: sentence.index,
          head: token.index,
          first: token.index,
          last: token.index,
          sort: acronyms.has(token.text) ? 'body' : 'person',
          words: token.text,
          of: null,
          title: null,
          sex: null,
        }),
      ),
  )
}

/** A word that is also a title ("Major") is a surname only where it does not stand before a name. */
const isSurname = (token: Token, surnames: ReadonlySet<string>): boolean =>
  !(token.rel === 'nmod:desc' && titleOf(token.text) !== null) &&
  /^\p{Lu}\p{L}{3,}/u.test(token.text) &&
  (token.upos === 'PROPN' || token.upos === 'NOUN') &&
  surnames.has(nameParts(token.text).at(-1) ?? '')

/** Floor 2, reading, stage actors: ships, places, storms and prizes that bear a name like a person's. The words beside it tell. */
import { readLexicon } from '../../../language/lexicon/index.ts'
import { hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import type { Page, PageSentence } from '../../page.ts'
import { nameParts } from '../named/persons.ts'
import { titleOf } from '../words.ts'
import { prepositionOf } from './phrases.ts'
import { surnamesOf } from './settle.ts'
import type { NameSpot } from './spots.ts'

/** The names without those of storms and prizes, and with those of ships and places as such. */
export function parted(page: Page, spots: readonly NameSpot[]): readonly NameSpot[] {
  const things = spots.map((spot) => ofSpot(page, spot, false))
  if (things.every((thing) => thing === null)) return spots
  const surnames = surnamesOf(spots.filter((_, i) => things[i] === null))
  return spots.flatMap((spot, i) => {
    const bearer = surnames.has(nameParts(spot.words).at(-1) ?? '')
    const thing = things[i] && bearer ? ofSpot(page, spot, true) : things[i]
    return thing === 'nothing' ? [] : thing === 'place' ? [asPlace(page, spot)] : [spot]
  })
}

function ofSpot(page: Page, spot: NameSpot, isPerson: boolean): NamedAfter | null {
  const sentence = page.sentences[spot.sentence]
  return sentence ? namedAfter(sentence, spot, isPerson) : null
}

/** What a name that looks like a person's names instead: a place or craft, or nothing that can act. */
type NamedAfter = 'place' | 'nothing'

/** Null where nothing beside the name says that it is no person. `isPerson` tells whether the report elsewhere has somebody of that surname. */
function namedAfter(sentence: PageSentence, spot: NameSpot, isPerson: boolean): NamedAfter | null {
  if (spot.sort !== 'person') return null
  const { tokens } = sentence
  const first = beginOf(tokens, spot)
  const single = first === spot.last
  // "the ship Okoye bought", "aboard the ship Captain Okoye said": a surname that somebody bears is his.
  if (isCraft(sentence, spot, first) && !((single || first < spot.first) && isPerson)) return 'place'
  const before = tokens[first - 1]
  if (before && /^\p{Lu}/u.test(before.text)) {
    if (isThing(before.text, 'before')) return 'place'
    if (isThing(before.text, 'event')) return 'nothing'
  }
  const article = /^(?:the|a)$/i.test(before?.text ?? '')
  const noun = nounAfter(sentence, spot)
  if (noun === null || (single && isPerson && !article)) return null
  if (isThing(noun, 'after')) return 'place'
  return isThing(noun, 'honour') && article ? 'nothing' : null
}

/** The whole name of a thing, its first words taken back where they were read as a title: "Queen Ingrid", a ferry. */
function asPlace({ sentences }: Page, spot: NameSpot): NameSpot {
  const tokens = sentences[spot.sentence]?.tokens ?? []
  const first = beginOf(tokens, spot)
  const titles = tokens.slice(first, spot.first).map((t) => `${t.text} `)
  return { ...spot, sort: 'place', first, words: titles.join('') + spot.words, title: null, sex: null }
}

/** Where the name begins if the titles before it are words of it. */
function beginOf(tokens: readonly Token[], spot: NameSpot): number {
  let first = spot.title?.first ?? spot.first
  while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && titleOf(tokens[first - 1]?.text ?? '') !== null) first--
  return first
}

const isThing = (word: string, kind: string): boolean =>
  (readLexicon('named-things').get(word) ?? []).some((entry) => entry.class === kind)

const isCraft = (sentence: PageSentence, spot: NameSpot, first: number): boolean => {
  const { tokens } = sentence
  if (isThing(tokens[first]?.text ?? '', 'mark') && first < spot.last) return true
  if (isThing(tokens[first - 1]?.text ?? '', 'mark')) return true
  let at = first - 1
  if (/^["“”'‘]$/.test(tokens[at]?.text ?? '')) at--
  const article = tokens[at]?.text === 'the'
  if (article) at--
  if (article && tokens[at]?.text === ',') at--
  else if (article) return isAboard(sentence, spot, at)
  const noun = tokens[at]
  if (noun?.upos !== 'NOUN' || !isThing(noun.lemma.toLowerCase(), 'vessel')) return false
  const name = tokens[spot.head]
  const isOne = name?.head === noun.index || noun.head === name?.index || noun.head === name?.head
  return article || first < spot.last || isOne
}

/** "aboard the Ada Okoye", "the crew of the Ada Okoye", "seized the Ada Okoye": nobody is called so with an article. */
function isAboard(sentence: PageSentence, spot: NameSpot, before: number): boolean {
  const { tokens } = sentence
  if (nounAfter(sentence, spot) !== null) return false
  const word = tokens[before]
  if (word === undefined) return isDone(sentence, spot)
  if (/^(?:aboard|onboard|onto)$/.test(word.text.toLowerCase())) return true
  if (word.text === 'of' && isThing(tokens[before - 1]?.lemma.toLowerCase() ?? '', 'crew')) return true
  if (word.text === 'board' && prepositionOf(sentence, spot.head) !== null) return true
  return isDone(sentence, spot)
}

function isDone({ tokens }: PageSentence, { head }: NameSpot): boolean {
  const token = tokens[head]
  const verb = token && hasRel(token, ['nsubj', 'nsubj:pass', 'obj']) ? tokens[token.head] : undefined
  return verb !== undefined && isThing(verb.lemma.toLowerCase(), 'done')
}

/** "pass" of "the Ada Okoye pass": the noun that the name stands before, if the phrase ends with it. */
function nounAfter({ tokens }: PageSentence, spot: NameSpot): string | null {
  const noun = tokens[spot.last + 1]
  const next = tokens[spot.last + 2]
  if (!noun || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || next?.upos === 'NOUN') return null
  const name = tokens[spot.head]
  const isOne = name?.head === noun.index || noun.head === spot.head || name?.head === noun.head
  return isOne ? noun.lemma.toLowerCase() : null
}

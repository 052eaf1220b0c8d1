/** Floor 2, reading, stage actors: named bodies and media. Acronyms, short forms ("the Commission") and full names mean one actor. */
import { childrenOf, hasRel } from '../../../language/tree.ts'
import type { Token } from '../../../language/types.ts'
import { addDraft, addMention, type Book, type Draft, mentionAt } from '../book.ts'
import type { NameSpot } from '../spotting/spots.ts'
import { bodyBy, countryBy, plain } from '../words.ts'
import { countryAt, type Geography } from './geography.ts'
import { senseOf } from './sense.ts'

interface Named {
  readonly key: string
  readonly words: readonly string[]
  readonly draft: Draft
}

const bare = (words: string): readonly string[] => plain(words).replace(/^the /, '').split(/\s+/)

/** Resolves names of bodies, of palaces that stand for a government, and of media; full names before short ones. */
export function resolveBodies(book: Book, geography: Geography, spots: readonly NameSpot[], own: Draft | null): void {
  const known: Named[] = []
  if (own) for (const form of own.forms) known.push({ key: bare(form).join(' '), words: bare(form), draft: own })
  const named = spots.filter(
    (s) => s.sort === 'body' || s.sort === 'outlet' || s.sort === 'seat' || s.sort === 'platform',
  )
  for (const spot of [...named].sort((a, b) => bare(b.words).length - bare(a.words).length))
    take(book, geography, known, spot)
  for (const spot of named) tieToCountry(book, geography, spot)
}

function take(book: Book, geography: Geography, known: Named[], spot: NameSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  if (!sentence) return
  if (spot.sort === 'seat' && senseOf(sentence, spot.head, countryBy(spot.words, 'seat') === null) === 'place') {
    const place = geography.place(spot.words)
    place.forms.add(spot.words)
    addMention(book, spot, { form: 'name', actor: place.number, sense: 'place' })
    return
  }
  const draft = find(known, spot, acronymBefore(book, spot)) ?? begin(book, known, spot)
  draft.forms.add(spot.words)
  if (spot.sort === 'seat' && spot.of && countryBy(spot.words, 'seat'))
    draft.actsFor.add(geography.state(spot.of).number)
  addMention(book, spot, { form: 'name', actor: draft.number, sense: spot.sort === 'seat' ? 'actor' : null })
}

function begin(book: Book, known: Named[], spot: NameSpot): Draft {
  const draft = addDraft(book, spot.sort === 'outlet' || spot.sort === 'platform' ? 'outlet' : 'body')
  const words = bare(spot.words)
  known.push({ key: keyOf(spot), words, draft })
  return draft
}

/** What the lexicon calls the body, else its own words. */
const keyOf = (spot: NameSpot): string =>
  plain(
    spot.sort === 'seat' && spot.of && !countryBy(spot.words, 'seat')
      ? spot.of
      : (bodyBy(spot.words, 'body', 'acronym') ?? bare(spot.words).join(' ')),
  )

function find(known: readonly Named[], spot: NameSpot, before: readonly string[]): Draft | null {
  const words = bare(spot.words)
  const key = keyOf(spot)
  const same = known.filter((k) => k.key === key || k.words.join(' ') === words.join(' '))
  if (same.length > 0) return (same[0] as Named).draft
  if (spot.sort === 'seat') return null
  const short = known.filter((k) => isShortFor(words, k.words) || isAcronym(spot.words, k.words, before))
  const drafts = new Set(short.map((s) => s.draft))
  return drafts.size === 1 ? ([...drafts][0] as Draft) : null
}

/** "Commission" for "Harbour Commission", "Lakeside" for "Lakeside Herald", "Investment Fund" for "Reef Investment Fund". */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  const tail = short.every((word, i) => word === long[long.length - short.length + i])
  return tail || (short.length === 1 && short[0] === long[0] && long.length > 1)
}

/** The letters of "RIF" are the first letters of "Reef Investment Fund"; one word may stand before ("Ruritanian Reef ..."). */
function isAcronym(acronym: string, long: readonly string[], before: readonly string[]): boolean {
  const letters = acronym.replace(/\./g, '')
  if (!/^\p{Lu}{2,}[\p{Lu}\p{Ll}]*$/u.test(letters) || letters.length < 2) return false
  const main = long.filter((w) => !/^(of|and|for|the|in|on)$/.test(w))
  const initials = main.map((w) => w[0]).join('')
  const wanted = plain(letters)
  return (
    initials === wanted ||
    (initials === wanted.slice(1) && before.some((w) => w[0] === wanted[0])) ||
    (wanted.endsWith(initials) && wanted.length === initials.length + 1 && initials.length > 1)
  )
}

/** Words of the phrase that an acronym in parentheses follows: "Ruritanian Reef Fund (RRF)". */
function acronymBefore(book: Book, spot: NameSpot): readonly string[] {
  const tokens = book.page.sentences[spot.sentence]?.tokens ?? []
  if (tokens[spot.first - 1]?.text !== '(') return []
  return tokens.slice(Math.max(0, spot.first - 8), spot.first - 1).map((t) => plain(t.text))
}

/** "the Ruritanian Investment Fund", "Ruritania's Investment Fund": the body belongs to that state. */
function tieToCountry(book: Book, geography: Geography, spot: NameSpot): void {
  if (spot.sort === 'seat' || spot.sort === 'platform') return
  const sentence = book.page.sentences[spot.sentence]
  const mention = mentionAt(book, spot.sentence, spot.head)
  if (!sentence || mention?.actor === null || mention?.actor === undefined) return
  const modifiers = childrenOf(sentence, spot.head).filter((c) =>
    hasRel(sentence.tokens[c] as Token, ['nmod:poss', 'amod', 'compound']),
  )
  for (const token of new Set([...modifiers, spot.first - 1])) {
    const country = token >= 0 && token < spot.first ? countryAt(book, spot.sentence, token) : null
    if (country) (book.drafts[mention.actor] as Draft).actsFor.add(geography.state(country).number)
  }
}

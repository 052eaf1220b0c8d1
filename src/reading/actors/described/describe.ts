/** Floor 2, reading, stage actors: a described person ("the commissioner", "his Ruritanian counterpart") to the person meant. */
import { addDraft, addMention, type Book, type Draft, wordsAt } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { calledBy } from '../naming.ts'
import { distanceTo, mentionsIn, nearestOf } from '../salience.ts'
import type { NameSpot, NounSpot } from '../spotting/spots.ts'
import { isNounOf, type Sex, sexOfNoun } from '../words.ts'
import { counterpart, faceOwner } from './counterparts.ts'
import { whoHosts } from './hosts.ts'
import { isOneOffice, putInOffice } from './in-office.ts'
import { COUNTERPARTS } from './office-words.ts'
import { holdersOf, officialsOf, untitledOf } from './offices.ts'
import { type Belonging, belongingOf, callingOwner, countryOf } from './owners.ts'

/** Whom a description means: one, several that it may mean, or nobody yet known (then somebody new). */
export type Meant = { readonly one: Draft } | { readonly several: readonly Draft[] } | { readonly nobody: Belonging }

/** For a singular noun of a person, not beside a name. In somebody's words "the president" is that speaker's own, if a country is told. */
export function whoIsDescribed(book: Book, noun: NounSpot, speaker: Draft | null = null): Meant {
  const said = belongingOf(book, noun)
  const own =
    said.of === null && said.country === null && isNounOf(noun.lemma, 'office') ? countryOf(book, speaker) : null
  const belonging = own === null ? said : { ...said, country: own }
  if (noun.definite === 'indefinite') return { nobody: belonging }
  const met = whoHosts(book, noun)
  if (met) return { one: met }
  if (isNounOf(noun.lemma, 'counterpart')) return counterpart(book, noun, belonging)
  if (isNounOf(noun.lemma, 'kin')) return { nobody: belonging }
  const unnamed = earlierUnnamed(book, noun, belonging)
  if (noun.definite === 'bare' && !said.of && !said.country) return { nobody: said }
  const holders = holdersOf(book, noun, belonging)
  const titled = holders.length > 0 ? holders : officialsOf(book, noun, belonging)
  const named = titled.length > 0 || unnamed.length > 0 ? titled : untitledOf(book, noun, belonging)
  return choose(book, noun, [...named, ...unnamed.filter((u) => !named.includes(u))], belonging)
}

function choose(book: Book, noun: NounSpot, found: readonly Draft[], belonging: Belonging): Meant {
  const all = found.filter((d) => !isSpokenOfBy(book, noun, d))
  const heard = all.filter((d) => distanceTo(book, d, noun) < Number.POSITIVE_INFINITY)
  const fits = heard.length > 0 ? heard : all
  if (fits.length === 0) return { nobody: belonging }
  const only = fits.length === 1 ? (fits[0] as Draft) : null
  if (only && (isStale(book, noun, only) || isUnheard(book, noun, only, belonging))) return { nobody: belonging }
  const rivals = only ? rivalsOf(book, noun, only, belonging) : []
  if (only) return rivals.length === 0 ? { one: only } : { several: [only, ...rivals] }
  const nearest = nearestOf(book, fits, noun) ?? calledSoBefore(fits, noun, belonging)
  return nearest ? { one: nearest } : { several: fits }
}

/** "a source close to the envoy": whoever words name is not whom a part of the same words names. */
const isSpokenOfBy = (book: Book, noun: NounSpot, draft: Draft): boolean =>
  mentionsIn(book, noun.sentence).some(
    (m) => m.actor === draft.number && m.head < noun.head && m.first <= noun.first && noun.last <= m.last,
  )

/** "The minister ... the minister": the one whom the report has called just so, and no other. */
function calledSoBefore(fits: readonly Draft[], noun: NounSpot, belonging: Belonging): Draft | null {
  if (belonging.of || belonging.country || noun.definite !== 'definite' || noun.modifiers.length > 0) return null
  const called = fits.filter((d) => [...d.descriptions].some((words) => words.toLowerCase() === `the ${noun.lemma}`))
  return called.length === 1 ? (called[0] ?? null) : null
}

/** Those being spoken of whose office nobody told, where the only known holder was not just named: "the minister" may be one of them. */
function rivalsOf(book: Book, noun: NounSpot, only: Draft, belonging: Belonging): readonly Draft[] {
  const wasDescribed = only.forms.size === 0
  if (wasDescribed || belonging.of || belonging.country || distanceTo(book, only, noun) <= 1) return []
  if (isWrittenAsTitle(book, noun)) return []
  const untold = book.drafts.filter(
    (d) => d.kind === 'person' && d.forms.size > 0 && !book.roles.some((r) => r.actor === d.number),
  )
  return untold.filter((d) => distanceTo(book, d, noun) <= 2)
}

/** "the Minister": minutes and communiqués write so of the one whom they gave that title. */
function isWrittenAsTitle(book: Book, noun: NounSpot): boolean {
  const sentence = book.page.sentences[noun.sentence]
  return sentence?.passage.kind === 'paragraph' && /^\p{Lu}/u.test(sentence.tokens[noun.head]?.text ?? '')
}

/** "the minister" before anybody was named who is one: only an owner in the words ("Ruritania's minister") can point ahead. */
const isUnheard = (book: Book, noun: NounSpot, draft: Draft, belonging: Belonging): boolean =>
  !isOnlyOffice(book, noun, draft) &&
  belonging.of === null &&
  belonging.country === null &&
  distanceTo(book, draft, noun) === Number.POSITIVE_INFINITY

/** "Statement by the Foreign Minister" over a report that names one, of no country told: the whole name of an office may point ahead. */
const isOnlyOffice = (book: Book, noun: NounSpot, draft: Draft): boolean =>
  !book.page.sentences[noun.sentence]?.tokens.some((t) => t.rel === 'root' && t.upos === 'VERB') &&
  isNounOf(noun.lemma, 'office') &&
  /[\s-]/.test(noun.lemma) &&
  countryOf(book, draft) === null &&
  book.roles.every((r) => r.lemma !== noun.lemma || r.actor === draft.number)

/** An unnamed source is taken up again by its trade ("the official") only while the report still speaks of it. */
const isStale = (book: Book, noun: NounSpot, draft: Draft): boolean =>
  draft.kind === 'source' && distanceTo(book, draft, noun) > 20

/** Unnamed people met before under the same noun: "an official ... the official", "a Ruritanian source ... the source". */
function earlierUnnamed(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const owner = noun.definite === 'owned' ? belonging.of : null
  if ((noun.definite !== 'definite' && owner === null) || noun.former) return []
  return book.drafts.filter(
    (draft) =>
      (owner === null || draft.actsFor.has(owner.number)) &&
      (draft.terms?.number === 'one' || (draft.kind === 'person' && draft.forms.size === 0)) &&
      draft.fixedName !== null &&
      isUnder(draft.fixedName, noun) &&
      (!belonging.country || countryOf(book, draft) === belonging.country || isCity(noun)) &&
      distanceTo(book, draft, noun) < Number.POSITIVE_INFINITY,
  )
}

/** The description has the noun and what the noun phrase says of it ("the trade official"). */
function isUnder(description: string, noun: NounSpot): boolean {
  const words = description.toLowerCase().split(/[\s,]+/)
  if (noun.lemma === 'minister' && /\b(?:prime|vice) minister\b/i.test(description)) return false
  return words.includes(noun.lemma) && noun.modifiers.every((m) => m === 'same' || words.includes(m))
}

/** "the Quito source": a city before the noun tells where, which the first description need not have said. */
const isCity = (noun: NounSpot): boolean => noun.lemma === 'source' && noun.owners.some((o) => o.how === 'modifier')

/** "the Ruritanian": the one person of that country, or the one just spoken of whose country is not told. */
export function whoIsOfThatPeople(book: Book, spot: NameSpot): Meant {
  const sex: Sex | null = /man$/.test(spot.words) ? 'male' : /woman$/.test(spot.words) ? 'female' : null
  const persons = book.drafts.filter(
    (d) =>
      d.kind === 'person' && (!sex || !d.sex || d.sex === sex) && distanceTo(book, d, spot) < Number.POSITIVE_INFINITY,
  )
  const sure = persons.filter((d) => d.countries.has(spot.of as string))
  const open = persons.filter((d) => d.countries.size === 0 && distanceTo(book, d, spot) <= 2)
  const fits = sure.length > 0 ? sure : open
  const nobody: Belonging = { of: null, all: [], country: spot.of }
  if (fits.length === 0) return { nobody }
  const nearest = fits.length === 1 ? (fits[0] as Draft) : nearestOf(book, fits, spot)
  return nearest ? { one: nearest } : { several: fits }
}

/** Writes down what a description was found to mean. Somebody new is a person under that description; `unnamed` makes a source of it. */
export function recordMeant(book: Book, noun: NounSpot, meant: Meant): Draft | null {
  if ('one' in meant) {
    meant.one.descriptions.add(wordsAt(book, noun))
    meant.one.sex ??= sexOfNoun(noun.lemma)
    addMention(book, noun, { actor: meant.one.number })
    return meant.one
  }
  if ('several' in meant) {
    addMention(book, noun, { candidates: meant.several.map((d) => d.number) })
    return null
  }
  return null
}

/**
 * Ties a described actor to its country and owners. Only those who serve speak for them: an official does, an analyst, a driver or
 * somebody's wife does not.
 */
export function belongTo(geography: Geography, draft: Draft, noun: NounSpot, belonging: Belonging): void {
  if (belonging.country) draft.countries.add(belonging.country)
  const serves = isServant(noun)
  if (belonging.country && serves) draft.actsFor.add(geography.state(belonging.country).number)
  for (const owner of belonging.all) {
    if (owner !== draft && (serves || owner.kind === 'body')) draft.actsFor.add(owner.number)
  }
}

const SERVANTS = new Set(
  'official diplomat bureaucrat functionary mandarin delegate negotiator envoy officer soldier guard troop lawmaker civil-servant'.split(
    ' ',
  ),
)
const OF_GOVERNMENT =
  /^(?:government|official|diplomatic|military|security|defen[cs]e|intelligence|presidential|ministerial|palace)$/

const isServant = (noun: NounSpot): boolean =>
  isNounOf(noun.lemma, 'office', 'post', 'spokes', 'staff', 'body', 'group') ||
  SERVANTS.has(noun.lemma) ||
  (noun.lemma === 'source' && noun.modifiers.some((m) => OF_GOVERNMENT.test(m)))

export function newPerson(
  book: Book,
  geography: Geography,
  noun: NounSpot,
  belonging: Belonging,
  kind: 'person' | 'source' | 'group',
): Draft {
  const words = wordsAt(book, noun)
  const draft = addDraft(book, kind, calledBy(book, noun, callingOwner(book, noun, belonging)))
  draft.descriptions.add(words)
  draft.sex = sexOfNoun(noun.lemma)
  belongTo(geography, draft, noun, belonging)
  addMention(book, noun, { actor: draft.number, plural: noun.plural })
  if (COUNTERPARTS.has(noun.lemma)) faceOwner(book, geography, noun, draft)
  if (kind === 'person' && isOneOffice(noun, belonging)) putInOffice(book, geography, noun, belonging, draft)
  return draft
}

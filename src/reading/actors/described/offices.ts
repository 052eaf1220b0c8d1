/** Floor 2, reading, stage actors: whom a description can mean ("the Ruritanian minister", "the commissioner"), by the roles the report gives. */
import { type Book, type Draft, draftOf, type RoleDraft } from '../book.ts'
import { distanceTo } from '../salience.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf, sexOfNoun } from '../words.ts'
import { isSameKind, isSameOffice } from './office-words.ts'
import { type Belonging, countryOf } from './owners.ts'

/** Nouns that fit whoever holds any office. */
const ANY_OFFICE = new Set(['official', 'politician', 'statesman', 'figure', 'man', 'woman', 'veteran', 'person'])

/** yes: the words say so; maybe: nothing speaks against it; no: they say another. */
type Fit = 'yes' | 'maybe' | 'no'

function ownerFits(book: Book, belonging: Belonging, role: RoleDraft, person: Draft): Fit {
  if (!belonging.of && !belonging.country) return 'yes'
  const of = role.of === null ? null : draftOf(book, role.of)
  if (belonging.of && of === belonging.of) return 'yes'
  const country = belonging.country ?? countryOf(book, belonging.of)
  const hers = role.country ?? countryOf(book, of) ?? countryOf(book, person)
  if (country && hers) return country === hers ? 'yes' : 'no'
  if (belonging.of && of)
    return belonging.of.actsFor.has(of.number) || of.actsFor.has(belonging.of.number) ? 'yes' : 'no'
  return 'maybe'
}

/**
 * The persons a definite description can mean: those whom the words name outright, where there are any; else the only holder of such
 * an office in the report, if nothing speaks against it. "The foreign secretary" is one who is called so before a foreign minister.
 */
export function holdersOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const sure = new Set<Draft>()
  const exact = new Set<Draft>()
  const all = new Set<Draft>()
  const maybe = new Set<Draft>()
  const sex = sexOfNoun(noun.lemma)
  for (const role of book.roles) {
    const person = draftOf(book, role.actor)
    if (sex && person.sex && sex !== person.sex) continue
    if (noun.former !== role.former) continue
    if (!isSameOffice(noun, role) || !isSameKind(noun, role, book.roles)) continue
    all.add(person)
    const fit = ownerFits(book, belonging, role, person)
    if (fit === 'yes') sure.add(person)
    if (fit === 'yes' && noun.lemma === role.lemma && /[\s-]/.test(noun.lemma)) exact.add(person)
    else if (fit === 'maybe') maybe.add(person)
  }
  if (exact.size > 0) return [...exact]
  return sure.size > 0 ? [...sure] : all.size === 1 ? [...maybe] : []
}

/** Everybody whose title is an office of that noun ("the two presidents"). */
export function holdersOfNoun(book: Book, lemma: string): readonly Draft[] {
  const noun = { lemma }
  return [...new Set(book.roles.filter((r) => !r.former && isSameOffice(noun, r)).map((r) => draftOf(book, r.actor)))]
}

/** Whom "the Czech official" or "the Kremlin leader" can mean though no title of theirs has that word: officials of that country. */
export function officialsOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const country = belonging.country ?? countryOf(book, belonging.of)
  if (!country || !ANY_OFFICE.has(noun.lemma)) return []
  const holders = book.roles
    .filter((role) => isNounOf(role.lemma, 'office', 'post', 'spokes', 'staff'))
    .map((role) => draftOf(book, role.actor))
    .filter((person) => countryOf(book, person) === country || person.countries.has(country))
  return [...new Set(holders)]
}

/** How far back somebody without a title was spoken of, in sentences. */
const NEAR = 3

/** "Ruritania's Okoye ... the Ruritanian minister": the only person of that country of whom nothing else is told, if just spoken of. */
export function untitledOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const country = belonging.country
  if (!country || noun.former || !isNounOf(noun.lemma, 'office', 'post')) return []
  const sex = sexOfNoun(noun.lemma)
  const theirs = book.drafts.filter((d) => d.kind === 'person' && countryOf(book, d) === country)
  const [only, ...others] = theirs.filter((d) => distanceTo(book, d, noun) <= NEAR)
  const isUntold =
    only !== undefined &&
    only.forms.size > 0 &&
    only.descriptions.size === 0 &&
    !book.roles.some((r) => r.actor === only.number)
  return isUntold && others.length === 0 && (!sex || !only.sex || sex === only.sex) ? [only] : []
}

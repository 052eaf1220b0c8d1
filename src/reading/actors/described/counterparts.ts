/**
 * Floor 2, reading, stage actors: "his Ruritanian counterpart", "her homologue": who holds abroad what the owner holds at home; without a
 * country the one other of another country who is just being spoken of.
 */
import { facingOffice } from '../../../language/offices.ts'
import { actorAt, type Book, type Draft, draftOf, type RoleDraft } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { spokenOf } from '../salience.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import type { Meant } from './describe.ts'
import { COUNTERPARTS } from './office-words.ts'
import { type Belonging, belongingOf, countryOf } from './owners.ts'

/** Whose counterpart it is, where that is a person. */
function ownerOf(book: Book, noun: NounSpot): Draft | null {
  const owner = noun.owners.find((o) => o.how === 'possessor')
  const draft = owner ? actorAt(book, noun.sentence, owner.token) : null
  return draft?.kind === 'person' ? draft : null
}

export function counterpart(book: Book, noun: NounSpot, belonging: Belonging): Meant {
  if (!COUNTERPARTS.has(noun.lemma)) return { nobody: belonging }
  const person = ownerOf(book, noun)
  const abroad = belongingOf(book, { ...noun, owners: noun.owners.filter((o) => o.how !== 'possessor') })
  const nobody: Belonging = { ...abroad, of: belonging.of }
  // "her colleague" may sit in the next room, "her Ruritanian colleague" does not.
  if (noun.lemma === 'colleague' && !abroad.country) return { nobody }
  const found = abroad.country ? holdersIn(book, abroad.country, person) : facing(book, noun, person)
  return found.length === 1 ? { one: found[0] as Draft } : found.length > 1 ? { several: found } : { nobody }
}

/** Who holds in a country what a person holds in another; whoever heads anything there, where nobody tells what that is. */
function holdersIn(book: Book, country: string, person: Draft | null): readonly Draft[] {
  const offices = book.roles.filter((r) => r.actor === person?.number && !r.former).map((r) => facingOffice(r.lemma))
  const fits = ({ actor, lemma, former, country: of }: RoleDraft): boolean =>
    actor !== person?.number &&
    !former &&
    (of === country || countryOf(book, draftOf(book, actor)) === country) &&
    (offices.length > 0 ? offices.includes(facingOffice(lemma)) : isNounOf(lemma, 'office'))
  return [...new Set(book.roles.filter(fits).map((r) => draftOf(book, r.actor)))]
}

/** How far back the other was spoken of, in sentences. */
const REACH = 3

/** "Okoye and her counterpart": who was called so before; else the only other person of another country told. */
function facing(book: Book, noun: NounSpot, person: Draft | null): readonly Draft[] {
  const home = countryOf(book, person)
  if (person === null) return []
  const near = Array.from({ length: Math.min(REACH, noun.sentence) + 1 }, (_, back) =>
    spokenOf(book, noun.sentence - back, back === 0 ? noun.head : undefined),
  ).flat()
  const others = [...new Set(near.map((m) => m.draft))].filter((d) => d.kind === 'person' && d !== person)
  if (home === null) return others.length === 1 && others.every((d) => countryOf(book, d) !== null) ? others : []
  const abroad = others.filter((d) => (countryOf(book, d) ?? home) !== home)
  return abroad.length === 1 && others.every((d) => d === abroad[0] || countryOf(book, d) !== null) ? abroad : []
}

const OF_STATES = /^(?:president|premier|prime minister|chancellor|king|queen|emir|(?:\w+ )?minister)$/

/** Somebody's counterpart whom nobody names holds in that country what the owner holds at home. */
export function faceOwner(book: Book, geography: Geography, noun: NounSpot, draft: Draft): void {
  const person = ownerOf(book, noun)
  const office = book.roles.find(
    (r) => r.actor === person?.number && !r.former && (r.of !== null || OF_STATES.test(r.lemma)),
  )
  const [country] = draft.countries
  if (!office || country === undefined) return
  const byLemma = facingOffice(office.lemma)
  const title = byLemma === office.lemma ? facingOffice(office.title) : byLemma
  const state = geography.state(country)
  draft.actsFor.add(state.number)
  book.roles.push({ ...office, actor: draft.number, title, of: state.number, country, place: noun })
}

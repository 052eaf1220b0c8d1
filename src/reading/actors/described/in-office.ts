/**
 * Floor 2, reading, stage actors: "the Ruritanian foreign minister", whom the report does not name. Of such offices a state has one: the
 * role is written down, so that other reports of the day may tell who that is. Of envoys, deputies and members there are many.
 */
import type { Book, Draft } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import type { Belonging } from './owners.ts'

/** Whoever holds it another day. */
const OTHER_DAYS: ReadonlySet<string> = new Set(['next', 'incoming', 'future', 'previous', 'last', 'first', 'second'])

export const isOneOffice = (noun: NounSpot, { country }: Belonging): boolean =>
  country !== null &&
  !noun.plural &&
  !noun.former &&
  (noun.definite === 'definite' || noun.definite === 'owned' || noun.definite === 'bare') &&
  ((isNounOf(noun.lemma, 'office') && OF_STATES.test(noun.lemma)) || isOfOneField(noun)) &&
  !noun.modifiers.some((word) => OTHER_DAYS.has(word))

const OF_STATES =
  /^(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|emperor|supreme leader|head of state|head of government|crown prince|(?:foreign|defen[cs]e|interior|finance) minister|(?:foreign|home|defen[cs]e) secretary|secretary of state|chief of diplomacy)$/

/** "the Ruritanian trade minister": a government has one of each field. */
const isOfOneField = ({ lemma, modifiers }: NounSpot): boolean =>
  lemma === 'minister' && modifiers.length === 1 && FIELDS.has(modifiers[0] as string)

const FIELDS: ReadonlySet<string> = new Set(
  `trade energy oil petroleum gas power electricity transport water agriculture fisheries economy health justice labour labor education environment
   industry mining mines infrastructure migration immigration communications information tourism culture planning irrigation shipping commerce
   railway railways aviation treasury`.split(/\s+/),
)

export function putInOffice(
  book: Book,
  geography: Geography,
  noun: NounSpot,
  { country, of }: Belonging,
  draft: Draft,
): void {
  // "the Bonairean opposition’s president" holds no office of the state.
  if (country === null || (of !== null && of.kind !== 'state')) return
  book.roles.push({
    actor: draft.number,
    lemma: noun.lemma,
    modifiers: noun.modifiers,
    title: noun.lemma === 'chief of diplomacy' ? 'foreign minister' : noun.title,
    of: geography.state(country).number,
    country,
    former: false,
    place: noun,
  })
}

/** Floor 2, reading, stage actors: whom a description can mean ("the Ruritanian minister", "the commissioner"), by the roles the report gives. */
import { type Book, type Draft, draftOf, type RoleDraft } from './book.ts'
import { type Belonging, countryOf } from './owners.ts'
import type { NounSpot } from './spots.ts'
import { isNounOf, sexOfNoun } from './words.ts'

/** Nouns of one row say the same of an office. */
const ALIKE: readonly ReadonlySet<string>[] = [
  ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'press officer', 'press spokesman'],
  ['adviser', 'advisor', 'aide', 'assistant', 'assessor', 'counsellor', 'counselor'],
  ['envoy', 'emissary', 'special envoy', 'representative', 'special representative', 'ambassador', 'peace envoy', 'diplomat'],
  ['negotiator', 'chief negotiator', 'lead negotiator'],
  ['head', 'chief', 'director', 'boss', 'chairman', 'chairwoman', 'chair', 'chairperson', 'president', 'chief executive', 'ceo', 'managing director'],
  ['premier', 'prime minister', 'head of government', 'chancellor', 'first minister'],
  ['president', 'head of state', 'leader'],
  ['leader', 'supreme leader', 'ruler', 'strongman', 'president', 'prime minister', 'premier', 'chancellor', 'king', 'emir', 'dictator'],
  ['monarch', 'king', 'queen', 'emperor', 'emir', 'sultan'],
  ['foreign minister', 'foreign secretary', 'secretary of state', 'diplomat'],
  ['defence minister', 'defense minister', 'defence secretary', 'defense secretary'],
  ['interior minister', 'home secretary'],
  ['ayatollah', 'grand ayatollah', 'cleric', 'supreme leader'],
  ['general', 'commander', 'gen', 'officer', 'colonel', 'admiral', 'chief commander'],
  ['lawmaker', 'legislator', 'mp', 'senator', 'congressman', 'congresswoman', 'deputy', 'mep', 'parliamentarian'],
  ['minister', 'foreign minister', 'defence minister', 'defense minister', 'finance minister', 'interior minister', 'prime minister', 'vice-minister', 'vice minister'],
  ['secretary', 'foreign secretary', 'home secretary', 'secretary of state', 'defence secretary', 'defense secretary'],
].map((row) => new Set(row))

/** Nouns that fit whoever holds any office. */
const ANY_OFFICE = new Set(['official', 'politician', 'statesman', 'figure', 'man', 'woman', 'veteran', 'person'])

const EVALUATIVE = new Set(['top', 'senior', 'chief', 'new', 'veteran', 'high-ranking', 'leading', 'special', 'main', 'lead', 'then', 'same', 'embattled', 'outgoing', 'incoming', 'newly', 'elected', 'acting', 'current', 'late', 'visiting', 'country', 'long-time', 'longtime', 'year-old', 'own'])

const lastWord = (lemma: string): string => lemma.split(/[\s-]/).at(-1) as string

function isSameOffice(noun: NounSpot, role: RoleDraft): boolean {
  if (noun.lemma === role.lemma) return true
  if (lastWord(role.lemma) === noun.lemma && noun.lemma !== 'leader') return true
  return ALIKE.some((row) => row.has(noun.lemma) && (row.has(role.lemma) || row.has(lastWord(role.lemma))))
}

/** "the foreign minister" is no finance minister; "the trade commissioner" may be "the commissioner" only the other way round. */
function isSameKind(noun: NounSpot, role: RoleDraft): boolean {
  const said = new Set([...role.title.toLowerCase().split(/[\s-]+/), ...role.modifiers, ...role.lemma.split(/[\s-]+/)])
  return noun.modifiers.every((word) => EVALUATIVE.has(word) || said.has(word) || /^[-–]$/.test(word) || word.endsWith('-old'))
}

/** yes: the words say so; maybe: nothing speaks against it; no: they say another. */
type Fit = 'yes' | 'maybe' | 'no'

function ownerFits(book: Book, belonging: Belonging, role: RoleDraft, person: Draft): Fit {
  if (!belonging.of && !belonging.country) return 'yes'
  const of = role.of === null ? null : draftOf(book, role.of)
  if (belonging.of && of === belonging.of) return 'yes'
  const country = belonging.country ?? countryOf(book, belonging.of)
  const hers = role.country ?? countryOf(book, of) ?? countryOf(book, person)
  if (country && hers) return country === hers ? 'yes' : 'no'
  if (belonging.of && of) return belonging.of.actsFor.has(of.number) || of.actsFor.has(belonging.of.number) ? 'yes' : 'no'
  return 'maybe'
}

/**
 * The persons a definite description can mean. Those whom the words name outright, where there are any; else those against whom
 * nothing speaks.
 */
export function holdersOf(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  const sure = new Set<Draft>()
  const maybe = new Set<Draft>()
  const sex = sexOfNoun(noun.lemma)
  for (const role of book.roles) {
    const person = draftOf(book, role.actor)
    if (sex && person.sex && sex !== person.sex) continue
    if (noun.former !== role.former && noun.former) continue
    if (!isSameOffice(noun, role) || !isSameKind(noun, role)) continue
    const fit = ownerFits(book, belonging, role, person)
    if (fit === 'yes') sure.add(person)
    else if (fit === 'maybe') maybe.add(person)
  }
  return sure.size > 0 ? [...sure] : [...maybe]
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

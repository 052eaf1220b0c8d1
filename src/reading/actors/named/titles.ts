/** Floor 2, reading, stage actors: titles and descriptions that stand beside a name become roles of the person. */
import { findChild, findChildren } from '../../../language/tree.ts'
import { actorAt, addMention, type Book, type Draft, draftOf, type RoleDraft, wordsAt } from '../book.ts'
import { COUNTERPARTS } from '../described/office-words.ts'
import { type Belonging, belongingOf } from '../described/owners.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NameSpot, NounSpot } from '../spotting/spots.ts'
import { isNounOf, sexOfNoun, titleOf } from '../words.ts'
import { countryAt, type Geography } from './geography.ts'
import { readLeaders } from './leaders.ts'
import { countryBeside, respectiveCountry } from './respective.ts'

/** Roles of all named persons: "Foreign Minister Okoye", "Okoye, the Kremlin spokesman, ...", "Okoye is the envoy". */
export function readTitles(
  book: Book,
  geography: Geography,
  names: readonly NameSpot[],
  nouns: readonly NounSpot[],
): void {
  for (const name of names) if (name.sort === 'person') readOwnTitle(book, geography, name)
  for (const noun of nouns) {
    for (const head of [...noun.names, ...(noun.predicateOf === null ? [] : [noun.predicateOf])]) {
      const person = actorAt(book, noun.sentence, head)
      if (person?.kind === 'person') describe(book, geography, noun, person, head, noun.names.includes(head))
    }
  }
  readLeaders(book, geography, nouns)
  serveOwnCountry(book, geography)
}

const OF_STATES = /(?:^|[\s-])(?:minister|ambassador|consul|president|premier|chancellor|king|queen|emir)$/

/** "My Ruritanian colleague, Ambassador Okoye": an office of states, held for nobody named, is held for the one country told. */
function serveOwnCountry(book: Book, geography: Geography): void {
  for (const role of book.roles) {
    const person = draftOf(book, role.actor)
    const country = [...person.countries][0]
    if (role.of !== null || role.former || person.countries.size !== 1 || !country || !OF_STATES.test(role.lemma))
      continue
    person.actsFor.add(geography.state(country).number)
  }
}

function describe(
  book: Book,
  geography: Geography,
  noun: NounSpot,
  person: Draft,
  head: number,
  beside: boolean,
): void {
  const told = belongingOf(book, withNameOwner(book, noun, head))
  const own = beside ? respectiveCountry(book, noun, head) : null
  const belonging = own === null ? told : { of: null, all: [], country: own }
  if (!beside && !isTellingPredicate(book, noun, belonging)) return
  // A first name may be a man's here and a woman's there; "spokeswoman" is plain.
  const sex = noun.plural ? null : sexOfNoun(noun.lemma)
  person.sex = sex !== null && (sex === 'female' || isNounOf(noun.lemma, 'spokes')) ? sex : (person.sex ?? sex)
  person.descriptions.add(wordsAt(book, noun))
  tie(geography, person, belonging, !noun.former && actsFor(noun.lemma))
  if (COUNTERPARTS.has(noun.lemma)) {
    takeOffice(book, geography, noun, person, head)
    // Whatever the office is, "her counterpart, Ito," is Ito.
    if (beside && !noun.plural) addMention(book, noun, { form: 'description', actor: person.number })
    return
  }
  if (!(noun.plural && noun.lemma === 'leader')) book.roles.push(roleOf(noun, person, belonging, geography))
  if (beside && !noun.plural) addMention(book, noun, { form: 'description', actor: person.number })
}

/** "Presidents Okoye of Ruritania and Ito of Bonaire": what stands after a name owns that one's office. */
function withNameOwner(book: Book, noun: NounSpot, head: number): NounSpot {
  const sentence = book.page.sentences[noun.sentence]
  if (!sentence || noun.owners.some((o) => o.how !== 'modifier')) return noun
  const of = findChildren(sentence, head, ['nmod']).find((child) => prepositionOf(sentence, child) === 'of')
  return of === undefined ? noun : { ...noun, owners: [...noun.owners, { token: of, how: 'of' }] }
}

/** "her Ruritanian counterpart Ito" holds there what the person named just before holds. */
function takeOffice(book: Book, geography: Geography, noun: NounSpot, person: Draft, head: number): void {
  const before = (book.names.get(noun.sentence) ?? []).findLast(
    (n) => n.sort === 'person' && n.last < noun.first && n.head !== head,
  )
  const owner = before ? actorAt(book, noun.sentence, before.head) : null
  const office = owner ? book.roles.find((r) => r.actor === owner.number && !r.former) : undefined
  const country = countryBeside(book, noun, head)
  if (country) person.countries.add(country)
  if (!office || !country) return
  const state = geography.state(country)
  person.actsFor.add(state.number)
  book.roles.push({ ...office, actor: person.number, of: state.number, country, place: noun })
}

/** "Okoye is the envoy", "was an aide to Ito"; not "is a great leader". */
const isTellingPredicate = (book: Book, noun: NounSpot, belonging: Belonging): boolean =>
  isNounOf(noun.lemma, 'post', 'office', 'spokes', 'staff') &&
  (noun.definite !== 'indefinite' || belonging.of !== null || belonging.country !== null) &&
  !/["“”]/.test(wordsAt(book, noun))

/** Nouns whose owner one speaks or acts for. */
const actsFor = (lemma: string): boolean => isNounOf(lemma, 'office', 'post', 'spokes', 'staff') && !FRIENDS.has(lemma)
const FRIENDS = new Set([
  'ally',
  'associate',
  'confidant',
  'confidante',
  'loyalist',
  'protégé',
  'protege',
  'candidate',
  'member',
  'broker',
  'observer',
])

/** "her spokesman Okoye": once it is known whom "her" means, he speaks for that one. */
export function serveThoseMeant(book: Book, nouns: readonly NounSpot[]): void {
  for (const { sentence, lemma, former, owners, names } of nouns) {
    const possessor = owners.find((o) => o.how === 'possessor')
    if (former || possessor === undefined || !isNounOf(lemma, 'spokes', 'staff') || FRIENDS.has(lemma)) continue
    if (book.page.sentences[sentence]?.tokens[possessor.token]?.upos !== 'PRON') continue
    const owner = actorAt(book, sentence, possessor.token)
    for (const name of owner === null ? [] : names) {
      const person = actorAt(book, sentence, name)
      if (owner !== null && person?.kind === 'person' && person !== owner) person.actsFor.add(owner.number)
    }
  }
}

/** Former officials no longer act for the body; their country stays theirs. */
function tie(geography: Geography, person: Draft, belonging: Belonging, serves: boolean): void {
  if (belonging.country) {
    person.countries.add(belonging.country)
    if (serves) person.actsFor.add(geography.state(belonging.country).number)
  }
  if (serves) for (const owner of belonging.all) if (owner !== person) person.actsFor.add(owner.number)
}

function roleOf(noun: NounSpot, person: Draft, belonging: Belonging, geography: Geography): RoleDraft {
  const of = belonging.of ?? (belonging.country ? geography.state(belonging.country) : null)
  return {
    actor: person.number,
    lemma: noun.lemma,
    modifiers: noun.modifiers,
    title: noun.plural ? [...noun.modifiers, noun.lemma.split(' ').at(-1)].join(' ') : noun.title,
    of: of === person ? null : (of?.number ?? null),
    country: belonging.country,
    former: noun.former,
    place: noun,
  }
}

/** A title inside the name ("President Okoye", "US Foreign Minister Ito") and an owner before it ("CNN's Okoye"). */
function readOwnTitle(book: Book, geography: Geography, name: NameSpot): void {
  const person = actorAt(book, name.sentence, name.head)
  const sentence = book.page.sentences[name.sentence]
  if (!person || !sentence) return
  const owner = findChild(sentence, name.head, ['nmod:poss'])
  const possessor = owner === undefined ? null : actorAt(book, name.sentence, owner)
  for (const child of findChildren(sentence, name.head, ['amod', 'compound', 'det', 'nmod'])) {
    const isHome = child > name.last && prepositionOf(sentence, child) === 'of'
    const country = isHome || child < name.first ? countryAt(book, name.sentence, child) : null
    if (country && (isHome || !name.title)) person.countries.add(country)
  }
  if (possessor && possessor !== person && possessor.kind !== 'person' && possessor.kind !== 'place')
    person.actsFor.add(possessor.number)
  if (!name.title) return
  const words = name.title.words.split(' ')
  const noun: NounSpot = {
    sentence: name.sentence,
    head: name.title.last,
    first: name.title.first,
    last: name.title.last,
    lemma: lemmaOf(name.title.words),
    classes: [],
    definite: 'bare',
    plural: false,
    count: null,
    modifiers: words
      .slice(0, -1)
      .map((w) => w.toLowerCase())
      .filter((w) => w !== 'former'),
    former: /^(former|ex)\b/i.test(name.title.words),
    owners: [
      ...(owner === undefined ? [] : [{ token: owner, how: 'possessor' as const }]),
      ...(name.title.first > 0 ? [{ token: name.title.first - 1, how: 'modifier' as const }] : []),
    ],
    predicateOf: null,
    names: [name.head],
    title: name.title.words.replace(/^(former|then)\s+/i, ''),
  }
  describe(book, geography, noun, person, name.head, true)
}

/** The longest tail of a title that is an office: "foreign minister" of "Deputy Foreign Minister" stays whole where the lexicon has it. */
function lemmaOf(title: string): string {
  const words = title.toLowerCase().replace(/\./g, '').split(' ')
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(' ')
    if (isNounOf(tail, 'office', 'post', 'spokes', 'staff') || (titleOf(tail) && from === words.length - 1)) return tail
  }
  return words.at(-1) as string
}

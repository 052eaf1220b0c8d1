/**
 * Floor 2, reading, stage actors: "An adviser to the premier met ... The adviser, Ilir Okoye, flew home." Who is first told of by office alone
 * and then by the same noun with a name beside it has been named. The name is new there; two who may be meant leave both as they are.
 */
import { type Book, type Draft, draftOf, type MentionDraft } from '../book.ts'
import { nameParts } from '../named/persons.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { isNounOf } from '../words.ts'
import { mergeInto } from './merge.ts'
import { type Belonging, belongingOf, countryOf } from './owners.ts'

/** How far back the description may stand, in sentences. */
const NEAR = 5

export function nameDescribed(book: Book, nouns: readonly NounSpot[]): void {
  for (const noun of nouns) {
    if (noun.definite !== 'definite' || noun.plural || noun.names.length !== 1 || noun.predicateOf !== null) continue
    const number = book.mentions.get(noun.sentence)?.get(noun.names[0] as number)?.actor
    const person = number === null || number === undefined ? null : draftOf(book, number)
    if (person?.kind !== 'person' || !isNewHere(book, person, noun)) continue
    const belonging = belongingOf(book, noun)
    const [only, other] = describedBefore(book, nouns, noun).filter(
      ({ draft, as }) => isUnder(as, noun, draft, book) && mayBe(book, draft, person, belonging),
    )
    if (only && !other) take(book, noun, only, person)
  }
}

interface Described {
  readonly draft: Draft
  readonly as: NounSpot
}

/** Singular descriptions of people without a name, in the sentences before. */
function describedBefore(book: Book, nouns: readonly NounSpot[], noun: NounSpot): readonly Described[] {
  const found = new Map<Draft, NounSpot>()
  for (const as of nouns) {
    if (as.sentence >= noun.sentence || as.sentence < noun.sentence - NEAR) continue
    const mention = book.mentions.get(as.sentence)?.get(as.head)
    const draft = mention?.actor == null ? null : draftOf(book, mention.actor)
    if (mention && draft && isUnnamed(draft, mention) && !found.has(draft)) found.set(draft, as)
  }
  return [...found].map(([draft, as]) => ({ draft, as }))
}

const isUnnamed = (draft: Draft, mention: MentionDraft): boolean =>
  !mention.plural &&
  draft.forms.size === 0 &&
  (draft.kind === 'person' || (draft.kind === 'source' && draft.terms?.number === 'one' && draft.terms.terms === null))

/** Only a headline may have named the person before. */
function isNewHere(book: Book, person: Draft, noun: NounSpot): boolean {
  if (![...person.forms].some((form) => nameParts(form).length > 1)) return false
  return [...book.mentions].every(
    ([sentence, here]) =>
      sentence >= noun.sentence ||
      book.page.sentences[sentence]?.passage.kind === 'title' ||
      ![...here.values()].some((m) => m.actor === person.number),
  )
}

/** The same noun, and what the second time says of it was said the first time; "the official" is whoever serves that state. */
function isUnder(as: NounSpot, noun: NounSpot, draft: Draft, book: Book): boolean {
  const country = belongingOf(book, noun).country
  if (noun.lemma === 'official') return country !== null && country === countryOf(book, draft)
  if (as.former !== noun.former) return false
  const last = (lemma: string): string => lemma.split(/[\s-]/).at(-1) as string
  const said = new Set([...as.modifiers, ...as.lemma.split(/[\s-]/)])
  const words = [...noun.modifiers, ...noun.lemma.split(/[\s-]/)]
  return last(as.lemma) === last(noun.lemma) && words.every((word) => said.has(word))
}

function mayBe(book: Book, draft: Draft, person: Draft, belonging: Belonging): boolean {
  const countries = [countryOf(book, draft), belonging.country ?? countryOf(book, person)]
  const isOther = countries[0] !== null && countries[1] !== null && countries[0] !== countries[1]
  return !isOther && (draft.sex === null || person.sex === null || draft.sex === person.sex)
}

/** The office beside the name is the one told before: whose it is was said there. */
function take(book: Book, noun: NounSpot, { draft, as }: Described, person: Draft): void {
  // Whoever stands behind the noun ("adviser to the premier") was found after it.
  const told = belongingOf(book, as)
  const owners = [...draft.actsFor, ...told.all.map((owner) => owner.number)].filter((n) => n !== person.number)
  mergeInto(book, draft, person)
  if (told.country !== null) person.countries.add(told.country)
  const [of] = owners.filter((number) => draftOf(book, number).kind !== 'state').concat(owners)
  if (of === undefined || !isNounOf(noun.lemma, 'office', 'post', 'spokes', 'staff')) return
  book.roles.forEach((role, i) => {
    const isHere = role.actor === person.number && role.place.sentence === noun.sentence && role.lemma === noun.lemma
    if (isHere && role.of === null) book.roles[i] = { ...role, of, country: role.country ?? countryOf(book, person) }
  })
}

/** Floor 2, reading, stage actors: which body, medium or state a described one may be. */
import { actorAt, type Book, type Draft } from '../book.ts'
import type { Geography } from '../named/geography.ts'
import { distanceTo } from '../salience.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NounSpot } from '../spotting/spots.ts'
import { bodyBy, countryBy, isNounOf, isOutletPart, plain } from '../words.ts'
import { type Belonging, countryOf } from './owners.ts'

/** What speaks for a whole state. */
const GOVERNMENT = new Set(['government', 'side', 'authority', 'administration', 'regime'])

/** "the Reef party": the name before the noun is the body itself, not its owner. */
const NAMED_BEFORE = new Set([
  'group',
  'party',
  'movement',
  'militia',
  'company',
  'firm',
  'airline',
  'insurgency',
  'faction',
  'bank',
  'alliance',
  'bloc',
  'coalition',
  'agency',
  'service',
  'corps',
  'organisation',
  'organization',
  'institute',
  'union',
  'council',
  'federation',
  'association',
  'network',
  'think tank',
])

export const isOutletNoun = (noun: NounSpot): boolean =>
  isOutletPart(noun.lemma, 'noun') && !noun.plural && !isNounOf(noun.lemma, 'press')

/** "the Interfax news agency", "the daily Posten", "the Reef party": noun and name mean one. */
export function nameBeside(book: Book, noun: NounSpot): Draft | null {
  const the = book.page.sentences[noun.sentence]?.tokens[noun.head + 1]?.text === 'the' ? 1 : 0
  const after = nameStarting(book, noun.sentence, noun.head + 1 + the)
  if (after && (isOutletNoun(noun) ? after.kind === 'outlet' : after.kind === 'body' && noun.classes.includes('body')))
    return after
  const before = noun.owners
    .filter((o) => o.how === 'modifier' && o.token < noun.head)
    .map((o) => actorAt(book, noun.sentence, o.token))
  const medium = isOutletNoun(noun) ? before.find((d) => d?.kind === 'outlet') : undefined
  if (medium) return medium
  return NAMED_BEFORE.has(noun.lemma) ? (before.find((d) => d?.kind === 'body' && !isUmbrella(d)) ?? null) : null
}

/** "a UN agency", "the Kremlin press service": these have bodies, they are none of that sort. */
const isUmbrella = (draft: Draft): boolean =>
  [...draft.forms].some(
    (form) =>
      bodyBy(form, 'bloc') !== null ||
      countryBy(form, 'seat') !== null ||
      bodyBy(form, 'acronym', 'body') === 'United Nations',
  )

function nameStarting(book: Book, sentence: number, token: number): Draft | null {
  const spot = book.names.get(sentence)?.find((n) => n.first === token)
  return spot ? actorAt(book, sentence, spot.head) : null
}

/** "on the radio": how one heard, not who said. */
export function isOnAir(book: Book, noun: NounSpot): boolean {
  const sentence = book.page.sentences[noun.sentence]
  return sentence !== undefined && prepositionOf(sentence, noun.head) === 'on'
}

export function stateOf(geography: Geography, noun: NounSpot, belonging: Belonging): Draft | null {
  if (!GOVERNMENT.has(noun.lemma) || !belonging.country) return null
  if (noun.lemma === 'regime' && noun.modifiers.length > 0) return null
  const owner = belonging.of
  const hers = noun.lemma === 'government' && owner?.kind === 'person'
  return owner === null || owner.kind === 'state' || hers ? geography.state(belonging.country) : null
}

/** Bodies met before that the words can mean: same head word, same owner or country as far as told, no other kind. */
export function earlier(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  return book.drafts.filter(
    (d) =>
      (d.kind === 'body' || d.kind === 'group') &&
      headWords(d).some((words) => fits(words, noun)) &&
      ownerFits(book, d, belonging) &&
      (belonging.of !== null || belonging.country !== null || isOfUnnamed(book, d, noun)) &&
      distanceTo(book, d, noun) < Number.POSITIVE_INFINITY,
  )
}

/** The words name no owner, and since the body was last spoken of another country was: it may be that one's. */
export function isElsewhere(book: Book, body: Draft, noun: NounSpot, belonging: Belonging): boolean {
  const country = countryOf(book, body)
  const back = distanceTo(book, body, noun)
  if (belonging.of || belonging.country || !country || back === Number.POSITIVE_INFINITY) return false
  for (let i = noun.sentence - back + 1; i <= noun.sentence; i++) {
    const named = (book.names.get(i) ?? []).filter(
      (n) =>
        (n.sort === 'country' || n.sort === 'demonym' || n.sort === 'capital') &&
        (i < noun.sentence || n.first < noun.head),
    )
    if (named.some((n) => n.of !== country)) return true
  }
  return false
}

const headWords = (draft: Draft): readonly (readonly string[])[] =>
  [...draft.forms, ...draft.descriptions, ...(draft.fixedName ? [draft.fixedName] : [])].map((form) =>
    plain(form).split(/[\s’'-]+/),
  )

/** "The King's office" is no "office of the Speaker": the words name an owner who is nobody known. */
function isOfUnnamed(book: Book, draft: Draft, noun: NounSpot): boolean {
  const tokens = book.page.sentences[noun.sentence]?.tokens ?? []
  const owners = noun.owners
    .filter(({ how }) => how === 'possessor' || how === 'of')
    .map(({ token }) => tokens[token])
    .filter((token) => token?.upos === 'NOUN' || token?.upos === 'PROPN')
  return owners.every((owner) => headWords(draft).some((words) => words.includes(plain(owner?.text ?? ''))))
}

/** "the ministry" fits "foreign ministry"; "the trade ministry" fits only one that has the word. */
function fits(words: readonly string[], noun: NounSpot): boolean {
  const at = words.indexOf(noun.lemma)
  return at >= 0 && noun.modifiers.every((m) => words.includes(plain(m)) || m === 'same')
}

function ownerFits(book: Book, draft: Draft, belonging: Belonging): boolean {
  if (belonging.of && draft.actsFor.size > 0) {
    if (draft.actsFor.has(belonging.of.number)) return true
    const country = belonging.country ?? countryOf(book, belonging.of)
    return country !== null && countryOf(book, draft) === country && belonging.of.kind === 'state'
  }
  if (belonging.country) return countryOf(book, draft) === belonging.country
  return belonging.of === null
}

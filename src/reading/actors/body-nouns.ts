/** Floor 2, reading, stage actors: described bodies ("the foreign ministry", "Ruritania's embassy", "the agency") to the body, medium or state meant. */
import { conjunctsOf } from '../../language/tree.ts'
import { actorAt, addDraft, addMention, type Book, type Draft, mentionAt, wordsAt } from './book.ts'
import { belongTo, withoutArticle } from './describe.ts'
import type { Geography } from './geography.ts'
import { type Belonging, belongingOf, countryOf } from './owners.ts'
import { distanceTo, nearestOf } from './salience.ts'
import type { NounSpot } from './spots.ts'
import { bodyBy, countryBy, isNounOf, isOutletPart, plain } from './words.ts'

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

export const isBodyNoun = (noun: NounSpot): boolean =>
  noun.classes.some((c) => c === 'body' || c === 'group' || c === 'state') &&
  !isPerson(noun) &&
  !noun.classes.includes('press')

const isPerson = (noun: NounSpot): boolean =>
  noun.names.length > 0 || isNounOf(noun.lemma, 'office', 'post', 'spokes', 'source', 'kin')

export const isOutletNoun = (noun: NounSpot): boolean =>
  isOutletPart(noun.lemma, 'noun') && !noun.plural && !isNounOf(noun.lemma, 'press')

/**
 * Gives a described body or medium its actor. False where the words name none for sure and none may be made
 * (no article, no owner: "parliament", "companies").
 */
export function resolveBodyNoun(book: Book, geography: Geography, noun: NounSpot, credited: boolean): boolean {
  const beside = nameBeside(book, noun)
  if (beside) return mean(book, noun, beside)
  if (isOutletNoun(noun) && resolveOutletNoun(book, noun)) return true
  const belonging = belongingOf(book, noun)
  const state = stateOf(geography, noun, belonging)
  if (state) return mean(book, noun, state)
  const known = noun.definite === 'indefinite' ? [] : earlier(book, noun, belonging)
  const one = known.length === 1 ? known[0] : nearestOf(book, known, noun)
  if (one && !isElsewhere(book, one, noun, belonging)) return mean(book, noun, one)
  if (known.length > 0) {
    addMention(book, noun, { candidates: known.map((d) => d.number) })
    return true
  }
  const named = belonging.of !== null || belonging.country !== null
  if (noun.lemma === 'regime' && noun.modifiers.length > 0) return false
  if (!credited && !named && noun.definite === 'bare') return false
  if ((noun.lemma === 'authority' || noun.lemma === 'movement') && !noun.plural && !named) return false
  if (
    noun.plural ||
    (!named && !credited && noun.definite !== 'definite') ||
    (isNounOf(noun.lemma, 'state') && !isNounOf(noun.lemma, 'body'))
  )
    return false
  const isGroup = isNounOf(noun.lemma, 'group') && !isNounOf(noun.lemma, 'body')
  if (!named && !credited && isGroup) return false
  make(book, geography, noun, belonging, isGroup)
  return true
}

function mean(book: Book, noun: NounSpot, draft: Draft): true {
  draft.descriptions.add(wordsAt(book, noun))
  addMention(book, noun, { actor: draft.number, sense: draft.kind === 'state' ? 'actor' : null })
  return true
}

function make(book: Book, geography: Geography, noun: NounSpot, belonging: Belonging, group: boolean): void {
  const draft = addDraft(book, group ? 'group' : 'body', bodyName(book, noun, belonging))
  draft.descriptions.add(wordsAt(book, noun))
  belongTo(geography, draft, belonging)
  addMention(book, noun, { actor: draft.number })
}

/** "Okoye's office" for "his office"; else the words without article. */
function bodyName(book: Book, noun: NounSpot, belonging: Belonging): string {
  const words = withoutArticle(wordsAt(book, noun))
  const pronoun = /^(?:his|her|its|their|my|our)\s+/i
  if (!pronoun.test(words) || !belonging.of) return words
  const owner = belonging.of.fixedName ?? [...belonging.of.forms].sort((a, b) => b.length - a.length)[0] ?? ''
  return owner === '' ? words : `${owner}’s ${words.replace(pronoun, '')}`
}

/** "the Interfax news agency", "the daily Posten", "the Reef party": noun and name mean one. */
function nameBeside(book: Book, noun: NounSpot): Draft | null {
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

/** "this newspaper" is the outlet itself (given to the book as its first draft of that kind); "the agency" the one just spoken of. */
function resolveOutletNoun(book: Book, noun: NounSpot): boolean {
  if (noun.definite !== 'definite' || belongingOf(book, noun).of) return false
  const bodies = earlier(book, noun, belongingOf(book, noun)).map((d) => distanceTo(book, d, noun))
  const outlets = book.drafts.filter((d) => d.kind === 'outlet' && distanceTo(book, d, noun) <= Math.min(6, ...bodies))
  const own = book.drafts.find((d) => d.kind === 'outlet')
  if (
    outlets.length === 0 &&
    own &&
    [...own.forms].some((form) =>
      plain(form)
        .split(' ')
        .some((w) => w.length > 4 && w.slice(0, 5) === noun.lemma.slice(0, 5)),
    )
  )
    return mean(book, noun, own)
  const nearest = outlets.length === 1 ? outlets[0] : nearestOf(book, outlets, noun)
  if (nearest) return mean(book, noun, nearest)
  if (outlets.length > 1) addMention(book, noun, { candidates: outlets.map((d) => d.number) })
  return outlets.length > 1
}

function stateOf(geography: Geography, noun: NounSpot, belonging: Belonging): Draft | null {
  if (!GOVERNMENT.has(noun.lemma) || !belonging.country) return null
  if (noun.lemma === 'regime' && noun.modifiers.length > 0) return null
  const owner = belonging.of
  const hers = noun.lemma === 'government' && owner?.kind === 'person'
  return owner === null || owner.kind === 'state' || hers ? geography.state(belonging.country) : null
}

/** Bodies met before that the words can mean: same head word, same owner or country as far as told, no other kind. */
function earlier(book: Book, noun: NounSpot, belonging: Belonging): readonly Draft[] {
  return book.drafts.filter(
    (d) =>
      (d.kind === 'body' || d.kind === 'group') &&
      headWords(d).some((words) => fits(words, noun)) &&
      ownerFits(book, d, belonging) &&
      distanceTo(book, d, noun) < Number.POSITIVE_INFINITY,
  )
}

/** The words name no owner, and since the body was last spoken of another country was: it may be that one's. */
function isElsewhere(book: Book, body: Draft, noun: NounSpot, belonging: Belonging): boolean {
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

/** The members of a coordination that are credited together share nothing but the row: each keeps its own actor. */
export const rowOf = (book: Book, sentence: number, head: number): readonly number[] => {
  const found = book.page.sentences[sentence]
  return found ? conjunctsOf(found, head).filter((i) => mentionAt(book, sentence, i) !== null || i === head) : []
}

/**
 * Floor 2, reading, stage actors: descriptions and pronouns, in text order, since each may lean on what stands before it.
 * Bodies whose owner is named go first: a spokesman "for the ministry" wants to know the ministry.
 */
import type { Frame } from '../../frames.ts'
import type { At } from '../../page.ts'
import { actorAt, addDraft, addMention, type Book, type Draft, mentionAt } from '../book.ts'
import { type Geography, peopleForm } from '../named/geography.ts'
import { resolvePronoun } from '../pronouns/pronouns.ts'
import type { Speech } from '../pronouns/speech.ts'
import { anyNoun } from '../spotting/nouns.ts'
import { prepositionOf } from '../spotting/phrases.ts'
import type { NameSpot, NounSpot, PronounSpot } from '../spotting/spots.ts'
import { isNounOf, isPersonNoun } from '../words.ts'
import { resolveAccount } from './accounts.ts'
import { isOutletNoun } from './body-antecedents.ts'
import { isBodyNoun, resolveBodyNoun } from './body-nouns.ts'
import { creditDocument, creditHead, isMember } from './credited.ts'
import { type Credits, creditsOf } from './credits.ts'
import { newPerson, recordMeant, whoIsDescribed, whoIsOfThatPeople } from './describe.ts'
import { asGroup, type GroupSpot, recordGroup, resolveGroup, spotNumbers, statesNear, whoAreMeant } from './groups.ts'
import { isOneOffice } from './in-office.ts'
import { resolveLatter, spotLatter } from './latter.ts'
import { officersIn, officersOf } from './officers.ts'
import { type Belonging, countryOf } from './owners.ts'
import { resolveSource, takeUpCrowd } from './sources.ts'

export interface Scene {
  readonly book: Book
  readonly geography: Geography
  readonly frames: readonly Frame[]
  readonly speech: Speech
  readonly nouns: readonly NounSpot[]
  readonly pronouns: readonly PronounSpot[]
  readonly outlet: Draft | null
}

type Step = { readonly sentence: number; readonly head: number; readonly take: () => void }

export function describeInOrder(scene: Scene): void {
  const { book, geography, nouns, pronouns, speech } = scene
  const credits = creditsOf(book, scene.frames)
  const later = nouns.filter((noun) => !resolveEarly(scene, credits, noun))
  const steps: Step[] = [
    ...later.map((noun) => ({ ...noun, take: () => resolveNoun(scene, credits, noun) })),
    ...pronouns.map((spot) => ({ ...spot, take: () => resolvePronoun(book, speech, spot) })),
    ...spotNumbers(book.page).map((spot) => ({ ...spot, take: () => resolveNumber(book, spot) })),
    ...spotLatter(book.page).map((spot) => ({ ...spot, take: () => resolveLatter(book, spot) })),
    ...otherCredited(book, credits, nouns).map((at) => ({
      sentence: at.sentence,
      head: at.token,
      take: () => creditHead(book, geography, scene.frames, credits, at),
    })),
    ...oneOfAPeople(book).map((spot) => ({ ...spot, take: () => resolveOneOfAPeople(book, geography, credits, spot) })),
  ]
  for (const step of steps.sort((a, b) => a.sentence - b.sentence || a.head - b.head)) step.take()
}

/** Heads credited with words that no spot stands for: "one", "others", nouns the lexicon does not know. */
function otherCredited(book: Book, credits: Credits, nouns: readonly NounSpot[]): readonly At[] {
  const spotted = new Set(nouns.map((n) => `${n.sentence}:${n.head}`))
  return credits.heads.filter((at) => {
    const token = book.page.sentences[at.sentence]?.tokens[at.token]
    return (
      token !== undefined && !spotted.has(`${at.sentence}:${at.token}`) && (isMember(token) || token.upos === 'NOUN')
    )
  })
}

/** A body with no pronoun among its owners; true where it is done with. */
function resolveEarly(scene: Scene, credits: Credits, noun: NounSpot): boolean {
  const { book, geography, outlet } = scene
  if (outlet && isOwnOutlet(book, noun)) {
    addMention(book, noun, { actor: outlet.number })
    return true
  }
  const chief = titleAfter(book, scene.nouns, noun)
  if (chief) {
    addMention(book, noun, { actor: chief.number })
    return true
  }
  if (!isBodyNoun(noun) || noun.plural || asGroup(book, noun) || noun.predicateOf !== null) return false
  const tokens = book.page.sentences[noun.sentence]?.tokens ?? []
  if (noun.owners.some((o) => tokens[o.token]?.upos === 'PRON')) return false
  if (isOutletNoun(noun) && noun.definite === 'definite') return false
  return resolveBodyNoun(book, geography, noun, credits.has(noun.sentence, noun.head))
}

/** "the delegation chief, Okoye" parsed as a delegation: the noun after it has the name. */
function titleAfter(book: Book, nouns: readonly NounSpot[], noun: NounSpot): Draft | null {
  const next = nouns.find((n) => n.sentence === noun.sentence && n.head === noun.head + 1 && n.names.length > 0)
  const tokens = book.page.sentences[noun.sentence]?.tokens ?? []
  return next && noun.names.length === 0 && tokens[next.head]?.head === noun.head
    ? actorAt(book, noun.sentence, next.head)
    : null
}

/** "this newspaper", "our correspondent". */
function isOwnOutlet(book: Book, noun: NounSpot): boolean {
  if (!isOutletNoun(noun) && !isNounOf(noun.lemma, 'press')) return false
  const first = book.page.sentences[noun.sentence]?.tokens[noun.first]?.text.toLowerCase()
  return first === 'this' || first === 'our'
}

function resolveNoun(scene: Scene, credits: Credits, noun: NounSpot): void {
  const { book, geography } = scene
  const credited = credits.has(noun.sentence, noun.head)
  if (mentionAt(book, noun.sentence, noun.head)) return
  if (noun.names.length > 0) return void resolveNamed(book, noun)
  if (noun.predicateOf !== null && !credited) return
  if (credited && creditDocument(book, scene.frames, noun)) return
  if (resolveAccount(book, geography, noun)) return
  const officers = officersOf(book, geography, noun)
  if (officers.length > 0) return void recordGroup(book, noun, officers)
  const group = asGroup(book, noun)
  if (group) return void recordGroup(book, noun, membersOfGroup(scene, group, noun))
  if ((isBodyNoun(noun) || isOutletNoun(noun)) && resolveBodyNoun(book, geography, noun, credited)) return
  if (noun.plural) return void resolveCrowd(scene, credits, noun, credited)
  if (isPersonNoun(noun.lemma)) resolvePerson(scene, credits, noun, credited)
}

/** "The two presidents", whom nobody names, of the two states just told of. */
function membersOfGroup({ book, geography }: Scene, group: GroupSpot, noun: NounSpot): readonly Draft[] {
  const meant = whoAreMeant(book, group)
  if (meant.length > 0) return meant
  const countries = statesNear(book, group).flatMap((state) => countryOf(book, state) ?? [])
  return countries.length === group.count ? officersIn(book, geography, noun, countries) : []
}

/** "the presidents, Okoye and Ito, ...": several named beside their office are those. */
function resolveNamed(book: Book, noun: NounSpot): void {
  const persons = noun.names.flatMap((head) => actorAt(book, noun.sentence, head) ?? [])
  if (noun.plural && noun.predicateOf === null && persons.length > 1 && persons.length === noun.names.length)
    recordGroup(book, noun, persons)
}

/** A person nobody names is a source where credited; else somebody under that description, if the noun tells an office or a tie. */
function resolvePerson({ book, geography, speech }: Scene, credits: Credits, noun: NounSpot, credited: boolean): void {
  const beside = apposed(book, noun)
  if (beside) return void recordMeant(book, noun, { one: beside })
  const token = book.page.sentences[noun.sentence]?.tokens[noun.head]
  const meant = whoIsDescribed(book, noun, token ? speech.speakerAt(token, noun.sentence) : null)
  if (credited && 'one' in meant) becomeSource(meant.one)
  if (recordMeant(book, noun, meant) || 'several' in meant || !('nobody' in meant)) return
  if (credited && !(isOneOffice(noun, meant.nobody) && noun.definite !== 'bare')) {
    resolveSource(book, geography, noun, credits.toldTo(noun.sentence, noun.head))
  } else if (
    !isBareOrAs(book, noun, meant.nobody) &&
    isNounOf(noun.lemma, 'office', 'post', 'trade', 'spokes', 'staff', 'source', 'kin', 'counterpart')
  ) {
    const source = noun.lemma === 'source' || noun.lemma === 'insider' || noun.lemma === 'informant'
    if (source) resolveSource(book, geography, noun, null)
    else newPerson(book, geography, noun, meant.nobody, 'person')
  }
}

/** "was elected president", "as a candidate", "no minister": an office, not somebody. */
function isBareOrAs(book: Book, noun: NounSpot, { of, country }: Belonging): boolean {
  const sentence = book.page.sentences[noun.sentence]
  if (sentence && prepositionOf(sentence, noun.head) === 'as') return true
  if (/^(?:any|no|every|each|either|neither)$/i.test(sentence?.tokens[noun.first]?.text ?? '')) return true
  return noun.definite === 'bare' && of === null && country === null
}

/** "the foreign minister, a former envoy, ...": two descriptions of one; "one of the two, a diplomat" is the one. */
function apposed(book: Book, noun: NounSpot): Draft | null {
  const tokens = book.page.sentences[noun.sentence]?.tokens ?? []
  const token = tokens[noun.head]
  const parted = /^[,;:(–—-]$/.test(tokens[noun.first - 1]?.text ?? '')
  const beside = token?.rel === 'appos' && parted ? tokens[token.head] : undefined
  const member =
    beside && beside.rel === 'nmod' && tokens[beside.head]?.text.toLowerCase() === 'one' ? beside.head : beside?.index
  const over = member === undefined ? null : actorAt(book, noun.sentence, member)
  return over && (over.kind === 'person' || over.kind === 'source') ? over : null
}

/** Somebody unnamed and met before ("a lobbyist") is a source once credited. */
function becomeSource(draft: Draft): void {
  const description = [...draft.descriptions][0] ?? ''
  if (draft.kind !== 'person' || draft.forms.size > 0 || !/^(?:an?|one|another)\s/i.test(description)) return
  draft.kind = 'source'
  draft.terms = { description, number: 'one', toldTo: null, terms: null }
}

/** Several people nobody names: sources where credited; else a group, if the noun or its owner tells something. */
function resolveCrowd({ book, geography }: Scene, credits: Credits, noun: NounSpot, credited: boolean): void {
  if (credited) return void resolveSource(book, geography, noun, credits.toldTo(noun.sentence, noun.head))
  if (takeUpCrowd(book, noun)) return
  const meant = whoIsDescribed(book, { ...noun, definite: 'indefinite' })
  if (!('nobody' in meant)) return
  const tied = meant.nobody.of !== null || meant.nobody.country !== null
  if (tied || isNounOf(noun.lemma, 'office', 'post', 'spokes', 'staff', 'source', 'press')) {
    newPerson(book, geography, noun, meant.nobody, 'group')
  }
}

function resolveNumber(book: Book, spot: GroupSpot): void {
  if (!mentionAt(book, spot.sentence, spot.head)) resolveGroup(book, spot)
}

/** "a Ruritanian": somebody not spoken of before; who is credited with words under no other name is an unnamed source. */
function newcomer(book: Book, geography: Geography, credits: Credits, spot: NameSpot): void {
  const sentence = book.page.sentences[spot.sentence]
  if (sentence && credits.has(spot.sentence, spot.head)) {
    const source = resolveSource(book, geography, anyNoun(sentence, spot.head, []), null)
    source.countries.add(spot.of as string)
    return
  }
  const draft = addDraft(book, 'person', spot.words)
  draft.countries.add(spot.of as string)
  geography.state(spot.of as string)
  addMention(book, spot, { actor: draft.number })
}

const oneOfAPeople = (book: Book): readonly NameSpot[] =>
  [...book.names.values()]
    .flat()
    .filter((s) => (s.sort === 'people' || s.sort === 'demonym') && peopleForm(book, s) === 'one')

function resolveOneOfAPeople(book: Book, geography: Geography, credits: Credits, spot: NameSpot): void {
  const before = book.page.sentences[spot.sentence]?.tokens.find((t) => t.head === spot.head && t.rel === 'det')
  if (before && /^(?:an?|another|one)$/i.test(before.text)) return void newcomer(book, geography, credits, spot)
  const meant = whoIsOfThatPeople(book, spot)
  if ('one' in meant) {
    meant.one.countries.add(spot.of as string)
    meant.one.descriptions.add(spot.words)
    addMention(book, spot, { actor: meant.one.number })
  } else if ('several' in meant) addMention(book, spot, { candidates: meant.several.map((d) => d.number) })
  else addMention(book, spot, { candidates: [geography.state(spot.of as string).number] })
}

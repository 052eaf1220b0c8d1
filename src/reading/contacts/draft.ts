/**
 * Floor 2, reading, contacts. Every word that names a contact, with the sides its rule finds around it. Whether it happened, who vouches
 * and whether it was told before is asked later.
 */
import type { Token } from '../../language/types.ts'
import type { LocalId, Part, Participant } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Page, PageSentence } from '../page.ts'
import type { Domain } from './domain.ts'
import { ALL_RULES, type RuleOfKind } from './kinds/list.ts'
import type { HeadRule, SideRule, Slot } from './rule.ts'
import { joinParties, NOBODY, type Party, partyAt } from './sides.ts'
import { fillersOf, nounChain, objectsOf, prepositionOf } from './slots.ts'
import { isTimeWord } from './time-words.ts'
import { childTokens, formOf, tokenOf, verbKey } from './verb-form.ts'
import { hasStanding, headClasses } from './words.ts'

export interface Draft extends RuleOfKind {
  readonly sentence: PageSentence
  readonly token: number
  readonly participants: readonly Participant[]
  /** Where a journey goes to or comes from, by its own words. */
  readonly destination: LocalId | null
  /** Nameless others take part too. */
  readonly open: boolean
  /** The words name too few sides for a contact of their own: they must refer to one told before. */
  readonly refers: boolean
}

/** One side rule filled: who stands there, in which part. */
interface Side {
  readonly part: Part
  readonly basis: 'stated' | 'implied'
  readonly slot: Slot
  readonly party: Party
}

export function findDrafts(page: Page, cast: Cast, domain: Domain): readonly Draft[] {
  return page.sentences.filter((s) => domain.admits(s)).flatMap((s) => s.tokens.flatMap((t) => draftAt({ cast, sentence: s, token: t.index, domain }) ?? []))
}

/** A word looked at, and what it is looked at with. */
interface Look {
  readonly cast: Cast
  readonly domain: Domain
  readonly sentence: PageSentence
  readonly token: number
}

function draftAt(look: Look): Draft | null {
  for (const rule of rulesFor(look.sentence, tokenOf(look.sentence, look.token))) {
    const draft = matchRule(look, rule)
    if (draft) return draft
  }
  return null
}

function rulesFor(sentence: PageSentence, token: Token): readonly RuleOfKind[] {
  if (isStay(sentence, token)) return ALL_RULES.filter(({ rule }) => rule.sort === 'stay')
  const sort = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' || token.upos === 'PROPN' ? 'noun' : null
  if (token.upos === 'ADJ') return ALL_RULES.filter(({ rule }) => rule.sort === 'adjective' && headClasses(token.text.toLowerCase(), 'a').includes(rule.words))
  if (sort === null) return []
  const classes = sort === 'verb' ? verbClasses(sentence, token) : headClasses(token.lemma.toLowerCase(), 'n')
  return ALL_RULES.filter(({ rule }) => rule.sort === sort && classes.includes(rule.words))
}

/** "will be in Lima", "was at the villa", "is expected to be there": a place as predicate. */
function isStay(sentence: PageSentence, token: Token): boolean {
  if (childTokens(sentence, token.index, ['cop']).length === 0) return false
  if (/^(there|here|present|absent)$/i.test(token.text)) return true
  const preposition = prepositionOf(sentence, token.index)
  return (token.upos === 'PROPN' && preposition === 'in') || ((preposition === 'in' || preposition === 'at') && hasStanding(token.lemma.toLowerCase(), 'site'))
}

/** By the verb with its particle; by the verb alone where the pair means nothing of its own. */
function verbClasses(sentence: PageSentence, token: Token): readonly string[] {
  const key = verbKey(sentence, token.index)
  const whole = headClasses(key, 'v')
  const lemma = token.lemma.toLowerCase()
  if (whole.length > 0 || key === lemma) return whole
  return /^\S+ (up|together)$/.test(key) ? headClasses(lemma, 'v') : []
}

function matchRule(look: Look, found: RuleOfKind): Draft | null {
  const { cast, sentence, token } = look
  const { rule } = found
  if (isCounted(sentence, token) || isGeneric(sentence, token, rule)) return null
  if (rule.only && !rule.only({ sentence, token })) return null
  const sides = withoutNeedlessMatrix(cast, rule, rule.sides.flatMap((side) => fill(cast, sentence, token, side)))
  const told = enough(sides)
  if (sides.some((s) => s.party.bystanders && s.party.actors.length === 0) && told.length < 2) return null
  const verdict = JUDGES[rule.needs](look, rule, sides)
  if (verdict === null) return null
  const participants = participantsOf(cast, sides, rule)
  return { ...found, sentence, token, participants, destination: destinationOf(sentence, token, sides), open: sides.some((s) => s.party.nameless), refers: verdict === 'refers' }
}

/** Of a return the place it is from: that is where the visit was. */
function destinationOf(sentence: PageSentence, token: number, sides: readonly Side[]): LocalId | null {
  const hosts = sides.filter((s) => s.part === 'host' && s.party.places.length > 0)
  const back = tokenOf(sentence, token).lemma === 'return' ? hosts.find((s) => s.slot === 'prep:from') : undefined
  return (back ?? hosts[0])?.party.places[0]?.actor ?? null
}

const enough = (sides: readonly Side[]): readonly LocalId[] => [...new Set(sides.flatMap((s) => [...s.party.actors, ...s.party.implied]))]

/** "met twice", "three visits", "multiple visits": a count, which creates no contact. */
function isCounted(sentence: PageSentence, token: number): boolean {
  const word = tokenOf(sentence, token)
  const modal = word.rel === 'xcomp' && word.head >= 0 ? childTokens(sentence, word.head, ['advmod']) : []
  if (word.upos === 'VERB') return [...modal, ...childTokens(sentence, token, ['advmod', 'obl'])].some((t) => COUNTING.has(t.text.toLowerCase()) || (t.lemma === 'time' && t.xpos === 'NNS'))
  const counted = childTokens(sentence, token, ['nummod', 'amod', 'det']).some((t) => MANY.has(t.text.toLowerCase()) || (t.rel === 'nummod' && t.text !== '1' && !/^one$/i.test(t.text)))
  return counted && word.xpos === 'NNS' && !PLURAL_NAMES.has(word.text.toLowerCase())
}

const COUNTING = new Set(['twice', 'thrice', 'repeatedly', 'often', 'regularly', 'frequently', 'periodically', 'routinely', 'usually', 'sometimes', 'always', 'rarely', 'seldom'])
const MANY = new Set(['multiple', 'several', 'many', 'numerous', 'frequent', 'regular', 'various', 'countless', 'few', 'repeated', 'most', 'annual', 'routine', 'all'])
const PLURAL_NAMES = new Set(['talks', 'negotiations', 'consultations', 'discussions'])
const SINGLE_ONLY = new Set(['visit-noun', 'call-noun', 'interview', 'arrival', 'departure'])

/** Bare plurals that tell of no one contact: "meetings are held in private". */
function isGeneric(sentence: PageSentence, token: number, rule: HeadRule): boolean {
  const word = tokenOf(sentence, token)
  if (rule.sort === 'verb' || word.xpos !== 'NNS' || PLURAL_NAMES.has(word.text.toLowerCase())) return false
  if (SINGLE_ONLY.has(rule.words)) return true
  if (nounChain(sentence, token).some((n) => /^(sidelines?|margins?|fringes?)$/i.test(tokenOf(sentence, n).text))) return true
  return childTokens(sentence, token, ['det', 'amod']).some((t) => /^(such|any|all|most|some|these|those)$/i.test(t.text))
}

function fill(cast: Cast, sentence: PageSentence, token: number, side: SideRule): readonly Side[] {
  return side.slots.flatMap((slot) =>
    fillersOf(sentence, token, slot).flatMap((filler) => {
      const party = partyAt(cast, sentence, filler.token)
      if (slot === 'modifier' && party.actors.length === 0) return []
      if (side.part === 'host' && WHERE.has(slot)) return [{ part: side.part, basis: filler.basis, slot, party: { ...NOBODY, places: party.places } }]
      return [{ part: side.part, basis: filler.basis, slot, party: slot === 'matrix' ? withoutMouthpieces(cast, party) : party }]
    }),
  )
}

/** The clause around a noun lends a side only where the noun's own words leave one out. */
function withoutNeedlessMatrix(cast: Cast, rule: HeadRule, sides: readonly Side[]): readonly Side[] {
  const own = sides.filter((s) => s.slot !== 'matrix' && s.part !== 'absent' && s.part !== 'host')
  const people = withoutOutlets(cast, joinParties(own.map((s) => s.party)).actors).length
  return people >= (rule.needs === 'two' ? 2 : 1) ? sides.filter((s) => s.slot !== 'matrix') : sides
}

/** Phrases that say where or whence a journey goes, and name no host. */
const WHERE: ReadonlySet<Slot> = new Set<Slot>(['prep:for', 'prep:in', 'prep:at', 'prep:from', 'prep:on'])

/** Whoever only speaks in the clause around a contact is not thereby at the table: a spokesman stands for his principal, a source for nobody. */
function withoutMouthpieces(cast: Cast, party: Party): Party {
  const actors = party.actors.flatMap((id) => {
    const actor = cast.actor(id)
    if (actor.kind === 'source' || actor.kind === 'outlet') return []
    const speaks = [actor.name, ...actor.descriptions, ...cast.roles.filter((r) => r.actor === id).map((r) => r.title)].some((w) => /spokes|press secretary/i.test(w))
    return speaks ? actor.actsFor.slice(0, 1) : [id]
  })
  return { ...party, actors }
}

type Judge = (look: Look, rule: HeadRule, sides: readonly Side[]) => 'own' | 'refers' | null

/** A contact needs two sides of which one has standing; a noun that names fewer may refer to a contact told before. */
const judgeTwo: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  const people = withoutOutlets(cast, all.actors)
  const several = people.length > 1 || sides.some((s) => s.party.several && withoutOutlets(cast, s.party.actors).length > 0)
  const total = people.length + withoutOutlets(cast, all.implied).length
  const official = [...people, ...all.implied].some((id) => domain.hasStanding(id)) || all.nameless
  if (rule.sort === 'verb') return official && hasTwoSides(cast, rule, objectsOf(sentence, token).map((i) => tokenOf(sentence, i)), sides, all, several) ? 'own' : isMeetingAgain(sentence, token, sides, total) ? 'refers' : null
  const topicOnly = people.length < 2 && sides.filter((s) => s.party.actors.length > 0 || s.party.nameless).every((s) => s.slot === 'modifier')
  if ((total === 0 && !all.nameless) || topicOnly) return 'refers'
  if (!official) return null
  if (people.length === 1 && sides.every((s) => s.slot === 'matrix' || s.party.actors.length === 0) && !isPerson(cast, people[0])) return 'refers'
  if (people.length >= 2 || (total >= 1 && all.nameless) || several) return 'own'
  return isPlainReference(sentence, token) ? 'refers' : 'own'
}

/** "They will meet again": who "they" are is left to the contact told before. */
const isMeetingAgain = (sentence: PageSentence, token: number, sides: readonly Side[], total: number): boolean =>
  total === 0 && sides.some((s) => s.party.several) && childTokens(sentence, token, ['advmod']).some((t) => t.text.toLowerCase() === 'again')

const isPerson = (cast: Cast, id: LocalId | undefined): boolean => id !== undefined && cast.actor(id).kind === 'person'

/** "the talks", "the visit": without further words it leans on what was told before. */
const isPlainReference = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, nounChain(sentence, token).at(-1) as number, ['det', 'nmod:poss']).some((t) => (t.rel === 'nmod:poss' && t.upos === 'PRON') || /^(the|this|that|these|those|such)$/i.test(t.text))

function hasTwoSides(cast: Cast, rule: HeadRule, objects: readonly Token[], sides: readonly Side[], all: Party, several: boolean): boolean {
  const people = withoutOutlets(cast, all.actors)
  const filled = sides.filter((s) => withoutOutlets(cast, s.party.actors).length > 0 || s.party.nameless)
  const objectless = !rule.sides.some((s) => s.slots.includes('object')) || objects.every((t) => /^(who|whom|what|which)$/i.test(t.text))
  const single = people.length === 1 && ['state', 'body', 'person'].includes(cast.actor(people[0] as LocalId).kind)
  const lone = filled.length === 1 && objectless && !single
  if (people.length >= 2) return filled.length > 1 || lone
  if (people.length === 0 && all.implied.length === 0) return false
  return filled.length > 1 || (lone && several)
}

const withoutOutlets = (cast: Cast, ids: readonly LocalId[]): readonly LocalId[] => ids.filter((id) => cast.actor(id).kind !== 'outlet')

const judgeTraveller: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const visitors = joinParties(sides.filter((s) => s.part === 'visitor').map((s) => s.party))
  const travellers = withoutOutlets(cast, [...visitors.actors, ...visitors.implied])
  if (travellers.length === 0 && !visitors.nameless) return rule.sort === 'noun' ? 'refers' : null
  if (!visitors.nameless && !travellers.some((id) => domain.hasStanding(id))) return null
  const hosts = joinParties(sides.filter((s) => s.part === 'host').map((s) => s.party))
  const destination = hosts.places.length > 0 || hosts.actors.length > 0
  if (rule.sort === 'stay') return (tokenOf(sentence, token).upos !== 'PROPN' || isNamedPlace(cast, sentence, token)) && travellers.some((id) => cast.actor(id).kind === 'person') ? 'own' : null
  if (rule.words === 'visit' && objectsOf(sentence, token).length === 0) return 'own'
  if (BARE.has(rule.words) && (namesSite(sentence, token) || (isBareMotion(sentence, token) && (hasTime(sentence, token) || isHypothetical(sentence, token))))) return 'own'
  if (rule.sort !== 'noun') return destination || (travellers.length > 0 && hasPurpose(sentence, token)) ? 'own' : null
  return 'own'
}

const BARE = new Set(['travel', 'arrive', 'leave', 'enter', 'send'])

/** "arrived at the monastery", "left the capital": a place without a name. */
const namesSite = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl', 'obj']).some((t) => SITE_PREPOSITIONS.has(prepositionOf(sentence, t.index) ?? '') && hasStanding(t.lemma.toLowerCase(), 'site'))

/** Empty: the object of "left" and "reached". */
const SITE_PREPOSITIONS = new Set(['', 'to', 'in', 'at', 'into', 'for', 'from'])

/** "came on Tuesday", "would not travel": nothing but time hangs on the verb. */
const isBareMotion = (sentence: PageSentence, token: number): boolean =>
  MOTIONS.has(verbKey(sentence, token)) &&
  childTokens(sentence, token, ['obj', 'xcomp', 'ccomp', 'obl', 'compound:prt', 'advcl']).every((t) => isTimeWord(t) || t.rel === 'advcl')

/** Verbs of motion that say enough alone; "go slowly" and "walk a tightrope" are no journeys. */
const MOTIONS = new Set(['come', 'travel', 'fly', 'arrive', 'return', 'land', 'depart', 'come back', 'go back', 'go home', 'come home', 'fly home', 'turn back', 'turn up', 'show up'])

/** "arrived on the second evening". */
const hasTime = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl', 'advmod']).some(isTimeWord)

/** Will, would, may, or not: what is at issue is whether somebody goes at all. */
function isHypothetical(sentence: PageSentence, token: number): boolean {
  const form = formOf(sentence, token)
  return form.negative || ['future', 'would', 'may', 'is-to', 'infinitive'].includes(form.name)
}

function isNamedPlace(cast: Cast, sentence: PageSentence, token: number): boolean {
  const mention = cast.at(sentence.index, token)
  return mention?.actor != null && mention.form === 'name' && ['place', 'state'].includes(cast.actor(mention.actor).kind)
}

/** "arrived for talks": a journey is a visit also where only its purpose is named. */
const hasPurpose = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, token, ['obl']).some((t) => headClasses(t.lemma.toLowerCase(), 'n').length > 0)

const judgeFreed: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const freed = sides.filter((s) => s.part === 'party')
  const people = freed.some((s) => s.party.actors.some((id) => ['person', 'group'].includes(cast.actor(id).kind)))
  const official = sides.some((s) => s.party.nameless || [...s.party.actors, ...s.party.implied].some((id) => domain.hasStanding(id)))
  const nameless = namesPeople(sentence, token)
  const powers = enough(sides).filter((id) => cast.actor(id).kind !== 'source').length
  if (people) return official || nameless ? 'own' : null
  return nameless && powers > (rule.sort === 'noun' ? 0 : 1) ? 'own' : null
}

/** "prisoner swap", "the release of hostages", "freed two sailors". */
export function namesPeople(sentence: PageSentence, token: number): boolean {
  const around = [...childTokens(sentence, token, ['compound', 'nmod', 'amod', 'obj', 'nsubj:pass', 'nmod:poss']), ...fillersOf(sentence, token, 'object').map((f) => tokenOf(sentence, f.token))]
  return around.some((t) => hasStanding(t.lemma.toLowerCase(), 'people'))
}

const judgeTwoNamed: Judge = (look, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  const people = withoutOutlets(look.cast, all.actors)
  if (people.length >= 2) return judgeTwo(look, rule, sides)
  return people.length === 1 && all.nameless && sides.length > 1 ? judgeTwo(look, rule, sides) : null
}

const judgeOne: Judge = ({ domain }, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  if (all.actors.length === 0 && !all.nameless) return rule.sort === 'noun' ? 'refers' : null
  return all.nameless || all.actors.some((id) => domain.hasStanding(id)) ? 'own' : null
}

const JUDGES: Readonly<Record<HeadRule['needs'], Judge>> = { two: judgeTwo, 'two-named': judgeTwoNamed, traveller: judgeTraveller, freed: judgeFreed, one: judgeOne }

/** Each actor once, in the part of the first slot that names it; outlets take part in interviews only. */
function participantsOf(cast: Cast, sides: readonly Side[], rule: HeadRule): readonly Participant[] {
  const found = new Map<LocalId, Participant>()
  const add = (actor: LocalId, part: Part, basis: 'stated' | 'implied'): void => {
    if (!found.has(actor) && (cast.actor(actor).kind !== 'outlet' || rule.words.startsWith('interview'))) found.set(actor, { actor, part, basis })
  }
  for (const side of sides) for (const actor of side.party.actors) add(actor, side.part, side.basis)
  for (const side of sides) for (const actor of side.party.implied) add(actor, side.part, 'implied')
  return [...found.values()]
}

export { NOBODY }

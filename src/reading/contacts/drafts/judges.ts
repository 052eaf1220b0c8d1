/** Floor 2, reading, contacts. Are enough sides of standing there for a contact of its own, or do the words refer to one told before? */

import type { LocalId } from '../../../model/index.ts'
import { hasPhrase } from '../kinds/conditions.ts'
import { namesPeople } from '../kinds/people.ts'
import type { HeadRule, Slot } from '../rule.ts'
import { isPassive, objectsOf, surfaceSubject } from '../sides/around-verb.ts'
import { carrierOf, nounChain } from '../sides/carrier.ts'
import { joinParties, type Party } from '../sides/party.ts'
import { isOfficial } from '../sides/standing.ts'
import { CONFIRMING, classOf } from '../status/governors.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { isOwnAccount } from '../tellings/voucher.ts'
import type { StateClass } from '../words.ts'
import { enough, type Side, withoutOutlets } from './fill.ts'
import { judgeTraveller } from './journeys.ts'
import type { Judge, Look } from './look.ts'

/** The sides put together. */
interface Count {
  readonly all: Party
  /** Named, outlets left out. */
  readonly people: readonly LocalId[]
  /** Named and implied. */
  readonly total: number
  readonly several: boolean
  readonly official: boolean
}

function countSides({ cast, domain }: Look, sides: readonly Side[]): Count {
  const all = joinParties(sides.map((s) => s.party))
  const people = withoutOutlets(cast, all.actors)
  const crowd = sides.some((s) => s.party.several && withoutOutlets(cast, s.party.actors).length > 0)
  return {
    all,
    people,
    total: people.length + withoutOutlets(cast, all.implied).length,
    several: people.length > 1 || crowd,
    official: [...people, ...all.implied].some((id) => domain.hasStanding(id)) || all.nameless,
  }
}

/** A contact needs two sides of which one has standing. */
const judgeTwo: Judge = (look, rule, sides) => {
  const count = countSides(look, sides)
  if (rule.sort === 'noun') return judgeNoun(look, sides, count)
  if (count.official && hasTwoSides(look, rule, sides, count)) return 'own'
  return isMeetingAgain(look, sides, count) || isOfTeams(look, count) || leansOnTold(sides, count) ? 'refers' : null
}

/** "The two spoke for an hour", "Lind was with them": who they are is left to the contact told just before. */
const leansOnTold = (sides: readonly Side[], { people, total, official }: Count): boolean =>
  sides.some((s) => s.party.them) && (total === 0 || (official && people.length === 1))

/** A noun that names fewer than two sides may refer to a contact told before. */
function judgeNoun(
  look: Look,
  sides: readonly Side[],
  { all, people, total, several, official }: Count,
): ReturnType<Judge> {
  const filled = sides.filter((s) => s.party.actors.length > 0 || s.party.nameless)
  if (sides.some((s) => s.slot === 'modifier' && s.party.implied.length >= 2)) return 'own'
  const topicOnly = people.length < 2 && filled.every((s) => s.slot === 'modifier')
  if ((total === 0 && !all.nameless) || topicOnly) return 'refers'
  if (!official) return null
  if (people.length >= 2 || (total >= 1 && all.nameless) || several) return 'own'
  return isLentBody(look, sides, people) || isPlainReference(look) ? 'refers' : 'own'
}

/** The one side is a body or state that only the clause around names ("the union gave Peru two weeks after talks in Lima"). */
function isLentBody({ cast, sentence, token }: Look, sides: readonly Side[], people: readonly LocalId[]): boolean {
  const lent = sides.every((s) => s.slot === 'matrix' || s.party.actors.length === 0)
  const wanted = tokenOf(sentence, nounChain(sentence, token).at(-1) as number).rel === 'obj'
  return people.length === 1 && lent && !wanted && cast.actor(people[0] as LocalId).kind !== 'person'
}

/** "They will meet again": who "they" are is left to the contact told before. */
const isMeetingAgain = ({ sentence, token }: Look, sides: readonly Side[], { total }: Count): boolean =>
  total === 0 &&
  sides.some((s) => s.party.several) &&
  childTokens(sentence, token, ['advmod']).some((t) => t.text.toLowerCase() === 'again')

/** "technical teams will meet", "experts are to sit down": of the sides of the contact told before. */
const isOfTeams = ({ sentence, token }: Look, { people }: Count): boolean =>
  people.length < 2 &&
  tokenOf(sentence, token).lemma === 'meet' &&
  objectsOf(sentence, token).length === 0 &&
  surfaceSubject(sentence, token).some(
    (i) =>
      /^(?:teams|experts|specialists|technicians|deputies|negotiators|delegations|groups|working groups|officials)$/i.test(
        tokenOf(sentence, i).text,
      ) && childTokens(sentence, i, ['nmod', 'nmod:poss', 'det', 'acl', 'acl:relcl']).length === 0,
  )

/** "the talks", "their meeting": without further words it leans on what was told before. */
const isPlainReference = ({ sentence, token }: Look): boolean =>
  childTokens(sentence, nounChain(sentence, token).at(-1) as number, ['det', 'nmod:poss']).some(
    (t) => (t.rel === 'nmod:poss' && t.upos === 'PRON') || /^(the|this|that|these|those|such)$/i.test(t.text),
  )

/** "no handover", "any release". */
const isNone = ({ sentence, token }: Look): boolean =>
  childTokens(sentence, token, ['det']).some((t) => /^(?:no|any)$/i.test(t.text))

/** Subject and object (or "with") are both there, or the subject is several and the verb has no object. */
function hasTwoSides(look: Look, rule: HeadRule, sides: readonly Side[], { all, people, several }: Count): boolean {
  const { cast, sentence, token } = look
  const filled = sides.filter((s) => withoutOutlets(cast, s.party.actors).length > 0 || s.party.nameless)
  const objects = objectsOf(sentence, token).map((i) => tokenOf(sentence, i))
  const usesObject = rule.sides.some((s) => s.slots.includes('object'))
  const seenOnly = usesObject && !rule.sides.some((s) => s.slots.includes('subject')) && isPassive(sentence, token)
  const objectless = !usesObject || seenOnly || objects.every((t) => /^(who|whom|what|which)$/i.test(t.text))
  const single = people.length === 1 && ['state', 'body', 'person'].includes(cast.actor(people[0] as LocalId).kind)
  const lone = filled.length === 1 && objectless && !single
  if (people.length >= 2) return filled.length > 1 || lone
  if (people.length === 0 && all.implied.length === 0) return false
  return new Set(filled.map((s) => s.slot)).size > 1 || (lone && several)
}

/** Where those who are let go or exchanged stand; who lets them go may stand anywhere else. */
const FREED: ReadonlySet<Slot> = new Set<Slot>(['object', 'of-object', 'prep:of', 'prep:for', 'possessor', 'modifier'])

const judgeFreed: Judge = (look, rule, sides) => {
  const { cast, domain, sentence, token } = look
  const freed = sides.filter((s) => FREED.has(s.slot)).flatMap((s) => s.party.actors)
  const people = freed.some((id) => ['person', 'group'].includes(cast.actor(id).kind))
  const nameless = namesPeople({ sentence, token })
  const official = sides.some(
    (s) => s.party.nameless || [...s.party.actors, ...s.party.implied].some((id) => domain.hasStanding(id)),
  )
  if (people) return official || nameless ? 'own' : null
  if (rule.sort === 'noun' && !nameless && enough(sides).length === 0 && (isPlainReference(look) || isNone(look)))
    return 'refers'
  const powers = enough(sides).filter((id) => cast.actor(id).kind !== 'source').length
  const forOthers = rule.words === 'exchange-verb' && hasPhrase({ sentence, token }, 'for')
  return nameless && powers > (rule.sort === 'noun' || forOthers ? 0 : 1) ? 'own' : null
}

/** The rule has seen to it that there is a contact; those who are nobody's and nameless ("the last four", "a committee") are those told of before. */
const judgeToldOf: Judge = (_, __, sides) => (enough(sides).length > 0 ? 'own' : 'refers')

/** "an official confirms the breakfast", "the dinner never took place": the meal told before, where nobody is named beside it. */
function isTakenUp(look: Look): boolean {
  const carrier = carrierOf(look.sentence, look.token)
  const verb = carrier === undefined ? null : tokenOf(look.sentence, carrier)
  if (!isPlainReference(look)) return false
  if (carrier === undefined || verb?.upos !== 'VERB') return isAccountedFor(look)
  const cls = classOf(look.sentence, carrier)
  return CONFIRMING.has(verb.lemma.toLowerCase()) || (cls !== null && OUTCOMES.has(cls))
}

/** What a verb makes of a contact that was told: it took place, ended, was called off or is denied. */
const OUTCOMES: ReadonlySet<StateClass> = new Set<StateClass>([
  'occur',
  'end',
  'cancel',
  'postpone',
  'deny',
  'rule-out',
])

/** "Peru's account of the lunch". */
const isAccountedFor = ({ sentence, token }: Look): boolean =>
  tokenOf(sentence, token).rel === 'nmod' && isOwnAccount(sentence, tokenOf(sentence, token).head)

const judgeTwoNamed: Judge = (look, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  const people = withoutOutlets(look.cast, all.actors)
  if (people.length >= 2) return judgeTwo(look, rule, sides)
  if (people.length === 0 && isTakenUp(look)) return 'refers'
  return people.length === 1 && all.nameless && sides.length > 1 ? judgeTwo(look, rule, sides) : null
}

/** Two persons face to face, of whom one at least holds an office, or one in office and nameless officials. */
const judgePersons: Judge = (look, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  const persons = all.actors.filter((id) => look.cast.actor(id).kind === 'person' && look.domain.hasStanding(id))
  const inOffice = persons.filter((id) => isOfficial(look.cast, id))
  if (persons.length >= 2 && inOffice.length > 0) return judgeTwo(look, rule, sides)
  return inOffice.length === 1 && all.nameless && sides.length > 1 ? judgeTwo(look, rule, sides) : null
}

const judgeOne: Judge = ({ domain }, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  if (all.actors.length === 0 && !all.nameless) return rule.sort === 'noun' ? 'refers' : null
  return all.nameless || all.actors.some((id) => domain.hasStanding(id)) ? 'own' : null
}

export const JUDGES: Readonly<Record<HeadRule['needs'], Judge>> = {
  two: judgeTwo,
  'two-named': judgeTwoNamed,
  persons: judgePersons,
  traveller: judgeTraveller,
  freed: judgeFreed,
  'let-go': judgeToldOf,
  body: judgeToldOf,
  'freed-again': () => 'refers',
  one: judgeOne,
}

/** Floor 2, reading, contacts. Are enough sides of standing there for a contact of its own, or do the words refer to one told before? */

import type { Token } from '../../../language/types.ts'
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { PageSentence } from '../../page.ts'
import { namesPeople } from '../kinds/people.ts'
import type { HeadRule, Slot } from '../rule.ts'
import { nounChain } from '../sides/around-noun.ts'
import { objectsOf } from '../sides/around-verb.ts'
import type { Domain } from '../sides/domain.ts'
import { joinParties, type Party } from '../sides/party.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'
import { enough, type Side, withoutOutlets } from './fill.ts'
import { BARE, hasPurpose, hasTime, isBareMotion, isHypothetical, isNamedPlace, namesSite } from './motion.ts'

/** A word looked at, and what it is looked at with. */
export interface Look {
  readonly cast: Cast
  readonly domain: Domain
  readonly sentence: PageSentence
  readonly token: number
}

type Judge = (look: Look, rule: HeadRule, sides: readonly Side[]) => 'own' | 'refers' | null

/** A contact needs two sides of which one has standing; a noun that names fewer may refer to a contact told before. */
const judgeTwo: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const all = joinParties(sides.map((s) => s.party))
  const people = withoutOutlets(cast, all.actors)
  const several =
    people.length > 1 || sides.some((s) => s.party.several && withoutOutlets(cast, s.party.actors).length > 0)
  const total = people.length + withoutOutlets(cast, all.implied).length
  const official = [...people, ...all.implied].some((id) => domain.hasStanding(id)) || all.nameless
  if (rule.sort === 'verb')
    return official &&
      hasTwoSides(
        cast,
        rule,
        objectsOf(sentence, token).map((i) => tokenOf(sentence, i)),
        sides,
        all,
        several,
      )
      ? 'own'
      : isMeetingAgain(sentence, token, sides, total)
        ? 'refers'
        : null
  const topicOnly =
    people.length < 2 &&
    sides.filter((s) => s.party.actors.length > 0 || s.party.nameless).every((s) => s.slot === 'modifier')
  if ((total === 0 && !all.nameless) || topicOnly) return 'refers'
  if (!official) return null
  if (
    people.length === 1 &&
    sides.every((s) => s.slot === 'matrix' || s.party.actors.length === 0) &&
    tokenOf(sentence, nounChain(sentence, token).at(-1) as number).rel !== 'obj' &&
    !isPerson(cast, people[0])
  )
    return 'refers'
  if (people.length >= 2 || (total >= 1 && all.nameless) || several) return 'own'
  return isPlainReference(sentence, token) ? 'refers' : 'own'
}

/** "They will meet again": who "they" are is left to the contact told before. */
const isMeetingAgain = (sentence: PageSentence, token: number, sides: readonly Side[], total: number): boolean =>
  total === 0 &&
  sides.some((s) => s.party.several) &&
  childTokens(sentence, token, ['advmod']).some((t) => t.text.toLowerCase() === 'again')

const isPerson = (cast: Cast, id: LocalId | undefined): boolean => id !== undefined && cast.actor(id).kind === 'person'

/** "the talks", "the visit": without further words it leans on what was told before. */
const isPlainReference = (sentence: PageSentence, token: number): boolean =>
  childTokens(sentence, nounChain(sentence, token).at(-1) as number, ['det', 'nmod:poss']).some(
    (t) => (t.rel === 'nmod:poss' && t.upos === 'PRON') || /^(the|this|that|these|those|such)$/i.test(t.text),
  )

function hasTwoSides(
  cast: Cast,
  rule: HeadRule,
  objects: readonly Token[],
  sides: readonly Side[],
  all: Party,
  several: boolean,
): boolean {
  const people = withoutOutlets(cast, all.actors)
  const filled = sides.filter((s) => withoutOutlets(cast, s.party.actors).length > 0 || s.party.nameless)
  const objectless =
    !rule.sides.some((s) => s.slots.includes('object')) || objects.every((t) => /^(who|whom|what|which)$/i.test(t.text))
  const single = people.length === 1 && ['state', 'body', 'person'].includes(cast.actor(people[0] as LocalId).kind)
  const lone = filled.length === 1 && objectless && !single
  if (people.length >= 2) return filled.length > 1 || lone
  if (people.length === 0 && all.implied.length === 0) return false
  return filled.length > 1 || (lone && several)
}

const judgeTraveller: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const visitors = joinParties(sides.filter((s) => s.part === 'visitor').map((s) => s.party))
  const travellers = withoutOutlets(cast, [...visitors.actors, ...visitors.implied])
  if (travellers.length === 0 && !visitors.nameless) return rule.sort === 'noun' ? 'refers' : null
  if (!visitors.nameless && !travellers.some((id) => domain.hasStanding(id))) return null
  const hosts = joinParties(sides.filter((s) => s.part === 'host').map((s) => s.party))
  const destination = hosts.places.length > 0 || hosts.actors.length > 0
  if (rule.sort === 'stay')
    return (tokenOf(sentence, token).upos !== 'PROPN' || isNamedPlace(cast, sentence, token)) &&
      travellers.some((id) => cast.actor(id).kind === 'person')
      ? 'own'
      : null
  if (rule.words === 'visit' && objectsOf(sentence, token).length === 0) return 'own'
  if (
    BARE.has(rule.words) &&
    (namesSite(sentence, token) ||
      (isBareMotion(sentence, token) && (hasTime(sentence, token) || isHypothetical(sentence, token))))
  )
    return 'own'
  if (rule.sort !== 'noun') return destination || (travellers.length > 0 && hasPurpose(sentence, token)) ? 'own' : null
  return 'own'
}

/** Where those who are let go or exchanged stand; who lets them go may stand anywhere else. */
const FREED: ReadonlySet<Slot> = new Set<Slot>(['object', 'prep:of', 'prep:for', 'possessor', 'modifier'])

const judgeFreed: Judge = ({ cast, domain, sentence, token }, rule, sides) => {
  const freed = sides.filter((s) => FREED.has(s.slot)).flatMap((s) => s.party.actors)
  const people = freed.some((id) => ['person', 'group'].includes(cast.actor(id).kind))
  const nameless = namesPeople({ sentence, token })
  const official = sides.some(
    (s) => s.party.nameless || [...s.party.actors, ...s.party.implied].some((id) => domain.hasStanding(id)),
  )
  if (people) return official || nameless ? 'own' : null
  const powers = enough(sides).filter((id) => cast.actor(id).kind !== 'source').length
  return nameless && powers > (rule.sort === 'noun' ? 0 : 1) ? 'own' : null
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

export const JUDGES: Readonly<Record<HeadRule['needs'], Judge>> = {
  two: judgeTwo,
  'two-named': judgeTwoNamed,
  traveller: judgeTraveller,
  freed: judgeFreed,
  one: judgeOne,
}

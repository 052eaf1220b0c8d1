/**
 * Floor 2, reading, contacts. Who may announce, confirm or acknowledge a contact: whoever takes part, is its host or go-between, or
 * speaks for one of these.
 */
import type { LocalId, Participant } from '../../../model/index.ts'
import { capitalsOf, countryBy } from '../../actors/words.ts'
import type { Cast } from '../../cast.ts'
import { isOfOneGovernment, isOrgan, spokenFor } from './government.ts'

/** The contact, as far as it tells who answers for it. */
export interface Answered {
  readonly participants: readonly Participant[]
  readonly place: LocalId | null
}

/** By whom: the last of a chain; null is the report's own voice. */
export function isPrincipal(cast: Cast, voucher: LocalId | null, contact: Answered): boolean {
  const speaker = voucher ?? cast.outlet
  if (speaker === null) return false
  const present = contact.participants.filter((p) => p.part !== 'absent').map((p) => p.actor)
  const sides = new Set<LocalId>([...present, ...placesOf(cast, contact.place)])
  return (
    speaksForOne(cast, speaker, sides) ||
    isOfOneGovernment(cast, speaker, sides) ||
    [...sides].some((side) => cast.actor(speaker).kind !== 'person' && speaksForOne(cast, side, new Set([speaker]))) ||
    isCalledHost(cast, speaker) ||
    isOwnMinistry(cast, speaker, present) ||
    isOwnText(cast, speaker, present) ||
    isThirdHost(cast, speaker, present, contact.place)
  )
}

const FAR = 4

/** Whether somebody is, or speaks for, one of these; through those between them. */
export function speaksForOne(cast: Cast, speaker: LocalId, sides: ReadonlySet<LocalId>, depth = FAR): boolean {
  if (sides.has(speaker)) return true
  return depth > 0 && cast.actor(speaker).actsFor.some((next) => speaksForOne(cast, next, sides, depth - 1))
}

/** A country as a place is the state of that name, and so is its capital. */
function placesOf(cast: Cast, place: LocalId | null): readonly LocalId[] {
  if (place === null) return []
  const { name, kind } = cast.actor(place)
  if (kind !== 'place') return [place]
  const states = cast.actors.filter((a) => a.kind === 'state' && (a.name === name || capitalsOf(a.name).includes(name)))
  return [place, ...states.map((a) => a.id)]
}

const HOSTING = /^(?:the\s+)?(?:two |three )?(?:hosts?|mediators?|facilitators?|conveners?|convenors?)$/i

/** "both sides say", "the two governments announced", "all three delegations say": whoever they are, they are those of the contact. */
const ALL_SIDES =
  /^(?:both|the two|all three|all the|the three) (?:sides|parties|offices|governments|capitals|ministries|presidencies|delegations|countries|foreign ministries)$/i

/** "according to the host", "the mediators said", "both sides say". */
const isCalledHost = (cast: Cast, speaker: LocalId): boolean => {
  const { name, descriptions, kind } = cast.actor(speaker)
  return kind !== 'outlet' && [name, ...descriptions].some((words) => HOSTING.test(words) || ALL_SIDES.test(words))
}

/** "the ministry said", with no word whose it is, of a minister who goes: it is his. */
function isOwnMinistry(cast: Cast, speaker: LocalId, present: readonly LocalId[]): boolean {
  const { kind, name, actsFor } = cast.actor(speaker)
  if (kind !== 'body' || actsFor.length > 0) return false
  const led = LED.find(({ body }) => body.test(name))
  return led !== undefined && present.some((id) => titlesOf(cast, id).some((t) => led.by.test(t)))
}

const LED: readonly { readonly body: RegExp; readonly by: RegExp }[] = [
  { body: /^(?:foreign |defence |defense )?ministry$/i, by: /\bminister\b(?<!prime minister)/i },
  { body: /^(?:presidency|presidential (?:palace|office))$/i, by: /^president\b/i },
  { body: /^(?:prime minister's office|chancellery)$/i, by: /^(?:prime minister|chancellor)\b/i },
]

const titlesOf = (cast: Cast, actor: LocalId): readonly string[] =>
  cast.roles.filter((r) => r.actor === actor && !r.former).map((r) => r.title)

/**
 * In what a ministry or a government publishes, it or its spokeswoman speaks for everybody who is called by an office and by no
 * country: "the Minister will receive", "Commissioner Lind will go".
 */
function isOwnText(cast: Cast, speaker: LocalId, present: readonly LocalId[]): boolean {
  const { outlet } = cast
  if (outlet === null || !isInstitution(cast.actor(outlet).name)) return false
  const own = speaker === outlet || (cast.actor(speaker).kind === 'person' && cast.actor(speaker).actsFor.length === 0)
  return own && present.some((id) => isOfTheHouse(cast, id))
}

const isInstitution = (name: string): boolean =>
  isOrgan(name) || /\b(?:commission|secretariat|office of the)\b/i.test(name)

function isOfTheHouse(cast: Cast, id: LocalId): boolean {
  const { kind, actsFor } = cast.actor(id)
  return kind === 'person' && actsFor.length === 0 && titlesOf(cast, id).length > 0
}

/**
 * "Lind of Norway and Ito of Peru will meet in Ronda, Spain's foreign ministry said": a government that gives word of a meeting of others,
 * in a town that is not known to lie elsewhere, has them as its guests.
 */
function isThirdHost(cast: Cast, speaker: LocalId, present: readonly LocalId[], place: LocalId | null): boolean {
  if (cast.actor(speaker).kind !== 'body' || place === null || present.length < 2) return false
  const [own, ...others] = spokenFor(cast, speaker)
  return own !== undefined && others.length === 0 && isTownOf(cast, place, cast.actor(own).name)
}

function isTownOf(cast: Cast, place: LocalId, state: string): boolean {
  const { kind, name } = cast.actor(place)
  const country = countryBy(name, 'capital') ?? countryBy(name, 'country')
  return kind === 'place' && (country === null || country === state)
}

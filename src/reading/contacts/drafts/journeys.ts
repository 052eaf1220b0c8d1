/** Floor 2, reading, contacts. Who goes somewhere: a journey needs a traveller of standing, and something that makes it more than moving. */
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import type { HeadRule } from '../rule.ts'
import { objectsOf } from '../sides/around-verb.ts'
import { isAtHome } from '../sides/home.ts'
import { joinParties } from '../sides/party.ts'
import { tokenOf } from '../status/verb-form.ts'
import { placeOf } from '../tellings/place.ts'
import { type Side, withoutOutlets } from './fill.ts'
import type { Judge, Look } from './look.ts'
import { BARE, hasPurpose, isDatedMotion, isNamedPlace, namesSite, PRESENCE, visitsArea } from './motion.ts'

/** Somebody of standing goes; a verb needs a destination, a purpose or a day besides. */
export const judgeTraveller: Judge = (look, rule, sides) => {
  const { cast, domain } = look
  const visitors = joinParties(sides.filter((s) => s.part === 'visitor').map((s) => s.party))
  const travellers = withoutOutlets(cast, [...visitors.actors, ...visitors.implied])
  if (travellers.length === 0 && !visitors.nameless) return rule.sort === 'noun' ? 'refers' : null
  if (!visitors.nameless && !travellers.some((id) => domain.hasStanding(id))) return null
  if (rule.sort === 'noun') return 'own'
  if (rule.sort === 'stay') return isStayOf(look, travellers) ? 'own' : null
  if (PRESENCE.has(rule.words)) return isPresentElsewhere(look, travellers) ? 'own' : null
  return isJourney(look, rule, sides, travellers) ? 'own' : null
}

const isStayOf = ({ cast, sentence, token }: Look, travellers: readonly LocalId[]): boolean =>
  (tokenOf(sentence, token).upos !== 'PROPN' || isNamedPlace(cast, sentence, token)) &&
  areAway(cast, travellers, placeOf(cast, sentence, token)?.actor ?? null)

/** "stayed in Lima", "was seen at a hotel in Lima": a place with a name, and not one's own country. */
function isPresentElsewhere({ cast, sentence, token }: Look, travellers: readonly LocalId[]): boolean {
  const place = placeOf(cast, sentence, token)
  return place?.basis === 'stated' && areAway(cast, travellers, place.actor)
}

/** A person is among them who is not at home there. */
const areAway = (cast: Cast, travellers: readonly LocalId[], place: LocalId | null): boolean =>
  travellers.some((id) => cast.actor(id).kind === 'person' && !(place !== null && isAtHome(cast, id, place)))

function isJourney(
  { sentence, token }: Look,
  rule: HeadRule,
  sides: readonly Side[],
  travellers: readonly LocalId[],
): boolean {
  const hosts = joinParties(sides.filter((s) => s.part === 'host').map((s) => s.party))
  // Letters are taken to parliaments too: only with a place is that a journey.
  if (hosts.places.length > 0 || rule.words === 'bring-to') return hosts.places.length > 0
  if (hosts.actors.length > 0) return true
  if (rule.words === 'visit' && (objectsOf(sentence, token).length === 0 || visitsArea(sentence, token))) return true
  if (BARE.has(rule.words) && (namesSite(sentence, token) || isDatedMotion(sentence, token))) return true
  return travellers.length > 0 && hasPurpose(sentence, token)
}

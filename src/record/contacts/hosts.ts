/** Floor 3, record, contacts. Who receives on a visit: its hosts, those who act for them, and those who act for the country it goes to. */
import type { DocContact } from '../../model/index.ts'
import type { Cast } from '../actors/cast.ts'
import { countryNamed, isCountry } from '../actors/countries.ts'
import { bodyKey } from '../actors/names.ts'

export function isHosted(actor: string, visit: DocContact, cast: Cast): boolean {
  const side = cast.sideOf(actor)
  if (visit.participants.some((p) => p.part === 'host' && (side.has(p.actor) || cast.sideOf(p.actor).has(actor))))
    return true
  const country = visit.place === null ? null : countryOf(visit.place.actor, cast)
  return country !== null && [...side].some((id) => isBody(id, cast) && countryOf(id, cast) === country)
}

const isBody = (id: string, cast: Cast): boolean => ['state', 'body'].includes(cast.profileOf(id).kind)

/** What its name names: a country, or its capital. */
const countryOf = (id: string, cast: Cast): string | null => countryNamed(keyOf(id, cast))

const keyOf = (id: string, cast: Cast): string => bodyKey(cast.byId.get(id)?.nodes[0]?.name ?? '')

/** A country says where a visit goes, not where a meeting was held. */
export const isWholeCountry = (place: string, cast: Cast): boolean => isCountry(keyOf(place, cast))

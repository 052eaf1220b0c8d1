/** Floor 2, reading, contacts. Is a place somebody's own country, or its capital? Whoever is there is at home, not on a visit. */
import type { LocalId } from '../../../model/index.ts'
import { capitalsOf } from '../../actors/words.ts'
import type { Cast } from '../../cast.ts'

export const isAtHome = (cast: Cast, person: LocalId, place: LocalId): boolean =>
  cast
    .actor(person)
    .actsFor.filter((id) => cast.actor(id).kind === 'state')
    .some((state) => state === place || capitalsOf(cast.actor(state).name).includes(cast.actor(place).name))

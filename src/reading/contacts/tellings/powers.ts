/** Floor 2, reading, contacts. The states and bodies behind who takes part in a contact or speaks of it. */
import type { LocalId, Participant } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { allStates } from '../sides/groups.ts'

export function powersOf(cast: Cast, { actor, part }: Participant): readonly LocalId[] {
  if (part === 'absent' || part === 'mediator') return []
  const { kind, actsFor } = cast.actor(actor)
  if (kind === 'state' || kind === 'body') return [actor]
  return actsFor.filter((id) => ['state', 'body'].includes(cast.actor(id).kind)).slice(0, 1)
}

/** The state of who speaks takes part in what he speaks of; and, in a report about two states, the other one with it. */
export function statesBehind(cast: Cast, speaker: LocalId): readonly Participant[] {
  const own = powersOf(cast, { actor: speaker, part: 'party', basis: 'implied' })
    .map((id) => cast.actor(id))
    .flatMap((a) =>
      a.kind === 'state' ? [a.id] : a.actsFor.filter((id) => cast.actor(id).kind === 'state').slice(0, 1),
    )
  const both = allStates(cast, 2)
  const sides = own.length === 1 && own.every((id) => both.includes(id)) ? both : own
  return sides.map((actor) => ({ actor, part: 'party', basis: 'implied' }))
}

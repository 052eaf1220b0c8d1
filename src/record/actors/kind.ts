/** Floor 3, record, actors. What an actor is: what most reports take it for. */
import type { ActorKind } from '../../model/index.ts'
import type { Actor } from './cast.ts'

const kinds = new WeakMap<Actor, ActorKind>()

/** That a report's head names an outlet says least: it counts only where no text tells more. Of equals the first told. */
export function kindOf(actor: Actor): ActorKind {
  const known = kinds.get(actor)
  if (known !== undefined) return known
  const counts = new Map<ActorKind, number>()
  for (const { kind, read } of actor.nodes) if (read !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  let [best, most]: [ActorKind, number] = [actor.nodes[0]?.kind ?? 'body', 0]
  for (const [kind, n] of counts) if (n > most) [best, most] = [kind, n]
  kinds.set(actor, best)
  return best
}

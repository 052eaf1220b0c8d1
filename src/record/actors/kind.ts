/** Floor 3, record, actors. What an actor is: what most reports take it for. */
import type { ActorKind } from '../../model/index.ts'
import { mostFrequent } from '../order.ts'
import type { Actor } from './actors.ts'

const kinds = new WeakMap<Actor, ActorKind>()

/** That a report's head names an outlet says least: it counts only where no text tells more. */
export function kindOf(actor: Actor): ActorKind {
  const known = kinds.get(actor)
  if (known !== undefined) return known
  const read = actor.nodes.filter((node) => node.read !== null)
  const kind = mostFrequent((read.length > 0 ? read : actor.nodes).map((node) => node.kind)) ?? 'body'
  kinds.set(actor, kind)
  return kind
}

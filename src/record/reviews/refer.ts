/** Floor 3, record, reviews. Actors of the record, as an analyst names them, as actors of one reading. */
import type { ReadActor, Reading } from '../../model/index.ts'
import { nodesOf } from '../actors/nodes.ts'
import type { Filed } from '../filed.ts'
import type { Locator } from './locate.ts'

export interface Referrer {
  /** The local id of an actor of the record. */
  readonly to: (id: string) => string
  readonly add: (actor: ReadActor) => void
  /** The reading's own actors, and those brought in. */
  readonly actors: () => readonly ReadActor[]
}

export const bareActor = (id: string, kind: ReadActor['kind'], name: string): ReadActor => ({
  id,
  kind,
  name,
  aliases: [],
  mentions: [],
  descriptions: [],
  actsFor: [],
  members: [],
  source: null,
})

/** Its own where it has them, else brought in by name, under which they join those they name. */
export function makeReferrer(reading: Reading, filed: Filed, locator: Locator): Referrer {
  const actors = [...reading.actors]
  const known = new Map(nodesOf(filed).all.map((node) => [node.id, node.local]))
  const to = (id: string): string => {
    const local = known.get(id)
    if (local != null) return local
    const located = locator.find(id)
    const node = located === undefined ? undefined : nodesOf(located.filed).all.find((one) => one.id === id)
    const same = actors.find((actor) => node !== undefined && actor.kind === node.kind && actor.name === node.name)
    const made = same ?? bareActor(`review ${id}`, node?.kind ?? 'body', node?.name ?? id)
    if (same === undefined && !actors.some((actor) => actor.id === made.id)) actors.push(made)
    known.set(id, made.id)
    return made.id
  }
  return { to, add: (actor: ReadActor) => actors.push(actor), actors: () => actors }
}

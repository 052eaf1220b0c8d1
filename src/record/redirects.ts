/** Floor 3, record. Where the ids of merged things lead: to the one that bears the earliest-published evidence. */
import type { Cast } from './actors/cast.ts'
import type { Consolidation } from './contacts/consolidate.ts'

/** From the id of a later member to that of the whole. */
export type Redirects = readonly (readonly [from: string, to: string])[]

interface Redirecting {
  readonly redirects: () => Redirects
}

export function gatherRedirects(
  cast: Cast,
  { contacts: consolidated }: Consolidation,
  positions: Redirecting,
  measures: Redirecting,
): Readonly<Record<string, string>> {
  const actors = cast.begun.flat().flatMap((actor) => actor.nodes.slice(1).map((node) => [node.id, actor.id] as const))
  const contacts = consolidated.flatMap(({ id, tellings }) => tellings.slice(1).map((t) => [t.contactId, id] as const))
  const all = [...actors, ...contacts, ...positions.redirects(), ...measures.redirects()].filter(
    ([from, to]) => from !== to,
  )
  return Object.fromEntries(all)
}

/** Floor 2, reading, contacts. Who has diplomatic standing by what the report says of him. */
import type { LocalId, ReadActor } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { hasStanding } from '../words.ts'

const OFFICIAL_KINDS: ReadonlySet<ReadActor['kind']> = new Set(['state'])

/** Has the report said anything of this actor that gives it diplomatic standing: an office, a body it acts for, a state itself? */
export function isOfficial(cast: Cast, id: LocalId): boolean {
  const actor = cast.actor(id)
  if (actor.kind === 'outlet' || actor.kind === 'place') return false
  if (OFFICIAL_KINDS.has(actor.kind)) return true
  const words = [
    actor.name,
    ...actor.aliases,
    ...actor.descriptions,
    ...cast.roles.filter((r) => r.actor === id).map((r) => r.title),
  ]
  if (words.some(holdsOffice)) return true
  return (
    actor.actsFor.some((other) => OFFICIAL_KINDS.has(cast.actor(other).kind)) ||
    actor.members.some((member) => member !== id && isOfficial(cast, member))
  )
}

/** "her Peruvian colleague": of whoever speaks for a state, another one does. */
const FACING = /\b(?:his|her|their) \p{Lu}\p{L}+ colleague\b/u

function holdsOffice(words: string): boolean {
  if (FACING.test(words)) return true
  const all = words.toLowerCase().split(/[^\p{L}\p{N}-]+/u)
  return all.some(
    (word) =>
      hasStanding(word, 'office', 'post', 'group', 'side') ||
      (word.endsWith('ies') && hasStanding(`${word.slice(0, -3)}y`, 'office', 'post', 'group', 'side')) ||
      (word.endsWith('s') && hasStanding(word.slice(0, -1), 'office', 'post', 'group', 'side')),
  )
}

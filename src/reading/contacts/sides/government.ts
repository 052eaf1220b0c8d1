/** Floor 2, reading, contacts. Who speaks for a state: its ministry or embassy, or whoever holds an office of it. Each of them speaks for all who act for that state. */
import type { LocalId } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { isAtHome } from './home.ts'

const ORGAN =
  /\b(?:ministry|embassy|presidency|government|chancellery|cabinet|consulate|high commission|foreign office|palace|permanent mission)\b/i

const OFFICE =
  /\b(?:minister|president|premier|chancellor|king|queen|emir|sultan|spokes(?:man|woman|person)|ambassador|high commissioner)\b/i

const NO_LONGER = /\b(?:former|ex|late|shadow|opposition|designate)\b/i

/** A ministry, an embassy, a government by its name. */
export const isOrgan = (name: string): boolean => ORGAN.test(name)

/** The states in whose name an actor speaks by its kind or office; none for a member of parliament, a nameless diplomat, a paper. */
export function spokenFor(cast: Cast, speaker: LocalId): readonly LocalId[] {
  const { kind, name, actsFor } = cast.actor(speaker)
  const titles = cast.roles.filter((r) => r.actor === speaker).map((r) => r.title)
  const speaks =
    kind === 'body' ? ORGAN.test(name) : kind === 'person' && titles.some((t) => OFFICE.test(t) && !NO_LONGER.test(t))
  // A ministry's spokeswoman speaks for the state that the ministry acts for.
  const behind = actsFor.flatMap((id) => [id, ...(cast.actor(id).kind === 'body' ? cast.actor(id).actsFor : [])])
  return speaks ? behind.filter((id) => cast.actor(id).kind === 'state') : []
}

/** One of these acts for the state that the speaker speaks for, or is a capital of it. */
export const isOfOneGovernment = (cast: Cast, speaker: LocalId, sides: ReadonlySet<LocalId>): boolean =>
  spokenFor(cast, speaker).some((state) =>
    [...sides].some(
      (side) => side === state || cast.actor(side).actsFor.includes(state) || isAtHome(cast, speaker, side),
    ),
  )

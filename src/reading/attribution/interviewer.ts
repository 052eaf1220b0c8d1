/** Floor 2, reading/attribution. Who asks in an interview: its one author if the report names one, else the outlet. */
import type { LocalId, ReadActor } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Frame } from '../frames.ts'
import type { Page } from '../page.ts'

export interface Interviewer {
  readonly actor: LocalId | null
  /** The author as an actor, where the cast does not know them: a byline is no sentence. */
  readonly introduced: ReadActor | null
}

export function findInterviewer(page: Page, frames: readonly Frame[], cast: Cast): Interviewer {
  const [author, another] = page.report.byline
  if (!author || another || !frames.some((f) => f.cueClass === 'question'))
    return { actor: cast.outlet, introduced: null }
  const known = cast.actors.find((a) => a.kind === 'person' && [a.name, ...a.aliases].includes(author))
  if (known) return { actor: known.id, introduced: null }
  const start = page.report.text.indexOf(author)
  if (start < 0) return { actor: cast.outlet, introduced: null }
  const mention = { start, end: start + author.length, form: 'name', words: author } as const
  const introduced: ReadActor = {
    id: 'xq',
    kind: 'person',
    name: author,
    aliases: [],
    mentions: [mention],
    descriptions: [],
    actsFor: [],
    members: [],
    source: null,
  }
  return { actor: introduced.id, introduced }
}

/** The cast with those that only the statements needed, for the stages after them. */
export const withActors = (cast: Cast, introduced: readonly ReadActor[]): Cast =>
  introduced.length === 0
    ? cast
    : {
        ...cast,
        actors: [...cast.actors, ...introduced],
        actor: (id) => introduced.find((a) => a.id === id) ?? cast.actor(id),
      }

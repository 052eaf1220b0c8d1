/** Floor 3, record, for tests: reports of contacts of named people, states and bodies. */
import type { RecordDocument } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { type ActorDraft, type Draft, draftReport, type TellingDraft } from './draft.ts'

export const contactsOf = (...inputs: readonly Input[]): RecordDocument['contacts'] =>
  compile(inputs, [], { engine: 'test' }).contacts

export interface Told extends Omit<TellingDraft, 'people'> {
  readonly words: string
  readonly people: readonly string[]
}

/** A report of tellings of named people, states and bodies; whoever stands in `more` has more said of him. */
export function reportOf(
  text: string,
  published: string,
  tellings: readonly Told[],
  more: Record<string, ActorDraft> = {},
) {
  const draft: Draft = draftReport(text, { outlet: `Paper of ${published}`, published })
  const ids = new Map<string, string>()
  const idOf = (name: string): string => {
    const [{ actsFor = [], ...rest }, known] = [more[name] ?? {}, ids.get(name)]
    const made =
      known ?? draft.actor(STATES.includes(name) ? 'state' : 'person', name, { ...rest, actsFor: actsFor.map(idOf) })
    ids.set(name, made)
    return made
  }
  for (const { words, people, place, ...told } of tellings)
    draft.telling(words, {
      ...told,
      ...(typeof place === 'string' ? { place: draft.actor('place', place) } : {}),
      people: people.map(idOf),
    })
  return draft.input()
}

export const STATES = ['Norland', 'Sudmark', 'Estria']
export const SIDES = {
  'Anna Berg': { actsFor: ['Norland'] },
  'Luis Costa': { actsFor: ['Sudmark'] },
  'Ivo Lund': { actsFor: ['Estria'] },
}

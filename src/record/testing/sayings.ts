/** Floor 3, record, for tests: reports of what people and bodies of two states say, and what differs in them. */
import type { ActorKind, StatementKind } from '../../model/index.ts'
import { compile, type Input } from '../index.ts'
import { draftReport } from './draft.ts'

export interface Said {
  readonly words: string
  /** Nobody: the outlet's own voice. */
  readonly by?: string
  readonly kind?: StatementKind
}

/** A report of these sayings in turn, by people and bodies of two states; `met` is told in it as held by Anna Berg and Luis Costa. */
export function reportOf(outlet: string, sayings: readonly Said[], met?: string, published = '2031-05-10'): Input {
  const text = `${sayings.map(({ words, by }) => (by ? `${words}, ${by} said.` : `${words}.`)).join(' ')}`
  const draft = draftReport(text, { outlet, published })
  const [norland, sudmark] = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [norland] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [sudmark] })
  const placed = draft.actor('place', 'Portville')
  const speakers = new Map<string, string>([
    ['Anna Berg', berg],
    ['Luis Costa', costa],
  ])
  const speaker = (name: string, kind: ActorKind): string => {
    const known = speakers.get(name) ?? draft.actor(kind, name, name.includes('Norland') ? { actsFor: [norland] } : {})
    speakers.set(name, known)
    return known
  }
  for (const { words, by, kind } of sayings)
    draft.statement(words, by === undefined ? [] : [speaker(by, 'source')], kind === undefined ? {} : { kind })
  if (met !== undefined)
    draft.telling(met, {
      people: [berg, costa],
      when: '2031-05-08',
      by: [speaker('a clerk', 'source')],
      ...(met.includes('Portville') ? { place: placed } : {}),
    })
  return draft.input()
}

/** What differs between them, but for growth and what nobody followed up. */
export const brief = (...inputs: readonly Input[]): readonly string[] =>
  compile(inputs, [], { engine: 'test' })
    .discrepancies.filter(({ verdict }) => verdict !== 'growth' && verdict !== 'unfollowed')
    .map((d) => `${d.kind} ${d.verdict}: ${d.between.map(({ says }) => says).join(' | ')}`)

/** Floor 3, record, for tests: two heads of government of invented names, as most stories need them. */
import { type Draft, draftReport } from './draft.ts'

export interface Leaders {
  readonly draft: Draft
  readonly norland: string
  readonly sudmark: string
  readonly berg: string
  readonly costa: string
}

export function twoLeaders(text: string, outlet: string, published: string | undefined): Leaders {
  const draft = draftReport(text, published === undefined ? { outlet } : { outlet, published })
  const [norland, sudmark] = [draft.actor('state', 'Norland'), draft.actor('state', 'Sudmark')]
  const berg = draft.actor('person', 'Anna Berg', { actsFor: [norland] })
  const costa = draft.actor('person', 'Luis Costa', { actsFor: [sudmark] })
  return { draft, norland, sudmark, berg, costa }
}

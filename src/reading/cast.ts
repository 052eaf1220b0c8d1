/** Floor 2, reading. Who is who in one report, as the stages after the actors see it. */
import type { LocalId, MentionForm, Note, ReadActor, ReadRole, Span } from '../model/index.ts'

/** One place where the report refers to somebody. */
export interface Mention extends Span {
  readonly sentence: number
  /** Token indices in that sentence: its syntactic head, first and last word. */
  readonly head: number
  readonly first: number
  readonly last: number
  readonly form: MentionForm
  /** Whom it means; null where several fit (then `candidates`) or nobody does. */
  readonly actor: LocalId | null
  readonly candidates: readonly LocalId[]
  /** "the two", "both sides", "they": whom it means together, where that is sure. */
  readonly members: readonly LocalId[]
  /** A capital, country or palace read as the government ('actor') or as the place ('place'); null for everything else. */
  readonly sense: 'actor' | 'place' | null
  readonly plural: boolean
}

export interface Cast {
  readonly actors: readonly ReadActor[]
  readonly roles: readonly ReadRole[]
  readonly mentions: readonly Mention[]
  /** The report's own outlet, if known. */
  readonly outlet: LocalId | null
  /** The mention whose head is this token. */
  readonly at: (sentence: number, token: number) => Mention | null
  /** Mentions that lie inside a span, in text order. */
  readonly within: (span: Span) => readonly Mention[]
  readonly actor: (id: LocalId) => ReadActor
  readonly notes: readonly Note[]
}

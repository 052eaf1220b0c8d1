/**
 * Floor 2, reading. A frame is a place where words are credited, found on the parse alone: cue, who is credited
 * (as syntax, not yet as an actor), content. Actors are resolved with frames at hand ("I" inside a quotation is its
 * speaker), and statements are made from frames once actors are known.
 */
import type { Span, StatementKind, Why } from '../model/index.ts'
import type { At } from './page.ts'

export interface Relay {
  /** Head of the phrase that names who passed it on ("Reuters", "a source" it cites). */
  readonly source: At | null
  readonly cue: Span
}

export interface Frame {
  readonly cue: Span
  readonly cueAt: At
  /** Dictionary form of the cue as the lexicon has it: "call for". */
  readonly cueWord: string
  /** Cue class of the lexicon, e.g. `say`, `deny`, `demand`; decides the kind together with the content. */
  readonly cueClass: string
  /** Head of the phrase credited; null where syntax names nobody (free continuation resolved: then `speakerOf`). */
  readonly source: At | null
  /** The words that name the speaker where they stand outside all sentences: the label of a turn in an interview. */
  readonly label: Span | null
  /** "It is said", "is understood to": credited to nobody in particular. */
  readonly hearsay: boolean
  /** Continues the speech of that frame (index into the frames) without a cue of its own. */
  readonly speakerOf: number | null
  /** From the outermost relay inwards, the speaker not included. */
  readonly relays: readonly Relay[]
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly addressee: At | null
  readonly channel: Span | null
  /** Index of the frame inside whose content this one stands. */
  readonly inside: number | null
  /** Negated speech: "did not say whether", "declined to comment". */
  readonly negative: boolean
  /** A kind that syntax alone decides. */
  readonly kind: StatementKind | null
  readonly why: Why
}

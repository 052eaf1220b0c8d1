/** Floor 2, reading/attribution. A frame while it is being found: still in tokens of its sentence. */
import type { Span, StatementKind } from '../../model/index.ts'
import type { Relay } from '../frames.ts'
import type { At } from '../page.ts'

export interface Draft {
  readonly sentence: number
  /** Token of the cue that the frame hangs on. */
  readonly head: number
  readonly cue: Span
  readonly cueWord: string
  readonly cueClass: string
  readonly source: At | null
  /** Where the crediting interrupts or follows what it credits: the whole crediting clause or phrase. */
  readonly clause: Span | null
  /** The words that name the speaker where they stand outside any sentence: the label of a turn. */
  readonly label: Span | null
  readonly content: readonly Span[]
  readonly addressee: At | null
  readonly channel: Span | null
  readonly negative: boolean
  /** Whoever the source is, it is not named here and may be the one before it: "it is said", "is understood to". */
  readonly hearsay: boolean
  /** Takes a quotation as its content. */
  readonly quoting: boolean
  readonly kind: StatementKind | null
  /** Continues the speech of that draft. */
  readonly continues: Draft | null
  /** Who passed the words on, as a phrase of its own tells: "as quoted by the Tribune". */
  readonly retold: Relay | null
  readonly rule: string
}

type Needed = 'sentence' | 'head' | 'cue' | 'cueWord' | 'cueClass' | 'source' | 'content' | 'rule'

/** A draft of which only the parts that matter to a family need be told. */
export const newDraft = (parts: Pick<Draft, Needed> & Partial<Draft>): Draft => ({
  label: null,
  clause: null,
  addressee: null,
  channel: null,
  negative: false,
  hearsay: false,
  quoting: false,
  kind: null,
  continues: null,
  retold: null,
  ...parts,
})

/** Floor 3, record, for tests and benches: what has to be told of a thing in a hand-made reading. */
import type {
  ContactKind,
  ContactState,
  MeasureKind,
  MeasureState,
  Part,
  PositionKind,
  Span,
  StatementKind,
} from '../../model/index.ts'

export interface ActorDraft {
  readonly aliases?: readonly string[]
  readonly actsFor?: readonly string[]
  readonly role?: {
    readonly title: string
    readonly of?: string
    readonly former?: true
  }
  /** Only described, not named. */
  readonly described?: true
}

export interface TellingDraft {
  readonly kind?: ContactKind
  readonly title?: string
  readonly people: readonly (string | readonly [string, Part])[]
  /** Told, or (in a list) only concluded. */
  readonly place?: string | readonly [concluded: string]
  readonly when?: string | null
  readonly state?: ContactState
  readonly by?: readonly string[]
  readonly byPrincipal?: true
  readonly sameAs?: string
  readonly partOf?: string
  readonly ordinal?: number
  readonly formerly?: string
  readonly background?: true
}

export interface StatementDraft {
  readonly kind?: StatementKind
  readonly quoted?: true
  readonly sourceSpan?: Span
  readonly cue?: Span
}

export interface PositionDraft {
  readonly holder: string
  readonly kind: PositionKind
  readonly to?: readonly string[]
  readonly deadline?: string
  readonly by?: readonly string[]
}

export interface MeasureDraft {
  readonly kind: MeasureKind
  readonly by?: string
  readonly targets?: readonly string[]
  readonly state?: MeasureState
  readonly suspends?: string
  readonly serves?: string
  readonly vouchers?: readonly string[]
}

export interface CountDraft {
  readonly of: ContactKind
  readonly people: readonly string[]
  readonly value: string
  readonly asOf?: string
}

export interface ReportDraft {
  /** Words at the top of the text. */
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly bounds?: { readonly edtf: string; readonly why: string }
  readonly read?: string
  readonly signature?: readonly number[]
}

/**
 * Floor 2, reading, measures. A draft is what one rule sees on the parse of one sentence: words, not yet actors.
 * settle.ts makes measures of drafts.
 */
import type { Token } from '../../language/types.ts'
import type { MeasureKind, MeasureState, ReadStatement, ReadTelling, Span } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page, PageSentence } from '../page.ts'

/** What every rule may look at. */
export interface Scene {
  readonly page: Page
  readonly cast: Cast
  readonly clock: Clock
  readonly statements: readonly ReadStatement[]
  readonly tellings: readonly ReadTelling[]
}

/** How much a mention tells: enough to stand by itself, or only enough to point back to one told before. */
export type Standing = 'own' | 'back'

export interface Draft {
  readonly kind: MeasureKind
  readonly rule: string
  readonly sentence: PageSentence
  /** The noun or verb that names the measure. */
  readonly head: Token
  /** The verb that acts upon it, or the head itself. */
  readonly act: Token
  readonly by: readonly Token[]
  readonly targets: readonly Token[]
  /** Null where the words leave it to the measure they point back to. */
  readonly state: MeasureState | null
  readonly standing: Standing
  readonly evidence: Span
  /** The noun of the measure that this one suspends, waives or lifts. */
  readonly suspends: Token | null
  /** Figures that tell two of a kind apart: "25". */
  readonly figures: readonly string[]
  readonly doubt: readonly string[]
}

export interface MeasureRule {
  /** kind/what it looks at, as in `sanction/noun`. */
  readonly id: string
  readonly reason: string
  readonly match: (scene: Scene, sentence: PageSentence, token: Token) => readonly Draft[]
}

/** One text and what must come of it. */
export interface MeasureExample {
  readonly text: string
  readonly rule: string
  /** Words of the name of whoever takes it; null where the text does not say. */
  readonly by?: string | null
  readonly targets?: readonly string[]
  readonly state: MeasureState
  /** EDTF. */
  readonly until?: string
}

/** A text of which no measure of this kind may come, and why. */
export interface MeasureCounterExample {
  readonly text: string
  readonly why: string
}

export interface MeasureKindDefinition {
  readonly kind: MeasureKind
  readonly meaning: string
  readonly rules: readonly MeasureRule[]
  readonly examples: readonly MeasureExample[]
  readonly counterExamples: readonly MeasureCounterExample[]
}

/**
 * Floor 2, reading, positions. A draft is what one rule sees on the parse of one sentence: words, not yet actors.
 * settle.ts makes positions of drafts.
 */
import type { Token } from '../../language/types.ts'
import type { PositionChange, PositionKind, ReadMeasure, ReadStatement, Span } from '../../model/index.ts'
import type { Cast } from '../cast.ts'
import type { Clock } from '../clock.ts'
import type { Page, PageSentence } from '../page.ts'

/** What every rule may look at. */
export interface Scene {
  readonly page: Page
  readonly cast: Cast
  readonly clock: Clock
  readonly statements: readonly ReadStatement[]
  readonly measures: readonly ReadMeasure[]
}

export interface Draft {
  readonly kind: PositionKind
  readonly rule: string
  readonly sentence: PageSentence
  /** The word that tells of the position: "demanded", "ultimatum", "must". */
  readonly cue: Token
  /** Head of what is wanted, offered or refused; where the cue has no content of its own the cue. */
  readonly act: Token
  /** Head of the phrase that names the holder, or whoever speaks the words. */
  readonly holder: Token | 'speaker'
  readonly addressees: readonly Token[]
  readonly what: readonly Span[]
  readonly condition: Span | null
  readonly consequence: Span | null
  readonly change: PositionChange | null
  /** Codes of what may be wrong with it. */
  readonly doubt: readonly string[]
}

export interface PositionRule {
  /** kind/what it looks at, as in `demand/verb`. */
  readonly id: string
  readonly reason: string
  /** What it sees at this word of this sentence; null where nothing. */
  readonly match: (scene: Scene, sentence: PageSentence, token: Token) => Draft | null
}

/** One text and what must come of it. Words are compared as they stand in the text. */
export interface PositionExample {
  readonly text: string
  readonly rule: string
  /** Words of the holder's name; null where it must stay open. */
  readonly holder: string | null
  readonly addressees?: readonly string[]
  /** Words that must stand in `what`. */
  readonly what?: string
  readonly condition?: string
  readonly consequence?: string
  /** EDTF; null where there is none or only vague words. */
  readonly deadline?: string | null
}

/** A text of which no position of this kind may come, and why. */
export interface PositionCounterExample {
  readonly text: string
  readonly why: string
}

export interface PositionKindDefinition {
  readonly kind: PositionKind
  readonly meaning: string
  readonly rules: readonly PositionRule[]
  readonly examples: readonly PositionExample[]
  readonly counterExamples: readonly PositionCounterExample[]
}

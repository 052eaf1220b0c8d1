/**
 * Floor 2, reading/attribution. The families of crediting, each with its reason and with examples of what it finds and
 * what it leaves alone. The tests read every example with the real language pack; the reference page is made from them.
 */
import type { StatementKind } from '../../../model/index.ts'

/** Who is credited, by which cue, with what; `kind` where the family decides it. */
export interface Found {
  readonly text: string
  readonly source: string | null
  readonly cue: string
  /** Parts that a cue interrupts are joined by " … "; empty where nothing is said ("declined to comment"). */
  readonly content: string
  readonly kind?: StatementKind
  /** From the outermost relay to the speaker, where somebody passed it on. */
  readonly chain?: string
}

export interface Family {
  readonly id: string
  readonly reason: string
  readonly finds: readonly Found[]
  /** Texts without any credited statement. */
  readonly leaves: readonly string[]
}

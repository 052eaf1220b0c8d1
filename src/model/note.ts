/** Floor 0. Trouble in the text is a Note: located, coded, kept in the Reading, shown beside the passage, never thrown. */
import type { Span } from './span.ts'

/** info: worth knowing; doubt: what was read here may be wrong; lost: something stands here that was not read. */
export type NoteLevel = 'info' | 'doubt' | 'lost'

export interface Note extends Span {
  /** stage/what, as in `attribute/no-speaker`. */
  readonly code: string
  readonly level: NoteLevel
  readonly text: string
}

export const note = (code: string, level: NoteLevel, span: Span, text: string): Note => ({
  code,
  level,
  start: span.start,
  end: span.end,
  text,
})

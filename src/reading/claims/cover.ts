/** Floor 2, reading. Which statement the words stand in, and so on whose word a claim, or a telling of a contact, rests. */
import { contains, type LocalId, overlaps, type ReadStatement, type Span } from '../../model/index.ts'

export interface Cover {
  /** The innermost statement whose content holds the words; null where none was made of them. */
  readonly statement: ReadStatement | null
  /** Its chain; [] is the outlet's own voice. */
  readonly vouchedBy: readonly LocalId[]
}

const sizeOf = (statement: ReadStatement): number =>
  statement.content.reduce((sum, span) => sum + span.end - span.start, 0)

const isOwnVoice = (statement: ReadStatement): boolean => statement.source === null && statement.cue === null

/** Credited before own voice, then the narrower: a quotation inside indirect speech is the inner speaker's. */
function nearer(a: ReadStatement, b: ReadStatement): number {
  return Number(isOwnVoice(a)) - Number(isOwnVoice(b)) || sizeOf(a) - sizeOf(b)
}

/** The innermost statement whose content holds the span. */
export function coverOf(statements: readonly ReadStatement[], span: Span): Cover {
  const inside = statements.filter((s) => s.content.some((piece) => contains(piece, span)))
  const held = inside.length ? inside : statements.filter((s) => s.content.some((piece) => overlaps(piece, span)))
  const statement = [...held].sort(nearer)[0] ?? null
  return { statement, vouchedBy: statement?.chain ?? [] }
}

/** The statement that credits these words by this very cue ("demanded"), where the act itself is told as speech. */
export const statementOfCue = (statements: readonly ReadStatement[], cue: Span): ReadStatement | null =>
  statements.find((s) => s.cue !== null && overlaps(s.cue, cue)) ?? null

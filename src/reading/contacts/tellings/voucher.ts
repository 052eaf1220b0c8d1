/** Floor 2, reading, contacts. On whose word a telling rests: the innermost statement whose content holds the word that names it. */
import { contains, type LocalId, type ReadStatement, type Span } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'

export interface Voucher {
  /** Null: the outlet's own voice, of which no statement was made. */
  readonly statement: ReadStatement | null
  /** As a statement's chain; [] is the outlet's own voice. */
  readonly chain: readonly LocalId[]
}

const isCredited = (statement: ReadStatement): boolean => statement.cue !== null || statement.source !== null

const lengthOf = (statement: ReadStatement): number => statement.content.reduce((sum, s) => sum + s.end - s.start, 0)

/** Credited statements come before own voice; of two the one with less content lies inside the other. */
const innermost = (a: ReadStatement, b: ReadStatement): number =>
  Number(isCredited(b)) - Number(isCredited(a)) || lengthOf(a) - lengthOf(b)

export function voucherOf(statements: readonly ReadStatement[], head: Span): Voucher {
  const holding = statements.filter((s) => s.content.some((span) => contains(span, head)))
  const statement = holding.sort(innermost)[0] ?? null
  return { statement, chain: statement?.chain ?? [] }
}

const FAR = 4

/** Whether somebody is, or speaks for, one of these; through those between them. */
export function speaksForOne(cast: Cast, speaker: LocalId, sides: ReadonlySet<LocalId>, depth = FAR): boolean {
  if (sides.has(speaker)) return true
  return depth > 0 && cast.actor(speaker).actsFor.some((next) => speaksForOne(cast, next, sides, depth - 1))
}

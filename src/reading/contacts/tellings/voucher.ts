/** Floor 2, reading, contacts. On whose word a telling rests: the innermost statement whose content holds the word that names it. */
import { ancestorsOf } from '../../../language/tree.ts'
import type { Sentence, Token } from '../../../language/types.ts'
import { contains, type LocalId, overlaps, type ReadStatement } from '../../../model/index.ts'
import type { Cast } from '../../cast.ts'
import { childTokens, tokenOf } from '../status/verb-form.ts'

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

export function voucherOf(statements: readonly ReadStatement[], sentence: Sentence, token: number): Voucher {
  const head = tokenOf(sentence, token)
  const meanwhile = whileSaying(sentence, token)
  const holding = statements.filter(
    (s) => s.content.some((span) => contains(span, head)) && !(meanwhile && s.cue && overlaps(s.cue, meanwhile)),
  )
  const statement = holding.sort(innermost)[0] ?? null
  return { statement, chain: statement?.chain ?? [] }
}

/** "vowed to fight on as she flew to Lima": what goes on beside the saying is not said. The verb of saying, or null. */
function whileSaying(sentence: Sentence, token: number): Token | null {
  const clause = [token, ...ancestorsOf(sentence, token)].find((i) => {
    const { rel } = tokenOf(sentence, i)
    return rel === 'advcl' && childTokens(sentence, i, ['mark']).some((t) => /^(as|while)$/i.test(t.text))
  })
  return clause === undefined ? null : tokenOf(sentence, tokenOf(sentence, clause).head)
}

const FAR = 4

/** Whether somebody is, or speaks for, one of these; through those between them. */
export function speaksForOne(cast: Cast, speaker: LocalId, sides: ReadonlySet<LocalId>, depth = FAR): boolean {
  if (sides.has(speaker)) return true
  return depth > 0 && cast.actor(speaker).actsFor.some((next) => speaksForOne(cast, next, sides, depth - 1))
}

/** Floor 2, reading, positions. The clause or phrase that holds the condition of an act. */
import type { Sentence, Token } from '../../language/types.ts'
import { exchangeOf } from '../claims/exchange.ts'
import { conditionalMark } from '../claims/operators.ts'
import { bears, childrenBy, marker } from '../claims/tree.ts'

/** Marks of clauses that hold a condition once their main clause is a position. */
const CONDITION_MARKS = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'until',
  'till',
  'as long as',
  'so long as',
  'in case',
  'without',
  'once',
  'should',
])

export function isCondition(sentence: Sentence, clause: Token): boolean {
  if (isProviding(clause)) return true
  if (!bears(clause, 'advcl')) return false
  const mark = conditionalMark(sentence, clause) ?? marker(sentence, clause.index)
  return mark !== null && CONDITION_MARKS.has(mark)
}

/** "that meeting providing that ...": the parse may hang it on the noun before it. */
export const isProviding = (clause: Token): boolean =>
  bears(clause, 'acl', 'advcl') && /^(providing|provided)$/i.test(clause.text)

/** The condition tied to a predicate or to the word above it. */
export function conditionTo(sentence: Sentence, ...predicates: readonly Token[]): Token | undefined {
  for (const predicate of predicates) {
    const below = childrenBy(sentence, predicate.index, 'obj', 'obl')
      .flatMap((t) => childrenBy(sentence, t.index, 'acl'))
      .filter(isProviding)
    const found =
      [...childrenBy(sentence, predicate.index, 'advcl'), ...below].find((t) => isCondition(sentence, t)) ??
      exchangeOf(sentence, predicate)
    if (found) return found
  }
  return undefined
}

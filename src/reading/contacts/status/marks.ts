/** Floor 2, reading, contacts. What introduces a clause: conjunctions, conditions, question words. */
import { findChild, findChildren } from '../../../language/tree.ts'
import type { Sentence } from '../../../language/types.ts'
import { childTokens, tokenOf } from './verb-form.ts'

const CONDITIONS = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'in case',
  'as long as',
  'so long as',
  'assuming',
  'lest',
  'even if',
  'only if',
])

export function isConditional(sentence: Sentence, clause: number): boolean {
  const mark = clauseMark(sentence, clause)
  if (mark !== null && CONDITIONS.has(mark)) return true
  const aux = childTokens(sentence, clause, ['aux']).find((t) => /^(should|were|had)$/i.test(t.text))
  const subject = findChild(sentence, clause, ['nsubj'])
  return mark === null && aux !== undefined && subject !== undefined && aux.index < subject
}

/** "provided that they meet", where the parse takes "provided" for a verb: nothing is told by it. */
export function isProviso(sentence: Sentence, clause: number): boolean {
  const { rel, head } = tokenOf(sentence, clause)
  return (
    rel === 'ccomp' &&
    head >= 0 &&
    /^(provided|providing|assuming|supposing)$/i.test(tokenOf(sentence, head).text) &&
    findChild(sentence, head, ['nsubj', 'aux', 'obj']) === undefined
  )
}

export function clauseMark(sentence: Sentence, clause: number): string | null {
  const marks = childTokens(sentence, clause, ['mark', 'case']).filter(
    (t) => t.text.toLowerCase() !== 'to' && t.index < clause,
  )
  if (marks.length === 0) return clauseAdverb(sentence, clause)
  const first = marks[0] as (typeof marks)[number]
  const rest = childTokens(sentence, first.index, ['fixed']).map((t) => t.text)
  return [...(rest.length > 0 ? [first.text, ...rest] : marks.map((t) => t.text))].join(' ').toLowerCase()
}

/** "when he met", "where they meet": UD makes these adverbs of the clause. */
const clauseAdverb = (sentence: Sentence, clause: number): string | null =>
  childTokens(sentence, clause, ['advmod'])
    .find((t) => t.xpos === 'WRB')
    ?.text.toLowerCase() ?? null

export const QUESTION_WORDS = new Set(['when', 'where', 'how', 'why', 'who', 'whom', 'what', 'which'])

export function startsWithQuestion(sentence: Sentence, clause: number): boolean {
  const below = [...findChildren(sentence, clause, ['advmod', 'obj', 'nsubj', 'obl', 'obl:unmarked', 'obl:tmod'])]
  return below.some((i) =>
    [i, ...findChildren(sentence, i, ['det', 'advmod'])].some((j) =>
      QUESTION_WORDS.has(tokenOf(sentence, j).text.toLowerCase()),
    ),
  )
}

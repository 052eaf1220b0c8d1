/** Floor 1. Time expressions of English: found in text, understood, and resolved to EDTF and TIMEX3. */
export type { Meaning } from './meaning.ts'
export { readTimes } from './read-times.ts'
export type { Relation } from './relations.ts'
export { TIME_RULES, type TimeRule } from './rules/index.ts'
export { type Direction, directionOfPredicate } from './tense.ts'
export type { TimedLine, TimeExpression, Timex } from './time-expression.ts'

/** Floor 1. Time expressions of English: found in text, understood, and resolved to EDTF and TIMEX3. */
export type { Meaning } from './meaning.ts'
export { readTimes, type TimedLine, type TimeExpression, type Timex } from './read-times.ts'
export type { Relation } from './relations.ts'
export { TIME_RULES, type TimeRule } from './rules/index.ts'
export type { Direction } from './tense.ts'

/** Floor 3, record: the Readings of a dossier and the analysts' Reviews in, one record out. */
export { type Compiled, compile } from './compile.ts'
export {
  type DiffEvidence,
  type DiffLine,
  diff,
  type RecordDiff,
} from './diff/diff.ts'
export type { Fates, ReportFate } from './diff/gone.ts'
export { type ReadChanges, type ReadThing, readChanges } from './diff/readings.ts'
export {
  type Advanced,
  type Change,
  type CompileState,
  compileIncrementally,
  emptyState,
} from './incremental.ts'
export type { CompileOptions, Input } from './input.ts'
export { fieldSetter, judgedReport } from './reviews/report-fields.ts'
export { valueProblem } from './reviews/values.ts'
export { type Traced, traceParts } from './why.ts'

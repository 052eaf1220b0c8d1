/** The library: files to reports, reports to readings, readings and reviews to a record. */
export { type IntakeOptions, receive, receiveBytes } from './intake/index.ts'
export { loadEnglish } from './language/index.ts'
export * from './model/index.ts'
export { toJson } from './outputs/json.ts'
export { ENGINE, read } from './reading/index.ts'
export { type CompileOptions, compile, diff, type Input, type RecordDiff } from './record/index.ts'
export { compilePile, type Pile, type PileProgress, readPile } from './work/read-pile.ts'

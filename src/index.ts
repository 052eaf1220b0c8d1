/**
 * The library: files to reports, reports to readings, readings and reviews to a record; and the dossier that keeps them.
 *
 *     import { compile, ENGINE, readReports } from 'dragoman'
 *
 *     const { inputs, failures } = await readReports(['reports/'])
 *     const record = compile(inputs, [], { engine: ENGINE })
 */
export { type IntakeOptions, receive, receiveBytes } from './intake/index.ts'
export { loadEnglish } from './language/index.ts'
export * from './model/index.ts'
export { filterRecord, type RecordFilter } from './outputs/filter-record.ts'
export { toJson } from './outputs/json.ts'
export { renderPage } from './outputs/page/render.ts'
export { type Answer, QUESTIONS, type Question } from './outputs/questions/index.ts'
export { ENGINE, read } from './reading/index.ts'
export { type CompileOptions, compile, diff, type Input, type RecordDiff } from './record/index.ts'
export { createDossierFile as createDossier, openDossierFile as openDossier, type Store } from './store/index.ts'
export { addFiles, compileDossier, type DossierClock } from './work/dossier/index.ts'
export { type Pile, type PileProgress, readPile as readReports } from './work/read-pile.ts'

/** Floor 4. What keeps a dossier. */
export { createDossierFile, openDossierFile } from './sqlite/open.ts'
export { type PeekedLabel, peekLabels } from './sqlite/peek.ts'
export * from './store.ts'

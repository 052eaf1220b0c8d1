/** Floor 4. What keeps a dossier. */
export { createDossierFile, openDossierFile } from './sqlite/open.ts'
export * from './store.ts'

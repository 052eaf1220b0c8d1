/** Floor 5. The jobs over a dossier: take in, read, compile, look back, watch. */
export { type Added, type AddProgress, addFiles } from './add-files.ts'
export { compileDossier, type DossierClock } from './compile-dossier.ts'
export { idOfLabel, labelOf, SECTION_LETTERS } from './labels.ts'
export { type ReadMore, readUnread } from './read-unread.ts'
export { askWatches, type Fired, questionOf, WATCH_FORMS } from './watches.ts'

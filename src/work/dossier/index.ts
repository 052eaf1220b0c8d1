/** Floor 5. The jobs over a dossier: take in, read, read anew, compile, look back, explain, watch. */
export { type Added, type AddProgress, addFiles } from './add-files.ts'
export { anchorAtWords, anchorOn } from './anchor-review.ts'
export { compileDossier, type DossierClock } from './compile-dossier.ts'
export { idOfLabel, labelOf } from './labels.ts'
export { type ReadMore, readUnread } from './read-unread.ts'
export { type Reader, TODAYS_READER } from './reader.ts'
export { countStale, type Reread, rereadDossier } from './reread.ts'
export { askWatches, type Fired, questionOf, WATCH_FORMS } from './watches.ts'

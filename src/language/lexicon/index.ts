/** Floor 1. Readers of the lexicons under `lexicon/en`. */
export {
  type Lexicon,
  type LexiconEntry,
  lexiconFolder,
  parseLexicon,
  readLexicon,
  wordsOfClass,
} from './read-lexicon.ts'

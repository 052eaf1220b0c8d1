/**
 * Floor 1. Words are data: `lexicon/en/*.tsv` holds them, this reads them.
 *
 * A line is `word<TAB>class<TAB>note`; the note may be absent. Lines that begin with `#` and empty lines are comments.
 * Words are looked up exactly as they stand in the file: whoever wants case folded writes and asks in lower case.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InternalError } from '../../model/index.ts'

export interface LexiconEntry {
  readonly word: string
  /** What sort of word it is; each file's head says which classes it has. */
  readonly class: string
  /** What else the file says of it; each file's head says how to read it. Null where the column is absent or empty. */
  readonly note: string | null
}

export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>

const loaded = new Map<string, Lexicon>()

/**
 * The words of `lexicon/en/<file>.tsv`, each with all its entries in file order.
 *
 * `file` may come with or without `.tsv`. Read once and kept. Throws an `InternalError` where the file is missing or a line has no
 * class: the lexicons are part of the program, not input.
 */
export function readLexicon(file: string): Lexicon {
  const name = file.replace(/\.tsv$/, '')
  const known = loaded.get(name)
  if (known) return known
  const lexicon = byWord(parseLexicon(readFileSync(join(lexiconFolder(), `${name}.tsv`), 'utf8'), name))
  loaded.set(name, lexicon)
  return lexicon
}

/** The words of a file that are of one class (or one of several), in file order. */
export function wordsOfClass(file: string, ...classes: readonly string[]): ReadonlySet<string> {
  const words = [...readLexicon(file).values()].flat().filter((entry) => classes.includes(entry.class))
  return new Set(words.map((entry) => entry.word))
}

/** Text of a lexicon file to its entries, in order. `name` is only for the error's words. */
export function parseLexicon(text: string, name: string): LexiconEntry[] {
  const entries: LexiconEntry[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const [word, kind, note] = line.split('\t')
    if (!word || !kind) throw new InternalError(`lexicon ${name}, line ${index + 1}: a word and its class are wanted`)
    entries.push({ word, class: kind, note: note ? note : null })
  })
  return entries
}

/** The folder `lexicon/en`: the nearest one upwards from this module, which stands in `src` or, built, in `dist`. */
export function lexiconFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const folder = join(from, 'lexicon', 'en')
  if (existsSync(folder)) return folder
  const up = dirname(from)
  if (up === from) throw new InternalError('the lexicon folder is missing from the package')
  return lexiconFolder(up)
}

function byWord(entries: readonly LexiconEntry[]): Lexicon {
  const words = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    const same = words.get(entry.word)
    if (same) same.push(entry)
    else words.set(entry.word, [entry])
  }
  return words
}

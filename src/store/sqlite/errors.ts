/** Floor 4, SQLite. What went wrong with the file, in words. */
import { RunAborted } from '../../model/index.ts'

/** How long a writer waits for another process's turn. */
export const BUSY_MS = 20_000

const REASONS: readonly (readonly [code: RegExp, words: string])[] = [
  [/SQLITE_NOTADB/, 'is no database'],
  [/SQLITE_CORRUPT/, 'is damaged; restore it from a copy'],
  [/SQLITE_READONLY/, 'cannot be written: the file or its folder is read-only'],
  [/SQLITE_CANTOPEN/, 'cannot be opened: check that its folder exists and may be written'],
  [/SQLITE_FULL/, 'could not be written: the disk is full; what was acknowledged before is kept'],
  [/SQLITE_BUSY|SQLITE_LOCKED/, `is held by another process (waited ${BUSY_MS / 1000} seconds)`],
  [/SQLITE_IOERR/, 'could not be read or written: the disk reports an error'],
]

/** A database's own error as a RunAborted that names the file and the reason; everything else as it is. */
export function inWords(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS.find(([pattern]) => pattern.test(code))
  return reason === undefined ? error : new RunAborted(`${file} ${reason[1]} (${code})`, { cause: error })
}

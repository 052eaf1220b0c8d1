/** Floor 4, SQLite. One open dossier file: what the parts of the store share. */
import type Database from 'better-sqlite3'
import { type Kysely, sql } from 'kysely'
import { inWords } from './errors.ts'
import type { Tables } from './tables.ts'

export interface Connection {
  readonly file: string
  readonly raw: Database.Database
  readonly db: Kysely<Tables>
  /** The dossier's id: every key leads with it. */
  readonly dossier: string
  /** Runs as one transaction that takes its place at once, so that two processes can add. */
  readonly write: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
}

export const makeConnection = (
  file: string,
  raw: Database.Database,
  db: Kysely<Tables>,
  dossier: string,
): Connection => ({
  file,
  raw,
  db,
  dossier,
  /** `begin immediate`: the writer takes its turn before it reads, so what it read still holds when it writes. */
  write: (work) =>
    db.connection().execute(async (own) => {
      try {
        await sql`begin immediate`.execute(own)
        const result = await work(own)
        await sql`commit`.execute(own)
        return result
      } catch (error) {
        if (raw.inTransaction) await sql`rollback`.execute(own)
        throw inWords(file, error)
      }
    }),
})

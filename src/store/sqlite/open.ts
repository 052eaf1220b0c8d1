/** Floor 4, SQLite. Opens a dossier file, or says in words why it cannot; a file that is refused is left as it was. */
import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { makeId, RunAborted } from '../../model/index.ts'
import type { Store } from '../store.ts'
import { makeConnection } from './connection.ts'
import { BUSY_MS, inWords } from './errors.ts'
import { FORMAT, MIGRATIONS } from './migrations/index.ts'
import { makeSqliteStore } from './sqlite-store.ts'
import type { Tables } from './tables.ts'

/** "DRGM": what a dossier file says of itself in its header, so that no other database is mistaken for one. */
const APPLICATION_ID = 0x4452474d

/** Makes a new dossier. Throws RunAborted where the file exists or cannot be made. */
export async function createDossierFile(file: string, title: string, created: string): Promise<Store> {
  if (existsSync(file)) throw new RunAborted(`${file} exists already; a new dossier needs a name of its own`)
  const raw = connect(file, { fileMustExist: false })
  return guard(file, raw, async () => {
    raw.pragma(`application_id = ${APPLICATION_ID}`)
    const db = kyselyOver(raw)
    await migrate(file, raw, db)
    const id = makeId('d', title, created)
    await db.insertInto('dossier').values({ id, title, created }).execute()
    return makeSqliteStore(makeConnection(file, raw, db, id), { id, title, created })
  })
}

/** Opens a dossier, bringing an older format up to date. Throws RunAborted, file untouched, for anything that is none. */
export async function openDossierFile(file: string): Promise<Store> {
  if (!existsSync(file)) throw new RunAborted(`${file} does not exist; \`dragoman new ${file}\` makes a dossier`)
  if (!statSync(file).isFile()) throw new RunAborted(`${file} is no file`)
  const raw = connect(file, { fileMustExist: true })
  return guard(file, raw, async () => {
    refuseOthers(file, raw)
    const db = kyselyOver(raw)
    if (formatOf(raw) < FORMAT) await migrate(file, raw, db)
    const dossier = await db.selectFrom('dossier').selectAll().executeTakeFirst()
    if (dossier === undefined)
      throw new RunAborted(`${file} holds no dossier; it may have been cut short while it was made`)
    return makeSqliteStore(makeConnection(file, raw, db, dossier.id), dossier)
  })
}

const formatOf = (raw: Database.Database): number => Number(raw.pragma('user_version', { simple: true }))

function connect(file: string, options: Database.Options): Database.Database {
  try {
    return new Database(file, { timeout: BUSY_MS, ...options })
  } catch (error) {
    throw inWords(file, error)
  }
}

/** Looks before anything is written: another program's database, a newer format, a damaged file. */
function refuseOthers(file: string, raw: Database.Database): void {
  if (Number(raw.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw new RunAborted(`${file} is a database, but no Dragoman dossier`)
  }
  const format = formatOf(raw)
  if (format > FORMAT) {
    throw new RunAborted(
      `${file} was written by a newer Dragoman (format ${format}, this one knows ${FORMAT}): update Dragoman to open it`,
    )
  }
  const state = String(raw.pragma('quick_check(1)', { simple: true }))
  if (state !== 'ok') throw new RunAborted(`${file} is damaged (${state}); restore it from a copy`)
}

function kyselyOver(raw: Database.Database): Kysely<Tables> {
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  const fts = raw.prepare(`select 1 from pragma_compile_options where compile_options = 'ENABLE_FTS5'`).get()
  if (fts === undefined)
    throw new RunAborted('this SQLite was built without full text search (FTS5), which a dossier needs')
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) })
}

async function migrate(file: string, raw: Database.Database, db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw inWords(file, error)
  raw.pragma(`user_version = ${FORMAT}`)
}

async function guard(file: string, raw: Database.Database, work: () => Promise<Store>): Promise<Store> {
  try {
    return await work()
  } catch (error) {
    raw.close()
    throw inWords(file, error)
  }
}

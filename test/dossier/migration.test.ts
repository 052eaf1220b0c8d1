/** A dossier of the first format is brought up to date at opening, and keeps all that was kept in it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, it } from 'vitest'
import { openDossierFile } from '../../src/store/index.ts'
import { FORMAT, MIGRATIONS } from '../../src/store/sqlite/migrations/index.ts'
import { compileDossier, readUnread } from '../../src/work/dossier/index.ts'
import { madeReport } from './made-report.ts'

const NOW = '2026-03-01T00:00:00.000Z'

async function firstFormat(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'dragoman-')), 'old.dossier')
  const raw = new Database(file)
  raw.pragma(`application_id = ${0x4452474d}`)
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) })
  const [name = '', first] = Object.entries(MIGRATIONS)[0] ?? []
  if (!first) throw new Error('there is no first migration')
  await new Migrator({ db, provider: { getMigrations: async () => ({ [name]: first }) } }).migrateToLatest()
  raw.pragma('user_version = 1')
  const { report_json, ...report } = { ...madeReport(1), report_json: JSON.stringify(madeReport(1)) }
  raw.exec(`insert into dossier values ('d1', 'Old', '${NOW}')`)
  raw
    .prepare(
      `insert into report (number, dossier_id, id, file, title, language, text, received, revision, report_json)
       values (1, 'd1', ?, ?, 'Note', 'en', ?, '${NOW}', 1, ?)`,
    )
    .run(report.id, report.file, report.text, report_json)
  raw.exec(`insert into report_fts (rowid, title, text) select number, title, text from report`)
  raw.exec(`insert into look values ('d1', 'Ada', '${NOW}', '[]')`)
  raw.exec(`insert into label values ('d1', 'report', 7, '${report.id}')`)
  await db.destroy()
  return file
}

it('a dossier of the first format opens, with its reports, search, labels and looks', async () => {
  const file = await firstFormat()
  const store = await openDossierFile(file)
  expect((await store.reports()).map((r) => r.report)).toEqual([madeReport(1)])
  expect((await store.search('harbour', 9)).map((hit) => hit.report)).toEqual([madeReport(1).id])
  expect(await store.look('Ada')).toEqual({ at: NOW })
  await readUnread(store, () => NOW)
  expect((await compileDossier(store)).reports).toHaveLength(1)
  expect((await store.labels()).find((l) => l.section === 'report')?.number).toBe(7)
  expect(await store.check()).toEqual([])
  await store.close()
  const raw = new Database(file, { readonly: true })
  expect(raw.pragma('user_version', { simple: true })).toBe(FORMAT)
  raw.close()
})

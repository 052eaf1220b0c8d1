/** Floor 4, SQLite. Reports and their revisions, and the search over them. */
import { sql } from 'kysely'
import type { Report } from '../../model/index.ts'
import type { Addition, SearchHit, Store, StoredReport } from '../store.ts'
import type { Connection } from './connection.ts'
import { newestRevision, reportRow } from './report-rows.ts'

export const keepReports = (c: Connection): Pick<Store, 'addReport' | 'reports' | 'removeReport' | 'search'> => ({
  addReport(report: Report, received: string): Promise<Addition> {
    return c.write(async (db) => {
      const dossier_id = c.dossier
      const known = await db
        .selectFrom('report')
        .select('id')
        .where('dossier_id', '=', dossier_id)
        .where('id', '=', report.id)
        .executeTakeFirst()
      if (known) return { outcome: 'known', id: report.id }
      const corrected = await newestRevision(db, dossier_id, report)
      const revision = (corrected?.revision ?? 0) + 1
      const corrects = corrected?.id ?? null
      const { insertId } = await db
        .insertInto('report')
        .values({ ...reportRow(report), dossier_id, received, revision, corrects, removed: null })
        .executeTakeFirstOrThrow()
      await sql`insert into report_fts (rowid, title, text) values (${insertId}, ${report.title?.text ?? ''}, ${report.text})`.execute(
        db,
      )
      return corrects === null
        ? { outcome: 'new', id: report.id }
        : { outcome: 'revision', id: report.id, corrects, revision }
    })
  },

  async reports(): Promise<readonly StoredReport[]> {
    const rows = await c.db
      .selectFrom('report')
      .select(['report_json', 'received', 'revision', 'corrects', 'removed'])
      .where('dossier_id', '=', c.dossier)
      .orderBy('number')
      .execute()
    return rows.map(({ report_json, ...row }) => ({ ...row, report: JSON.parse(report_json) as Report }))
  },

  async removeReport(id: string, at: string): Promise<boolean> {
    return c.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('report')
        .set({ removed: at })
        .where('dossier_id', '=', c.dossier)
        .where('id', '=', id)
        .where('removed', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    })
  },

  async search(words: string, most: number): Promise<readonly SearchHit[]> {
    const terms = words.match(/[\p{L}\p{N}]+/gu) ?? []
    if (terms.length === 0) return []
    const query = terms.map((term) => `"${term}"`).join(' ')
    const { rows } = await sql<SearchHit>`
      select r.id as report, r.published, r.outlet, r.title, r.file, snippet(report_fts, 1, '[', ']', ' … ', 16) as snippet
      from report_fts join report r on r.number = report_fts.rowid
      where report_fts match ${query} and r.dossier_id = ${c.dossier} and r.removed is null
        and not exists (select 1 from report later where later.dossier_id = r.dossier_id and later.corrects = r.id)
      order by bm25(report_fts) limit ${most}`.execute(c.db)
    return rows
  },
})

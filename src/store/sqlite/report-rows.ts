/** Floor 4, SQLite. A report as a row, and the row it corrects. */
import type { Kysely } from 'kysely'
import type { Report } from '../../model/index.ts'
import type { Tables } from './tables.ts'

/** The newest revision of the same published text: the same address, or the same file and item. */
export async function newestRevision(db: Kysely<Tables>, dossier: string, report: Report) {
  const item = report.item === null ? null : String(report.item)
  return db
    .selectFrom('report')
    .select(['id', 'revision'])
    .where('dossier_id', '=', dossier)
    .where((e) => {
      const sameFile = e.and([
        e('file', '=', report.file),
        e('file', '!=', '-'),
        item === null ? e('item', 'is', null) : e('item', '=', item),
      ])
      return report.url === null ? sameFile : e.or([e('url', '=', report.url), sameFile])
    })
    .orderBy('revision', 'desc')
    .executeTakeFirst()
}

export const reportRow = (report: Report) => ({
  id: report.id,
  file: report.file,
  item: report.item === null ? null : String(report.item),
  outlet: report.outlet?.name ?? null,
  title: report.title?.text ?? null,
  published: report.published.edtf,
  language: report.language,
  url: report.url,
  text: report.text,
  report_json: JSON.stringify(report),
})

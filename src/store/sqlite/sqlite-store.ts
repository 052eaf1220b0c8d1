/** Floor 4, SQLite. One dossier in one file. Every write is a transaction that takes its place at once, so that two processes can add. */
import type Database from 'better-sqlite3'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Report, Review } from '../../model/index.ts'
import type {
  Addition,
  DossierInfo,
  KeptRecord,
  KnownId,
  Label,
  Look,
  Section,
  Store,
  StoredReading,
  StoredReport,
  Watch,
} from '../store.ts'
import { inWords } from './errors.ts'
import { projectRecord } from './project-record.ts'
import type { Tables } from './tables.ts'

export class SqliteStore implements Store {
  readonly dossier: DossierInfo
  readonly #file: string
  readonly #raw: Database.Database
  readonly #db: Kysely<Tables>

  constructor(file: string, raw: Database.Database, db: Kysely<Tables>, dossier: DossierInfo) {
    this.#file = file
    this.#raw = raw
    this.#db = db
    this.dossier = dossier
  }

  addReport(report: Report, received: string): Promise<Addition> {
    return this.#write(async (db) => {
      const dossier_id = this.dossier.id
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
  }

  async reports(): Promise<readonly StoredReport[]> {
    const rows = await this.#db
      .selectFrom('report')
      .select(['report_json', 'received', 'revision', 'corrects', 'removed'])
      .where('dossier_id', '=', this.dossier.id)
      .orderBy('number')
      .execute()
    return rows.map(({ report_json, ...row }) => ({ ...row, report: JSON.parse(report_json) as Report }))
  }

  async removeReport(id: string, at: string): Promise<boolean> {
    return this.#write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('report')
        .set({ removed: at })
        .where('dossier_id', '=', this.dossier.id)
        .where('id', '=', id)
        .where('removed', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    })
  }

  async putReading(key: string, engine: string, { reading, read }: StoredReading): Promise<void> {
    await this.#write((db) =>
      db
        .insertInto('reading')
        .values({ dossier_id: this.dossier.id, key, engine, read, reading_json: JSON.stringify(reading) })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  }

  async reading(key: string, engine: string): Promise<StoredReading | null> {
    const row = await this.#readings(key).where('engine', '=', engine).executeTakeFirst()
    return row ? { reading: JSON.parse(row.reading_json), read: row.read } : null
  }

  async olderReading(key: string, engine: string): Promise<StoredReading | null> {
    const row = await this.#readings(key).where('engine', '!=', engine).orderBy('read', 'desc').executeTakeFirst()
    return row ? { reading: JSON.parse(row.reading_json), read: row.read } : null
  }

  #readings(key: string) {
    return this.#db
      .selectFrom('reading')
      .select(['reading_json', 'read'])
      .where('dossier_id', '=', this.dossier.id)
      .where('key', '=', key)
  }

  async addReview(review: Review): Promise<boolean> {
    const { id, verb, author, at, reason } = review
    return this.#write(async (db) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('review')
        .values({ dossier_id: this.dossier.id, id, verb, author, at, reason, review_json: JSON.stringify(review) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    })
  }

  async reviews(): Promise<readonly Review[]> {
    const rows = await this.#db
      .selectFrom('review')
      .select('review_json')
      .where('dossier_id', '=', this.dossier.id)
      .orderBy('number')
      .execute()
    return rows.map((row) => JSON.parse(row.review_json) as Review)
  }

  async keepRecord({ record, stamp }: KeptRecord): Promise<void> {
    const labels = await this.labels()
    await this.#write(async (db) => {
      const kept = { dossier_id: this.dossier.id, stamp, record_json: JSON.stringify(record) }
      await db
        .insertInto('kept_record')
        .values(kept)
        .onConflict((c) => c.column('dossier_id').doUpdateSet(kept))
        .execute()
      await projectRecord(db, this.dossier.id, record, labels)
    })
  }

  async keptRecord(): Promise<KeptRecord | null> {
    const row = await this.#db
      .selectFrom('kept_record')
      .selectAll()
      .where('dossier_id', '=', this.dossier.id)
      .executeTakeFirst()
    return row ? { record: JSON.parse(row.record_json), stamp: row.stamp } : null
  }

  async labels(): Promise<readonly Label[]> {
    const rows = await this.#db
      .selectFrom('label')
      .select(['section', 'number', 'id'])
      .where('dossier_id', '=', this.dossier.id)
      .execute()
    return rows.map((row) => ({ ...row, section: row.section as Section }))
  }

  async giveLabels(things: readonly { readonly section: Section; readonly id: string }[]): Promise<void> {
    await this.#write(async (db) => {
      const held = await db
        .selectFrom('label')
        .select(['section', 'number', 'id'])
        .where('dossier_id', '=', this.dossier.id)
        .execute()
      const labelled = new Set(held.map((l) => l.id))
      const next = new Map<string, number>()
      for (const { section, number } of held) next.set(section, Math.max(next.get(section) ?? 1, number + 1))
      for (const { section, id } of things) {
        if (labelled.has(id)) continue
        labelled.add(id)
        const number = next.get(section) ?? 1
        next.set(section, number + 1)
        await db.insertInto('label').values({ dossier_id: this.dossier.id, section, number, id }).execute()
      }
    })
  }

  async knownIds(): Promise<readonly KnownId[]> {
    const rows = await this.#db.selectFrom('known_id').selectAll().where('dossier_id', '=', this.dossier.id).execute()
    return rows.map((row) => ({
      id: row.id,
      section: row.section as Section,
      evidence: JSON.parse(row.evidence_json),
      leadsTo: row.leads_to,
      orphaned: row.orphaned === 1,
    }))
  }

  async keepKnownIds(ids: readonly KnownId[]): Promise<void> {
    await this.#write(async (db) => {
      for (const { id, section, evidence, leadsTo, orphaned } of ids) {
        const row = {
          dossier_id: this.dossier.id,
          id,
          section,
          evidence_json: JSON.stringify(evidence),
          leads_to: leadsTo,
          orphaned: orphaned ? 1 : 0,
        }
        await db
          .insertInto('known_id')
          .values(row)
          .onConflict((c) => c.columns(['dossier_id', 'id']).doUpdateSet(row))
          .execute()
      }
    })
  }

  async look(who: string): Promise<Look | null> {
    const row = await this.#db
      .selectFrom('look')
      .selectAll()
      .where('dossier_id', '=', this.dossier.id)
      .where('who', '=', who)
      .executeTakeFirst()
    return row ? { at: row.at, reports: JSON.parse(row.reports_json) } : null
  }

  async keepLook(who: string, { at, reports }: Look): Promise<void> {
    const row = { dossier_id: this.dossier.id, who, at, reports_json: JSON.stringify(reports) }
    await this.#write((db) =>
      db
        .insertInto('look')
        .values(row)
        .onConflict((c) => c.columns(['dossier_id', 'who']).doUpdateSet(row))
        .execute(),
    )
  }

  async watches(): Promise<readonly Watch[]> {
    const rows = await this.#db
      .selectFrom('watch')
      .selectAll()
      .where('dossier_id', '=', this.dossier.id)
      .orderBy('created')
      .execute()
    return rows.map(({ id, author, created, ...row }) => ({
      id,
      author,
      created,
      when: row.when_text,
      run: row.run_json === null ? null : JSON.parse(row.run_json),
      seen: JSON.parse(row.seen_json),
    }))
  }

  async keepWatch({ id, when, run, author, created, seen }: Watch): Promise<void> {
    const row = {
      dossier_id: this.dossier.id,
      id,
      when_text: when,
      run_json: run === null ? null : JSON.stringify(run),
      author,
      created,
      seen_json: JSON.stringify(seen),
    }
    await this.#write((db) =>
      db
        .insertInto('watch')
        .values(row)
        .onConflict((c) => c.columns(['dossier_id', 'id']).doUpdateSet(row))
        .execute(),
    )
  }

  async dropWatch(id: string): Promise<boolean> {
    return this.#write(
      async (db) =>
        (await db.deleteFrom('watch').where('dossier_id', '=', this.dossier.id).where('id', '=', id).executeTakeFirst())
          .numDeletedRows > 0n,
    )
  }

  async search(words: string, most: number): Promise<readonly { report: string; snippet: string }[]> {
    const terms = words.match(/[\p{L}\p{N}]+/gu) ?? []
    if (terms.length === 0) return []
    const query = terms.map((term) => `"${term}"`).join(' ')
    const { rows } = await sql<{ report: string; snippet: string }>`
      select r.id as report, snippet(report_fts, 1, '[', ']', ' … ', 16) as snippet
      from report_fts join report r on r.number = report_fts.rowid
      where report_fts match ${query} and r.dossier_id = ${this.dossier.id} and r.removed is null
      order by bm25(report_fts) limit ${most}`.execute(this.#db)
    return rows
  }

  async check(): Promise<readonly string[]> {
    const integrity = this.#raw.pragma('integrity_check') as readonly { integrity_check: string }[]
    const broken = integrity.map((row) => row.integrity_check).filter((words) => words !== 'ok')
    const dangling = this.#raw.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
    return [...broken, ...dangling.map((row) => `a row of ${row.table} names a ${row.parent} that is not there`)]
  }

  async close(): Promise<void> {
    await this.#db.destroy()
    if (this.#raw.open) this.#raw.close()
  }

  /** `begin immediate`: the writer takes its turn before it reads, so what it read still holds when it writes. */
  async #write<T>(work: (db: Kysely<Tables> | Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#db.connection().execute(async (db) => {
      try {
        await sql`begin immediate`.execute(db)
        const result = await work(db)
        await sql`commit`.execute(db)
        return result
      } catch (error) {
        if (this.#raw.inTransaction) await sql`rollback`.execute(db)
        throw inWords(this.#file, error)
      }
    })
  }
}

/** The newest revision of the same published text: the same address, or the same file and item. */
async function newestRevision(db: Kysely<Tables>, dossier: string, report: Report) {
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

const reportRow = (report: Report) => ({
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

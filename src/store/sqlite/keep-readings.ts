/** Floor 4, SQLite. Readings under what they depend on, and the record made from them. */
import type { KeptRecord, ReadingEntry, Store, StoredReading } from '../store.ts'
import type { Connection } from './connection.ts'
import { labelsOf } from './keep-labels.ts'
import { projectRecord } from './project-record.ts'

export const keepReadings = (
  c: Connection,
): Pick<Store, 'putReading' | 'reading' | 'readingList' | 'keepRecord' | 'keptRecord'> => ({
  async putReading(key: string, engine: string, { reading, read }: StoredReading): Promise<void> {
    await c.write((db) =>
      db
        .insertInto('reading')
        .values({ dossier_id: c.dossier, key, engine, read, reading_json: JSON.stringify(reading) })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
  },

  async reading(key: string, engine: string): Promise<StoredReading | null> {
    const row = await c.db
      .selectFrom('reading')
      .select(['reading_json', 'read'])
      .where('dossier_id', '=', c.dossier)
      .where('key', '=', key)
      .where('engine', '=', engine)
      .executeTakeFirst()
    return row ? { reading: JSON.parse(row.reading_json), read: row.read } : null
  },

  async readingList(): Promise<readonly ReadingEntry[]> {
    return c.db
      .selectFrom('reading')
      .select(['key', 'engine', 'read'])
      .where('dossier_id', '=', c.dossier)
      .orderBy('read')
      .execute()
  },

  async keepRecord({ record, stamp }: KeptRecord): Promise<void> {
    const labels = await labelsOf(c)
    await c.write(async (db) => {
      const kept = { dossier_id: c.dossier, stamp, record_json: JSON.stringify(record) }
      await db
        .insertInto('kept_record')
        .values(kept)
        .onConflict((c) => c.column('dossier_id').doUpdateSet(kept))
        .execute()
      await projectRecord(db, c.dossier, record, labels)
    })
  },

  async keptRecord(): Promise<KeptRecord | null> {
    const row = await c.db.selectFrom('kept_record').selectAll().where('dossier_id', '=', c.dossier).executeTakeFirst()
    return row ? { record: JSON.parse(row.record_json), stamp: row.stamp } : null
  },
})

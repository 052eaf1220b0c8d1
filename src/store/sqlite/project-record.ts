/** Floor 4, SQLite. The record as rows to browse in any SQLite tool; made anew from every record, never read back. */
import type { Insertable, Kysely } from 'kysely'
import type { RecordDocument } from '../../model/index.ts'
import type { Label } from '../store.ts'
import { inBatches } from './batches.ts'
import { claimRows, contactRows, type Numbers, statementRows, stepRows } from './record-rows.ts'
import { type RowWords, rowWords } from './row-words.ts'
import { PROJECTIONS, type Tables } from './tables.ts'

type Table = (typeof PROJECTIONS)[number]

export async function projectRecord(
  db: Kysely<Tables>,
  dossier: string,
  record: RecordDocument,
  labels: readonly Label[],
): Promise<void> {
  for (const table of PROJECTIONS) await db.deleteFrom(table).where('dossier_id', '=', dossier).execute()
  const words = rowWords(dossier, record, labels)
  // Parents first: children point at the numbers their rows were given.
  await insertAll(db, 'actor', actorRows(words))
  await insertAll(db, 'contact', contactRows(words))
  const numbers: Numbers = {
    actor: await numbersOf(db, 'actor', dossier),
    contact: await numbersOf(db, 'contact', dossier),
    report: await numbersOf(db, 'report', dossier),
  }
  await insertAll(db, 'step', stepRows(words, numbers))
  await insertAll(db, 'statement', statementRows(words, numbers))
  const claims = claimRows(words, numbers)
  await insertAll(db, 'position', claims.position)
  await insertAll(db, 'measure', claims.measure)
  await insertAll(db, 'origin', claims.origin)
  await insertAll(db, 'difference', claims.difference)
}

async function insertAll<T extends Table>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (const batch of inBatches(rows))
    await db
      .insertInto(table)
      .values(batch as never)
      .execute()
}

async function numbersOf(
  db: Kysely<Tables>,
  table: 'actor' | 'contact' | 'report',
  dossier: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom(table).select(['id', 'number']).where('dossier_id', '=', dossier).execute()
  return new Map(rows.map((row) => [row.id, row.number]))
}

const actorRows = ({ record, head }: RowWords): Insertable<Tables['actor']>[] =>
  record.actors.map((a) => ({
    ...head(a.id),
    kind: a.kind,
    name: a.name,
    roles: [...new Set(a.roles.map((r) => r.title))].join('; '),
  }))

/** Floor 4, SQLite. What people did with the record: reviews, looks, standing questions. */
import type { Review } from '../../model/index.ts'
import type { Look, Store, Watch } from '../store.ts'
import type { Connection } from './connection.ts'

export const keepJudgements = (
  c: Connection,
): Pick<Store, 'addReview' | 'reviews' | 'look' | 'keepLook' | 'watches' | 'keepWatch' | 'dropWatch'> => ({
  async addReview(review: Review): Promise<boolean> {
    const { id, verb, author, at, reason } = review
    return c.write(async (db) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('review')
        .values({ dossier_id: c.dossier, id, verb, author, at, reason, review_json: JSON.stringify(review) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    })
  },

  async reviews(): Promise<readonly Review[]> {
    const rows = await c.db
      .selectFrom('review')
      .select('review_json')
      .where('dossier_id', '=', c.dossier)
      .orderBy('number')
      .execute()
    return rows.map((row) => JSON.parse(row.review_json) as Review)
  },

  async look(who: string): Promise<Look | null> {
    const row = await c.db
      .selectFrom('look')
      .selectAll()
      .where('dossier_id', '=', c.dossier)
      .where('who', '=', who)
      .executeTakeFirst()
    return row ? { at: row.at } : null
  },

  async keepLook(who: string, { at }: Look): Promise<void> {
    const row = { dossier_id: c.dossier, who, at }
    await c.write((db) =>
      db
        .insertInto('look')
        .values(row)
        .onConflict((c) => c.columns(['dossier_id', 'who']).doUpdateSet(row))
        .execute(),
    )
  },

  async watches(): Promise<readonly Watch[]> {
    const rows = await c.db
      .selectFrom('watch')
      .selectAll()
      .where('dossier_id', '=', c.dossier)
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
  },

  async keepWatch({ id, when, run, author, created, seen }: Watch): Promise<void> {
    const row = {
      dossier_id: c.dossier,
      id,
      when_text: when,
      run_json: run === null ? null : JSON.stringify(run),
      author,
      created,
      seen_json: JSON.stringify(seen),
    }
    await c.write((db) =>
      db
        .insertInto('watch')
        .values(row)
        .onConflict((c) => c.columns(['dossier_id', 'id']).doUpdateSet(row))
        .execute(),
    )
  },

  async dropWatch(id: string): Promise<boolean> {
    return c.write(
      async (db) =>
        (await db.deleteFrom('watch').where('dossier_id', '=', c.dossier).where('id', '=', id).executeTakeFirst())
          .numDeletedRows > 0n,
    )
  },
})

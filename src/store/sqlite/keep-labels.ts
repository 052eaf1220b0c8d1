/** Floor 4, SQLite. The short numbers people see, and every id that was ever shown. */
import type { Insertable } from 'kysely'
import type { KnownId, Label, Section, Store } from '../store.ts'
import { inBatches } from './batches.ts'
import type { Connection } from './connection.ts'
import type { Tables } from './tables.ts'

export const keepLabels = (c: Connection): Pick<Store, 'labels' | 'giveLabels' | 'knownIds' | 'keepKnownIds'> => ({
  labels: () => labelsOf(c),

  async giveLabels(things: readonly { readonly section: Section; readonly id: string }[]): Promise<void> {
    await c.write(async (db) => {
      const held = await db
        .selectFrom('label')
        .select(['section', 'number', 'id'])
        .where('dossier_id', '=', c.dossier)
        .execute()
      const labelled = new Set(held.map((l) => l.id))
      const next = new Map<string, number>()
      for (const { section, number } of held) next.set(section, Math.max(next.get(section) ?? 1, number + 1))
      const fresh: Insertable<Tables['label']>[] = []
      for (const { section, id } of things) {
        if (labelled.has(id)) continue
        labelled.add(id)
        const number = next.get(section) ?? 1
        next.set(section, number + 1)
        fresh.push({ dossier_id: c.dossier, section, number, id })
      }
      for (const rows of inBatches(fresh)) await db.insertInto('label').values(rows).execute()
    })
  },

  async knownIds(): Promise<readonly KnownId[]> {
    const rows = await c.db.selectFrom('known_id').selectAll().where('dossier_id', '=', c.dossier).execute()
    return rows.map((row) => ({
      id: row.id,
      section: row.section as Section,
      evidence: JSON.parse(row.evidence_json),
      leadsTo: row.leads_to,
      orphaned: row.orphaned === 1,
    }))
  },

  async keepKnownIds(ids: readonly KnownId[]): Promise<void> {
    await c.write(async (db) => {
      const rows = ids.map(({ id, section, evidence, leadsTo, orphaned }) => ({
        dossier_id: c.dossier,
        id,
        section,
        evidence_json: JSON.stringify(evidence),
        leads_to: leadsTo,
        orphaned: orphaned ? 1 : 0,
      }))
      for (const batch of inBatches(rows))
        await db
          .insertInto('known_id')
          .values(batch)
          .onConflict((conflict) =>
            conflict.columns(['dossier_id', 'id']).doUpdateSet((e) => ({
              section: e.ref('excluded.section'),
              evidence_json: e.ref('excluded.evidence_json'),
              leads_to: e.ref('excluded.leads_to'),
              orphaned: e.ref('excluded.orphaned'),
            })),
          )
          .execute()
    })
  },
})

export async function labelsOf(c: Connection): Promise<readonly Label[]> {
  const rows = await c.db
    .selectFrom('label')
    .select(['section', 'number', 'id'])
    .where('dossier_id', '=', c.dossier)
    .execute()
  return rows.map((row) => ({ ...row, section: row.section as Section }))
}

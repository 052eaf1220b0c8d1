/** Floor 4, SQLite. One dossier in one file, put together from its parts. */
import type { DossierInfo, Store } from '../store.ts'
import type { Connection } from './connection.ts'
import { keepJudgements } from './keep-judgements.ts'
import { keepLabels } from './keep-labels.ts'
import { keepReadings } from './keep-readings.ts'
import { keepReports } from './keep-reports.ts'

export const makeSqliteStore = (c: Connection, dossier: DossierInfo): Store => ({
  dossier,
  ...keepReports(c),
  ...keepReadings(c),
  ...keepLabels(c),
  ...keepJudgements(c),

  async check(): Promise<readonly string[]> {
    const integrity = c.raw.pragma('integrity_check') as readonly { integrity_check: string }[]
    const broken = integrity.map((row) => row.integrity_check).filter((words) => words !== 'ok')
    const dangling = c.raw.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
    return [...broken, ...dangling.map((row) => `a row of ${row.table} names a ${row.parent} that is not there`)]
  },

  async close(): Promise<void> {
    await c.db.destroy()
    if (c.raw.open) c.raw.close()
  },
})

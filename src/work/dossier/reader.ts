/** Floor 5. What makes Readings, and the name they are kept under; tests bring another. */
import type { Reading, Report } from '../../model/index.ts'
import { ENGINE } from '../../reading/engine.ts'
import { readReport } from '../read-report.ts'

export interface Reader {
  readonly engine: string
  /** Throws ReportFailed where reading itself breaks. */
  readonly read: (report: Report) => Promise<Reading>
}

export const TODAYS_READER: Reader = { engine: ENGINE, read: readReport }

/** Floor 5. Reads what is stored and has no reading by today's engine. */
import { type Report, ReportFailed } from '../../model/index.ts'
import { ENGINE } from '../../reading/index.ts'
import type { Store } from '../../store/index.ts'
import { readReport } from '../read-report.ts'
import { currentReports } from './current.ts'
import { readingKey } from './reading-key.ts'

export interface ReadMore {
  /** `done` of `all` unread reports are read; `report` is next. */
  readonly reading?: (done: number, all: number, report: Report) => void
}

/** Each reading is kept as soon as it is made. Returns the reports that could not be read; they stay stored, unread. */
export async function readUnread(
  store: Store,
  now: () => string,
  progress: ReadMore = {},
): Promise<readonly ReportFailed[]> {
  const unread: { report: Report; key: string }[] = []
  for (const { report } of currentReports(await store.reports(), null)) {
    const key = readingKey(report)
    if ((await store.reading(key, ENGINE)) === null) unread.push({ report, key })
  }
  const failures: ReportFailed[] = []
  for (const [done, { report, key }] of unread.entries()) {
    progress.reading?.(done, unread.length, report)
    try {
      await store.putReading(key, ENGINE, { reading: await readReport(report), read: now() })
    } catch (error) {
      if (!(error instanceof ReportFailed)) throw error
      failures.push(error)
    }
  }
  return failures
}

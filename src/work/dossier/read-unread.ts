/** Floor 5. Reads what is stored and has not been read yet, by whatever engine; see `reread.ts` for reading anew. */
import { type Report, ReportFailed } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { type Reader, TODAYS_READER } from './reader.ts'
import { gatherSources } from './sources.ts'

export interface ReadMore {
  /** `done` of `all` unread reports are read; `report` is next. */
  readonly reading?: (done: number, all: number, report: Report) => void
}

/** Each reading is kept as soon as it is made. Returns the reports that could not be read; they stay stored, unread. */
export async function readUnread(
  store: Store,
  now: () => string,
  progress: ReadMore = {},
  reader: Reader = TODAYS_READER,
): Promise<readonly ReportFailed[]> {
  const { sources } = await gatherSources(store, null)
  const unread = sources.filter(({ readings }) => readings.length === 0)
  const failures: ReportFailed[] = []
  for (const [done, { report, key }] of unread.entries()) {
    progress.reading?.(done, unread.length, report)
    try {
      await store.putReading(key, reader.engine, { reading: await reader.read(report), read: now() })
    } catch (error) {
      if (!(error instanceof ReportFailed)) throw error
      failures.push(error)
    }
  }
  return failures
}

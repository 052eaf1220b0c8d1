/** Floor 5. Files into a dossier: each report is stored before anything else happens to it, then read. */
import type { IntakeOptions } from '../../intake/index.ts'
import type { Report, ReportFailed } from '../../model/index.ts'
import type { Addition, Store } from '../../store/index.ts'
import { type ReadMore, readUnread } from './read-unread.ts'

export interface Added {
  readonly report: Report
  readonly addition: Addition
}

export interface AddProgress extends ReadMore {
  readonly receiving?: (file: string) => void
  /** The report is on disk: nothing can lose it now. */
  readonly stored?: (added: Added) => void
}

/** Reports that were stored but not read (the process was stopped) are read too: adding again takes up where it ended. */
export async function addFiles(
  store: Store,
  paths: readonly string[],
  options: IntakeOptions,
  now: () => string,
  progress: AddProgress = {},
): Promise<{ readonly added: readonly Added[]; readonly failures: readonly ReportFailed[] }> {
  // Loaded here: no other command over a dossier needs the readers of file formats.
  const { receive } = await import('../../intake/index.ts')
  const { reports, failures } = await receive(paths, options, progress.receiving)
  const added: Added[] = []
  for (const report of reports) {
    const entry = { report, addition: await store.addReport(report, now()) }
    added.push(entry)
    progress.stored?.(entry)
  }
  const unread = await readUnread(store, now, progress)
  return { added, failures: [...failures, ...unread] }
}

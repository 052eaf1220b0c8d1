/** Floor 5. Reads anew what an older engine read, and says what that changes. Until all is read, the older readings count. */
import { ReportFailed } from '../../model/index.ts'
import { type ReadChanges, readChanges } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { compileDossier } from './compile-dossier.ts'
import type { ReadMore } from './read-unread.ts'
import { type Reader, TODAYS_READER } from './reader.ts'
import { gatherSources, type Source } from './sources.ts'

export interface Reread {
  /** Engine whose readings counted before; null where nothing had been read. */
  readonly from: string | null
  readonly to: string
  /** How many reports were read anew. */
  readonly reports: number
  /** Reports the new engine broke on: their older reading is kept for them. */
  readonly failures: readonly ReportFailed[]
  readonly changes: ReadChanges
}

export async function rereadDossier(
  store: Store,
  now: () => string,
  progress: ReadMore = {},
  reader: Reader = TODAYS_READER,
): Promise<Reread> {
  const { engine, sources } = await gatherSources(store, null)
  const before = await compileDossier(store)
  const stale = staleSources(sources, reader.engine)
  const failures: ReportFailed[] = []
  for (const [done, source] of stale.entries()) {
    progress.reading?.(done, stale.length, source.report)
    const failure = await readAnew(store, source, now, reader)
    if (failure) failures.push(failure)
  }
  const changes = readChanges(before, await compileDossier(store))
  return { from: engine, to: reader.engine, reports: stale.length, failures, changes }
}

/** How many reports an older engine read, and this one has not. */
export async function countStale(store: Store, engine: string = TODAYS_READER.engine): Promise<number> {
  return staleSources((await gatherSources(store, null)).sources, engine).length
}

const staleSources = (sources: readonly Source[], engine: string): readonly Source[] =>
  sources.filter(({ readings }) => readings.length > 0 && !readings.some((entry) => entry.engine === engine))

async function readAnew(
  store: Store,
  { report, key, readings }: Source,
  now: () => string,
  { engine, read }: Reader,
): Promise<ReportFailed | null> {
  try {
    await store.putReading(key, engine, { reading: await read(report), read: now() })
    return null
  } catch (error) {
    if (!(error instanceof ReportFailed)) throw error
    const older = await store.reading(key, readings.at(-1)?.engine ?? '')
    // The Reading itself still names the engine it is by.
    if (older) await store.putReading(key, engine, { ...older, read: now() })
    return error
  }
}

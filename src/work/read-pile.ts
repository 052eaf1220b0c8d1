/** Floor 5. The main job: files in, one record out, in memory. */
import type { IntakeOptions } from '../intake/index.ts'
import { type RecordDocument, type Report, ReportFailed } from '../model/index.ts'
import { ENGINE } from '../reading/engine.ts'
import { compile, type Input, type Traced, traceParts } from '../record/index.ts'
import { readReport } from './read-report.ts'

export interface PileProgress {
  readonly receiving?: (file: string) => void
  /** `done` of `all` reports are read; `report` is next. */
  readonly reading?: (done: number, all: number, report: Report) => void
}

export interface Pile {
  readonly inputs: readonly Input[]
  readonly failures: readonly ReportFailed[]
}

/** Reads files and folders (`-` is standard input). A file that cannot be read is among the failures; the others are read. */
export async function readPile(
  paths: readonly string[],
  options: IntakeOptions = {},
  progress: PileProgress = {},
): Promise<Pile> {
  // Loaded here: commands over a dossier that take nothing in start the faster without.
  const { receive } = await import('../intake/index.ts')
  const { reports, failures } = await receive(paths, options, progress.receiving)
  const inputs: Input[] = []
  const unread: ReportFailed[] = []
  for (const [done, report] of reports.entries()) {
    progress.reading?.(done, reports.length, report)
    try {
      inputs.push({ report, reading: await readReport(report), read: null })
    } catch (error) {
      if (!(error instanceof ReportFailed)) throw error
      unread.push(error)
    }
  }
  return { inputs, failures: [...failures, ...unread] }
}

/** The record of a pile, whole or as of a day of publication. */
export const compilePile = (pile: Pile, published?: string): RecordDocument =>
  compile(pile.inputs, [], published === undefined ? { engine: ENGINE } : { engine: ENGINE, published })

/** What each part of the pile's record was read by. */
export const tracePile = (pile: Pile): ReadonlyMap<string, Traced> => traceParts(pile.inputs, [], { engine: ENGINE })

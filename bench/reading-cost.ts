/** Bench. What reading costs beside the parse alone, by the processor's time, in one run over the same texts. */
import { receiveBytes } from '../src/intake/index.ts'
import type { Language } from '../src/language/index.ts'
import type { Report } from '../src/model/index.ts'
import { ENGINE, read } from '../src/reading/index.ts'

export interface ReadingCost {
  /** Milliseconds of the processor in the parse. */
  readonly parse: number
  /** Milliseconds in all of reading, the parse included. */
  readonly whole: number
}

export async function asReport(text: string, file = 'bench.txt'): Promise<Report> {
  const [report] = await receiveBytes(new TextEncoder().encode(text), file)
  if (report === undefined) throw new Error('there is no report in the text')
  return report
}

/** Reads the reports once; the parse is timed inside the reading itself, at the one door that leads to it. */
export async function costOfReading(reports: readonly Report[], language: Language): Promise<ReadingCost> {
  let parse = 0
  const timed: Language = {
    code: language.code,
    analyse: async (...given) => {
      const begun = processorMs()
      const analysis = await language.analyse(...given)
      parse += processorMs() - begun
      return analysis
    },
  }
  const begun = processorMs()
  for (const report of reports) await read(report, timed, ENGINE)
  return { parse, whole: processorMs() - begun }
}

export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

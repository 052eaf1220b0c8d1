/** Floor 2, reading. Which engine made a Reading: the code's version and the language pack's. A change of either may change what is read. */
import type { Reading, Report } from '../model/index.ts'
import { emptyReading, note } from '../model/index.ts'

/** Raise with every change that may change a Reading: readings are cached under it. */
export const ENGINE = '0.1.0+en-4'

/** A report that no pack can read is kept and listed, never half read. */
export function leaveUnread(report: Report, engine: string): Reading {
  const why = `The language of this report (${report.language}) cannot be read yet; it is kept and listed only.`
  return {
    ...emptyReading(report.id, engine),
    supported: false,
    notes: [note('language/unsupported', 'lost', { start: 0, end: report.text.length }, why)],
  }
}

/** Floor 5. One report read by the pack of its language, or left unread where there is none. */
import type { Language } from '../language/index.ts'
import { type Reading, type Report, ReportFailed } from '../model/index.ts'
import { ENGINE, leaveUnread } from '../reading/engine.ts'

/** Throws ReportFailed where reading itself breaks: that is our bug, and no reason to lose the other reports. */
export async function readReport(report: Report): Promise<Reading> {
  const language = await languageOf(report)
  if (language === null) return leaveUnread(report, ENGINE)
  try {
    // Loaded with the first report that needs it: most commands over a dossier read nothing.
    const { read } = await import('../reading/index.ts')
    return await read(report, language, ENGINE)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReportFailed(report.file, `reading it met a bug in Dragoman, please report it: ${reason}`, report.item, {
      cause,
    })
  }
}

async function languageOf(report: Report): Promise<Language | null> {
  if (!/^en(-|$)/.test(report.language)) return null
  const { loadEnglish } = await import('../language/index.ts')
  return loadEnglish()
}

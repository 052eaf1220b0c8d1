/** Floor 5. One report read by the pack of its language, or left unread where there is none. */
import { type Language, loadEnglish } from '../language/index.ts'
import { type Reading, type Report, ReportFailed } from '../model/index.ts'
import { ENGINE, leaveUnread, read } from '../reading/index.ts'

/** Throws ReportFailed where reading itself breaks: that is our bug, and no reason to lose the other reports. */
export async function readReport(report: Report): Promise<Reading> {
  const language = await languageOf(report)
  if (language === null) return leaveUnread(report, ENGINE)
  try {
    return await read(report, language, ENGINE)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ReportFailed(report.file, `reading it met a bug in Dragoman, please report it: ${reason}`, report.item, {
      cause,
    })
  }
}

async function languageOf(report: Report): Promise<Language | null> {
  return /^en(-|$)/.test(report.language) ? loadEnglish() : null
}

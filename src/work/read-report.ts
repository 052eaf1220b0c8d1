/** Floor 5. One report read by the pack of its language, or left unread where there is none. */
import { type Language, loadEnglish } from '../language/index.ts'
import type { Reading, Report } from '../model/index.ts'
import { ENGINE, leaveUnread, read } from '../reading/index.ts'

export async function readReport(report: Report): Promise<Reading> {
  const language = await languageOf(report)
  return language === null ? leaveUnread(report, ENGINE) : read(report, language, ENGINE)
}

async function languageOf(report: Report): Promise<Language | null> {
  return /^en(-|$)/.test(report.language) ? loadEnglish() : null
}

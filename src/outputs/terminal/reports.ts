/** Floor 4. The reports of the pile: who published what when, and how that is known. */
import type { DocReport } from '../../model/index.ts'
import { inWords } from '../../model/index.ts'
import { type RecordIndex, reportRef } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

/** Column at which the words begin; the report's number stands right-aligned before it. */
const INDENT = 5

export function reportSection(index: RecordIndex, style: Style): Section {
  const lines = index.record.reports.flatMap((report) => {
    const number = index.label(report.id) || String(index.number(report.id))
    const head = `${number} ${publishedWords(report)}, ${report.outlet?.name ?? 'outlet unknown'}: ${titleOf(report)}`
    return [
      ...wrap(head, style.width, Math.max(0, INDENT - 1 - number.length), INDENT),
      ...remarks(index, report).map((r) => style.dim(`     ${r}`)),
    ]
  })
  const { asOf } = index.record
  const as = asOf.published ? `, as of ${inWords(asOf.published)}` : ''
  return { title: `REPORTS  ${index.record.reports.length}${as}`, lines, empty: 'No report was read.' }
}

function publishedWords({ published }: DocReport): string {
  if (published.edtf !== null) return inWords(published.edtf)
  return published.bounds === null ? 'no date' : `no date (its content implies ${inWords(published.bounds)})`
}

const titleOf = (report: DocReport): string => report.title?.text.replace(/\s+/g, ' ') ?? `(no title, ${report.file})`

function remarks(index: RecordIndex, report: DocReport): string[] {
  const doubts = report.notes.filter((n) => n.level !== 'info').length
  return [
    ...(report.copyOf === null ? [] : [`near-copy of ${reportRef(index, report.copyOf)}`]),
    ...(report.echoOf === null ? [] : [`retells ${reportRef(index, report.echoOf)}`]),
    ...report.notes.filter((n) => n.code === 'language/unsupported').map((n) => n.text),
    ...(doubts === 0 ? [] : [`${doubts} passage${doubts === 1 ? '' : 's'} read with doubt`]),
  ]
}

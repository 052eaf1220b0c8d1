/** Floor 4. What came between two days, in five groups; before and after are words, not colours. */
import type { RecordDocument } from '../../model/index.ts'
import type { DiffLine, RecordDiff } from '../../record/index.ts'
import { indexRecord, quote } from '../index-record.ts'
import type { Style } from './style.ts'
import { wrap } from './style.ts'

const GROUPS = [
  ['known', 'BECAME KNOWN', 'Nothing new became known.'],
  ['changed', 'CHANGED', 'Nothing changed.'],
  ['confirmed', 'CONFIRMED BY A SECOND ORIGIN', 'No claim got a second origin.'],
  ['lapsed', 'LAPSED', 'Nothing lapsed.'],
  ['undated', 'MAY BELONG HERE (undated reports)', 'No undated report.'],
] as const

export function renderDiff(after: RecordDocument, diff: RecordDiff, style: Style): string {
  const index = indexRecord(after)
  const sections = GROUPS.map(([group, title, empty]) => {
    const lines = diff[group].flatMap((line) => diffLine(line, (report, spans) => quote(index, report, spans), style))
    return [style.bold(title), ...(lines.length > 0 ? lines : [style.dim(`  ${empty}`)])].join('\n')
  })
  return `${sections.join('\n\n')}\n`
}

function diffLine(
  line: DiffLine,
  words: (report: string, spans: DiffLine['evidence'][number]['spans']) => string,
  style: Style,
): string[] {
  const change = line.before === null ? line.after : `${line.before} -> ${line.after}`
  const evidence = line.evidence.map((e) => `“${words(e.report, e.spans)}”`).join(' ')
  return [
    ...wrap(`${change === null ? '' : `${change}: `}${line.what}`, style.width, 2, 6),
    ...wrap(evidence, style.width, 6).map(style.dim),
  ]
}

/** Floor 4. Who said what: every credited statement with its chain. The outlets' own voice is counted only. */
import { chainWords, quote, type RecordIndex, reportRef } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function statementSection(index: RecordIndex, style: Style): Section {
  const { statements } = index.record
  const credited = statements.filter((s) => s.cue !== null)
  const lines = credited.flatMap((s) => {
    const label = index.label(s.id)
    const chain = chainWords(index, s.report, s.chain)
    const unsure = s.source === null ? ' <- nobody for sure' : ''
    const words = `${label ? `${label} ` : ''}${s.kind}: “${quote(index, s.report, s.content)}”`
    return [
      ...wrap(words, style.width, 2, 6),
      ...wrap(`${chain}${unsure} (${reportRef(index, s.report)})`, style.width, 6).map(style.dim),
    ]
  })
  const own = statements.length - credited.length
  return {
    title: `STATEMENTS  ${credited.length} credited; ${own} in the outlets' own voice`,
    lines,
    empty: 'Nobody is credited with anything.',
  }
}

/** Floor 4. Where reports differ: conflicts in full; what is no disagreement folded to a count, or in full where it is asked for. */
import type { DocDiscrepancy } from '../../model/index.ts'
import { quote, type RecordIndex, reportRef } from '../index-record.ts'
import type { Section, Style } from './style.ts'
import { wrap } from './style.ts'

export function differenceSection(index: RecordIndex, style: Style): Section {
  const { discrepancies } = index.record
  const real = discrepancies.filter(isConflict)
  const mild = new Map<string, number>()
  for (const d of discrepancies) if (!isConflict(d)) mild.set(d.verdict, (mild.get(d.verdict) ?? 0) + 1)
  const folded = [...mild].map(([verdict, n]) => `${n} of ${verdict.replace('-', ' ')}`).join(', ')
  return {
    title: `DIFFERENCES  ${real.length} conflicts${folded ? `; not disagreements: ${folded}` : ''}`,
    lines: real.flatMap((d) => differenceLines(index, d, style)),
    empty: `No conflict among ${index.record.reports.length} reports.`,
  }
}

/** Those that are no disagreement too, after the others. */
export function allDifferencesSection(index: RecordIndex, style: Style): Section {
  const { discrepancies } = index.record
  const ordered = [...discrepancies.filter(isConflict), ...discrepancies.filter((d) => !isConflict(d))]
  return {
    ...differenceSection(index, style),
    lines: ordered.flatMap((d) => differenceLines(index, d, style)),
    empty: `No difference among ${index.record.reports.length} reports.`,
  }
}

const isConflict = ({ verdict }: DocDiscrepancy): boolean => verdict === 'conflict' || verdict === 'contested'

function differenceLines(index: RecordIndex, difference: DocDiscrepancy, style: Style): string[] {
  const { kind, verdict, about, why, between } = difference
  const label = index.label(about)
  return [
    ...wrap(`${label ? `${label} ` : ''}${kind}, ${verdict}: ${why}`, style.width, 2, 6),
    ...between.flatMap((b) =>
      wrap(`“${quote(index, b.report, [b], 90)}” (${reportRef(index, b.report)})`, style.width, 6).map(style.dim),
    ),
  ]
}

/** Floor 3, record. The reports selected, numbered in the order of publication, with what each stage asks of them. */
import type { Reading, Report } from '../model/index.ts'
import { stretchOf, type Stretch } from './days.ts'
import type { Input } from './input.ts'
import type { Selection } from './select.ts'

export interface Filed {
  /** Place in the order of publication, from 0. */
  readonly rank: number
  readonly input: Input
  readonly report: Report
  readonly reading: Reading
  /** Days on which it may have been published, as stated; null for an undated one. */
  readonly published: Stretch | null
  /** As `published`, else what its content implies; never null. */
  readonly bounds: Stretch
}

export interface Pile {
  readonly reports: readonly Filed[]
  readonly byId: ReadonlyMap<string, Filed>
  /** The day the record is told from: the as-of day, else the latest day of publication; null when all are undated. */
  readonly clock: number | null
}

export function pileUp(selection: Selection, asOf: string | undefined): Pile {
  const reports = selection.inputs.map(file)
  const days = reports.map((filed) => filed.published?.last ?? -Infinity).filter(Number.isFinite)
  const clock = asOf === undefined ? (days.length === 0 ? null : Math.max(...days)) : (stretchOf(asOf)?.last ?? null)
  return { reports, byId: new Map(reports.map((filed) => [filed.report.id, filed])), clock }
}

function file(input: Input, rank: number): Filed {
  const published = stretchOf(input.report.published.edtf)
  const implied = stretchOf(input.reading.publishedBounds?.edtf ?? null)
  return {
    rank,
    input,
    report: input.report,
    reading: input.reading,
    published,
    bounds: published ?? implied ?? { first: -Infinity, last: Infinity },
  }
}
